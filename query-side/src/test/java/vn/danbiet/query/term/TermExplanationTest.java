package vn.danbiet.query.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.CalendarAmended;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermExplanationTest {
    private static final String OFFICER = "an.land-office.officer";

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private JsonMapper json;

    private static TermId term(Case one) {
        return TermId.of(one.id().value(), 1);
    }

    private static TermArmed notice(Case one) {
        return Term.arm(term(one), Case.RECEIVED_AT, Law.first(), TermFamily.RECEPTION_NOTICE, "DEFAULT",
                LocalDate.of(2026, 11, 20));
    }

    private MvcTestResult ask(String token, Object id) {
        return http.get()
                .uri("/api/v1/terms/{id}/explanation", id)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private JsonNode explained(Case one) {
        MvcTestResult result = ask(OFFICER, term(one));
        assertThat(result).hasStatusOk();
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    @Test
    void a_term_tells_day_by_day_how_its_last_day_came_about() {
        Case one = Case.number(1);
        cases.happened(one.received(), notice(one));

        JsonNode term = explained(one);

        assertThat(term.get("due").asString()).isEqualTo("2026-12-04");
        assertThat(term.get("state").asString()).isEqualTo("RUNNING");
        JsonNode explanation = term.get("explanation");
        assertThat(explanation.get("due").asString()).isEqualTo("2026-12-04");
        assertThat(explanation.get("citation").asString()).isEqualTo("LTCD 28.1");
        assertThat(explanation.get("days")
                .valueStream()
                .filter(stretch -> stretch.get("why").asString().equals("WEEKEND"))
                .map(stretch -> stretch.get("from").asString())).containsExactly("2026-11-21", "2026-11-28");
        assertThat(explanation.at("/summary/vi").asString()).isNotBlank();
        assertThat(explanation.at("/summary/en").asString()).isNotBlank();
    }

    @Test
    void it_is_never_behind_and_tells_what_happened_to_it() {
        Case one = Case.number(2);
        TermArmed armed = notice(one);
        cases.happened(one.received(), armed);
        cases.happened(Term.of(armed).meet(Case.RECORDED_AT, LocalDate.of(2026, 11, 23)));

        JsonNode term = explained(one);

        assertThat(term.get("state").asString()).isEqualTo("MET");
        assertThat(term.get("milestones").valueStream().map(milestone -> milestone.at("/told/en").asString()))
                .hasSize(2)
                .last()
                .asString()
                .contains("was met on 2026-11-23");
    }

    @Test
    void what_was_amended_since_and_did_not_move_it_is_not_its_reason() {
        Case one = Case.number(3);
        TermArmed armed = notice(one);
        cases.happened(one.received(), armed, Term.of(armed).meet(Case.RECORDED_AT, LocalDate.of(2026, 11, 23)));
        events.publish(new GenericDomainEventMessage<LawEvent>("law", LawEvent.STREAM, 0,
                new CalendarAmended(Instant.parse("2026-11-23T01:00:00Z"), 2,
                        List.of(new CalendarChange(LocalDate.of(2026, 11, 24), DayKind.OFF,
                                new Phrase("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day"))),
                        "Ngày Văn hóa Việt Nam", "BLLĐ 112")));

        JsonNode term = explained(one);
        assertThat(term.get("due").asString()).isEqualTo("2026-12-04");
        assertThat(term.at("/explanation/due").asString()).isEqualTo("2026-12-04");
        assertThat(term.at("/explanation/calendar").asInt()).isEqualTo(1);
        assertThat(http.get().uri("/public/v1/calendar?year=2026").exchange()).hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyText()
                .contains("Vietnamese Culture Day");
    }

    @Test
    void whoever_may_read_the_case_may_ask_and_nobody_else() {
        Case one = Case.number(4);
        cases.happened(one.received(), notice(one));
        for (String token : List.of(OFFICER, "giam.-.supervisor", "kiem.-.auditor")) {
            assertThat(ask(token, term(one))).hasStatusOk();
        }
        for (String token : List.of("binh.road-office.officer", "quan.-.administrator")) {
            assertThat(ask(token, term(one))).hasStatus(403);
        }
        assertThat(http.get().uri("/api/v1/terms/{id}/explanation", term(one)).exchange()).hasStatus(401);
    }

    @Test
    void what_is_no_term_is_not_found() {
        Case one = Case.number(5);
        cases.happened(one.received(), notice(one));
        assertThat(ask(OFFICER, TermId.of(one.id().value(), 2))).hasStatus(404);
        assertThat(ask(OFFICER, term(Case.number(999)))).hasStatus(404);
        assertThat(ask(OFFICER, "law.1")).hasStatus(404);
        assertThat(ask(OFFICER, "nonsense")).hasStatus(400);
    }
}
