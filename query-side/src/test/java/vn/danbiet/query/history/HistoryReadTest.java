package vn.danbiet.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationKeptAsInformation;
import vn.danbiet.events.denunciation.InformationGround;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.law.TermFamily;
import vn.danbiet.log.EventLog;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.cases.CaseView;

@QueryTest
class HistoryReadTest {
    private static final String AUDITOR = "kiem.-.auditor";
    private static final String HEAD_AND_AUDITOR = "ha.land-office.unit-head~auditor";

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore eventStore;

    @Autowired
    private EventLog log;

    @Autowired
    private List<CaseView<?, ?>> told;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MockMvcTester http;

    /** What the live endpoints answered somebody at one position, by the name under which it is told again. */
    private record Told(long position, String reader, Map<String, String> answers) {}

    @Test
    void a_petition_as_of_each_of_its_events_is_told_as_its_views_told_it_then() throws Exception {
        Case one = Case.number(701);
        var told = new ArrayList<Told>();
        live(told, "/api/v1/petitions/", "petitions", one.received());
        live(told, "/api/v1/petitions/", "petitions",
                one.armed(1, TermFamily.RECEPTION_NOTICE, "DEFAULT", LocalDate.of(2026, 11, 21)));
        live(told, "/api/v1/petitions/", "petitions", one.classified());
        live(told, "/api/v1/petitions/", "petitions", one.accepted());
        live(told, "/api/v1/petitions/", "petitions", one.assigned("an"));
        live(told, "/api/v1/petitions/", "petitions", one.conflictOf("dung"));
        live(told, "/api/v1/petitions/", "petitions", one.answered());
        live(told, "/api/v1/petitions/", "petitions", one.published());
        live(told, "/api/v1/petitions/", "petitions", one.rated());
        live(told, "/api/v1/petitions/", "petitions", one.withheld());

        areToldAgain(one.id().value(), told);
    }

    @Test
    void a_complaint_as_of_each_of_its_events_is_told_as_its_views_told_it_then() throws Exception {
        ComplaintCase one = ComplaintCase.number(702);
        var told = new ArrayList<Told>();
        live(told, "/api/v1/complaints/", "complaints", one.received());
        live(told, "/api/v1/complaints/", "complaints", one.withheld());
        live(told, "/api/v1/complaints/", "complaints", one.published());

        areToldAgain(one.id().value(), told);
    }

    @Test
    void a_denunciation_as_of_each_of_its_events_is_told_as_its_views_told_it_then() throws Exception {
        DenunciationCase one = DenunciationCase.number(703);
        var told = new ArrayList<Told>();
        for (CaseEvent event : one.untilConcluded()) {
            live(told, "/api/v1/denunciations/", "denunciations", event);
        }
        live(told, "/api/v1/denunciations/", "denunciations", one.published());

        areToldAgain(one.id().value(), told);
        MvcTestResult then = get(AUDITOR, one.id() + "?asOfPosition=" + told.getLast().position);
        assertThat(text(then)).as("not a word of it for those who do not work on it")
                .doesNotContain("Quýt", "quyt", "5 triệu", "content\":", "notes", "conflicts\":");
    }

    private void live(List<Told> told, String path, String view, CaseEvent event) throws Exception {
        long position = cases.happened(event);
        for (String reader : List.of(AUDITOR, HEAD_AND_AUDITOR)) {
            var answers = new LinkedHashMap<String, String>();
            answers.put("\"" + view + "\":", live(reader, path + event.caseId(), position));
            answers.put("\"timelines\":", live(reader, "/api/v1/cases/" + event.caseId() + "/timeline", position));
            for (String part : List.of("notes", "evidence", "cleared", "urging", "links", "conflicts")) {
                MvcTestResult answer = http.get()
                        .uri("/api/v1/cases/" + event.caseId() + "/" + part + "?atLeast=" + position)
                        .header("Authorization", "Bearer " + reader)
                        .exchange();
                if (answer.getResponse().getStatus() == 200) {
                    answers.put("\"" + part + "\":", text(answer));
                }
            }
            told.add(new Told(position, reader, answers));
        }
    }

    private String live(String reader, String path, long position) throws UnsupportedEncodingException {
        MvcTestResult answer = http.get()
                .uri(path + "?atLeast=" + position)
                .header("Authorization", "Bearer " + reader)
                .exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    /** In the same bytes. */
    private void areToldAgain(String id, List<Told> told) throws Exception {
        assertThat(told).isNotEmpty();
        for (Told then : told) {
            String past = text(get(then.reader, id + "?asOfPosition=" + then.position));
            assertThat(then.answers).allSatisfy((name, answer) -> assertThat(past).contains(name + answer));
        }
    }

    @Test
    void the_difference_between_two_moments_names_each_field_and_the_events_that_changed_it() {
        Case one = Case.number(704);
        long received = cases.happened(one.received());
        long classified = cases.happened(one.classified());
        long accepted = cases.happened(one.accepted());

        JsonNode difference = tree(
                get(AUDITOR, one.id() + "/difference?fromPosition=" + received + "&toPosition=" + accepted));

        assertThat(difference.at("/from/position").asLong()).isEqualTo(received);
        JsonNode status = change(difference, "petitions", "/status");
        assertThat(status.path("op").asString()).isEqualTo("replace");
        assertThat(status.path("before").asString()).isEqualTo("RECEIVED");
        assertThat(status.path("after").asString()).isEqualTo("ACCEPTED");
        assertThat(status.path("by").valueStream().map(by -> by.path("position").asLong())).containsExactly(classified,
                accepted);
        JsonNode note = change(difference, "petitions", "/note");
        assertThat(note.path("op").asString()).isEqualTo("add");
        assertThat(note.path("by").valueStream().map(by -> by.path("type").asString()))
                .containsExactly("petition.classified");
        assertThat(change(difference, "timelines", "/entries/2").at("/after/type").asString())
                .isEqualTo("petition.accepted");
    }

    @Test
    void between_two_equal_moments_there_is_no_difference() {
        Case one = Case.number(705);
        long received = cases.happened(one.received());

        assertThat(tree(get(AUDITOR, one.id() + "/difference?fromPosition=" + received + "&toPosition=" + received))
                .path("changes")).isEmpty();
    }

    @Test
    void a_replay_tells_the_act_the_article_the_terms_and_the_rows_of_each_event() {
        Case one = Case.number(706);
        cases.happened(one.received(),
                one.armed(1, TermFamily.RECEPTION_NOTICE, "DEFAULT", LocalDate.of(2026, 11, 21)));
        String id = one.id().value();
        Map<String, String> metadata = Map.of("actor", "ha", "standing", "UNIT_HEAD", "unit", "land-office",
                "commandId", "accept-706", "act", "petition/ACCEPT", "entitled", "HEAD", "articles", "LTCD 26.2");
        eventStore
                .publish(List.of(new GenericDomainEventMessage<>("petition", id, 2, one.accepted(), metadata),
                        new GenericDomainEventMessage<>("petition", id, 3, new TermMet(TermId.of(id, 1),
                                Case.RECORDED_AT, "rule", LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 1), true),
                                metadata)));

        JsonNode items = tree(get(AUDITOR, id + "/replay")).path("items");

        assertThat(items).hasSize(4);
        assertThat(items.get(0).has("act")).as("recorded before the log kept it").isFalse();
        assertThat(items.get(1).at("/terms/0/state").asString()).isEqualTo("RUNNING");
        assertThat(items.get(1).at("/terms/0").has("stateBefore")).isFalse();
        JsonNode accepted = items.get(2);
        assertThat(accepted.path("type").asString()).isEqualTo("petition.accepted");
        assertThat(accepted.path("actor").asString()).isEqualTo("ha");
        assertThat(accepted.path("standing").asString()).isEqualTo("UNIT_HEAD");
        assertThat(accepted.path("act").asString()).isEqualTo("petition/ACCEPT");
        assertThat(accepted.path("entitled").asString()).isEqualTo("HEAD");
        assertThat(accepted.path("articles").asString()).isEqualTo("LTCD 26.2");
        JsonNode row = accepted.path("rows")
                .valueStream()
                .filter(told -> told.path("view").asString().equals("petitions"))
                .findFirst()
                .orElseThrow();
        assertThat(row.path("inserted").asBoolean()).isFalse();
        assertThat(row.path("fields").valueStream().map(JsonNode::asString)).contains("status").doesNotContain("words");
        assertThat(row.path("changes").valueStream().map(change -> change.path("path").asString())).contains("/status");
        assertThat(items.get(3).at("/terms/0/stateBefore").asString()).isEqualTo("RUNNING");
        assertThat(items.get(3).at("/terms/0/state").asString()).isEqualTo("MET");
        assertThat(items.get(3).path("documentPosition")).isEqualTo(accepted.path("documentPosition"));
    }

    @Test
    void a_replay_comes_in_pages() {
        Case one = Case.number(707);
        cases.happened(one.received(), one.classified(), one.accepted());

        JsonNode first = tree(get(AUDITOR, one.id() + "/replay?limit=2"));
        assertThat(first.path("items")).hasSize(2);
        JsonNode second = tree(get(AUDITOR, one.id() + "/replay?limit=2&afterVersion=" + first.path("next").asLong()));
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.at("/items/0/version").asLong()).isEqualTo(2);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void who_was_forgotten_since_stays_forgotten() throws Exception {
        Case one = Case.number(708);
        long received = cases.happened(one.received("Đường hỏng", "Nội dung thư", "Nguyễn Thị Bưởi"));
        assertThat(text(get(HEAD_AND_AUDITOR, one.id() + "?asOfPosition=" + received))).contains("Bưởi",
                "Nội dung thư");
        cases.happened(one.forgotten(Case.WORDS, Case.person(0)));

        assertThat(text(get(HEAD_AND_AUDITOR, one.id() + "?asOfPosition=" + received)))
                .doesNotContain("Bưởi", "Nội dung thư", "0912000111")
                .contains("RETENTION_ENDED");
        assertThat(text(get(HEAD_AND_AUDITOR, one.id() + "/replay"))).doesNotContain("Bưởi", "Nội dung thư");
        assertThat(text(get(HEAD_AND_AUDITOR, one.id() + "/difference"))).doesNotContain("Bưởi", "Nội dung thư");
    }

    /** Otherwise the past would tell what the present has forgotten. */
    @Test
    void every_view_that_is_told_again_keeps_who_was_forgotten() {
        assertThat(told).hasSizeGreaterThanOrEqualTo(7)
                .allSatisfy(view -> assertThat(
                        view.view().definition().documentClass().getDeclaredField("forgotten").getType())
                        .isEqualTo(List.class));
    }

    @Test
    void an_auditor_whom_a_case_concerns_is_answered_as_if_there_were_none() throws Exception {
        Case one = Case.number(709);
        long received = cases.happened(one.received());
        cases.happened(one.conflictOf("kiem"));

        for (String rest : List.of("?asOfPosition=" + received, "/difference", "/replay")) {
            MvcTestResult hidden = get(AUDITOR, one.id() + rest);
            assertThat(hidden).hasStatus(404);
            assertThat(text(hidden)).isEqualTo(text(get(AUDITOR, Case.number(995).id() + rest)));
            assertThat(get("toan.-.auditor", one.id() + rest)).hasStatusOk();
        }
    }

    @Test
    void only_auditors_ask_about_the_past() {
        Case one = Case.number(710);
        cases.happened(one.received());

        for (String rest : List.of("", "/difference", "/replay")) {
            assertThat(get("an.land-office.officer", one.id() + rest)).hasStatus(403);
            assertThat(get("giam.-.supervisor", one.id() + rest)).hasStatus(403);
            assertThat(http.get().uri("/api/v1/audit/cases/" + one.id() + rest)).hasStatus(401);
        }
    }

    @Test
    void what_cannot_be_told_is_refused_with_a_reason() {
        Case before = Case.number(711);
        long earlier = cases.happened(before.received());
        Case one = Case.number(712);
        long received = cases.happened(one.received());
        long head = log.headPosition();

        refused(422, one.id() + "?asOfPosition=" + (head + 1));
        refused(422, one.id() + "?asOf=2027-01-01T00:00:00Z");
        refused(422, one.id() + "?asOfPosition=" + received + "&asOf=2020-01-01T00:00:00Z");
        refused(404, one.id() + "?asOf=2020-01-01T00:00:00Z");
        refused(404, one.id() + "?asOfPosition=" + earlier);
        refused(404, one.id() + "/difference?toPosition=" + earlier);
        refused(422, one.id() + "/difference?fromPosition=" + received + "&toPosition=" + earlier);
        for (String wrong : List.of("fromPosition=" + (head + 1), "from=2027-01-01T00:00:00Z",
                "toPosition=" + (head + 1), "to=2027-01-01T00:00:00Z")) {
            assertThat(get(AUDITOR, one.id() + "/difference?" + wrong)).hasStatus(422)
                    .bodyJson()
                    .hasPathSatisfying("$.errors[0].field",
                            field -> field.assertThat().isEqualTo(wrong.substring(0, wrong.indexOf('='))));
        }
        refused(400, one.id() + "?position=1");
        refused(422, one.id() + "?asOf=yesterday");
        refused(422, one.id() + "/replay?limit=201");
        refused(404, "11111111-1111-4111-8111-111111111111");
        refused(404, "11111111-1111-4111-8111-111111111111/replay");
    }

    @Test
    void a_case_whose_events_make_no_sense_is_a_problem_that_names_the_event() throws Exception {
        Case neverOpened = Case.number(713);
        long position = cases.happened(neverOpened.accepted());
        Case anotherKind = Case.number(714);
        long received = cases.happened(anotherKind.received());
        long strange = cases.happened(new DenunciationKeptAsInformation(new DenunciationId(anotherKind.id().value()),
                Case.RECORDED_AT, InformationGround.OTHER_CHANNEL));

        for (String rest : List.of("", "/difference", "/replay")) {
            refused(409, neverOpened.id() + rest);
            assertThat(text(get(AUDITOR, neverOpened.id() + rest))).contains("vị trí " + position,
                    "position " + position, "case-makes-no-sense");
            assertThat(text(get(AUDITOR, anotherKind.id() + rest))).contains("position " + strange);
        }
        assertThat(get(AUDITOR, anotherKind.id() + "?asOfPosition=" + received)).hasStatusOk();
        assertThat(stream(AUDITOR, neverOpened)).as("the log tells what it has").hasStatusOk();
        cases.happened(neverOpened.conflictOf("kiem"));
        for (String rest : List.of("", "/difference", "/replay")) {
            assertThat(text(get(AUDITOR, neverOpened.id() + rest)))
                    .isEqualTo(text(get(AUDITOR, Case.number(995).id() + rest)));
        }
        assertThat(stream(AUDITOR, neverOpened)).hasStatus(404);
    }

    private MvcTestResult stream(String token, Case one) {
        return http.get()
                .uri("/api/v1/audit/streams/" + one.id() + "/events")
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private void refused(int status, String rest) {
        MvcTestResult answer = get(AUDITOR, rest);
        assertThat(answer).as(rest).hasStatus(status);
        assertThat(answer).hasContentTypeCompatibleWith("application/problem+json");
    }

    private static JsonNode change(JsonNode difference, String view, String path) {
        return difference.path("changes")
                .valueStream()
                .filter(change -> change.path("view").asString().equals(view)
                        && change.path("path").asString().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode tree(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private MvcTestResult get(String token, String rest) {
        return http.get().uri("/api/v1/audit/cases/" + rest).header("Authorization", "Bearer " + token).exchange();
    }
}
