package vn.danbiet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
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
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.SubjectKeys;

/** Orders over HTTP, down to the real log. */
@SpringBootTest(classes = CommandSideApplication.class, properties = "danbiet.petitioner-secret=0123456789abcdef0123456789abcdef")
@org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc
@Import(CommandDeskTest.NoTokens.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandDeskTest {
    private static final EmbeddedMongo MONGO = EmbeddedMongo.inMemory();
    private static final String RECEIPT = """
            {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
             "petitioners": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""";

    private static final String COMPLAINT = """
            {"channel": "COUNTER", "subject": "Thu hồi đất", "content": "Tôi không đồng ý", "signed": true,
             "contested": {"kind": "ADMINISTRATIVE_DECISION", "title": "Quyết định 12/QĐ-UBND", "issuer": "xa-binh-luc",
                           "knownOn": "2026-01-05"},
             "complainants": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""";

    @TempDir
    static Path folder;

    @Autowired
    MockMvcTester http;

    @Autowired
    EventLog log;

    @Autowired
    SubjectKeys keys;

    @Autowired
    LogTail tail;

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

    private static RequestPostProcessor officer() {
        return token("officer-a", "officer");
    }

    private static RequestPostProcessor head() {
        return token("head-a", "unit-head");
    }

    private static RequestPostProcessor token(String subject, String role) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt -> jwt.subject(subject).claim("roles", List.of(role)).claim("unit", "xa-binh-luc"));
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String key, String body) {
        return http.post()
                .uri(path)
                .with(who)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private String receive() {
        return body(post("/api/v1/petitions", officer(), UUID.randomUUID().toString(), RECEIPT)).get("id").asString();
    }

    @RepeatedTest(5)
    void the_same_order_sent_by_many_at_once_is_carried_out_once_and_answered_alike() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = log.headPosition();
        List<MvcTestResult> answers = atOnce(8, () -> post("/api/v1/petitions", officer(), key, RECEIPT));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
        assertThat(answers.stream().map(this::body)).containsOnly(body(answers.getFirst()));
        assertThat(log.headPosition()).as("a receipt, and the term that begins with it").isEqualTo(before + 2);
    }

    @RepeatedTest(5)
    void the_same_act_sent_by_many_at_once_is_not_refused_by_its_own_twin() throws Exception {
        String path = "/api/v1/petitions/" + receive() + "/classification";
        String key = UUID.randomUUID().toString();
        List<MvcTestResult> answers = atOnce(8,
                () -> post(path, officer(), key,
                        "{\"direction\": \"NO_ACTION\", \"field\": \"OTHER\", \"noActionReason\":"
                                + " \"SENT_AGAIN_AFTER_GUIDANCE\"}"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(200));
        assertThat(answers.stream().map(this::body)).containsOnly(body(answers.getFirst()));
    }

    @Test
    void the_log_says_which_act_it_was_who_was_entitled_to_it_and_under_which_article() {
        String id = receive();
        post("/api/v1/petitions/" + id + "/classification", officer(), UUID.randomUUID().toString(),
                "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
        post("/api/v1/cases/" + id + "/notes", officer(), UUID.randomUUID().toString(), "{\"text\": \"Đã gọi điện\"}");

        try (Stream<LogDocument> documents = log.readStream(id, 0)) {
            List<LogDocument> acts = documents.toList();
            assertThat(acts).extracting(act -> metadata(act, "act"))
                    .containsExactly("petition/RECEIVE", "petition/CLASSIFY", "case/ADD_NOTE");
            assertThat(acts).extracting(act -> metadata(act, "entitled")).containsOnly("OFFICER");
            assertThat(acts).extracting(act -> metadata(act, "articles"))
                    .as("a note is a convention of this system: no article")
                    .containsExactly("LTCD 25", "TT05 6; LTCD 26", null);
        }
    }

    /** The same beside each event of what was done at once, the terms among them. */
    private @Nullable String metadata(LogDocument act, String key) {
        List<@Nullable String> values = act.events()
                .stream()
                .map(event -> json.readTree(event.metadata()).path(key).stringValue(null))
                .distinct()
                .toList();
        assertThat(values).hasSize(1);
        return values.getFirst();
    }

    /** A part of a letter does not know yet that its letter was forgotten, but the keys are gone. */
    @Test
    void words_of_somebody_whose_key_is_gone_are_refused_and_nothing_is_written() {
        String id = receive();
        String path = "/api/v1/petitions/" + id + "/withdrawal";
        try (Stream<LogDocument> documents = log.readStream(id, 0)) {
            String received = documents.findFirst().orElseThrow().events().getFirst().payload();
            keys.forget(List.of(json.readTree(received).at("/content/subject").asString()));
        }
        long before = log.headPosition();

        MvcTestResult refused = post(path, officer(), UUID.randomUUID().toString(), "{\"reason\": \"Đã sửa\"}");
        assertThat(refused).hasStatus(409);
        assertThat(body(refused).get("type").asString()).isEqualTo("urn:danbiet:problem:concurrent-change");
        assertThat(log.headPosition()).isEqualTo(before);
        assertThat(post(path, officer(), UUID.randomUUID().toString(), "{}")).hasStatus(200);
    }

    @Test
    void a_key_used_for_another_body_or_another_address_is_refused() {
        String key = UUID.randomUUID().toString();
        assertThat(post("/api/v1/petitions", officer(), key, RECEIPT)).hasStatus(201);
        MvcTestResult other = post("/api/v1/petitions", officer(), key, RECEIPT.replace("Đoài", "Đông"));
        assertThat(other).hasStatus(422);
        assertThat(body(other).get("type").asString()).isEqualTo("urn:danbiet:problem:key-reused");
        assertThat(post("/api/v1/petitions/" + receive() + "/acceptance", officer(), key, "{}")).hasStatus(422);
    }

    @Test
    void two_people_may_use_the_same_key() {
        String key = UUID.randomUUID().toString();
        JsonNode first = body(post("/api/v1/petitions", officer(), key, RECEIPT));
        JsonNode second = body(post("/api/v1/petitions", head(), key, RECEIPT));
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
    }

    @Test
    void many_officers_at_one_case_at_once_are_all_served_or_told_why() throws Exception {
        String id = receive();
        List<MvcTestResult> answers = atOnce(8, () -> post("/api/v1/petitions/" + id + "/classification", officer(),
                UUID.randomUUID().toString(), "{\"direction\": \"OWN\", \"field\": \"LAND_HOUSING\"}"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(200));
        assertThat(log.nextVersion(id)).isEqualTo(10);
    }

    @Test
    void the_parts_of_a_split_letter_become_cases_of_their_own() throws Exception {
        String id = receive();
        long before = log.headPosition();
        try (BlockingStream<TrackedEventMessage<?>> news = tail.openStream(tail.createHeadToken())) {
            MvcTestResult split = post("/api/v1/petitions/" + id + "/split", officer(), UUID.randomUUID().toString(),
                    """
                            {"parts": [
                              {"kind": "PETITION", "subject": "Đèn đường", "content": "Đèn đường ngõ 3 không sáng"},
                              {"kind": "DENUNCIATION", "subject": "ông X", "content": "nhận tiền"},
                              {"kind": "PETITION", "subject": "Mương nước", "content": "Mương bị lấp"}]}""");
            assertThat(split).hasStatus(200);
            JsonNode parts = body(split).get("parts");
            assertThat(parts.get(1).path("receiptCode").isNull()).isTrue();

            List<PetitionReceived> received = IntStream.range(0, 6)
                    .mapToObj(_ -> next(news))
                    .filter(event -> event.getPayload() instanceof PetitionReceived)
                    .map(event -> (PetitionReceived) event.getPayload())
                    .toList();
            assertThat(received).extracting(part -> part.receiptCode().value())
                    .containsExactly(parts.get(0).get("receiptCode").asString(),
                            parts.get(2).get("receiptCode").asString());
            assertThat(received).allSatisfy(part -> {
                assertThat(part.splitFrom()).hasToString(id);
                assertThat(part.personal().petitioners()).hasSize(1);
            });
        }
        assertThat(log.headPosition()).as("the policy sees the split as well and does nothing again")
                .isEqualTo(before + 6);
        try (var documents = log.readStream(id, 2)) {
            assertThat(documents.findFirst().orElseThrow().events().getFirst().payload())
                    .as("what is denounced stays out of the petition")
                    .doesNotContain("nhận tiền", "ông X");
        }
    }

    private static TrackedEventMessage<?> next(BlockingStream<TrackedEventMessage<?>> news) {
        try {
            assertThat(news.hasNextAvailable(30, TimeUnit.SECONDS)).as("news within 30 s").isTrue();
            return news.nextAvailable();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_petitioner_acts_with_the_key_on_the_receipt_and_nobody_else_does() {
        MvcTestResult sent = http.post().uri("/public/v1/petitions").contentType(MediaType.APPLICATION_JSON).content("""
                {"unit": "xa-binh-luc", "subject": "Rác thải", "content": "Rác đổ trộm cạnh trường học",
                 "petitioners": [{"name": "Trần Văn Đức", "phone": "0912000222"}]}""").exchange();
        assertThat(sent).hasStatus(201);
        JsonNode receipt = body(sent);
        String path = "/public/v1/petitions/" + receipt.get("receiptCode").asString() + "/withdrawal";
        MvcTestResult wrongKey = withdraw(path, receipt.get("petitionerKey").asString() + "x");
        MvcTestResult wrongCode = withdraw("/public/v1/petitions/222-222-222/withdrawal",
                receipt.get("petitionerKey").asString());
        assertThat(wrongKey).hasStatus(404);
        assertThat(body(wrongKey)).isEqualTo(body(wrongCode));
        assertThat(withdraw(path, receipt.get("petitionerKey").asString())).hasStatus(200);
    }

    private MvcTestResult withdraw(String path, String key) {
        return http.post()
                .uri(path)
                .header("Petitioner-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}")
                .exchange();
    }

    @Test
    void a_head_orders_something_about_a_term_of_whatever_case_it_is_and_is_told_the_article() {
        String terms = "/api/v1/cases/" + receive() + "/terms/";
        MvcTestResult refused = post(terms + "1/extension", head(), UUID.randomUUID().toString(),
                "{\"reason\": \"Vụ việc phức tạp\"}");
        assertThat(refused).hasStatus(409);
        assertThat(body(refused).at("/rule/id").asString()).isEqualTo("term.not-allowed-by-law");
        assertThat(body(refused).at("/rule/citation").asString()).isEqualTo("LTCD 28.1");
        assertThat(body(refused).at("/vi/detail").asString()).contains("LTCD 28.1");
        assertThat(post(terms + "1/pause", head(), UUID.randomUUID().toString(), "{\"ground\": \"FORCE_MAJEURE\"}"))
                .hasStatus(409);
        assertThat(post(terms + "1/resumption", head(), UUID.randomUUID().toString(), "{}")).hasStatus(409);
        assertThat(body(post(terms + "7/resumption", head(), UUID.randomUUID().toString(), "{}")).at("/rule/id")
                .asString()).isEqualTo("term.no-such-term");
        assertThat(post(terms + "1/extension", officer(), UUID.randomUUID().toString(), "{\"reason\": \"…\"}"))
                .hasStatus(403);
        assertThat(post(terms + "one/extension", head(), UUID.randomUUID().toString(), "{\"reason\": \"…\"}"))
                .satisfies(answer -> assertThat(answer.getResponse().getStatus()).isBetween(400, 404));
    }

    @Test
    void a_case_that_is_not_there_has_no_terms() {
        for (String id : List.of(UUID.randomUUID().toString(), "organisation", "x".repeat(500))) {
            assertThat(post("/api/v1/cases/" + id + "/terms/1/extension", head(), UUID.randomUUID().toString(),
                    "{\"reason\": \"…\"}")).hasStatus(404);
        }
    }

    @Test
    void what_is_ordered_of_one_kind_of_case_is_not_there_in_another() {
        String petition = receive();
        String complaint = body(post("/api/v1/complaints", officer(), UUID.randomUUID().toString(), COMPLAINT))
                .get("id")
                .asString();
        String own = "{\"direction\": \"OWN\", \"field\": \"OTHER\"}";
        String forgetting = "{\"ground\": \"ORDERED\", \"citation\": \"12/QĐ-TA\"}";
        for (String id : List.of(complaint, UUID.randomUUID().toString())) {
            notThere("/api/v1/petitions/" + id + "/classification", own);
            notThere("/api/v1/petitions/" + id + "/forgetting", forgetting);
        }
        for (String id : List.of(petition, UUID.randomUUID().toString())) {
            notThere("/api/v1/complaints/" + id + "/classification", own);
            notThere("/api/v1/complaints/" + id + "/forgetting", forgetting);
        }
        assertThat(
                post("/api/v1/petitions/" + petition + "/classification", officer(), UUID.randomUUID().toString(), own))
                .hasStatus(200);
        assertThat(post("/api/v1/complaints/" + complaint + "/classification", officer(), UUID.randomUUID().toString(),
                own)).hasStatus(200);
    }

    @Test
    void for_an_officer_complained_about_there_is_no_such_complaint() {
        String complaint = body(post("/api/v1/complaints", officer(), UUID.randomUUID().toString(),
                COMPLAINT.replace("\"issuer\"", "\"officers\": [\"officer-c\"], \"issuer\""))).get("id").asString();
        RequestPostProcessor complainedAbout = token("officer-c", "officer");
        String own = "{\"direction\": \"OWN\", \"field\": \"OTHER\"}";
        MvcTestResult kept = post("/api/v1/complaints/" + complaint + "/classification", complainedAbout,
                UUID.randomUUID().toString(), own);
        MvcTestResult none = post("/api/v1/complaints/" + UUID.randomUUID() + "/classification", complainedAbout,
                UUID.randomUUID().toString(), own);
        assertThat(kept).hasStatus(404);
        assertThat(body(kept)).isEqualTo(body(none));
        assertThat(post("/api/v1/cases/" + complaint + "/notes", complainedAbout, UUID.randomUUID().toString(),
                "{\"text\": \"Đã xem\"}")).hasStatus(404);
        assertThat(post("/api/v1/complaints/" + complaint + "/classification", officer(), UUID.randomUUID().toString(),
                own)).hasStatus(200);
    }

    @Test
    void a_register_is_no_case_of_any_kind() {
        for (String register : List.of("organisation", "law")) {
            for (String kind : List.of("petitions", "complaints")) {
                MvcTestResult refused = post("/api/v1/" + kind + "/" + register + "/classification", officer(),
                        UUID.randomUUID().toString(), "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
                assertThat(refused).as("an id that no case could have").hasStatus(400);
            }
        }
    }

    private void notThere(String path, String body) {
        assertThat(post(path, head(), UUID.randomUUID().toString(), body)).as(path).hasStatus(404);
    }

    @Test
    void an_older_etag_is_refused_and_the_current_one_is_not() {
        String id = receive();
        String own = "{\"direction\": \"OWN\", \"field\": \"OTHER\"}";
        assertThat(classify(id, "\"1\"", own)).hasStatus(200).hasHeader("ETag", "\"2\"");
        MvcTestResult stale = classify(id, "\"1\"", own);
        assertThat(stale).hasStatus(412);
        assertThat(body(stale).get("vi").get("detail").asString()).isNotBlank();
    }

    private MvcTestResult classify(String id, String etag, String body) {
        return http.post()
                .uri("/api/v1/petitions/" + id + "/classification")
                .with(officer())
                .header("If-Match", etag)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static <T> List<T> atOnce(int callers, Callable<T> call) throws Exception {
        var start = new CyclicBarrier(callers);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> results = IntStream.range(0, callers).mapToObj(_ -> threads.submit(() -> {
                start.await();
                return call.call();
            })).toList();
            List<T> all = new ArrayList<>();
            for (Future<T> result : results) {
                all.add(result.get());
            }
            return all;
        }
    }
}
