package vn.danbiet.command.denunciation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.CommandSideApplication;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.platform.security.DenouncerReceipts;

/** A denunciation as it is ordered from outside: by those who work on it, and by a denouncer with their receipt. */
@SpringBootTest(classes = CommandSideApplication.class, properties = "danbiet.petitioner-secret=0123456789abcdef0123456789abcdef")
@AutoConfigureMockMvc
@Import(DenunciationsOverHttpTest.NoTokens.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DenunciationsOverHttpTest {
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final String LETTER = """
            {"channel": "LETTER", "signed": true, "identityShown": true, "letter": "Tôi là Okapinho, thấy ông Hải nhận tiền",
             "identity": {"name": "Okapinho Văn Sealed", "phone": "0987654321"},
             "denounced": [{"name": "Trần Văn Hải", "position": "Công chức địa chính"}]}""";
    private static final String EVERYBODY = "{\"to\": [\"DENOUNCER\", \"DENOUNCED\", \"MANAGER\"]}";

    @TempDir
    static Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    EventLog log;

    @Autowired
    JsonMapper json;

    /** Tokens are made by the test; none is read from the wire. */
    static class NoTokens {
        @org.springframework.context.annotation.Bean
        JwtDecoder decoder() {
            return _ -> {
                throw new BadJwtException("no token is valid here");
            };
        }
    }

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry properties) {
        properties.add("danbiet.mongodb.uri", MONGO::connectionString);
        Path masterKey = folder.resolve("master-key.json");
        MasterKey.create(masterKey);
        properties.add("danbiet.keys.master-file", masterKey::toString);
        Path identityKey = folder.resolve("identity-master-key.json");
        MasterKey.create(identityKey);
        properties.add("danbiet.identity-keys.master-file", identityKey::toString);
    }

    @AfterAll
    static void stop() {
        MONGO.close();
    }

    @Test
    void from_a_letter_to_the_published_conclusion() {
        String id = receive().get("id").asString();
        done(officer(), id, "precheck", """
                {"field": "LAND_HOUSING", "direction": "ACCEPT", "conditions": {"capable": true, "ownAuthority": true,
                 "founded": true, "clearAndVerifiable": true, "crime": false}}""");
        done(head(), id, "acceptance", "{\"number\": \"07/QĐ-UBND\"}");
        done(officer(), id, "acceptance/notices", EVERYBODY);
        done(head(), id, "team", "{\"lead\": \"officer-a\", \"members\": [\"officer-b\"]}");
        String person = json.readTree(first(id)).at("/denounced/0/subject").asString();
        done(token("officer-b", "officer"), id, "hearings",
                "{\"person\": \"" + person + "\", \"hearing\": \"MINUTES\", \"account\": \"Không nhận\"}");
        done(officer(), id, "findings", "{\"finding\": \"RIGHT\", \"report\": \"Đúng\"}");
        done(officer(), id, "draft", "{\"outcome\": \"RIGHT\", \"draft\": \"Dự thảo\"}");
        done(head(), id, "conclusion", """
                {"number": "02/KL-UBND", "outcome": "RIGHT", "summary": "Nhận tiền trái quy định",
                 "responsibility": "Công chức", "conclusion": "Toàn văn"}""");
        done(officer(), id, "conclusion/sending", EVERYBODY);
        done(head(), id, "handling", "{\"measures\": [\"DISCIPLINE\"], \"details\": \"Cảnh cáo\"}");
        done(officer(), id, "handling/report", "{\"text\": \"Đã kỷ luật\"}");
        done(officer(), id, "enforcement-reports", "{\"progress\": \"Xong\", \"completed\": true}");
        done(head(), id, "publication", "{\"manner\": \"MEETING\", \"where\": \"Trụ sở\", \"text\": \"Tố cáo đúng\"}");
        done(head(), id, "closure", "{}");
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
        MvcTestResult once = post("/api/v1/denunciations", officer(), key, null, LETTER);
        MvcTestResult twice = post("/api/v1/denunciations", officer(), key, null, LETTER);
        assertThat(body(twice)).isEqualTo(body(once));
        MvcTestResult another = post("/api/v1/denunciations", officer(), key, null,
                LETTER.replace("Okapinho", "Quaggo"));
        assertThat(body(another).get("type").asString()).isEqualTo("urn:danbiet:problem:key-reused");
    }

    @Test
    void with_the_receipt_a_denouncer_adds_answers_and_withdraws() {
        JsonNode received = body(publicly("", null, """
                {"unit": "xa-binh-luc", "letter": "Tôi thấy ông Hải nhận tiền", "identity": {"name": "Okapinho"}}"""));
        String receipt = received.get("denouncerReceipt").asString();
        assertThat(publicly("/mine/messages", receipt, "{\"text\": \"Thêm một việc\"}")).hasStatus(200);
        done(head(), received.get("id").asString(), "questions", "{\"text\": \"Ngày nào?\"}");
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
    void it_is_a_part_of_no_letter_that_was_not_split() {
        String letter = body(post("/api/v1/petitions", officer(), key(), null, """
                {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
                 "petitioners": [{"name": "Nguyễn Thị Hường"}]}""")).get("id").asString();
        MvcTestResult never = post("/api/v1/denunciations", officer(), key(), null,
                LETTER.replaceFirst("\\{", "{\"splitFrom\": \"" + letter + "\", "));
        assertThat(never).hasStatus(422);
        assertThat(body(never).at("/rule/id").asString()).isEqualTo("denunciation.letter-denounces-nobody");
        assertThat(post("/api/v1/denunciations", officer(), key(), null,
                LETTER.replaceFirst("\\{", "{\"splitFrom\": \"" + UUID.randomUUID() + "\", "))).hasStatus(422);
    }

    @Test
    void a_receipt_that_leads_nowhere_is_told_like_none() {
        String nowhere = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345";
        MvcTestResult none = publicly("/mine/messages", null, "{\"text\": \"a\"}");
        for (String wrong : List.of(nowhere, "nonsense")) {
            MvcTestResult result = publicly("/mine/messages", wrong, "{\"text\": \"a\"}");
            assertThat(result).hasStatus(404);
            assertThat(body(result)).isEqualTo(body(none));
        }
    }

    @Test
    void for_whoever_does_not_work_on_it_a_denunciation_that_exists_is_like_one_that_does_not() {
        String id = receive().get("id").asString();
        String order = "{\"number\": \"1\"}";
        for (RequestPostProcessor outsider : List.of(token("officer-x", "officer"), elsewhere())) {
            MvcTestResult there = post("/api/v1/denunciations/" + id + "/acceptance", outsider, key(), null, order);
            MvcTestResult none = post("/api/v1/denunciations/" + UUID.randomUUID() + "/acceptance", outsider, key(),
                    null, order);
            assertThat(there).hasStatus(404);
            assertThat(body(there)).isEqualTo(body(none));
        }
    }

    /** Were the text part of what the log knows the order by, this would be an order of its own, and too late. */
    @Test
    void another_answer_under_the_same_key_is_refused_though_the_log_does_not_know_what_it_said() {
        JsonNode received = body(
                publicly("", null, "{\"unit\": \"xa-binh-luc\", \"letter\": \"Tôi thấy ông Hải nhận tiền\"}"));
        String receipt = received.get("denouncerReceipt").asString();
        done(head(), received.get("id").asString(), "questions", "{\"text\": \"Ngày nào?\"}");
        String key = key();
        MvcTestResult once = answer(key, receipt, "Ngày mồng một");
        assertThat(once).hasStatus(200);
        assertThat(body(answer(key, receipt, "Ngày mồng một"))).isEqualTo(body(once));
        MvcTestResult another = answer(key, receipt, "Ngày mồng hai");
        assertThat(body(another).get("type").asString()).isEqualTo("urn:danbiet:problem:key-reused");
    }

    private MvcTestResult answer(String key, String receipt, String text) {
        return post("/public/v1/denunciations/mine/answers/1", request -> request, key, receipt,
                "{\"text\": \"" + text + "\"}");
    }

    @Test
    void for_whoever_does_not_work_on_it_there_is_no_denunciation_to_link_with() {
        String there = receive().get("id").asString();
        String none = UUID.randomUUID().toString();
        String theirs = body(post("/api/v1/petitions", officer(), key(), null, """
                {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
                 "petitioners": [{"name": "Nguyễn Thị Hường"}]}""")).get("id").asString();
        RequestPostProcessor outsider = token("officer-x", "officer");
        assertThat(body(link(theirs, outsider, there))).isEqualTo(body(link(theirs, outsider, none)));
        assertThat(body(link(there, outsider, theirs))).isEqualTo(body(link(none, outsider, theirs)));
        assertThat(body(link(there, elsewhere(), theirs))).isEqualTo(body(link(none, elsewhere(), theirs)));
        assertThat(link(theirs, head(), there)).hasStatus(200);
        assertThat(body(link(theirs, outsider, there))).as("linked by the head")
                .isEqualTo(body(link(theirs, outsider, none)));
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
        assertThat(post("/api/v1/protections", head(), key(), null, """
                {"denunciation": "%s", "form": "WRITTEN", "bases": ["JOB_IN_DANGER"],
                 "persons": [{"of": "SPOUSE", "identity": {"name": "Trần Văn Lụa"}, "offSystem": "HS-2/2026"}]}"""
                .formatted(id))).hasStatus(422);
    }

    private MvcTestResult link(String id, RequestPostProcessor who, String other) {
        return post("/api/v1/cases/" + id + "/links", who, key(), null,
                "{\"other\": \"" + other + "\", \"link\": \"RELATED\"}");
    }

    private JsonNode receive() {
        MvcTestResult received = post("/api/v1/denunciations", officer(), key(), null, LETTER);
        assertThat(received).hasStatus(201);
        return body(received);
    }

    private String first(String id) {
        try (Stream<LogDocument> documents = log.readStream(id, 0)) {
            return documents.findFirst().orElseThrow().events().getFirst().payload();
        }
    }

    private void done(RequestPostProcessor who, String id, String path, String order) {
        assertThat(post("/api/v1/denunciations/" + id + "/" + path, who, key(), null, order)).as(path).hasStatus(200);
    }

    private MvcTestResult publicly(String path, @Nullable String receipt, String order) {
        return post("/public/v1/denunciations" + path, request -> request, key(), receipt, order);
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String key, @Nullable String receipt,
            String order) {
        var request = http.post().uri(path).with(who).header("Idempotency-Key", key);
        if (receipt != null) {
            request = request.header(DenouncerReceipts.HEADER, receipt);
        }
        return request.contentType(MediaType.APPLICATION_JSON).content(order).exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static RequestPostProcessor officer() {
        return token("officer-a", "officer");
    }

    private static RequestPostProcessor head() {
        return token("head-a", "unit-head");
    }

    private static RequestPostProcessor elsewhere() {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt -> jwt.subject("head-b").claim("roles", List.of("unit-head")).claim("unit", "so-xay-dung"));
    }

    private static RequestPostProcessor token(String subject, String role) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt -> jwt.subject(subject).claim("roles", List.of(role)).claim("unit", "xa-binh-luc"));
    }
}
