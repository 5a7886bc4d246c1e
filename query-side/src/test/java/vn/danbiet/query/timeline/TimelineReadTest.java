package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.law.TermFamily;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;

@QueryTest
class TimelineReadTest {
    @Autowired
    private Cases cases;

    @Autowired
    private MockMvcTester http;

    @Test
    void staff_see_everything_with_who_did_it() {
        Case one = Case.number(1);
        long at = cases.happened(one.received(), one.classified(),
                new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát thực địa"));

        for (String token : new String[]{"an.land-office.officer", "giam.-.supervisor", "kiem.-.auditor"}) {
            assertThat(staff(token, one, at)).hasStatusOk()
                    .hasHeader("ETag", "\"2\"")
                    .bodyJson()
                    .hasPathSatisfying("$.entries.length()", length -> length.assertThat().isEqualTo(3))
                    .hasPathSatisfying("$.entries[0].recordedDaysLater", days -> days.assertThat().isEqualTo(3))
                    .hasPathSatisfying("$.entries[2].told.vi",
                            told -> told.assertThat().isEqualTo("Ghi nhận xử lý: Đã khảo sát thực địa"))
                    .hasPathSatisfying("$.entries[2].actor", actor -> actor.assertThat().isEqualTo("an"));
        }
        assertThat(staff("binh.road-office.officer", one, at)).hasStatus(403);
        assertThat(staff("quan.-.administrator", one, at)).hasStatus(403);
        assertThat(staff("an.land-office.officer", Case.number(999), at)).hasStatus(404);
    }

    /** Which authority is competent says who is denounced. */
    @Test
    void who_reads_no_words_of_a_denunciation_is_not_told_to_which_authority_it_went() throws Exception {
        DenunciationCase secret = DenunciationCase.number(60);
        long at = cases.happened(secret.received(),
                new DenunciationPassedToAuthority(secret.id(), Case.RECORDED_AT, "Thủ tướng Chính phủ", "LTC 13"));

        for (String token : List.of("giam.-.supervisor", "kiem.-.auditor")) {
            MvcTestResult above = timeline(token, secret.id(), at);
            assertThat(above).hasStatusOk();
            assertThat(above.getResponse().getContentAsString(StandardCharsets.UTF_8))
                    .contains("Chuyển cơ quan có thẩm quyền ngoài hệ thống")
                    .doesNotContain("Thủ tướng", "LTC 13");
        }
        MvcTestResult custodian = timeline("kim.land-office.custodian", secret.id(), at);
        assertThat(custodian.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Thủ tướng Chính phủ",
                "LTC 13");
    }

    @Test
    void anybody_with_the_code_sees_what_events_declare_public() throws Exception {
        Case one = Case.number(2);
        long at = cases.happened(one.received(), one.classified(),
                new PetitionHandlingRecorded(one.id(), Case.RECORDED_AT, "Đã khảo sát thực địa"), one.accepted(),
                one.assigned("an"), one.answered());
        String typed = one.code().value().replace("-", " ").toLowerCase(Locale.ROOT);

        MvcTestResult answer = http.get().uri("/public/v1/timelines/{code}?atLeast={at}", typed, at).exchange();

        assertThat(answer).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.receiptCode", code -> code.assertThat().isEqualTo(one.code().value()))
                .hasPathSatisfying("$.kindText.vi", kind -> kind.assertThat().isEqualTo("kiến nghị, phản ánh"))
                .hasPathSatisfying("$.unit", unit -> unit.assertThat().isEqualTo("land-office"))
                .hasPathSatisfying("$.statusText.vi", status -> status.assertThat().isEqualTo("đã trả lời"))
                .hasPathSatisfying("$.entries.length()", length -> length.assertThat().isEqualTo(5));
        assertThat(answer.getResponse().getContentAsString()).doesNotContain("khảo sát", "actor", "\"an\"", "Bưởi",
                "OFFICER", one.id().value());
    }

    @Test
    void a_wrong_code_a_malformed_code_and_a_withheld_case_are_answered_alike() throws Exception {
        Case withheld = Case.number(3);
        long at = cases.happened(withheld.received(), withheld.answered(), withheld.withheld());

        MvcTestResult hidden = anybody(withheld.code().value(), at);
        MvcTestResult wrong = anybody(Case.number(998).code().value(), at);
        MvcTestResult malformed = anybody("không-phải-mã", at);

        assertThat(hidden).hasStatus(404);
        for (MvcTestResult other : new MvcTestResult[]{wrong, malformed}) {
            assertThat(other).hasStatus(404);
            assertThat(other.getResponse().getContentAsByteArray())
                    .isEqualTo(hidden.getResponse().getContentAsByteArray());
            assertThat(headers(other)).isEqualTo(headers(hidden));
        }

        long published = cases.happened(withheld.published());
        assertThat(anybody(withheld.code().value(), published)).hasStatusOk();
    }

    @Test
    void staff_read_all_terms_of_a_case_of_any_kind() {
        ComplaintCase complaint = ComplaintCase.number(4);
        long at = cases.happened(complaint.received(),
                complaint.armed(1, TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", LocalDate.of(2026, 11, 2)),
                complaint.armed(2, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 23)));
        String address = "/api/v1/cases/" + complaint.id() + "/terms?atLeast=" + at;

        assertThat(get("an.land-office.officer", address)).hasStatusOk()
                .hasHeader("ETag", "\"2\"")
                .bodyJson()
                .hasPathSatisfying("$.kind", kind -> kind.assertThat().isEqualTo("COMPLAINT"))
                .hasPathSatisfying("$.terms[0].id", id -> id.assertThat().isEqualTo(complaint.id() + ".1"))
                .hasPathSatisfying("$.terms[0].rule", rule -> rule.assertThat().isEqualTo("C-ACC2"))
                .hasPathSatisfying("$.terms[0].overdue", overdue -> overdue.assertThat().isEqualTo(true))
                .hasPathSatisfying("$.terms[1].overdue", overdue -> overdue.assertThat().isEqualTo(false))
                .hasPathSatisfying("$.terms[1].state", state -> state.assertThat().isEqualTo("RUNNING"))
                .hasPathSatisfying("$.terms[1].due", due -> due.assertThat().isEqualTo("2026-12-23"));
        assertThat(get("kiem.-.auditor", address)).hasStatusOk();
        assertThat(get("binh.road-office.officer", address)).hasStatus(403);
        assertThat(get("quan.-.administrator", address)).hasStatus(403);
    }

    @Test
    void anybody_with_the_code_of_a_complaint_sees_state_deadline_and_result() throws Exception {
        ComplaintCase complaint = ComplaintCase.number(5);
        long at = cases.happened(complaint.received(), complaint.accepted(),
                complaint.armed(1, TermFamily.FIRST_SETTLEMENT, "NORMAL", LocalDate.of(2026, 11, 23)),
                complaint.talked(), complaint.drafted(), complaint.decided());

        MvcTestResult answer = anybody(complaint.code().value(), at);

        assertThat(answer).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.kindText.vi", kind -> kind.assertThat().isEqualTo("khiếu nại"))
                .hasPathSatisfying("$.status", status -> status.assertThat().isEqualTo("DECIDED"))
                .hasPathSatisfying("$.terms[0].due", due -> due.assertThat().isEqualTo("2026-12-23"))
                .hasPathSatisfying("$.result.operative", result -> result.assertThat().isEqualTo("Trả lại 40 m2"));
        assertThat(answer.getResponse().getContentAsString(StandardCharsets.UTF_8)).doesNotContain("Sen", "actor",
                "\"ha\"", "ự thảo", complaint.id().value());
    }

    @Test
    void whom_a_case_concerns_is_answered_as_if_there_were_none() throws Exception {
        Case one = Case.number(6);
        long at = cases.happened(one.received(), one.conflictOf("an"));

        for (String part : List.of("timeline", "terms")) {
            MvcTestResult hidden = get("an.land-office.officer",
                    "/api/v1/cases/" + one.id() + "/" + part + "?atLeast=" + at);
            MvcTestResult nothing = get("an.land-office.officer",
                    "/api/v1/cases/" + Case.number(997).id() + "/" + part + "?atLeast=" + at);
            assertThat(hidden).hasStatus(404);
            assertThat(hidden.getResponse().getContentAsByteArray())
                    .isEqualTo(nothing.getResponse().getContentAsByteArray());
            assertThat(headers(hidden)).isEqualTo(headers(nothing));
            assertThat(get("ha.land-office.unit-head", "/api/v1/cases/" + one.id() + "/" + part)).hasStatusOk();
        }
    }

    private MvcTestResult get(String token, String address) {
        return http.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult staff(String token, Case one, long at) {
        return timeline(token, one.id(), at);
    }

    private MvcTestResult timeline(String token, Object id, long at) {
        return http.get()
                .uri("/api/v1/cases/{id}/timeline?atLeast={at}", id, at)
                .header("Authorization", "Bearer " + token)
                .exchange();
    }

    private MvcTestResult anybody(String code, long at) {
        return http.get().uri("/public/v1/timelines/{code}?atLeast={at}", code, at).exchange();
    }

    private static Map<String, Object> headers(MvcTestResult answer) {
        var headers = new TreeMap<String, Object>();
        answer.getResponse().getHeaderNames().forEach(name -> headers.put(name, answer.getResponse().getHeaders(name)));
        return headers;
    }
}
