package vn.danbiet.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whatever nonsense is sent to a read endpoint, the answer is a problem document of the 4xx kind. */
@QueryTest
class BadInputTest {
    private static final String ID = "6f1f2a0e-0000-3000-8000-000000000000";

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | /api/v1/petitions?stauts=RECEIVED
            400 | /api/v1/petitions?offset=10
            400 | /api/v1/petitions?unit=land-office&unit=road-office
            400 | /api/v1/worklist?list=OPEN&list=ALL
            422 | /api/v1/petitions?status=NONSENSE
            422 | /api/v1/petitions?assignee=with%20space
            422 | /api/v1/petitions?unit=Land%20Office
            422 | /api/v1/petitions?limit=0
            422 | /api/v1/petitions?limit=201
            422 | /api/v1/petitions?limit=99999999999
            422 | /api/v1/petitions?limit=-1
            422 | /api/v1/petitions?limit=ten
            400 | /api/v1/petitions?cursor=garbage
            400 | /api/v1/petitions?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAA
            400 | /api/v1/petitions?cursor=%C4%91
            422 | /api/v1/petitions?text=%21%21
            422 | /api/v1/petitions?dueBefore=soon
            422 | /api/v1/petitions?dueBefore=2026-02-30
            422 | /api/v1/petitions?dueBefore=-999999999-01-01
            422 | /api/v1/violations?dueBefore=%2B999999999-12-31
            422 | /public/v1/units/land-office/accountability?asOf=-1000000000-01-01T00:00:00Z
            422 | /api/v1/petitions?dueBefore=2026-12-01T00:00:00Z
            422 | /api/v1/petitions?overdue=perhaps
            422 | /api/v1/complaints?instance=THIRD
            422 | /api/v1/complaints?status=ANSWERED
            422 | /api/v1/complaints?dueBefore=1%2F12%2F2026
            422 | /api/v1/complaints?limit=201
            422 | /api/v1/complaints?text=%21%21
            400 | /api/v1/complaints?cursor=garbage
            400 | /api/v1/complaints?channel=POST
            400 | /api/v1/complaints/not-an-id
            404 | /api/v1/complaints/6f1f2a0e-0000-3000-8000-000000000000
            422 | /api/v1/complaints/6f1f2a0e-0000-3000-8000-000000000000?atLeast=1000000
            422 | /api/v1/denunciations?status=ANSWERED
            422 | /api/v1/denunciations?waits=perhaps
            422 | /api/v1/denunciations?text=%21%21
            400 | /api/v1/denunciations?channel=LETTER
            400 | /api/v1/denunciations?cursor=garbage
            400 | /api/v1/denunciations/not-an-id
            404 | /api/v1/denunciations/6f1f2a0e-0000-3000-8000-000000000000
            422 | /api/v1/denunciations/6f1f2a0e-0000-3000-8000-000000000000?atLeast=1000000
            422 | /api/v1/protections?status=CLOSED
            422 | /api/v1/protections?limit=0
            400 | /api/v1/protections?cursor=garbage
            400 | /api/v1/protections/not-an-id
            404 | /api/v1/protections/6f1f2a0e-0000-3000-8000-000000000000
            422 | /api/v1/violations?kind=RUDENESS
            422 | /api/v1/violations?violator=Land%20Office
            422 | /api/v1/violations?dueBefore=soon
            400 | /api/v1/violations?waits=true
            400 | /api/v1/violations/not-an-id
            404 | /api/v1/violations/6f1f2a0e-0000-3000-8000-000000000000
            400 | /api/v1/cases/not-an-id/cleared
            404 | /api/v1/cases/6f1f2a0e-0000-3000-8000-000000000000/cleared
            400 | /api/v1/cases/not-an-id/terms
            400 | /api/v1/cases/6F1F2A0E-0000-3000-8000-000000000000/terms
            404 | /api/v1/cases/6f1f2a0e-0000-3000-8000-000000000000/terms
            422 | /api/v1/petitions?text=%00
            422 | /api/v1/petitions?text=%20
            422 | /api/v1/petitions?atLeast=-1
            422 | /api/v1/petitions?atLeast=soon
            422 | /api/v1/petitions?atLeast=99999999999999999999
            422 | /api/v1/petitions?atLeast=1000000
            400 | /api/v1/petitions/not-an-id
            404 | /api/v1/petitions/6f1f2a0e-0000-3000-8000-000000000000
            422 | /api/v1/petitions/6f1f2a0e-0000-3000-8000-000000000000?atLeast=1000000
            400 | /api/v1/petitions/6f1f2a0e-0000-3000-8000-000000000000?x=1
            400 | /api/v1/cases/not-an-id/timeline
            400 | /api/v1/cases/6f1f2a0e-0000-3000-8000-000000000000/timeline?x=1
            404 | /api/v1/cases/6f1f2a0e-0000-3000-8000-000000000000/timeline
            404 | /api/v1/nothing
            """)
    void staff_get_a_problem_document(int status, String address) {
        assertProblem(get("an.land-office.officer", address), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | /api/v1/audit/streams/x/events?after=1
            422 | /api/v1/audit/streams/x/events?limit=501
            422 | /api/v1/audit/streams/x/events?limit=x
            422 | /api/v1/audit/streams/x/events?afterVersion=-1
            422 | /api/v1/audit/streams/x/events?afterVersion=9223372036854775807
            422 | /api/v1/audit/streams/x/events?atLeast=1000000
            404 | /api/v1/audit/streams/x/events
            404 | /api/v1/audit/streams/%E2%80%8B/events
            """)
    void auditors_get_a_problem_document(int status, String address) {
        assertProblem(get("kiem.-.auditor", address), status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | /public/v1/timelines/x?x=1
            422 | /public/v1/timelines/x?atLeast=-1
            422 | /public/v1/timelines/x?atLeast=1000000
            404 | /public/v1/timelines/x
            404 | /public/v1/timelines/%F0%9F%98%80
            """)
    void the_public_gets_a_problem_document(int status, String address) {
        assertProblem(http.get().uri(URI.create(address)).exchange(), status);
    }

    @Test
    void a_long_text_is_refused() {
        assertProblem(get("an.land-office.officer", "/api/v1/petitions?text=" + "a".repeat(201)), 422);
        assertProblem(get("an.land-office.officer", "/api/v1/petitions?cursor=" + "a".repeat(5000)), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/petitions", "/api/v1/petitions/" + ID, "/api/v1/complaints",
            "/api/v1/complaints/" + ID, "/api/v1/denunciations", "/api/v1/denunciations/" + ID, "/api/v1/violations",
            "/api/v1/violations/" + ID, "/api/v1/protections", "/api/v1/protections/" + ID,
            "/api/v1/cases/" + ID + "/terms", "/api/v1/cases/" + ID + "/timeline",
            "/api/v1/audit/streams/" + ID + "/events", "/api/v1/worklist", "/api/v1/worklist/counts",
            "/api/v1/worklist/table", "/api/v1/supervision/figures", "/api/v1/supervision/series",
            "/api/v1/supervision/cases?figure=OPEN&unit=land-office", "/api/v1/supervision/figures/table"})
    void without_a_valid_token_or_a_role_nobody_gets_in(String address) {
        assertProblem(http.get().uri(address).exchange(), 401);
        assertProblem(get("nonsense", address), 401);
        assertProblem(get("an.land-office.king", address), 403);
        assertProblem(get("an.Not_A_Unit.officer", address), 403);
    }

    @Test
    void the_description_of_the_api_names_what_callers_send_and_nothing_else() throws Exception {
        MvcTestResult description = http.get().uri("/v3/api-docs").exchange();

        assertThat(description).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.paths['/api/v1/petitions'].get.parameters[*].name",
                        names -> names.assertThat()
                                .asArray()
                                .containsExactlyInAnyOrder("status", "assignee", "unit", "text", "dueBefore", "overdue",
                                        "limit", "cursor", "atLeast"))
                .hasPathSatisfying("$.paths['/public/v1/timelines/{receiptCode}'].get.parameters[*].name",
                        names -> names.assertThat().asArray().containsExactlyInAnyOrder("receiptCode", "atLeast"));
    }

    private MvcTestResult get(String token, String address) {
        return http.get().uri(URI.create(address)).header("Authorization", "Bearer " + token).exchange();
    }

    private static void assertProblem(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentTypeCompatibleWith("application/problem+json");
        assertThat(answer).bodyJson()
                .hasPath("$.title")
                .hasPath("$.detail")
                .hasPath("$.vi.detail")
                .hasPath("$.en.detail")
                .hasPathSatisfying("$.type", type -> type.assertThat().asString().startsWith("urn:danbiet:problem:"));
    }
}
