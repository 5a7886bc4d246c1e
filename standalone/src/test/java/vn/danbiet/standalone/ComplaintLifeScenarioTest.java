package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.standalone.issuer.DemoClient;

/** Complaints from the letter to the end, as those who live them see them over HTTP, on the days on which it happens. */
class ComplaintLifeScenarioTest {
    private static final String NOTIFIED = "{\"notified\": [\"COMPLAINANT\", \"INSPECTORATE\"]}";

    @TempDir
    Path data;

    private Caller officer;
    private Caller head;
    private Caller provinceOfficer;
    private Caller chair;
    private Caller supervisor;

    private void start(TimedStandalone standalone) {
        Caller anybody = standalone.anybody();
        officer = anybody.as(DemoClient.OFFICER_A);
        head = anybody.as(DemoClient.HEAD_A);
        provinceOfficer = anybody.as(DemoClient.OFFICER_P);
        chair = anybody.as(DemoClient.HEAD_P);
        supervisor = anybody.as(DemoClient.SUPERVISOR);
    }

    @Test
    void a_complaint_goes_through_dialogue_and_suspension_to_the_second_level_and_is_enforced() {
        try (var standalone = TimedStandalone.on(data, day("2026-07-06"))) {
            start(standalone);

            // On a Monday a man brings his complaint about land that was taken. The commune has seven working days.
            Answer received = Chronicle.done(officer, "/api/v1/complaints", letter());
            var first = chronicle(standalone, received.id());
            assertThat(first.due(officer, "C-ACC2")).isEqualTo(day("2026-07-15"));

            // The officer reads it on Tuesday, the chair accepts it on Wednesday. The inspectorate has to be told too.
            standalone.itIs(day("2026-07-07"));
            first.does(officer, "/classification", "{\"direction\": \"OWN\", \"field\": \"LAND_HOUSING\"}");
            standalone.itIs(day("2026-07-08"));
            first.refuses(head, "/acceptance", "{\"notified\": [\"COMPLAINANT\"]}", "complaint.notice-incomplete");
            first.does(head, "/acceptance", NOTIFIED);
            assertThat(first.term(officer, "C-ACC2").path("state").asString()).isEqualTo("MET");
            assertThat(first.due(officer, "C1-SETTLE")).isEqualTo(day("2026-08-07"));

            // The decision is rechecked; it is not plainly wrong, so somebody goes and looks.
            first.does(head, "/assignment", "{\"officer\": \"officer-a\"}");
            first.refuses(head, "/verification", "{\"lead\": \"officer-a\"}", "complaint.review-comes-first");
            standalone.itIs(day("2026-07-10"));
            first.does(officer, "/review", "{\"result\": \"NEEDS_VERIFICATION\"}");
            first.refuses(officer, "/dialogue", summons("2026-07-15", "head-a"), "complaint.dialogue-too-early");
            first.does(head, "/verification", "{\"lead\": \"officer-a\"}");

            // Another body measures the land: for that time the settlement is suspended, which the law knows since 1 July.
            standalone.itIs(day("2026-07-20"));
            first.does(head, "/suspension",
                    "{\"ground\": \"AWAITING_OTHER_BODY\", \"reason\": \"Chờ kết quả đo đạc lại thửa đất.\"}");
            standalone.itIs(day("2026-07-30"));
            first.does(head, "/resumption", "{}");
            assertThat(first.due(officer, "C1-SETTLE")).isEqualTo(day("2026-08-17"));

            // The findings are not what he demands, hence no decision without meeting him.
            first.does(officer, "/findings",
                    """
                            {"finding": "WRONG", "meetsDemand": false, "report": "Diện tích thu hồi đúng bản đồ địa chính."}""");
            first.refuses(officer, "/decision/draft", "{\"outcome\": \"WRONG\", \"draft\": \"Giữ nguyên.\"}",
                    "complaint.dialogue-is-mandatory");
            standalone.itIs(day("2026-08-03"));
            first.does(officer, "/dialogue", summons("2026-08-06", "head-a"));
            first.refuses(officer, "/dialogue/minutes", minutes(false), "complaint.dialogue-not-held-yet");
            standalone.itIs(day("2026-08-06"));
            first.does(officer, "/dialogue/minutes", minutes(false));
            first.does(officer, "/decision/draft", "{\"outcome\": \"WRONG\", \"draft\": \"Giữ nguyên quyết định.\"}");
            standalone.itIs(day("2026-08-10"));
            first.refuses(officer, "/decision", decision("WRONG", ""), "case.not-yours-to-do");
            first.does(head, "/decision", decision("WRONG", ""));
            first.does(officer, "/decision/sending",
                    "{\"recipients\": [\"COMPLAINANT\", \"RESPONDENT\", \"INSPECTORATE\"]}");
            standalone.itIs(day("2026-08-12"));
            first.does(officer, "/decision/delivery", "{}");
            first.does(officer, "/decision/publication", portal());
            assertThat(first.term(officer, "C1-SETTLE").path("breached").asBoolean()).isFalse();

            // He does not agree and writes to the province, well within thirty days.
            standalone.itIs(day("2026-09-03"));
            Answer appeal = first.does(officer, "/appeal",
                    """
                            {"channel": "POST", "signed": true, "content": "Tôi không đồng ý với kết quả giải quyết lần đầu."}""");
            var second = chronicle(standalone, appeal.at("/secondInstance"));
            assertThat(first.happened(supervisor)).contains("complaint.appealed");
            first.refuses(head, "/enforcement", "{\"measure\": \"Thi hành\", \"enforcer\": \"xa-binh-luc\"}",
                    "case.act-not-in-this-state");

            // The province meets him whatever it finds, and changes the first decision.
            standalone.itIs(day("2026-09-08"));
            second.does(provinceOfficer, "/classification", "{\"direction\": \"OWN\", \"field\": \"LAND_HOUSING\"}");
            second.does(chair, "/acceptance", NOTIFIED);
            assertThat(second.due(provinceOfficer, "C2-SETTLE")).isEqualTo(day("2026-10-23"));
            second.does(chair, "/assignment", "{\"officer\": \"officer-p\"}");
            second.does(provinceOfficer, "/review", "{\"result\": \"NEEDS_VERIFICATION\"}");
            second.does(chair, "/verification", "{\"lead\": \"officer-p\"}");
            standalone.itIs(day("2026-09-28"));
            second.does(provinceOfficer, "/findings", """
                    {"finding": "PARTLY", "meetsDemand": false, "report": "Phần đất ven mương bị đo sai 14 m2."}""");
            second.does(provinceOfficer, "/dialogue", summons("2026-10-01", "head-p"));
            standalone.itIs(day("2026-10-01"));
            second.does(provinceOfficer, "/dialogue/minutes", minutes(true));
            second.does(provinceOfficer, "/decision/draft", "{\"outcome\": \"PARTLY\", \"draft\": \"Sửa một phần.\"}");
            standalone.itIs(day("2026-10-05"));
            second.refuses(chair, "/decision", decision("PARTLY", ""), "complaint.first-decision-to-be-judged");
            second.does(chair, "/decision", decision("PARTLY", "\"firstDecision\": \"CHANGED\","));
            second.refuses(provinceOfficer, "/decision/sending",
                    "{\"recipients\": [\"COMPLAINANT\", \"RESPONDENT\", \"INSPECTORATE\"]}",
                    "complaint.recipient-missing");
            second.does(provinceOfficer, "/decision/sending", """
                    {"recipients": ["COMPLAINANT", "RESPONDENT", "INSPECTORATE", "FIRST_SETTLER"]}""");
            second.does(provinceOfficer, "/decision/publication", portal());

            // Thirty days after it was issued it has legal effect, without anybody's doing.
            standalone.itIs(day("2026-11-04"));
            assertThat(second.happened(supervisor)).doesNotContain("complaint.took-effect");
            standalone.itIs(day("2026-11-05"));
            assertThat(second.happened(supervisor)).contains("complaint.took-effect");
            assertThat(second.due(provinceOfficer, "C-ENF")).isEqualTo(day("2026-11-12"));

            // It is enforced to the end, and not closed before.
            second.does(provinceOfficer, "/decision/publication/end", "{\"manner\": \"PORTAL\"}");
            second.refuses(provinceOfficer, "/closure", "{}", "complaint.not-enforced");
            standalone.itIs(day("2026-11-10"));
            second.does(chair, "/enforcement", """
                    {"measure": "Chỉnh lý bản đồ, bồi thường thêm 14 m2.", "enforcer": "xa-binh-luc"}""");
            second.does(provinceOfficer, "/enforcement/progress", "{\"text\": \"Đã chỉnh lý bản đồ địa chính.\"}");
            standalone.itIs(day("2026-11-20"));
            second.does(provinceOfficer, "/enforcement/completion", "{\"text\": \"Đã chi trả đủ tiền bồi thường.\"}");
            second.does(provinceOfficer, "/closure", "{}");
            assertThat(second.happened(supervisor)).contains("complaint.closed");

            // Anybody with the receipt code saw it all come, and never who he is.
            Answer seen = standalone.anybody()
                    .get("/public/v1/timelines/" + appeal.at("/secondReceiptCode") + "?atLeast="
                            + standalone.running().head());
            assertThat(seen.status()).as(seen.text()).isEqualTo(200);
            assertThat(seen.text()).contains("complaint.decided", "complaint.enforced")
                    .doesNotContain("Trần Văn Khiếu", "0900 000 777", "14 m2 bị", "officer-p");
        }
    }

    @Test
    void an_overdue_first_settlement_opens_the_second_and_is_answered_for() {
        try (var standalone = TimedStandalone.on(data, day("2026-03-02"))) {
            start(standalone);

            // The commune accepts a complaint and then nothing happens.
            Answer received = Chronicle.done(officer, "/api/v1/complaints", letter().replace("2026-06", "2026-02"));
            var first = chronicle(standalone, received.id());
            first.does(officer, "/classification", "{\"direction\": \"OWN\", \"field\": \"LAND_HOUSING\"}");
            standalone.itIs(day("2026-03-04"));
            first.does(head, "/acceptance", NOTIFIED);
            first.does(head, "/assignment", "{\"officer\": \"officer-a\"}");
            assertThat(first.due(officer, "C1-SETTLE")).isEqualTo(day("2026-04-03"));

            // Before the 1st of July 2026 the law knew no suspension that would stop the clock.
            first.refuses(head, "/suspension", "{\"ground\": \"AWAITING_OTHER_BODY\", \"reason\": \"Chờ.\"}",
                    "complaint.suspension-not-yet");

            // On the last day the second level is not open yet. The day after, the term has run out by itself.
            standalone.itIs(day("2026-04-03"));
            first.refuses(officer, "/appeal", appeal(), "complaint.neither-decided-nor-overdue");
            standalone.itIs(day("2026-04-04"));
            assertThat(first.happened(supervisor)).contains("term.breached");
            assertThat(first.term(supervisor, "C1-SETTLE").path("breached").asBoolean()).isTrue();

            // She goes to the province, whose officer puts it on record.
            standalone.itIs(day("2026-04-13"));
            Answer opened = first.does(provinceOfficer, "/appeal", appeal());
            var second = chronicle(standalone, opened.at("/secondInstance"));
            Answer detail = provinceOfficer.get(
                    "/api/v1/complaints/" + opened.at("/secondInstance") + "?atLeast=" + standalone.running().head());
            assertThat(detail.at("/firstWasOverdue")).as(detail.text()).isEqualTo("true");
            assertThat(detail.at("/firstInstance")).isEqualTo(first.id());

            // The province settles it, finds that nothing was decided the first time, and holds the commune responsible.
            standalone.itIs(day("2026-04-14"));
            second.does(provinceOfficer, "/classification", "{\"direction\": \"OWN\", \"field\": \"LAND_HOUSING\"}");
            second.does(chair, "/acceptance", NOTIFIED);
            second.does(chair, "/assignment", "{\"officer\": \"officer-p\"}");
            second.does(provinceOfficer, "/review", "{\"result\": \"COMPLAINT_IS_RIGHT\"}");
            second.does(provinceOfficer, "/dialogue", summons("2026-04-20", "head-p"));
            standalone.itIs(day("2026-04-20"));
            second.does(provinceOfficer, "/dialogue/minutes", minutes(true));
            second.does(provinceOfficer, "/decision/draft", "{\"outcome\": \"RIGHT\", \"draft\": \"Hủy quyết định.\"}");
            second.refuses(chair, "/decision", decision("RIGHT", "\"firstDecision\": \"UPHELD\","),
                    "complaint.first-decision-to-be-judged");
            second.does(chair, "/decision", decision("RIGHT", "\"firstDecision\": \"NONE_WAS_MADE\","));
            second.does(chair, "/first-settler-sanction",
                    "{\"measure\": \"Phê bình bằng văn bản.\", \"citation\": \"NĐ124/2020 Điều 4\"}");
            assertThat(second.happened(supervisor)).contains("complaint.decided", "complaint.first-settler-sanctioned");

            // The breach stays the commune's, however it ends.
            assertThat(first.term(supervisor, "C1-SETTLE").path("breached").asBoolean()).isTrue();
        }
    }

    private static Chronicle chronicle(TimedStandalone standalone, String id) {
        return new Chronicle(standalone, id, "/api/v1/complaints/" + id);
    }

    private static String letter() {
        return """
                {"channel": "COUNTER", "signed": true, "subject": "Khiếu nại quyết định thu hồi đất",
                 "content": "Diện tích ghi trong quyết định lớn hơn thực tế.",
                 "contested": {"kind": "ADMINISTRATIVE_DECISION", "title": "Quyết định thu hồi đất số 12/QĐ-UBND",
                               "issuer": "xa-binh-luc", "knownOn": "2026-06-10"},
                 "complainants": [{"name": "Trần Văn Khiếu", "address": "Thôn Ngọc Lũ", "phone": "0900 000 777"}]}""";
    }

    private static String appeal() {
        return """
                {"channel": "POST", "signed": true, "content": "Quá hạn mà tôi chưa được giải quyết."}""";
    }

    private static String summons(String on, String chair) {
        return """
                {"on": "%s", "place": "Phòng tiếp công dân", "chair": "%s"}""".formatted(on, chair);
    }

    private static String minutes(boolean agreed) {
        return """
                {"present": ["COMPLAINANT", "RESPONDENT"], "agreed": %s, "minutes": "Các bên đã trình bày."}"""
                .formatted(agreed);
    }

    private static String decision(String outcome, String more) {
        return """
                {"number": "215/QĐ-UBND", "outcome": "%s", %s "operative": "Như dự thảo.", "decision": "Quyết định."}"""
                .formatted(outcome, more);
    }

    private static String portal() {
        return """
                {"manner": "PORTAL", "where": "Cổng thông tin điện tử", "bodyHasPortal": true}""";
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
