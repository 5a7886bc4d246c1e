package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.danbiet.standalone.issuer.DemoClient;

/** An auditor looks at a petition weeks later: as it stood on a day, what time alone did to it, what allowed each act. */
class PastScenarioTest {
    private static final String LAST_MORNING = "2026-04-03T02:00:00Z";

    /** In Viet Nam the last day is over, and the round that marks it has yet to go. */
    private static final String JUST_AFTER = "2026-04-03T17:01:00Z";

    @TempDir
    Path data;

    @Test
    void a_case_is_told_as_of_a_day_compared_with_a_later_one_and_played_again() {
        try (var standalone = TimedStandalone.on(data, LocalDate.of(2026, 3, 2))) {
            Caller officer = standalone.anybody().as(DemoClient.OFFICER_A);
            Caller head = standalone.anybody().as(DemoClient.HEAD_A);
            Answer received = Chronicle.done(officer, "/api/v1/petitions", """
                    {"channel": "COUNTER", "subject": "Đèn đường hỏng", "content": "Ngõ 12 tối om cả tháng nay.",
                     "petitioners": [{"name": "Đỗ Thị Yến", "phone": "0900 000 001"}]}""");
            var petition = new Chronicle(standalone, received.id(), "/api/v1/petitions/" + received.id());
            standalone.itIs(LocalDate.of(2026, 3, 4));
            petition.does(officer, "/classification", "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
            petition.does(head, "/acceptance", "{}");
            petition.does(head, "/assignment", "{\"officer\": \"officer-a\"}");
            standalone.itIs(LocalDate.of(2026, 4, 3));
            Answer lastMorning = auditor(standalone).get(petition.path() + "?atLeast=" + standalone.running().head());
            standalone.itIs(LocalDate.of(2026, 4, 10));
            petition.does(head, "/answer", "{\"text\": \"Đã thay bóng đèn mới.\"}");

            Caller auditor = auditor(standalone);
            String past = "/api/v1/audit/cases/" + petition.id();
            Answer then = auditor.get(past + "?asOf=" + LAST_MORNING);
            assertThat(then.text()).contains("\"petitions\":" + lastMorning.text());
            assertThat(auditor.get(past + "?asOf=" + LAST_MORNING + "&asOfPosition=" + then.position()).text())
                    .as("asked again with both")
                    .isEqualTo(then.text());

            JsonNode night = auditor.get(past + "/difference?from=" + LAST_MORNING + "&to=" + JUST_AFTER)
                    .json()
                    .path("changes");
            assertThat(night).as("nothing was done in that night").isNotEmpty().allSatisfy(change -> {
                assertThat(change.path("path").asString()).endsWith("/overdue");
                assertThat(change.path("by")).isEmpty();
            });
            assertThat(auditor.get(past + "/difference?from=" + LAST_MORNING).text()).contains("term.breached",
                    "petition.answered");

            JsonNode accepted = auditor.get(past + "/replay")
                    .json()
                    .path("items")
                    .valueStream()
                    .filter(item -> item.path("type").asString().equals("petition.accepted"))
                    .findFirst()
                    .orElseThrow();
            assertThat(accepted.path("actor").asString()).isEqualTo("head-a");
            assertThat(accepted.path("act").asString()).isEqualTo("petition/ACCEPT");
            assertThat(accepted.path("entitled").asString()).isEqualTo("HEAD");
            assertThat(accepted.path("articles").asString()).isEqualTo("LTCD 26.2");
            assertThat(accepted.toString()).doesNotContain("Đỗ Thị Yến", "tối om");
        }
    }

    /** With a token of today. */
    private static Caller auditor(TimedStandalone standalone) {
        return standalone.anybody().as(DemoClient.AUDITOR);
    }
}
