package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.standalone.DenunciationStory.day;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Who denounced is talked about in the office. That is a violation of its own, and somebody answers for it. */
class LeakedInformantScenarioTest {
    @TempDir
    Path data;

    @Test
    void a_leak_of_the_denouncer_becomes_a_violation_for_which_the_unit_and_its_head_answer() {
        try (var standalone = TimedStandalone.on(data, day("2026-07-06"))) {
            var story = new DenunciationStory(standalone);
            story.aLetterComes();
            Chronicle denunciation = story.chronicle();
            story.theCustodianClears("Có phiếu chi lập khống ở Phòng Kinh tế.");
            standalone.itIs(day("2026-07-07"));
            denunciation.does(story.custodian, "/identity-check", "{\"finding\": \"CONFIRMED\"}");
            story.isPrechecked("ACCEPT");
            denunciation.does(story.head, "/acceptance", "{\"number\": \"12/QĐ-UBND\"}");

            // A week later everybody in the office knows who wrote it. She says so, with the receipt.
            standalone.itIs(day("2026-07-15"));
            assertThat(story.denouncerSends("/messages",
                    "{\"text\": \"Cả phòng đã biết tôi, Hà Thị Sen, viết đơn; văn thư cho xem.\"}").status())
                    .isEqualTo(200);
            story.theCustodianClears("Bộ phận văn thư để lộ người tố cáo.");

            // Whoever verifies reports the leak. The chair of the commune led the unit that day, and so has no part in it.
            Answer reported = Chronicle.done(story.officer, "/api/v1/violations", """
                    {"source": "CASE", "sourceCase": "%s", "kind": "INFORMANT_LEAKED", "from": "2026-07-13",
                     "violator": "xa-binh-luc", "subject": "Để lộ thông tin về người tố cáo",
                     "content": "Nội dung đơn được trao đổi ngoài phạm vi được giao."}""".formatted(denunciation.id()));
            var leak = new Chronicle(standalone, reported.id(), "/api/v1/violations/" + reported.id());
            assertThat(leak.happened(story.supervisor)).containsSubsequence("violation.reported",
                    "case.conflict-declared", "case.passed-to-superior");
            leak.isHiddenFrom(story.head);
            JsonNode told = leak.reads(story.chair).json();
            assertThat(told.path("unit").asString()).isEqualTo("ubnd-tinh-ninh-binh");
            assertThat(told.path("article").asString()).isEqualTo("LDC 9.2");
            assertThat(told.at("/answerable/0/unit").asString()).isEqualTo("xa-binh-luc");
            assertThat(told.at("/answerable/0/head").asString()).isEqualTo("head-a");

            // The chair of the province may know which denunciation it was; the officer who inspects the leak may not.
            assertThat(told.path("sourceCase").asString()).isEqualTo(denunciation.id());
            leak.does(story.chair, "/assignment", "{\"officer\": \"officer-p\"}");
            assertThat(leak.reads(story.provinceOfficer).text()).doesNotContain(denunciation.id(), "Hà Thị Sen");
            denunciation.isHiddenFrom(story.provinceOfficer);

            // An inspection finds the clerk who passed the letter around; the clerk is told and heard.
            leak.does(story.chair, "/inspection", """
                    {"number": "77/QĐ-UBND", "manner": "AD_HOC", "lead": "officer-p", "members": ["officer-p2"],
                     "beginsOn": "2026-07-15", "endsOn": "2026-07-20", "plan": "Kiểm tra sổ công văn."}""");
            leak.does(story.provinceOfficer, "/inspection/notice", "{}");
            leak.does(story.provinceOfficer, "/inspection/beginning", "{\"record\": \"Đã công bố quyết định.\"}");
            standalone.itIs(day("2026-07-17"));
            leak.does(story.provinceOfficer, "/accused",
                    "{\"accused\": [{\"name\": \"Vũ Thị Lan\", \"position\": \"Văn thư\"}]}");
            leak.does(story.provinceOfficer, "/findings",
                    "{\"finding\": \"VIOLATED\", \"text\": \"Đơn bị sao chụp.\"}");
            leak.does(story.provinceOfficer, "/charge", "{\"text\": \"Cho người khác xem đơn tố cáo.\"}");
            standalone.itIs(day("2026-07-20"));
            leak.does(story.provinceOfficer, "/explanations", """
                    {"form": "MINUTES", "admitted": true, "explanation": "Tôi để đơn trên bàn và có người đọc."}""");

            // It is concluded; the clerk is disciplined, and so is the head who answers for the unit.
            standalone.itIs(day("2026-07-21"));
            leak.does(story.chair, "/conclusion", """
                    {"number": "19/KL-UBND", "conclusion": "VIOLATED", "kind": "INFORMANT_LEAKED", "from": "2026-07-13",
                     "violator": "xa-binh-luc", "operative": "Để lộ thông tin về người tố cáo.",
                     "text": "Bà Vũ Thị Lan không bảo quản đơn theo chế độ mật."}""");
            leak.does(story.provinceOfficer, "/delivery", "{\"served\": 2}");
            leak.does(story.chair, "/sanctions", sanction("DISCIPLINE", "\"whom\": \"Vũ Thị Lan\""));
            leak.does(story.chair, "/sanctions", sanction("CRITICISM", "\"officer\": \"head-a\""));
            leak.does(story.chair, "/remedies", """
                    {"by": "xa-binh-luc", "dueOn": "2026-08-14", "remedy": "Lập sổ và tủ riêng cho đơn tố cáo."}""");

            // The public may know that the commune leaked an informant: not who it was, nor in which matter.
            leak.does(story.provinceOfficer, "/publication", "{\"manner\": \"PORTAL\", \"where\": \"Cổng của tỉnh\"}");
            Answer known = standalone.anybody()
                    .get("/public/v1/timelines/" + reported.at("/receiptCode") + "?atLeast="
                            + standalone.running().head());
            assertThat(known.status()).as(known.text()).isEqualTo(200);
            assertThat(known.text()).contains("violation.concluded", "LDC 9.2", "xã Bình Lục")
                    .doesNotContain("Hà Thị Sen", "Vũ Thị Lan", "Lê Văn Bảng", denunciation.id(), story.receiptCode());
            assertThat(story.publicTimeline().status()).isEqualTo(404);

            // Her own case goes on as before.
            story.aTeamIsFormed();
            assertThat(denunciation.happened(story.officer)).containsSubsequence("case.letter-linked",
                    "denunciation.team-formed");
        }
    }

    private static String sanction(String form, String whom) {
        return """
                {"form": "%s", %s, "measure": "Xử lý theo quy chế bảo mật.", "number": "301/QĐ-UBND",
                 "citation": "LDC 10"}""".formatted(form, whom);
    }
}
