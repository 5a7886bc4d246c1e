package vn.danbiet.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
class VerificationOfOneCaseTest {
    @Autowired
    private Cases cases;

    @Autowired
    private JobRunner<VerificationJob> runner;

    @Autowired
    private MockMvcTester http;

    @Test
    void an_auditor_whom_a_case_concerns_verifies_it_no_more_than_one_that_never_was() throws Exception {
        Case kept = Case.number(13);
        Case neverWas = Case.number(14);
        cases.happened(kept.received(), kept.conflictOf("kin"));

        MvcTestResult refused = verify("kin", kept);

        assertThat(refused).hasStatus(404);
        assertThat(text(refused)).isEqualTo(text(verify("kin", neverWas)));
        assertThat(verify("kiem", kept)).hasStatus(202);
        runner.await();
    }

    @Test
    void nor_are_they_told_that_somebody_else_verified_it() throws Exception {
        Case kept = Case.number(15);
        cases.happened(kept.received(), kept.conflictOf("kin"));
        String location = verify("kiem", kept).getResponse().getHeader("Location");
        runner.await();

        assertThat(text(get("kiem", "/api/v1/audit/verifications"))).contains(kept.id().value());
        assertThat(get("kiem", location)).hasStatusOk();
        assertThat(text(get("kin", "/api/v1/audit/verifications"))).doesNotContain(kept.id().value(),
                location.substring(location.lastIndexOf('/') + 1));
        assertThat(get("kin", location)).hasStatus(404);
        for (String act : List.of("/stop", "/resumption")) {
            assertThat(http.post().uri(location + act).header("Authorization", "Bearer kin.-.auditor").exchange())
                    .hasStatus(404);
        }
    }

    @Test
    void what_they_are_not_told_of_takes_no_place_in_their_list() throws Exception {
        Case shown = Case.number(16);
        Case kept = Case.number(17);
        cases.happened(shown.received());
        cases.happened(kept.received(), kept.conflictOf("kin"));
        verify("kiem", kept);
        runner.await();
        verify("kiem", shown);
        runner.await();

        assertThat(text(get("kin", "/api/v1/audit/verifications?limit=1"))).contains(shown.id().value())
                .doesNotContain(kept.id().value());
        assertThat(text(get("kiem", "/api/v1/audit/verifications"))).contains(kept.id().value(), shown.id().value());
    }

    private MvcTestResult get(String auditor, String address) {
        return http.get().uri(address).header("Authorization", "Bearer " + auditor + ".-.auditor").exchange();
    }

    private MvcTestResult verify(String auditor, Case one) {
        return http.post()
                .uri("/api/v1/audit/verifications")
                .header("Authorization", "Bearer " + auditor + ".-.auditor")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"stream\":\"" + one.id() + "\"}")
                .exchange();
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
