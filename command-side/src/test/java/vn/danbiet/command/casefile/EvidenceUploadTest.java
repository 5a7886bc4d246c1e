package vn.danbiet.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.Callers.HEAD;
import static vn.danbiet.command.Callers.OFFICER;
import static vn.danbiet.command.Callers.as;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Callers;
import vn.danbiet.command.CommandSideTest;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.events.DataSubject;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.evidence.EvidenceStore;
import vn.danbiet.platform.evidence.Sha256;

/** Files over HTTP, down to the store and the log. */
@CommandSideTest
class EvidenceUploadTest {
    private static final byte[] PDF = pdf(100);

    @Autowired
    Callers callers;

    @Autowired
    MockMvcTester http;

    @Autowired
    EventLog log;

    @Autowired
    EvidenceStore store;

    @Autowired
    MongoDatabase database;

    @Autowired
    SubjectKeys keys;

    @Autowired
    Rounds rounds;

    @Autowired
    Clock clock;

    @Autowired
    JsonMapper json;

    private static byte[] pdf(int size) {
        return ("%PDF-1.7\n" + "x".repeat(size) + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }

    private MvcTestResult upload(String caseId, String key, String unit, String type, String name, byte[] content) {
        return http.post()
                .uri("/api/v1/cases/" + caseId + "/evidence")
                .with(as("officer-a", "officer", unit))
                .header("Idempotency-Key", key)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .contentType(MediaType.parseMediaType(type))
                .content(content)
                .exchange();
    }

    private MvcTestResult upload(String caseId, byte[] content) {
        return upload(caseId, UUID.randomUUID().toString(), "xa-binh-luc", "application/pdf", "don.pdf", content);
    }

    private List<Document> pieces() {
        return database.getCollection("evidence_pieces").find().into(new ArrayList<>());
    }

    private long arriving() {
        return database.getCollection("evidence_arriving").countDocuments();
    }

    private JsonNode lastEvent(String caseId) {
        try (Stream<LogDocument> documents = log.readStream(caseId, 0)) {
            return json.readTree(documents.toList().getLast().events().getLast().payload());
        }
    }

    @Test
    void a_file_is_sealed_beside_the_log_and_its_fingerprint_is_in_it() {
        String caseId = callers.petition();
        byte[] large = pdf(2_500_000);

        MvcTestResult answer = upload(caseId, UUID.randomUUID().toString(), "xa-binh-luc", "application/pdf",
                "%C4%91%C6%A1n%20b%C3%A0%20H%C6%B0%E1%BB%9Dng.pdf", large);

        assertThat(answer).hasStatus(201);
        String evidence = callers.body(answer).get("evidence").asString();
        assertThat(answer.getResponse().getHeader("Location"))
                .isEqualTo("/api/v1/cases/" + caseId + "/evidence/" + evidence);
        JsonNode added = lastEvent(caseId);
        assertThat(added.get("size").asInt()).isEqualTo(large.length);
        assertThat(added.toString()).doesNotContain("Hường", "đơn bà", Sha256.of(large));
        assertThat(store.open(new DataSubject(evidence), large.length, added.get("sealedSha256").asString()))
                .hasValue(large);
        assertThat(pieces().stream().filter(piece -> piece.getString("_id").startsWith(evidence))).hasSize(3)
                .allSatisfy(piece -> assertThat(piece.toString()).doesNotContain("%PDF"));
        assertThat(arriving()).isZero();
    }

    @Test
    void the_same_upload_under_the_same_key_is_taken_once_and_leaves_nothing_behind() {
        String caseId = callers.petition();
        String key = UUID.randomUUID().toString();
        int before = pieces().size();

        MvcTestResult first = upload(caseId, key, "xa-binh-luc", "application/pdf", "don.pdf", PDF);
        MvcTestResult second = upload(caseId, key, "xa-binh-luc", "application/pdf", "don.pdf", PDF);

        assertThat(second).hasStatus(201);
        assertThat(callers.body(second)).isEqualTo(callers.body(first));
        assertThat(pieces()).hasSize(before + 1);
        assertThat(upload(caseId, key, "xa-binh-luc", "application/pdf", "don.pdf", pdf(7))).hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:danbiet:problem:key-reused");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        String caseId = callers.petition();
        int before = pieces().size();
        String key = UUID.randomUUID().toString();
        assertThat(upload(caseId, key, "so-xay-dung", "application/pdf", "don.pdf", PDF)).hasStatus(403);
        assertThat(upload(UUID.randomUUID().toString(), PDF)).hasStatus(404);
        assertThat(upload(caseId, key, "xa-binh-luc", "image/png", "don.png", PDF)).hasStatus(422);
        assertThat(upload(caseId, key, "xa-binh-luc", "application/x-msdownload", "don.exe", PDF)).hasStatus(415);
        assertThat(upload(caseId, key, "xa-binh-luc", "application/pdf", "..%2F..%2Fdon.pdf", PDF)).hasStatus(422);
        assertThat(upload(caseId, new byte[0])).hasStatus(422);
        assertThat(pieces()).hasSize(before);
        assertThat(arriving()).isZero();
    }

    @Test
    void a_case_takes_as_many_files_as_are_allowed_and_none_larger_than_allowed() {
        String caseId = callers.petition();
        assertThat(upload(caseId, pdf(3 << 20))).hasStatus(413)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:danbiet:problem:too-large");
        assertThat(upload(caseId, PDF)).hasStatus(201);
        assertThat(upload(caseId, PDF)).hasStatus(201);
        assertThat(upload(caseId, PDF)).hasStatus(409);
    }

    @Test
    void a_file_whose_case_never_heard_of_it_is_removed_after_a_day_and_one_that_is_on_record_is_kept() {
        String caseId = callers.petition();
        EvidenceStore.Stored lost = store.store(caseId, PDF);
        DataSubject kept = new DataSubject(callers.body(upload(caseId, PDF)).get("evidence").asString());
        // As if the process had died between the log's answer and this.
        database.getCollection("evidence_arriving")
                .insertOne(new Document("_id", kept.value()).append("case", caseId)
                        .append("storedAt", Date.from(clock.instant())));

        rounds.runAll();
        assertThat(arriving()).as("too early to tell").isEqualTo(2);

        var longAgo = new Document("storedAt", Date.from(clock.instant().minus(Duration.ofDays(2))));
        database.getCollection("evidence_arriving").updateMany(new Document(), new Document("$set", longAgo));
        rounds.runAll();

        assertThat(arriving()).isZero();
        assertThat(pieces()).extracting(piece -> piece.getString("_id"))
                .contains(kept + ".0")
                .doesNotContain(lost.evidence() + ".0");
    }

    @Test
    void who_forgets_the_letter_forgets_the_files_and_the_notes_of_the_case() {
        String caseId = callers.petition();
        String evidence = callers.body(upload(caseId, PDF)).get("evidence").asString();
        assertThat(callers.post("/api/v1/cases/" + caseId + "/notes", OFFICER, "{\"text\": \"Bà Hường gọi điện\"}"))
                .hasStatus(200);
        String note = lastEvent(caseId).at("/text/subject").asString();
        assertThat(callers.post("/api/v1/petitions/" + caseId + "/classification", OFFICER,
                "{\"direction\": \"NO_ACTION\", \"field\": \"OTHER\", \"noActionReason\": \"SENT_AGAIN_AFTER_GUIDANCE\"}"))
                .hasStatus(200);
        assertThat(callers.post("/api/v1/petitions/" + caseId + "/forgetting", HEAD,
                "{\"ground\": \"RETENTION_ENDED\", \"citation\": \"Điều 14\"}")).hasStatus(200);

        assertThat(lastEvent(caseId).get("forgotten").valueStream().map(JsonNode::asString)).contains(evidence, note);
        keys.forget(List.of(evidence));
        try (Stream<LogDocument> documents = log.readStream(caseId, 0)) {
            JsonNode added = documents.flatMap(document -> document.events().stream())
                    .filter(event -> event.type().equals("case.evidence-added"))
                    .map(event -> json.readTree(event.payload()))
                    .findFirst()
                    .orElseThrow();
            assertThat(store.open(new DataSubject(evidence), PDF.length, added.get("sealedSha256").asString()))
                    .as("what is stored is still what the log says, and nobody can open it")
                    .isEmpty();
        }
    }

    @Test
    void both_letters_of_a_link_have_it_on_record() {
        String one = callers.petition();
        String other = callers.petition();
        assertThat(callers.post("/api/v1/cases/" + one + "/links", OFFICER,
                "{\"other\": \"" + other + "\", \"link\": \"DUPLICATE\"}")).hasStatus(200);
        rounds.runAll();
        Awaitility.await().untilAsserted(() -> assertThat(lastEvent(other).path("other").asString("")).isEqualTo(one));
        assertThat(lastEvent(other).get("counterpart").asBoolean()).isTrue();
        assertThat(callers.post("/api/v1/cases/" + one + "/links", OFFICER,
                "{\"other\": \"" + UUID.randomUUID() + "\", \"link\": \"RELATED\"}")).hasStatus(422);
    }
}
