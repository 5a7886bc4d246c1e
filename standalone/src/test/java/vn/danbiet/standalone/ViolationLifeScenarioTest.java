package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.standalone.DenunciationStory.day;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.danbiet.standalone.issuer.DemoClient;

/** A violation of the rules of grassroots democracy, from the inspection that found it until it is put right. */
class ViolationLifeScenarioTest {
    @TempDir
    Path data;

    @Test
    void a_violation_found_by_inspection_is_concluded_upheld_on_appeal_and_put_right() {
        try (var standalone = TimedStandalone.on(data, day("2026-07-06"))) {
            Caller anybody = standalone.anybody();
            Caller inspector = anybody.as(DemoClient.OFFICER_B);
            Caller director = anybody.as(DemoClient.HEAD_B);
            Caller chair = anybody.as(DemoClient.HEAD_P);
            Caller villageHead = anybody.as(DemoClient.HEAD_A);
            Caller supervisor = anybody.as(DemoClient.SUPERVISOR);

            // The department finds that a commune never published its plan of building. Until it is concluded, nobody knows.
            Answer reported = Chronicle.done(inspector, "/api/v1/violations", """
                    {"source": "INSPECTION", "reference": "Kế hoạch kiểm tra số 12/KH-SXD",
                     "kind": "PUBLICATION_OMITTED", "from": "2026-05-04", "until": "2026-06-15",
                     "violator": "xa-binh-luc",
                     "accused": [{"name": "Đỗ Văn Kha", "position": "Công chức địa chính - xây dựng"}],
                     "subject": "Không công khai quy hoạch chi tiết khu dân cư",
                     "content": "Trụ sở và nhà văn hóa thôn không niêm yết; ông Kha giữ bản duy nhất."}""");
            var it = new Chronicle(standalone, reported.id(), "/api/v1/violations/" + reported.id());
            assertThat(it.due(inspector, "V-ADMIT")).isEqualTo(day("2026-07-20"));
            assertThat(seenByAnybody(standalone, reported).status()).isEqualTo(404);

            // Who answers is there from the first day: the commune, and whoever led it on the days of the violation.
            JsonNode answerable = it.reads(supervisor).json().at("/answerable/0");
            assertThat(answerable.path("unit").asString()).isEqualTo("xa-binh-luc");
            assertThat(answerable.path("head").asString()).isEqualTo("head-a");

            // It is checked by plan: ordered, announced, and begun on its day and no earlier.
            it.does(director, "/assignment", "{\"officer\": \"officer-b\"}");
            standalone.itIs(day("2026-07-08"));
            it.refuses(director, "/inspection", inspection("SELF_CHECK"), "violation.self-check-is-of-own-unit");
            it.refuses(inspector, "/inspection", inspection("PLANNED"), "case.not-yours-to-do");
            it.does(director, "/inspection", inspection("PLANNED"));
            assertThat(it.term(inspector, "V-ADMIT").path("state").asString()).isEqualTo("MET");
            it.refuses(inspector, "/inspection/beginning", begun(), "violation.inspection-not-yet");
            standalone.itIs(day("2026-07-15"));
            it.refuses(inspector, "/inspection/beginning", begun(), "violation.notice-comes-first");
            it.does(inspector, "/inspection/notice", "{}");
            it.does(inspector, "/inspection/beginning", begun());
            standalone.itIs(day("2026-07-22"));
            it.does(inspector, "/findings", """
                    {"finding": "VIOLATED", "text": "Không có biên bản niêm yết nào; năm thôn xác nhận."}""");

            // Nobody is found to have done it who was not told, and heard. What he says is on record.
            it.refuses(director, "/conclusion", concluded(), "violation.not-told");
            it.does(inspector, "/charge", "{\"text\": \"Không niêm yết quy hoạch từ 04/5 đến 15/6/2026.\"}");
            assertThat(it.due(inspector, "V-EXPLAIN")).isEqualTo(day("2026-07-29"));
            it.refuses(inspector, "/silence", "{}", "violation.may-still-explain");
            standalone.itIs(day("2026-07-24"));
            it.does(inspector, "/explanations", """
                    {"form": "LETTER", "admitted": false, "explanation": "Tôi chờ bản in khổ lớn từ nhà thầu."}""");

            // The director concludes, it is served and made public: the act and the unit, and no person.
            standalone.itIs(day("2026-07-28"));
            it.refuses(inspector, "/conclusion", concluded(), "case.not-yours-to-do");
            it.does(director, "/conclusion", concluded());
            it.does(inspector, "/delivery", "{\"served\": 1}");
            it.does(inspector, "/publication", "{\"manner\": \"PORTAL\", \"where\": \"Cổng thông tin của Sở\"}");
            it.does(director, "/sanctions", """
                    {"form": "CRITICISM", "whom": "Đỗ Văn Kha", "measure": "Kiểm điểm trước tập thể.",
                     "number": "44/QĐ-SXD", "citation": "LDC 10"}""");
            Answer known = seenByAnybody(standalone, reported);
            assertThat(known.status()).as(known.text()).isEqualTo(200);
            assertThat(known.text()).contains("violation.concluded", "violation.sanctioned")
                    .doesNotContain("Đỗ Văn Kha", "officer-b", "nhà thầu");

            // The commune is to put it right. He appeals in time; meanwhile the remedy waits.
            standalone.itIs(day("2026-07-29"));
            it.refuses(director, "/remedies", remedy("2026-12-31"), "violation.time-of-remedy");
            it.does(director, "/remedies", remedy("2026-08-20"));
            assertThat(it.due(inspector, "V-APPEAL")).isEqualTo(day("2026-08-12"));
            standalone.itIs(day("2026-08-05"));
            it.does(inspector, "/appeals", "{\"text\": \"Đề nghị xem xét lại: lỗi của nhà thầu.\"}");
            it.refuses(inspector, "/remedies/1/progress", progress(10), "case.act-not-in-this-state");

            // The level above decides, and not whoever concluded.
            standalone.itIs(day("2026-08-11"));
            it.refuses(director, "/appeals/decision", upheld(), "case.not-yours-to-do");
            it.does(chair, "/appeals/decision", upheld());

            // It is followed until it is done: half of it, a claim that does not hold, and the proof.
            standalone.itIs(day("2026-08-13"));
            it.refuses(inspector, "/publication/end", "{\"manner\": \"PORTAL\"}", "violation.publication-too-short");
            it.does(inspector, "/remedies/1/progress", progress(50));
            standalone.itIs(day("2026-08-17"));
            it.does(inspector, "/remedies/1/progress", progress(100));
            // That there is a file to show for it is a rule of the log, not of an article.
            assertThat(director.post(it.path() + "/remedies/1/verification", verified("no-such-file")).at("/rule/id"))
                    .isEqualTo("case.no-such-file");
            it.does(director, "/remedies/1/rejection", "{\"text\": \"Thôn 3 chưa niêm yết.\"}");
            assertThat(director.post(it.path() + "/closure", "{}").at("/rule/id"))
                    .isEqualTo("case.act-not-in-this-state");
            standalone.itIs(day("2026-08-19"));
            it.does(inspector, "/remedies/1/progress", progress(100));
            String minutes = added(inspector, reported.id(), "Biên bản niêm yết tại năm thôn.");
            it.does(director, "/remedies/1/verification", verified(minutes));
            assertThat(it.happened(supervisor)).contains("violation.remedies-completed");

            // It was public for its time, and is closed; what was wrong and that it is right now stays to be read.
            it.does(inspector, "/publication/end", "{\"manner\": \"PORTAL\"}");
            it.does(director, "/closure", "{}");
            JsonNode remedy = it.reads(inspector).json().at("/outcome/remedies/0");
            assertThat(remedy.path("evidence").asString()).isEqualTo(minutes);
            assertThat(remedy.path("percent").asInt()).isEqualTo(100);
            assertThat(seenByAnybody(standalone, reported).text())
                    .contains("violation.appeal-decided", "violation.remedy-verified", "violation.closed")
                    .doesNotContain("Đỗ Văn Kha");
            assertThat(villageHead.get(it.path()).status()).isEqualTo(403);
        }
    }

    private static Answer seenByAnybody(TimedStandalone standalone, Answer reported) {
        return standalone.anybody()
                .get("/public/v1/timelines/" + reported.at("/receiptCode") + "?atLeast=" + standalone.running().head());
    }

    /** The id of the file in evidence. */
    private static String added(Caller by, String id, String text) {
        Answer answer = by.send(by.request("/api/v1/cases/" + id + "/evidence")
                .header("Content-Type", "text/plain")
                .header("Content-Disposition", "attachment; filename=\"bien-ban.txt\"")
                .POST(BodyPublishers.ofString(text)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.at("/evidence");
    }

    private static String inspection(String manner) {
        return """
                {"number": "31/QĐ-SXD", "manner": "%s", "lead": "officer-b", "members": ["officer-b2"],
                 "beginsOn": "2026-07-15", "endsOn": "2026-07-24", "plan": "Kiểm tra hồ sơ niêm yết ở năm thôn."}"""
                .formatted(manner);
    }

    private static String begun() {
        return "{\"record\": \"Đã công bố quyết định kiểm tra.\"}";
    }

    private static String concluded() {
        return """
                {"number": "08/KL-SXD", "conclusion": "VIOLATED", "kind": "PUBLICATION_OMITTED", "from": "2026-05-04",
                 "until": "2026-06-15", "violator": "xa-binh-luc", "operative": "Không công khai quy hoạch đúng hạn.",
                 "text": "Ông Đỗ Văn Kha không niêm yết quy hoạch được giao."}""";
    }

    private static String remedy(String dueOn) {
        return """
                {"by": "xa-binh-luc", "dueOn": "%s", "remedy": "Niêm yết quy hoạch tại năm thôn."}""".formatted(dueOn);
    }

    private static String upheld() {
        return """
                {"number": "210/QĐ-UBND", "outcome": "UPHELD", "operative": "Giữ nguyên kết luận.",
                 "text": "Kết luận có căn cứ, đúng trình tự."}""";
    }

    private static String progress(int percent) {
        return "{\"percent\": %d, \"progress\": \"Đã niêm yết một phần.\"}".formatted(percent);
    }

    private static String verified(String evidence) {
        return "{\"evidence\": \"%s\", \"record\": \"Đã đến xem tại chỗ.\"}".formatted(evidence);
    }
}
