package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import vn.danbiet.log.testing.TestServer;
import vn.danbiet.standalone.issuer.DemoClient;

/** A petition's life from the letter to the second answer, as those who live it see it over HTTP. */
class PetitionLifeScenarioTest {
    /** Every letter that Vietnamese has. */
    private static final String ALPHABET = "Aa Àà Ảả Ãã Áá Ạạ Ăă Ằằ Ẳẳ Ẵẵ Ắắ Ặặ Ââ Ầầ Ẩẩ Ẫẫ Ấấ Ậậ Bb Cc Dd Đđ Ee Èè Ẻẻ Ẽẽ Éé"
            + " Ẹẹ Êê Ềề Ểể Ễễ Ếế Ệệ Gg Hh Ii Ìì Ỉỉ Ĩĩ Íí Ịị Kk Ll Mm Nn Oo Òò Ỏỏ Õõ Óó Ọọ Ôô Ồồ Ổổ Ỗỗ Ốố Ộộ Ơơ Ờờ Ởở Ỡỡ Ớớ"
            + " Ợợ Pp Qq Rr Ss Tt Uu Ùù Ủủ Ũũ Úú Ụụ Ưư Ừừ Ửử Ữữ Ứứ Ựự Vv Xx Yy Ỳỳ Ỷỷ Ỹỹ Ýý Ỵỵ";
    private static final String SUBJECT = "Đường trục thôn Ngọc Lũ sụt lún, ổ gà ngập nước";
    private static final String CONTENT = "Kính gửi Ủy ban: mặt đường vỡ nát, trẻ nhỏ ngã xe. Bảng chữ cái: "
            + ALPHABET;
    private static final String PUBLIC_ANSWER = "Sẽ vá ổ gà trước 30/6, trải lại thảm nhựa trong quý III. " + ALPHABET;

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource
    void a_letter_is_registered_handled_answered_reopened_and_closed_in_sight_of_everybody(TestServer server) {
        try (var database = server.freshDatabase();
                var standalone = server == TestServer.EMBEDDED
                        ? RunningStandalone.on(data)
                        : RunningStandalone.on(data, "--danbiet.mongodb.uri=" + database.connectionString(),
                                "--danbiet.mongodb.database=" + database.name())) {
            live(standalone.anybody());
        }
    }

    private void live(Caller citizen) {
        Caller officer = citizen.as(DemoClient.OFFICER_A);
        Caller head = citizen.as(DemoClient.HEAD_A);
        Caller stranger = citizen.as(DemoClient.OFFICER_B);
        Caller supervisor = citizen.as(DemoClient.SUPERVISOR);
        Caller auditor = citizen.as(DemoClient.AUDITOR);

        // A letter reaches the commune on Monday and is entered in the book when the officer gets to it.
        Answer registered = officer.post("/api/v1/petitions", """
                {"occurredAt": "2024-05-06T08:15:00+07:00", "channel": "POST", "signed": true,
                 "subject": "%s", "content": "%s",
                 "petitioners": [{"name": "Nguyễn Thị Mỹ Lệ", "address": "Thôn Ngọc Lũ", "phone": "0900 000 123"}]}"""
                .formatted(SUBJECT, CONTENT));
        assertThat(registered.status()).isEqualTo(201);
        String petition = "/api/v1/petitions/" + registered.id();
        String code = registered.at("/receiptCode");
        assertThat(registered.header("Location")).isEqualTo(petition);
        assertThat(registered.header("ETag")).isEqualTo("\"1\"");
        assertThat(code).matches("[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}");

        // Both days are on record: the one it came, and the one it was entered.
        JsonNode received = officer
                .get("/api/v1/cases/" + registered.id() + "/timeline?atLeast=" + registered.position())
                .json()
                .at("/entries/0");
        assertThat(received.path("occurredAt").asString()).isEqualTo("2024-05-06T01:15:00Z");
        assertThat(received.path("recordedAt").asString()).isGreaterThan("2024-05-07");
        assertThat(received.path("recordedDaysLater").asLong()).isPositive();

        // The officer of another unit can neither touch nor read it.
        Answer refused = stranger.post(petition + "/classification", "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/rule/id")).isEqualTo("case.other-unit");
        assertThat(stranger.get(petition).status()).isEqualTo(403);

        // The officer proposes to accept it, the head accepts and assigns it.
        done(officer, petition + "/classification", """
                {"occurredAt": "2024-05-07T09:00:00+07:00", "direction": "OWN", "field": "OTHER"}""");
        done(head, petition + "/acceptance", "{\"occurredAt\": \"2024-05-08T09:00:00+07:00\"}");
        done(head, petition + "/assignment", """
                {"occurredAt": "2024-05-08T09:05:00+07:00", "officer": "officer-a"}""");

        // The officer needs to know more, and the petitioner tells.
        done(officer, petition + "/questions", said("2024-05-09T10:00:00+07:00", "Đoạn nào hỏng nặng nhất?"));
        done(officer, petition + "/replies", said("2024-05-10T14:00:00+07:00", "Đoạn từ cầu Gừng đến trường mầm non."));
        done(officer, petition + "/handling", said("2024-05-13T08:00:00+07:00", "Khảo sát, đo 240 m mặt đường."));

        // The head answers; nothing of the answer is public before the head says so.
        done(head, petition + "/answer", said("2024-05-20T08:00:00+07:00", "Kính gửi bà Lệ: " + PUBLIC_ANSWER));
        Answer closedTooEarly = officer.post(petition + "/closure", "{}");
        assertThat(closedTooEarly.status()).isEqualTo(409);
        assertThat(closedTooEarly.at("/rule/id")).isEqualTo("petition.publication-undecided");
        assertThat(citizen.get("/public/v1/timelines/" + code).text()).doesNotContain("ổ gà", "Lệ");
        Answer published = done(head, petition + "/publication", said("2024-05-21T08:00:00+07:00", PUBLIC_ANSWER));

        // The citizen follows it with the code from the receipt, typed as people type.
        Answer seen = citizen.get("/public/v1/timelines/" + code.toLowerCase(java.util.Locale.ROOT).replace("-", "")
                + "?atLeast=" + published.position());
        assertThat(texts(seen, "/entries", "/told/vi")).last().isEqualTo("Trả lời công khai: " + PUBLIC_ANSWER);
        assertThat(texts(seen, "/entries", "/told/en"))
                .startsWith("Received by post. Unit in charge: People's Committee of Bình Lục commune");
        assertThat(seen.text()).doesNotContain("Lệ", "0900 000 123", "officer-a", "Kính gửi", "Khảo sát");

        // The petitioner says how satisfied they are, and the case is closed.
        done(officer, petition + "/rating", """
                {"occurredAt": "2024-05-27T08:00:00+07:00", "score": 4, "comment": "Mong làm đúng hẹn."}""");
        done(officer, petition + "/closure", "{\"occurredAt\": \"2024-05-28T08:00:00+07:00\"}");

        // The road breaks again: new facts, a new answer, published and closed once more.
        done(head, petition + "/reopening", said("2024-08-05T08:00:00+07:00", "Đoạn vừa vá lại bong tróc sau mưa."));
        done(head, petition + "/answer",
                said("2024-08-12T08:00:00+07:00", "Nhà thầu phải bảo hành toàn bộ đoạn đường."));
        done(head, petition + "/publication", said("2024-08-12T09:00:00+07:00", "Nhà thầu bảo hành toàn bộ."));
        Answer closed = done(officer, petition + "/closure", "{\"occurredAt\": \"2024-08-13T08:00:00+07:00\"}");

        // The unit reads the petition as it was sent; the supervisor reads it without the persons.
        Answer detail = officer.get(petition + "?atLeast=" + closed.position());
        assertThat(detail.at("/status")).isEqualTo("CLOSED");
        assertThat(detail.at("/subject")).isEqualTo(SUBJECT);
        assertThat(detail.at("/content/value")).isEqualTo(CONTENT);
        assertThat(detail.at("/personal/petitioners/0/value/name")).isEqualTo("Nguyễn Thị Mỹ Lệ");
        assertThat(detail.header("ETag")).isEqualTo(closed.header("ETag"));
        assertThat(supervisor.get(petition).text()).contains(SUBJECT).doesNotContain("Mỹ Lệ");

        // It is found with diacritics, without them, and not by other words.
        assertThat(found(officer, "sụt lún")).containsExactly(registered.id());
        assertThat(found(officer, "sut lun duong")).containsExactly(registered.id());
        assertThat(found(officer, "trợ cấp")).isEmpty();

        // Staff see each act in order, the texts as they were written.
        Answer timeline = officer.get("/api/v1/cases/" + registered.id() + "/timeline");
        assertThat(texts(timeline, "/entries", "/type")).containsExactly("petition.received", "term.armed",
                "petition.classified", "petition.accepted", "term.met", "term.armed", "petition.assigned",
                "petition.petitioner-asked", "petition.petitioner-replied", "petition.handling-recorded",
                "petition.answered", "term.met", "petition.answer-published", "petition.rated", "petition.closed",
                "petition.reopened", "term.armed", "petition.answered", "term.met", "petition.answer-published",
                "petition.closed");
        assertThat(timeline.text()).contains("Đoạn vừa vá lại bong tróc sau mưa.");

        // The auditor reads what the hashes are made of: every event once, in an unbroken chain, without the persons.
        Answer audit = auditor.get("/api/v1/audit/streams/" + registered.id() + "/events");
        assertThat(texts(audit, "/items", "/type")).isEqualTo(texts(timeline, "/entries", "/type"));
        List<String> documents = texts(audit, "/items", "/documentHash").stream().distinct().toList();
        assertThat(documents).hasSize(15).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(texts(audit, "/items", "/prevHash").stream().distinct().skip(1).toList())
                .isEqualTo(documents.subList(0, 14));
        assertThat(audit.at("/items/0/facts/content/withheld")).isEqualTo("true");
        assertThat(audit.at("/items/0/actor")).isEqualTo("officer-a");
        assertThat(audit.at("/items/12/facts/publicAnswer")).isEqualTo(PUBLIC_ANSWER);
        assertThat(audit.text()).doesNotContain("Nguyễn Thị Mỹ Lệ", "0900 000 123");
        assertThat(officer.get("/api/v1/audit/streams/" + registered.id() + "/events").status()).isEqualTo(403);

        // Years later the case need not be kept in person any more. The head decides; an officer cannot.
        String forgetting = """
                {"ground": "RETENTION_ENDED", "citation": "Luật 91/2025/QH15 Điều 14"}""";
        assertThat(officer.post(petition + "/forgetting", forgetting).status()).isEqualTo(403);
        Answer forgotten = done(head, petition + "/forgetting", forgetting);
        Answer without = officer.get(petition + "?atLeast=" + forgotten.position());
        assertThat(without.at("/content/forgotten/ground")).isEqualTo("RETENTION_ENDED");
        assertThat(without.at("/personal/petitioners/0/forgotten/citation")).isEqualTo("Luật 91/2025/QH15 Điều 14");
        assertThat(without.at("/subject")).isEqualTo(SUBJECT);
        assertThat(without.at("/answer")).isEqualTo("Nhà thầu phải bảo hành toàn bộ đoạn đường.");
        assertThat(without.text()).doesNotContain("Mỹ Lệ", "trẻ nhỏ ngã xe", "cầu Gừng");
        assertThat(found(officer, "tre nho nga")).isEmpty();
        assertThat(found(officer, "sut lun")).containsExactly(registered.id());
        assertThat(texts(citizen.get("/public/v1/timelines/" + code + "?atLeast=" + forgotten.position()), "/entries",
                "/type")).endsWith("petition.petitioners-forgotten");
        Answer auditAfterwards = auditor.get("/api/v1/audit/streams/" + registered.id() + "/events");
        assertThat(auditAfterwards.at("/items/0/facts/content/forgottenAtPosition"))
                .isEqualTo(Long.toString(forgotten.position()));
        assertThat(texts(auditAfterwards, "/items", "/documentHash").subList(0, 21))
                .isEqualTo(texts(audit, "/items", "/documentHash"));
        Answer reopened = head.post(petition + "/reopening", said("2025-01-06T08:00:00+07:00", "Lại hỏng."));
        assertThat(reopened.at("/rule/id")).isEqualTo("letter.forgotten-stays-closed");
    }

    private static Answer done(Caller caller, String path, String body) {
        Answer answer = caller.post(path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static String said(String occurredAt, String text) {
        return "{\"occurredAt\": \"%s\", \"text\": \"%s\"}".formatted(occurredAt, text);
    }

    private static List<String> found(Caller caller, String words) {
        return texts(caller.get("/api/v1/petitions?text=" + URLEncoder.encode(words, StandardCharsets.UTF_8)), "/items",
                "/id");
    }

    private static List<String> texts(Answer answer, String list, String pointer) {
        return StreamSupport.stream(answer.json().at(list).spliterator(), false)
                .map(entry -> entry.at(pointer).asString())
                .toList();
    }
}
