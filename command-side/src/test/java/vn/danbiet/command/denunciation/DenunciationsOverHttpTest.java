package vn.danbiet.command.denunciation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.Callers.HEAD;
import static vn.danbiet.command.Callers.OFFICER;
import static vn.danbiet.command.Callers.as;
import static vn.danbiet.command.Callers.key;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Callers;
import vn.danbiet.command.CommandSideTest;
import vn.danbiet.command.identity.SealedVault;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.security.DenouncerReceipts;

/** A denunciation as it is ordered from outside: by those who work on it, and by a denouncer with their receipt. */
@CommandSideTest
class DenunciationsOverHttpTest {
    private static final String LETTER = """
            {"channel": "LETTER", "signed": true, "identityShown": true, "letter": "Tôi là Okapinho, thấy ông Hải nhận tiền",
             "identity": {"name": "Okapinho Văn Sealed", "phone": "0987654321"},
             "denounced": [{"name": "Trần Văn Hải", "position": "Công chức địa chính"}]}""";
    private static final RequestPostProcessor CUSTODIAN = as("custodian-a", "custodian");
    private static final RequestPostProcessor ELSEWHERE = as("head-b", "unit-head", "so-xay-dung");
    private static final String EVERYBODY = "{\"to\": [\"DENOUNCER\", \"DENOUNCED\", \"MANAGER\"]}";

    @Autowired
    Callers callers;

    @Autowired
    MockMvcTester http;

    @Autowired
    EventLog log;

    @Autowired
    JsonMapper json;

    @Autowired
    WhenDenouncedAgainThenOpenAtSuperior afterwards;

    @Autowired
    EventStore events;

    @Autowired
    SealedVault vault;

    @Autowired
    SubjectKeys keys;

    @Test
    void from_a_letter_to_the_published_conclusion() {
        String id = receive().get("id").asString();
        done(OFFICER, id, "precheck", """
                {"field": "LAND_HOUSING", "direction": "ACCEPT", "conditions": {"capable": true, "ownAuthority": true,
                 "founded": true, "clearAndVerifiable": true, "crime": false}}""");
        done(HEAD, id, "acceptance", "{\"number\": \"07/QĐ-UBND\"}");
        done(OFFICER, id, "acceptance/notices", EVERYBODY);
        done(HEAD, id, "team", "{\"lead\": \"officer-a\", \"members\": [\"officer-b\"]}");
        String person = json.readTree(first(id)).at("/denounced/0/subject").asString();
        done(as("officer-b", "officer"), id, "hearings",
                "{\"person\": \"" + person + "\", \"hearing\": \"MINUTES\", \"account\": \"Không nhận\"}");
        done(OFFICER, id, "findings", "{\"finding\": \"RIGHT\", \"report\": \"Đúng\"}");
        done(OFFICER, id, "draft", "{\"outcome\": \"RIGHT\", \"draft\": \"Dự thảo\"}");
        done(HEAD, id, "conclusion", """
                {"number": "02/KL-UBND", "outcome": "RIGHT", "summary": "Nhận tiền trái quy định",
                 "responsibility": "Công chức", "conclusion": "Toàn văn"}""");
        done(OFFICER, id, "conclusion/sending", EVERYBODY);
        done(HEAD, id, "handling", "{\"measures\": [\"DISCIPLINE\"], \"details\": \"Cảnh cáo\"}");
        done(OFFICER, id, "handling/report", "{\"text\": \"Đã kỷ luật\"}");
        done(OFFICER, id, "enforcement-reports", "{\"progress\": \"Xong\", \"completed\": true}");
        done(CUSTODIAN, id, "publication/text", "{\"text\": \"Tố cáo đúng\"}");
        done(HEAD, id, "publication", "{\"manner\": \"MEETING\", \"where\": \"Trụ sở\", \"text\": \"Tố cáo đúng\"}");
        done(HEAD, id, "closure", "{}");
    }

    @Test
    void nothing_of_who_denounced_and_what_they_wrote_reaches_the_log() {
        String id = receive().get("id").asString();
        try (Stream<LogDocument> documents = log.readStream(id, 0)) {
            assertThat(documents.flatMap(document -> document.events().stream()).map(event -> event.payload()))
                    .isNotEmpty()
                    .noneMatch(payload -> payload.contains("Okapinho") || payload.contains("0987654321"));
        }
    }

    @Test
    void the_same_letter_sent_again_has_the_same_receipt_and_another_one_none_of_it() {
        String key = UUID.randomUUID().toString();
        MvcTestResult once = callers.post("/api/v1/denunciations", OFFICER, key, LETTER);
        MvcTestResult twice = callers.post("/api/v1/denunciations", OFFICER, key, LETTER);
        assertThat(callers.body(twice)).isEqualTo(callers.body(once));
        MvcTestResult another = callers.post("/api/v1/denunciations", OFFICER, key,
                LETTER.replace("Okapinho", "Quaggo"));
        assertThat(callers.body(another).get("type").asString()).isEqualTo("urn:danbiet:problem:key-reused");
    }

    @Test
    void with_the_receipt_a_denouncer_adds_answers_and_withdraws() {
        JsonNode received = callers.body(publicly("", null, """
                {"unit": "xa-binh-luc", "letter": "Tôi thấy ông Hải nhận tiền", "identity": {"name": "Okapinho"}}"""));
        String receipt = received.get("denouncerReceipt").asString();
        assertThat(publicly("/mine/messages", receipt, "{\"text\": \"Thêm một việc\"}")).hasStatus(200);
        done(HEAD, received.get("id").asString(), "questions", "{\"text\": \"Ngày nào?\"}");
        assertThat(publicly("/mine/answers/1", receipt, "{\"text\": \"Ngày mồng một\"}")).hasStatus(200);
        assertThat(publicly("/mine/answers/1", receipt, "{\"text\": \"Ngày mồng một\"}")).hasStatus(422);
        assertThat(publicly("/mine/delay", receipt, "{}")).as("nothing is overdue").hasStatus(409);
        for (String act : List.of("withdrawal", "disclosure", "delay")) {
            assertThat(publicly("/mine/" + act, receipt, "{\"occurredAt\": \"2026-01-05T02:00:00Z\"}"))
                    .as("%s happens when it is sent", act)
                    .hasStatus(422);
        }
        assertThat(publicly("/mine/disclosure", receipt, "{}")).hasStatus(200);
        assertThat(publicly("/mine/withdrawal", receipt, "{}")).hasStatus(200);
    }

    @Test
    void what_is_denounced_again_keeps_what_it_has_when_the_first_is_forgotten() {
        DenunciationReceived first = received(new DenunciationId(receive().get("id").asString()));
        var again = new DenunciationId(UUID.randomUUID().toString());
        var repeated = new DenunciationRepeated(first.denunciation(), first.occurredAt(), again,
                ReceiptCode.draw(new SplittableRandom(5)), first.unit(), first.unit(), null, first.channel(), 1, true,
                first.identity(), List.of(), new DataSubject(keys.draw()), first.denounced(), List.of(), List.of());

        afterwards.on(repeated, "the-event");
        afterwards.on(repeated, "the-event");
        vault.destroy(first.identity().piece().id());
        keys.forget(first.denounced().stream().map(person -> person.subject().value()).toList());

        assertThat(received(again).denounced()).singleElement()
                .satisfies(person -> assertThat(person.known())
                        .hasValueSatisfying(known -> assertThat(known.name()).isEqualTo("Trần Văn Hải")));
        String opening = "/api/v1/cases/" + again + "/identity/openings";
        assertThat(callers.post(opening, CUSTODIAN, "{\"reason\": \"Xem xét\"}")).hasStatus(201);
        assertThat(callers.post(opening + "/1/approval", HEAD, "{}")).hasStatus(200);
        assertThat(callers.body(callers.get(opening + "/1", CUSTODIAN)).at("/identity/name").asString())
                .isEqualTo("Okapinho Văn Sealed");
    }

    private DenunciationReceived received(DenunciationId id) {
        return (DenunciationReceived) events.readEvents(id.value()).next().getPayload();
    }

    @Test
    void it_is_a_part_of_no_letter_that_was_not_split() {
        String letter = callers.body(callers.post("/api/v1/petitions", OFFICER, """
                {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
                 "petitioners": [{"name": "Nguyễn Thị Hường"}]}""")).get("id").asString();
        MvcTestResult never = callers.post("/api/v1/denunciations", OFFICER,
                LETTER.replaceFirst("\\{", "{\"splitFrom\": \"" + letter + "\", "));
        assertThat(never).hasStatus(422);
        assertThat(callers.body(never).at("/rule/id").asString()).isEqualTo("denunciation.letter-denounces-nobody");
        assertThat(callers.post("/api/v1/denunciations", OFFICER,
                LETTER.replaceFirst("\\{", "{\"splitFrom\": \"" + UUID.randomUUID() + "\", "))).hasStatus(422);
    }

    @Test
    void a_receipt_that_leads_nowhere_is_told_like_none() {
        String nowhere = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345";
        MvcTestResult none = publicly("/mine/messages", null, "{\"text\": \"a\"}");
        for (String wrong : List.of(nowhere, "nonsense")) {
            MvcTestResult result = publicly("/mine/messages", wrong, "{\"text\": \"a\"}");
            assertThat(result).hasStatus(404);
            assertThat(callers.body(result)).isEqualTo(callers.body(none));
        }
    }

    @Test
    void for_whoever_does_not_work_on_it_a_denunciation_that_exists_is_like_one_that_does_not() {
        String id = receive().get("id").asString();
        String order = "{\"number\": \"1\"}";
        for (RequestPostProcessor outsider : List.of(as("officer-x", "officer"), ELSEWHERE)) {
            MvcTestResult there = callers.post("/api/v1/denunciations/" + id + "/acceptance", outsider, order);
            MvcTestResult none = callers.post("/api/v1/denunciations/" + UUID.randomUUID() + "/acceptance", outsider,
                    order);
            assertThat(there).hasStatus(404);
            assertThat(callers.body(there)).isEqualTo(callers.body(none));
        }
    }

    /** Were the text part of what the log knows the order by, this would be an order of its own, and too late. */
    @Test
    void another_answer_under_the_same_key_is_refused_though_the_log_does_not_know_what_it_said() {
        JsonNode received = callers
                .body(publicly("", null, "{\"unit\": \"xa-binh-luc\", \"letter\": \"Tôi thấy ông Hải nhận tiền\"}"));
        String receipt = received.get("denouncerReceipt").asString();
        done(HEAD, received.get("id").asString(), "questions", "{\"text\": \"Ngày nào?\"}");
        String key = key();
        MvcTestResult once = answer(key, receipt, "Ngày mồng một");
        assertThat(once).hasStatus(200);
        assertThat(callers.body(answer(key, receipt, "Ngày mồng một"))).isEqualTo(callers.body(once));
        MvcTestResult another = answer(key, receipt, "Ngày mồng hai");
        assertThat(callers.body(another).get("type").asString()).isEqualTo("urn:danbiet:problem:key-reused");
    }

    private MvcTestResult answer(String key, String receipt, String text) {
        return post("/public/v1/denunciations/mine/answers/1", key, receipt, "{\"text\": \"" + text + "\"}");
    }

    @Test
    void for_whoever_does_not_work_on_it_there_is_no_denunciation_to_link_with() {
        String there = receive().get("id").asString();
        String none = UUID.randomUUID().toString();
        String theirs = callers.body(callers.post("/api/v1/petitions", OFFICER, """
                {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
                 "petitioners": [{"name": "Nguyễn Thị Hường"}]}""")).get("id").asString();
        RequestPostProcessor outsider = as("officer-x", "officer");
        assertThat(callers.body(link(theirs, outsider, there))).isEqualTo(callers.body(link(theirs, outsider, none)));
        assertThat(callers.body(link(there, outsider, theirs))).isEqualTo(callers.body(link(none, outsider, theirs)));
        assertThat(callers.body(link(there, ELSEWHERE, theirs))).isEqualTo(callers.body(link(none, ELSEWHERE, theirs)));
        long before = log.nextVersion(there);
        assertThat(link(theirs, HEAD, there)).hasStatus(200);
        Awaitility.await().untilAsserted(() -> assertThat(log.nextVersion(there)).isGreaterThan(before));
        assertThat(callers.body(link(theirs, outsider, there))).as("linked by the head")
                .isEqualTo(callers.body(link(theirs, outsider, none)));
    }

    @Test
    void a_denouncer_hands_in_a_file_that_is_no_text() {
        String receipt = receive().get("denouncerReceipt").asString();
        assertThat(http.post()
                .uri("/public/v1/denunciations/mine/files")
                .header(DenouncerReceipts.HEADER, receipt)
                .header("Content-Disposition", "attachment; filename*=UTF-8''anh.pdf")
                .contentType(MediaType.APPLICATION_PDF)
                .content("%PDF-1.7\n%âãÏÓ\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1))
                .exchange()).hasStatus(200);
    }

    @Test
    void a_name_that_is_kept_off_the_system_is_not_handed_in_together_with_its_reference() {
        String id = receive().get("id").asString();
        assertThat(callers.post("/api/v1/protections", HEAD, """
                {"denunciation": "%s", "form": "WRITTEN", "bases": ["JOB_IN_DANGER"],
                 "persons": [{"of": "SPOUSE", "identity": {"name": "Trần Văn Lụa"}, "offSystem": "HS-2/2026"}]}"""
                .formatted(id))).hasStatus(422);
    }

    private MvcTestResult link(String id, RequestPostProcessor who, String other) {
        return callers.post("/api/v1/cases/" + id + "/links", who,
                "{\"other\": \"" + other + "\", \"link\": \"RELATED\"}");
    }

    private JsonNode receive() {
        MvcTestResult received = callers.post("/api/v1/denunciations", OFFICER, LETTER);
        assertThat(received).hasStatus(201);
        return callers.body(received);
    }

    private String first(String id) {
        try (Stream<LogDocument> documents = log.readStream(id, 0)) {
            return documents.findFirst().orElseThrow().events().getFirst().payload();
        }
    }

    private void done(RequestPostProcessor who, String id, String path, String order) {
        assertThat(callers.post("/api/v1/denunciations/" + id + "/" + path, who, order)).as(path).hasStatus(200);
    }

    private MvcTestResult publicly(String path, @Nullable String receipt, String order) {
        return post("/public/v1/denunciations" + path, key(), receipt, order);
    }

    private MvcTestResult post(String path, String key, @Nullable String receipt, String order) {
        var request = http.post().uri(path).header("Idempotency-Key", key);
        if (receipt != null) {
            request = request.header(DenouncerReceipts.HEADER, receipt);
        }
        return request.contentType(MediaType.APPLICATION_JSON).content(order).exchange();
    }

}
