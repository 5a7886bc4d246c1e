package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.standalone.DenunciationStory.day;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A denunciation from the letter to its published conclusion, as those who live it see it over HTTP, day by day. */
class DenunciationLifeScenarioTest {
    @TempDir
    Path data;

    @Test
    void a_denunciation_goes_from_a_sealed_receipt_through_protection_to_its_published_conclusion() {
        try (var standalone = TimedStandalone.on(data, day("2026-07-06"))) {
            var story = new DenunciationStory(standalone);

            // On a Monday a bookkeeper denounces her superior in a letter. The officer who enters it sees it once, and never again.
            story.aLetterComes();
            Chronicle it = story.chronicle();
            assertThat(it.due(story.officer, "D-INIT")).isEqualTo(day("2026-07-15"));
            assertThat(it.reads(story.officer).text()).doesNotContain("Hà Thị Sen", "kế toán", "036199000123");
            assertThat(story.officer.get("/api/v1/cases/" + it.id() + "/originals").status()).isEqualTo(403);

            // The custodian reads it, on record, and hands on what gives nobody away.
            standalone.itIs(day("2026-07-07"));
            story.theCustodianClears("Có phiếu chi lập khống ở Phòng Kinh tế.");
            it.does(story.custodian, "/identity-check", "{\"finding\": \"CONFIRMED\"}");
            assertThat(it.happened(story.supervisor)).contains("identity.original-read", "identity.text-cleared");

            // It is prechecked and accepted. Whoever has nothing to do with it does not learn that it exists.
            it.refuses(story.head, "/acceptance", "{\"number\": \"12/QĐ-UBND\"}", "case.act-not-in-this-state");
            story.isPrechecked("ACCEPT");
            it.does(story.head, "/acceptance", "{\"number\": \"12/QĐ-UBND\"}");
            assertThat(it.due(story.officer, "D-SETTLE")).isEqualTo(day("2026-08-06"));
            assertThat(it.due(story.officer, "D-NOTICE")).isEqualTo(day("2026-07-14"));
            it.does(story.officer, "/acceptance/notices", "{\"to\": [\"DENOUNCER\", \"DENOUNCED\"]}");
            it.isHiddenFrom(story.colleague);
            it.isHiddenFrom(story.provinceOfficer);
            assertThat(story.publicTimeline().status()).isEqualTo(404);

            // Two people verify; nobody reports before the denounced was heard.
            standalone.itIs(day("2026-07-08"));
            it.refuses(story.head, "/team", "{\"lead\": \"officer-a\", \"members\": []}", "denunciation.team-of-two");
            story.aTeamIsFormed();
            it.refuses(story.officer, "/findings", "{\"finding\": \"PARTLY\", \"report\": \"Chưa xong.\"}",
                    "denunciation.hearing-is-mandatory");

            // They have a question. She answers with her receipt; what she writes is sealed until it is cleared.
            it.does(story.officer, "/questions", "{\"text\": \"Các phiếu chi lập trong tháng nào?\"}");
            Answer questions = story.denouncerReads("");
            assertThat(questions.status()).as(questions.text()).isEqualTo(200);
            assertThat(questions.text()).contains("Các phiếu chi lập trong tháng nào?").doesNotContain("Hà Thị Sen");
            Answer answered = story.denouncerSends("/answers/1", "{\"text\": \"Tháng Ba, khi tôi nghỉ ốm.\"}");
            assertThat(answered.status()).as(answered.text()).isEqualTo(200);
            story.theCustodianClears("Các phiếu chi tháng Ba.");

            // He has threatened to move her. She asks for protection, for herself and her husband, with the receipt.
            standalone.itIs(day("2026-07-09"));
            Chronicle protection = story.sheAsksForProtection();
            assertThat(protection.due(story.head, "PROTECT-DECIDE")).isEqualTo(day("2026-07-16"));
            protection.isHiddenFrom(story.officer);
            protection.does(story.head, "/assignment", "{\"officer\": \"officer-a\"}");
            assertThat(protection.reads(story.officer).text()).doesNotContain("Trần Văn Đoài", "Hà Thị Sen",
                    "dọa điều chuyển");

            // Nothing is ordered that was not looked into. Then the threatened order may not be carried out.
            protection.refuses(story.head, "/decision", byMeansOf("SUSPEND_DECISION"), "protection.not-reported");
            protection.does(story.officer, "/findings", """
                    {"found": ["JOB_IN_DANGER"], "report": "Có dự thảo quyết định điều chuyển trong tuần này."}""");
            protection.refuses(story.head, "/decision", byMeansOf("GUARD"), "protection.measure-without-basis");
            standalone.itIs(day("2026-07-10"));
            protection.does(story.head, "/decision", byMeansOf("SUSPEND_DECISION"));
            assertThat(protection.term(story.head, "PROTECT-DECIDE").path("state").asString()).isEqualTo("MET");
            protection.does(story.officer, "/measures/2/execution", "{\"note\": \"Dự thảo đã bị hủy.\"}");
            protection.isHiddenFrom(story.colleague);
            assertThat(story.denouncerReads("").json().at("/protections/0/status").asString()).isEqualTo("IN_FORCE");
            protection.refuses(story.head, "/end", settled(), "protection.not-settled-yet");

            // The denounced is heard, and it is concluded within the term.
            standalone.itIs(day("2026-07-20"));
            story.theDenouncedIsHeard();
            standalone.itIs(day("2026-07-27"));
            story.itIsConcluded("PARTLY");
            assertThat(it.term(story.officer, "D-SETTLE").path("breached").asBoolean()).isFalse();
            assertThat(it.due(story.officer, "D-HANDLE")).isEqualTo(day("2026-08-05"));
            assertThat(story.publicTimeline().status()).isEqualTo(404);

            // She holds that the conclusion left something out. What she says and the answer stand beside it; it stays as it was.
            standalone.itIs(day("2026-07-28"));
            JsonNode concluded = it.entry(story.officer, "denunciation.concluded");
            assertThat(concluded.path("disputes")).isEmpty();
            Answer disputed = story.denouncerSends("/disputes", """
                    {"version": %d, "words": "Kết luận của tôi thấy thiếu ba phiếu chi tháng Tư."}"""
                    .formatted(concluded.path("version").asLong()));
            assertThat(disputed.status()).as(disputed.text()).isEqualTo(200);
            story.theCustodianClears("Kết luận thiếu ba phiếu chi tháng Tư.");
            assertThat(it.due(story.head, "DISPUTE-ANSWER")).isEqualTo(day("2026-08-11"));
            Chronicle.done(story.head, "/api/v1/cases/" + it.id() + "/disputes/1/answer", """
                    {"outcome": "PARTLY_WRONG", "answer": "Ba phiếu chi tháng Tư được kiểm tra riêng."}""");
            JsonNode beside = it.entry(story.officer, "denunciation.concluded");
            assertThat(beside.path("told")).isEqualTo(concluded.path("told"));
            assertThat(beside.at("/disputes/0/words/value").asString())
                    .isEqualTo("Kết luận thiếu ba phiếu chi tháng Tư.");
            assertThat(beside.at("/disputes/0/answer/text/value").asString())
                    .isEqualTo("Ba phiếu chi tháng Tư được kiểm tra riêng.");
            assertThat(story.denouncerReads("").text()).contains("Ba phiếu chi tháng Tư được kiểm tra riêng.");

            // It is acted on, and the public may read what was concluded: of an act, and of no person.
            standalone.itIs(day("2026-07-30"));
            it.does(story.head, "/handling", "{\"measures\": [\"DISCIPLINE\"], \"details\": \"Khiển trách.\"}");
            it.does(story.officer, "/handling/report", "{\"text\": \"Đã thi hành kỷ luật.\"}");
            it.refuses(story.head, "/publication", """
                    {"manner": "PORTAL", "where": "Cổng thông tin điện tử", "text": "Tố cáo của bà kế toán đúng."}""",
                    "denunciation.public-text-not-cleared");
            it.does(story.custodian, "/publication/text", "{\"text\": \"Tố cáo đúng một phần.\"}");
            it.does(story.head, "/publication", """
                    {"manner": "PORTAL", "where": "Cổng thông tin điện tử", "text": "Tố cáo đúng một phần."}""");
            Answer published = story.publicTimeline();
            assertThat(published.status()).as(published.text()).isEqualTo(200);
            assertThat(published.text()).contains("denunciation.conclusion-published")
                    .doesNotContain("Hà Thị Sen", "Lê Văn Bảng", "officer-a", "kế toán", "protection.", "tháng Tư");

            // It stays public for fifteen days, is carried out, and closed.
            it.refuses(story.officer, "/publication/end", "{\"manner\": \"PORTAL\"}",
                    "denunciation.publication-too-short");
            it.refuses(story.head, "/closure", "{}", "denunciation.not-carried-out");
            it.does(story.officer, "/enforcement-reports", "{\"progress\": \"Đã thu hồi đủ.\", \"completed\": true}");
            standalone.itIs(day("2026-08-20"));
            it.does(story.officer, "/publication/end", "{\"manner\": \"PORTAL\"}");
            it.does(story.head, "/closure", "{}");
            assertThat(it.happened(story.supervisor)).contains("denunciation.closed");

            // So is her protection, but she is not forgotten: a month later she is asked how she is, and says so with the receipt.
            protection.does(story.head, "/end", settled());
            assertThat(protection.due(story.head, "T-CHECK-IN")).isEqualTo(day("2026-09-21"));
            assertThat(story.denouncerReads("").json().at("/protections/0/checkIns/0/due").asString())
                    .isEqualTo("2026-09-21");
            standalone.itIs(day("2026-09-15"));
            Answer well = story.denouncerSends("/protections/" + protection.id() + "/check-ins",
                    "{\"condition\": \"SAFE\", \"words\": \"Không ai động đến tôi.\"}");
            assertThat(well.status()).as(well.text()).isEqualTo(200);
            assertThat(protection.happened(story.supervisor)).contains("check-in.answered");
            assertThat(protection.due(story.head, "T-CHECK-IN")).isEqualTo(day("2026-11-18"));
        }
    }

    private static String byMeansOf(String measure) {
        return """
                {"decision": "15/QĐ-UBND ngày 10/7/2026", "bases": ["JOB_IN_DANGER"], "measures": [
                 {"measure": "KEEP_SECRET", "persons": [1, 2]}, {"measure": "%s", "persons": [1]}]}"""
                .formatted(measure);
    }

    private static String settled() {
        return "{\"ground\": \"DENUNCIATION_SETTLED\", \"explanation\": \"Tố cáo đã giải quyết xong.\"}";
    }
}
