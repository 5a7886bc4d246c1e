package vn.danbiet.command;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.Callers.HEAD;
import static vn.danbiet.command.Callers.OFFICER;
import static vn.danbiet.command.Callers.as;

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
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.SubjectKeys;

/** Orders over HTTP, down to the real log. */
@CommandSideTest
class CommandDeskTest {
    private static final String RECEIPT = """
            {"channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường thôn Đoài bị hỏng",
             "petitioners": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""";

    private static final String COMPLAINT = """
            {"channel": "COUNTER", "subject": "Thu hồi đất", "content": "Tôi không đồng ý", "signed": true,
             "contested": {"kind": "ADMINISTRATIVE_DECISION", "title": "Quyết định 12/QĐ-UBND", "issuer": "xa-binh-luc",
                           "knownOn": "2026-01-05"},
             "complainants": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""";

    @Autowired
    Callers callers;

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

    @RepeatedTest(5)
    void the_same_order_sent_by_many_at_once_is_carried_out_once_and_answered_alike() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = log.headPosition();
        List<MvcTestResult> answers = atOnce(8, () -> callers.post("/api/v1/petitions", OFFICER, key, RECEIPT));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(201));
        assertThat(answers.stream().map(callers::body)).containsOnly(callers.body(answers.getFirst()));
        assertThat(log.headPosition()).as("a receipt, and the term that begins with it").isEqualTo(before + 2);
    }

    @RepeatedTest(5)
    void the_same_act_sent_by_many_at_once_is_not_refused_by_its_own_twin() throws Exception {
        String path = "/api/v1/petitions/" + callers.petition() + "/classification";
        String key = UUID.randomUUID().toString();
        List<MvcTestResult> answers = atOnce(8,
                () -> callers.post(path, OFFICER, key,
                        "{\"direction\": \"NO_ACTION\", \"field\": \"OTHER\", \"noActionReason\":"
                                + " \"SENT_AGAIN_AFTER_GUIDANCE\"}"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(200));
        assertThat(answers.stream().map(callers::body)).containsOnly(callers.body(answers.getFirst()));
    }

    @Test
    void the_log_says_which_act_it_was_who_was_entitled_to_it_and_under_which_article() {
        String id = callers.petition();
        callers.post("/api/v1/petitions/" + id + "/classification", OFFICER,
                "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
        callers.post("/api/v1/cases/" + id + "/notes", OFFICER, "{\"text\": \"Đã gọi điện\"}");

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
        String id = callers.petition();
        String path = "/api/v1/petitions/" + id + "/withdrawal";
        try (Stream<LogDocument> documents = log.readStream(id, 0)) {
            String received = documents.findFirst().orElseThrow().events().getFirst().payload();
            keys.forget(List.of(json.readTree(received).at("/content/subject").asString()));
        }
        long before = log.headPosition();

        MvcTestResult refused = callers.post(path, OFFICER, "{\"reason\": \"Đã sửa\"}");
        assertThat(refused).hasStatus(409);
        assertThat(callers.body(refused).get("type").asString()).isEqualTo("urn:danbiet:problem:concurrent-change");
        assertThat(log.headPosition()).isEqualTo(before);
        assertThat(callers.post(path, OFFICER, "{}")).hasStatus(200);
    }

    @Test
    void a_key_used_for_another_body_or_another_address_is_refused() {
        String key = UUID.randomUUID().toString();
        assertThat(callers.post("/api/v1/petitions", OFFICER, key, RECEIPT)).hasStatus(201);
        MvcTestResult other = callers.post("/api/v1/petitions", OFFICER, key, RECEIPT.replace("Đoài", "Đông"));
        assertThat(other).hasStatus(422);
        assertThat(callers.body(other).get("type").asString()).isEqualTo("urn:danbiet:problem:key-reused");
        assertThat(callers.post("/api/v1/petitions/" + callers.petition() + "/acceptance", OFFICER, key, "{}"))
                .hasStatus(422);
    }

    @Test
    void two_people_may_use_the_same_key() {
        String key = UUID.randomUUID().toString();
        JsonNode first = callers.body(callers.post("/api/v1/petitions", OFFICER, key, RECEIPT));
        JsonNode second = callers.body(callers.post("/api/v1/petitions", HEAD, key, RECEIPT));
        assertThat(second.get("id")).isNotEqualTo(first.get("id"));
    }

    @Test
    void many_officers_at_one_case_at_once_are_all_served_or_told_why() throws Exception {
        String id = callers.petition();
        List<MvcTestResult> answers = atOnce(8, () -> callers.post("/api/v1/petitions/" + id + "/classification",
                OFFICER, "{\"direction\": \"OWN\", \"field\": \"LAND_HOUSING\"}"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasStatus(200));
        assertThat(log.nextVersion(id)).isEqualTo(10);
    }

    @Test
    void the_parts_of_a_split_letter_become_cases_of_their_own() throws Exception {
        String id = callers.petition();
        long before = log.headPosition();
        try (BlockingStream<TrackedEventMessage<?>> news = tail.openStream(tail.createHeadToken())) {
            MvcTestResult split = callers.post("/api/v1/petitions/" + id + "/split", OFFICER, """
                    {"parts": [
                      {"kind": "PETITION", "subject": "Đèn đường", "content": "Đèn đường ngõ 3 không sáng"},
                      {"kind": "DENUNCIATION", "subject": "ông X", "content": "nhận tiền"},
                      {"kind": "PETITION", "subject": "Mương nước", "content": "Mương bị lấp"}]}""");
            assertThat(split).hasStatus(200);
            JsonNode parts = callers.body(split).get("parts");
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
        JsonNode receipt = callers.body(sent);
        String path = "/public/v1/petitions/" + receipt.get("receiptCode").asString() + "/withdrawal";
        MvcTestResult wrongKey = withdraw(path, receipt.get("petitionerKey").asString() + "x");
        MvcTestResult wrongCode = withdraw("/public/v1/petitions/222-222-222/withdrawal",
                receipt.get("petitionerKey").asString());
        assertThat(wrongKey).hasStatus(404);
        assertThat(callers.body(wrongKey)).isEqualTo(callers.body(wrongCode));
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
        String terms = "/api/v1/cases/" + callers.petition() + "/terms/";
        MvcTestResult refused = callers.post(terms + "1/extension", HEAD, "{\"reason\": \"Vụ việc phức tạp\"}");
        assertThat(refused).hasStatus(409);
        assertThat(callers.body(refused).at("/rule/id").asString()).isEqualTo("term.not-allowed-by-law");
        assertThat(callers.body(refused).at("/rule/citation").asString()).isEqualTo("LTCD 28.1");
        assertThat(callers.body(refused).at("/vi/detail").asString()).contains("LTCD 28.1");
        assertThat(callers.post(terms + "1/pause", HEAD, "{\"ground\": \"FORCE_MAJEURE\"}")).hasStatus(409);
        assertThat(callers.post(terms + "1/resumption", HEAD, "{}")).hasStatus(409);
        assertThat(callers.body(callers.post(terms + "7/resumption", HEAD, "{}")).at("/rule/id").asString())
                .isEqualTo("term.no-such-term");
        assertThat(callers.post(terms + "1/extension", OFFICER, "{\"reason\": \"…\"}")).hasStatus(403);
        assertThat(callers.post(terms + "one/extension", HEAD, "{\"reason\": \"…\"}"))
                .satisfies(answer -> assertThat(answer.getResponse().getStatus()).isBetween(400, 404));
    }

    @Test
    void a_case_that_is_not_there_has_no_terms() {
        for (String id : List.of(UUID.randomUUID().toString(), "organisation", "x".repeat(500))) {
            assertThat(callers.post("/api/v1/cases/" + id + "/terms/1/extension", HEAD, "{\"reason\": \"…\"}"))
                    .hasStatus(404);
        }
    }

    @Test
    void what_is_ordered_of_one_kind_of_case_is_not_there_in_another() {
        String petition = callers.petition();
        String complaint = callers.body(callers.post("/api/v1/complaints", OFFICER, COMPLAINT)).get("id").asString();
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
        assertThat(callers.post("/api/v1/petitions/" + petition + "/classification", OFFICER, own)).hasStatus(200);
        assertThat(callers.post("/api/v1/complaints/" + complaint + "/classification", OFFICER, own)).hasStatus(200);
    }

    @Test
    void for_an_officer_complained_about_there_is_no_such_complaint() {
        String complaint = callers
                .body(callers.post("/api/v1/complaints", OFFICER,
                        COMPLAINT.replace("\"issuer\"", "\"officers\": [\"officer-c\"], \"issuer\"")))
                .get("id")
                .asString();
        RequestPostProcessor complainedAbout = as("officer-c", "officer");
        String own = "{\"direction\": \"OWN\", \"field\": \"OTHER\"}";
        MvcTestResult kept = callers.post("/api/v1/complaints/" + complaint + "/classification", complainedAbout, own);
        MvcTestResult none = callers.post("/api/v1/complaints/" + UUID.randomUUID() + "/classification",
                complainedAbout, own);
        assertThat(kept).hasStatus(404);
        assertThat(callers.body(kept)).isEqualTo(callers.body(none));
        assertThat(callers.post("/api/v1/cases/" + complaint + "/notes", complainedAbout, "{\"text\": \"Đã xem\"}"))
                .hasStatus(404);
        assertThat(callers.post("/api/v1/complaints/" + complaint + "/classification", OFFICER, own)).hasStatus(200);
    }

    @Test
    void a_register_is_no_case_of_any_kind() {
        for (String register : List.of("organisation", "law")) {
            for (String kind : List.of("petitions", "complaints")) {
                MvcTestResult refused = callers.post("/api/v1/" + kind + "/" + register + "/classification", OFFICER,
                        "{\"direction\": \"OWN\", \"field\": \"OTHER\"}");
                assertThat(refused).as("an id that no case could have").hasStatus(400);
            }
        }
    }

    private void notThere(String path, String body) {
        assertThat(callers.post(path, HEAD, body)).as(path).hasStatus(404);
    }

    @Test
    void an_older_etag_is_refused_and_the_current_one_is_not() {
        String id = callers.petition();
        String own = "{\"direction\": \"OWN\", \"field\": \"OTHER\"}";
        assertThat(classify(id, "\"1\"", own)).hasStatus(200).hasHeader("ETag", "\"2\"");
        MvcTestResult stale = classify(id, "\"1\"", own);
        assertThat(stale).hasStatus(412);
        assertThat(callers.body(stale).get("vi").get("detail").asString()).isNotBlank();
    }

    private MvcTestResult classify(String id, String etag, String body) {
        return http.post()
                .uri("/api/v1/petitions/" + id + "/classification")
                .with(OFFICER)
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
