package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.standalone.DenunciationStory.day;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody in the commune settles it; the province does. */
class DenunciationTakeoverScenarioTest {
    @TempDir
    Path data;

    @Test
    void a_denunciation_that_is_overdue_is_taken_over_by_the_superior() {
        try (var standalone = TimedStandalone.on(data, day("2026-07-06"))) {
            var story = new DenunciationStory(standalone);

            // The commune accepts it, and then nothing happens.
            story.aLetterComes();
            Chronicle it = story.chronicle();
            standalone.itIs(day("2026-07-07"));
            it.does(story.custodian, "/identity-check", "{\"finding\": \"CONFIRMED\"}");
            story.isPrechecked("ACCEPT");
            it.does(story.head, "/acceptance", "{\"number\": \"12/QĐ-UBND\"}");
            assertThat(it.due(story.officer, "D-SETTLE")).isEqualTo(day("2026-08-06"));

            // On the last day the superior cannot ask yet. The day after, who denounced tells them, with the receipt alone.
            standalone.itIs(day("2026-08-06"));
            assertThat(story.denouncerSends("/delay", "{}").at("/rule/id")).isEqualTo("denunciation.not-overdue");
            standalone.itIs(day("2026-08-07"));
            assertThat(it.term(story.supervisor, "D-SETTLE").path("breached").asBoolean()).isTrue();
            assertThat(story.denouncerSends("/delay", "{}").status()).isEqualTo(200);
            assertThat(it.due(story.chair, "D-OVR-ASK")).isEqualTo(day("2026-08-14"));

            // The chair of the province demands a report, and has to wait for it.
            standalone.itIs(day("2026-08-10"));
            it.refuses(story.chair, "/takeover", "{\"text\": \"Quá hạn.\"}", "denunciation.not-demanded");
            it.does(story.chair, "/delay/demand", "{}");
            assertThat(it.due(story.chair, "D-OVR-REP")).isEqualTo(day("2026-08-17"));
            it.refuses(story.chair, "/takeover", "{\"text\": \"Quá hạn.\"}", "denunciation.report-awaited");
            standalone.itIs(day("2026-08-14"));
            it.does(story.head, "/delay/explanation", "{\"text\": \"Thiếu người.\"}");

            // Then the province takes it over. In the commune it is as if it had never been; the breach stays theirs.
            standalone.itIs(day("2026-08-17"));
            it.does(story.chair, "/takeover", "{\"text\": \"Cấp dưới không giải quyết.\"}");
            it.isHiddenFrom(story.officer);
            assertThat(story.head.post(it.path() + "/closure", "{}").status()).isEqualTo(404);
            assertThat(it.happened(story.supervisor)).contains("denunciation.taken-over");
            it.does(story.chair, "/assignment", "{\"officer\": \"officer-p\"}");
            assertThat(it.happened(story.provinceOfficer)).contains("denunciation.assigned");
        }
    }
}
