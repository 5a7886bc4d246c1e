package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.standalone.DenunciationStory.day;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody makes the denouncer take it back; the case goes on. */
class WithdrawnUnderPressureScenarioTest {
    @TempDir
    Path data;

    @Test
    void a_denunciation_withdrawn_under_pressure_goes_on() {
        try (var standalone = TimedStandalone.on(data, day("2026-07-06"))) {
            var story = new DenunciationStory(standalone);
            story.aLetterComes();
            Chronicle it = story.chronicle();
            standalone.itIs(day("2026-07-07"));
            it.does(story.custodian, "/identity-check", "{\"finding\": \"CONFIRMED\"}");
            story.isPrechecked("ACCEPT");
            it.does(story.head, "/acceptance", "{\"number\": \"12/QĐ-UBND\"}");
            story.aTeamIsFormed();

            // She writes that she takes it back, and in the same week, that she was made to.
            standalone.itIs(day("2026-07-09"));
            assertThat(story.denouncerSends("/withdrawal", "{}").status()).isEqualTo(200);
            assertThat(it.happened(story.officer)).contains("denunciation.withdrawn");
            assertThat(story.denouncerSends("/messages", "{\"text\": \"Họ bắt tôi rút đơn.\"}").status())
                    .isEqualTo(200);
            story.theCustodianClears("Người tố cáo báo bị ép rút đơn.");

            // The head decides: where there was coercion, a withdrawal ends nothing.
            standalone.itIs(day("2026-07-10"));
            it.refuses(story.officer, "/findings", "{\"finding\": \"FALSE\", \"report\": \"Đã rút.\"}",
                    "case.act-not-in-this-state");
            it.does(story.head, "/going-on", "{\"ground\": \"COERCED\", \"finding\": \"Có dấu hiệu ép buộc.\"}");
            assertThat(it.due(story.officer, "D-SETTLE")).isEqualTo(day("2026-08-06"));

            // It comes to its conclusion as if it had never been taken back.
            story.theDenouncedIsHeard();
            standalone.itIs(day("2026-07-20"));
            story.itIsConcluded("RIGHT");
            assertThat(it.happened(story.supervisor)).containsSubsequence("denunciation.withdrawn",
                    "denunciation.goes-on", "denunciation.concluded");
        }
    }
}
