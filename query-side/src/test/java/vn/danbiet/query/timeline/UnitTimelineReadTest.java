package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.casefile.EntryPublished;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.log.EventLog;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.Register;

@QueryTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnitTimelineReadTest {
    private static final String PUBLIC_LAND = "/public/v1/units/land-office/timeline";
    private static final String STAFF_LAND = "/api/v1/units/land-office/timeline";

    @Autowired
    private Cases cases;

    @Autowired
    private EmbeddedEventStore events;

    @Autowired
    private EventLog log;

    @Autowired
    private MockMvcTester http;

    @BeforeEach
    void organise() {
        Register.record(events, log);
    }

    @Test
    void the_public_reads_what_happened_to_all_cases_of_a_unit_newest_first_page_by_page() throws Exception {
        Case one = Case.number(21);
        Case two = Case.number(22);
        cases.happened(one.received());
        cases.happened(two.received());
        cases.happened(one.classified(), new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát"));
        long at = cases.happened(two.accepted());

        List<String> told = everyPage(PUBLIC_LAND + "?limit=1&atLeast=" + at);

        assertThat(told).containsSubsequence(two.code() + " petition.accepted", one.code() + " petition.classified",
                two.code() + " petition.received", one.code() + " petition.received");
        assertThat(told).doesNotHaveDuplicates().noneMatch(line -> line.contains("handling"));
        assertThat(everyPage(PUBLIC_LAND + "?limit=100")).isEqualTo(told);
    }

    private List<String> everyPage(String address) throws Exception {
        var told = new ArrayList<String>();
        String page = address;
        while (page != null) {
            String body = body(get(page));
            List<String> codes = JsonPath.read(body, "$.entries[*].receiptCode");
            List<String> types = JsonPath.read(body, "$.entries[*].entry.type");
            for (int i = 0; i < codes.size(); i++) {
                told.add(codes.get(i) + " " + types.get(i));
            }
            List<String> next = JsonPath.read(body, "$[?(@.next)].next");
            page = next.isEmpty() ? null : address + "&cursor=" + next.getFirst();
        }
        return told;
    }

    @Test
    void a_transferred_case_stands_on_the_timeline_of_whoever_answered_then() throws Exception {
        Case one = Case.number(23);
        long at = cases.happened(one.received(), one.offeredTo(Case.ROADS), one.takenOverBy(Case.ROADS));

        assertThat(body(get("/public/v1/units/road-office/timeline?atLeast=" + at)))
                .contains(one.code().value(), "petition.transfer-accepted")
                .doesNotContain("petition.received");
        assertThat(body(get(PUBLIC_LAND))).contains("petition.transfer-offered");
    }

    @Test
    void what_a_unit_took_over_stands_on_its_timeline_too() throws Exception {
        ComplaintCase old = ComplaintCase.number(24);
        long at = cases.happened(old.received(Register.SURVEY, Instance.FIRST, null, "Vũ Thị Sen"));

        assertThat(body(get(PUBLIC_LAND + "?atLeast=" + at))).contains(old.code().value());
        assertThat(body(get("/public/v1/units/survey-office/timeline"))).contains(old.code().value());
        assertThat(body(get("/public/v1/units/road-office/timeline"))).doesNotContain(old.code().value());
    }

    @Test
    void a_denunciation_is_not_there_before_its_conclusion_is_published() throws Exception {
        DenunciationCase hidden = DenunciationCase.number(25);
        String before = body(get(PUBLIC_LAND));
        long at = cases.happened(hidden.untilConcluded());

        assertThat(body(get(PUBLIC_LAND + "?atLeast=" + at))).isEqualTo(before);

        long published = cases.happened(hidden.published());
        assertThat(body(get(PUBLIC_LAND + "?atLeast=" + published))).contains(hidden.code().value())
                .doesNotContain("Quýt");
        long withheld = cases.happened(hidden.withheld());
        assertThat(body(get(PUBLIC_LAND + "?atLeast=" + withheld))).isEqualTo(before);
    }

    @Test
    void a_withheld_entry_says_only_that_it_is_withheld_until_it_is_published() throws Exception {
        Case one = Case.number(26);
        cases.happened(one.received(), one.answered(), one.published());
        long at = cases.happened(new EntryWithheld(one.id().value(), Case.RECORDED_AT, 2, Case.LAND,
                WithholdingGround.PERSONAL_DATA, "Luật 91/2025/QH15 Điều 16"));

        assertThat(body(get(PUBLIC_LAND + "?atLeast=" + at)))
                .contains("Luật 91/2025/QH15 Điều 16", "người đứng đầu Phòng Đất đai")
                .doesNotContain("Đường sẽ được sửa trong tháng 12.");

        long again = cases.happened(new EntryPublished(one.id().value(), Case.RECORDED_AT, 2, Case.LAND));
        assertThat(body(get(PUBLIC_LAND + "?atLeast=" + again))).contains("Đường sẽ được sửa trong tháng 12.");
        cases.happened(one.withheld());
    }

    @Test
    void staff_read_the_timeline_of_their_own_unit_with_what_is_internal() throws Exception {
        Case one = Case.number(27);
        long at = cases.happened(one.received(),
                new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã đo lại thửa 7"));

        for (String token : List.of("an.land-office.officer", "ha.land-office.unit-head", "giam.-.supervisor",
                "kiem.-.auditor")) {
            assertThat(body(get(STAFF_LAND + "?atLeast=" + at, token))).contains("Đã đo lại thửa 7", one.id().value());
        }
        for (String token : List.of("binh.road-office.officer", "quan.-.administrator")) {
            assertThat(get(STAFF_LAND, token)).hasStatus(403);
        }
        assertThat(get(STAFF_LAND)).hasStatus(401);
    }

    @Test
    void a_denunciation_is_there_for_those_alone_who_may_know_of_it() throws Exception {
        DenunciationCase hidden = DenunciationCase.number(28);
        long at = cases.happened(hidden.untilConcluded());

        for (String token : List.of("an.land-office.officer", "ha.land-office.unit-head", "giam.-.supervisor")) {
            assertThat(body(get(STAFF_LAND + "?atLeast=" + at, token))).contains(hidden.id().value());
        }
        for (String token : List.of("la.land-office.officer", "quyt.land-office.unit-head")) {
            assertThat(body(get(STAFF_LAND, token))).doesNotContain(hidden.id().value(), hidden.code().value());
        }
    }

    @Test
    void whom_a_case_concerns_does_not_find_it_on_the_timeline_of_their_unit() throws Exception {
        Case one = Case.number(29);
        long at = cases.happened(one.received(), one.conflictOf("an"));

        assertThat(body(get(STAFF_LAND + "?atLeast=" + at, "an.land-office.officer"))).doesNotContain(one.id().value());
        assertThat(body(get(STAFF_LAND, "ha.land-office.unit-head"))).contains(one.id().value());
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        assertThat(get("/public/v1/units/no-such-unit/timeline")).hasStatus(404);
        assertThat(get(PUBLIC_LAND + "?limit=101")).hasStatus(422);
        assertThat(get(PUBLIC_LAND + "?limit=0")).hasStatus(422);
        assertThat(get(PUBLIC_LAND + "?cursor=$ne")).hasStatus(400);
        assertThat(get(PUBLIC_LAND + "?unit=road-office")).hasStatus(400);
    }

    private MvcTestResult get(String address, String... token) {
        var request = http.get().uri(address);
        return (token.length == 0 ? request : request.header("Authorization", "Bearer " + token[0])).exchange();
    }

    private static String body(MvcTestResult answer) throws Exception {
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
