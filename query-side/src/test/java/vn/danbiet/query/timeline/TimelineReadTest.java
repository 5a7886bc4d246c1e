package vn.danbiet.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.events.petition.PetitionHandlingRecorded;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
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

    private MvcTestResult staff(String token, Case one, long at) {
        return http.get()
                .uri("/api/v1/cases/{id}/timeline?atLeast={at}", one.id(), at)
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
