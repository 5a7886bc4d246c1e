package vn.danbiet.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.Callers.HEAD;
import static vn.danbiet.command.Callers.OFFICER;
import static vn.danbiet.command.Callers.as;
import static vn.danbiet.command.Callers.text;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.Callers;
import vn.danbiet.command.CommandSideTest;
import vn.danbiet.command.rounds.MovableClock;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;

/** What is sealed apart, over HTTP, down to the vault and the log. */
@CommandSideTest
class SealedOverHttpTest {
    private static final String NAME = "Nguyễn Thị Tố Cáo";
    private static final String LETTER = "Tôi là cháu ông Bốn, tôi tố cáo ông X nhận tiền";
    private static final RequestPostProcessor CUSTODIAN = as("custodian-a", "custodian");
    private static final RequestPostProcessor CUSTODIAN_ELSEWHERE = as("custodian-b", "custodian", "so-xay-dung");

    @Autowired
    Callers callers;

    @Autowired
    MockMvcTester http;

    @Autowired
    EventLog log;

    @Autowired
    SealedVault vault;

    @Autowired
    MongoDatabase database;

    @Autowired
    Rounds rounds;

    @Autowired
    MovableClock clock;

    @Autowired
    JsonMapper json;

    private String denunciation() {
        MvcTestResult received = callers.post("/api/v1/denunciations", OFFICER, """
                {"channel": "IN_PERSON", "signed": true, "letter": "%s",
                 "identity": {"name": "%s", "address": "Thôn Đoài", "phone": "0912000111"}}""".formatted(LETTER, NAME));
        assertThat(received).hasStatus(201);
        return callers.body(received).get("id").asString();
    }

    private static String message(String words) {
        return "{\"text\": \"" + words + "\"}";
    }

    private static String originals(String caseId) {
        return "/api/v1/cases/" + caseId + "/originals";
    }

    private static String openings(String caseId) {
        return "/api/v1/cases/" + caseId + "/identity/openings";
    }

    private List<Document> pieces() {
        return database.getCollection("sealed_pieces").find().into(new ArrayList<>());
    }

    private long arriving() {
        return database.getCollection("sealed_arriving").countDocuments();
    }

    private List<LogEvent> events(String caseId) {
        try (Stream<LogDocument> documents = log.readStream(caseId, 0)) {
            return documents.flatMap(document -> document.events().stream()).toList();
        }
    }

    private List<String> history(String caseId) {
        return events(caseId).stream().map(LogEvent::type).filter(type -> type.startsWith("identity.")).toList();
    }

    @Test
    void an_identity_is_told_to_the_two_who_opened_it_and_to_nobody_else() {
        String caseId = denunciation();
        String path = openings(caseId);
        assertThat(callers.get("/api/v1/cases/" + caseId + "/identity", CUSTODIAN)).hasStatus(200)
                .bodyJson()
                .extractingPath("$[0].keeping")
                .isEqualTo("SEALED");

        MvcTestResult asked = callers.post(path, CUSTODIAN, "{\"reason\": \"Cần bảo vệ người tố cáo\"}");
        assertThat(asked).hasStatus(201);
        assertThat(asked.getResponse().getHeader("Location")).isEqualTo(path + "/1");
        assertThat(callers.get(path + "/1", CUSTODIAN)).hasStatus(409);
        assertThat(callers.get(path, HEAD)).hasStatus(200)
                .bodyJson()
                .extractingPath("$[0].reason")
                .isEqualTo("Cần bảo vệ người tố cáo");
        assertThat(callers.post(path + "/1/approval", CUSTODIAN, "{}")).hasStatus(403);
        assertThat(callers.post(path + "/1/approval", HEAD, "{}")).hasStatus(200);

        for (RequestPostProcessor who : List.of(CUSTODIAN, HEAD)) {
            MvcTestResult told = callers.get(path + "/1", who);
            assertThat(told).hasStatus(200);
            assertThat(told.getResponse().getHeader("Cache-Control")).contains("no-store");
            assertThat(callers.body(told).at("/identity/name").asString()).isEqualTo(NAME);
        }
        assertThat(callers.get(path + "/1", as("custodian-c", "custodian"))).hasStatus(403);
        assertThat(callers.get(path + "/1", OFFICER)).hasStatus(403);
        assertThat(history(caseId)).containsExactly("identity.opening-requested", "identity.opening-approved",
                "identity.opened", "identity.opened");
        assertThat(events(caseId)).allSatisfy(event -> assertThat(event.payload() + event.metadata())
                .doesNotContain(NAME, "Tố Cáo", "0912000111", "Thôn Đoài", "ông Bốn"));
    }

    private void assertRefused(MvcTestResult result, String rule) {
        assertThat(result).bodyJson().extractingPath("$.rule.id").isEqualTo(rule);
    }

    @Test
    void two_custodians_open_no_identity() {
        String path = openings(denunciation());
        assertThat(callers.post(path, CUSTODIAN, "{\"reason\": \"Cần bảo vệ\"}")).hasStatus(201);

        assertRefused(callers.post(path + "/1/approval", as("custodian-c", "custodian"), "{}"),
                "identity.opening-needs-both-roles");
        assertRefused(callers.get(path + "/1", CUSTODIAN), "identity.opening-not-approved");
    }

    @Test
    void nobody_is_two_people_by_having_both_roles() {
        String path = openings(denunciation());
        RequestPostProcessor both = as("head-a", List.of("custodian", "unit-head"));
        assertThat(callers.post(path, both, "{\"reason\": \"Cần bảo vệ\"}")).hasStatus(201);

        for (RequestPostProcessor self : List.of(both, HEAD, as("head-a", "custodian"))) {
            assertRefused(callers.post(path + "/1/approval", self, "{}"), "identity.opening-needs-second-person");
        }
        assertRefused(callers.get(path + "/1", both), "identity.opening-not-approved");
    }

    @Test
    void what_was_opened_is_closed_again_after_a_day() {
        String path = openings(denunciation());
        assertThat(callers.post(path, CUSTODIAN, "{\"reason\": \"Cần bảo vệ\"}")).hasStatus(201);
        assertThat(callers.post(path + "/1/approval", HEAD, "{}")).hasStatus(200);
        Instant approved = clock.instant();

        clock.moveTo(approved.plus(Duration.ofHours(24)).minusMillis(1));
        assertThat(callers.get(path + "/1", CUSTODIAN)).hasStatus(200);
        clock.moveTo(approved.plus(Duration.ofHours(24)));
        for (RequestPostProcessor who : List.of(CUSTODIAN, HEAD)) {
            assertRefused(callers.get(path + "/1", who), "identity.opening-has-lapsed");
        }
    }

    /** Whoever has no part in it is told the same of a case that is there and of one that is not. */
    @Test
    void to_outsiders_a_denunciation_with_something_sealed_is_like_none() {
        String there = denunciation();
        String none = UUID.randomUUID().toString();
        for (RequestPostProcessor who : List.of(CUSTODIAN_ELSEWHERE, as("head-b", "unit-head", "so-xay-dung"), OFFICER,
                as("officer-b", "officer"))) {
            assertAlike(callers.get(openings(there), who), callers.get(openings(none), who), there, none);
            assertAlike(callers.get(openings(there) + "/1", who), callers.get(openings(none) + "/1", who), there, none);
            assertAlike(callers.get(originals(there), who), callers.get(originals(none), who), there, none);
            assertAlike(callers.post(openings(there), who, "{\"reason\": \"Vì sao\"}"),
                    callers.post(openings(none), who, "{\"reason\": \"Vì sao\"}"), there, none);
        }
        assertAlike(callers.post(originals(there), as("officer-b", "officer"), message("Thêm")),
                callers.post(originals(none), as("officer-b", "officer"), message("Thêm")), there, none);
        assertThat(history(there)).isEmpty();
    }

    private void assertAlike(MvcTestResult there, MvcTestResult none, String caseId, String noCase) {
        assertThat(there.getResponse().getStatus()).isEqualTo(none.getResponse().getStatus()).isGreaterThan(400);
        assertThat(text(there).replace(caseId, "")).isEqualTo(text(none).replace(noCase, ""));
    }

    @Test
    void a_message_is_taken_once_and_nothing_is_left_of_the_second_time() {
        String caseId = callers.petition();
        int before = pieces().size();
        String key = UUID.randomUUID().toString();

        MvcTestResult first = callers.post(originals(caseId), OFFICER, key, message("Hắn đe dọa tôi"));
        MvcTestResult second = callers.post(originals(caseId), OFFICER, key, message("Hắn đe dọa tôi"));

        assertThat(first).hasStatus(201);
        assertThat(second).hasStatus(201);
        assertThat(callers.body(second)).isEqualTo(callers.body(first));
        assertThat(pieces()).hasSize(before + 1);
        assertThat(arriving()).isZero();
        assertThat(callers.post(originals(caseId), OFFICER, key, message("Không có gì"))).hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:danbiet:problem:key-reused");
        assertThat(pieces()).hasSize(before + 1);
        assertThat(history(caseId)).containsExactly("identity.message-sealed");
    }

    @Test
    void what_is_refused_leaves_nothing_behind() {
        String caseId = callers.petition();
        int before = pieces().size();
        assertThat(callers.post(originals(caseId), as("officer-b", "officer", "so-xay-dung"), message("Thêm")))
                .hasStatus(403);
        assertThat(callers.post(originals(UUID.randomUUID().toString()), OFFICER, message("Thêm"))).hasStatus(404);
        assertThat(pieces()).hasSize(before);
        assertThat(arriving()).isZero();
    }

    @Test
    void a_custodian_reads_an_original_and_makes_copies_without_identity_for_those_who_work_on_the_case() {
        String caseId = callers.petition();
        String piece = callers.body(callers.post(originals(caseId), OFFICER, message(LETTER)))
                .get("original")
                .asString();
        String file = callers.body(upload(originals(caseId) + "/files", OFFICER)).get("original").asString();

        assertThat(text(callers.get(originals(caseId) + "/" + piece, CUSTODIAN))).isEqualTo(LETTER);
        MvcTestResult read = callers.get(originals(caseId) + "/" + file + "?purpose=VERIFICATION", CUSTODIAN);
        assertThat(read.getResponse().getContentAsByteArray()).isEqualTo(PDF);
        assertThat(read.getResponse().getHeader("Content-Disposition")).contains("attachment").contains("don.pdf");
        assertThat(callers.get(originals(caseId) + "/" + piece, OFFICER)).hasStatus(403);
        assertThat(callers.get(originals(caseId) + "/" + piece, HEAD)).hasStatus(403);
        assertThat(callers.get(originals(caseId) + "/" + piece + "?purpose=CURIOSITY", CUSTODIAN)).hasStatus(400);

        assertThat(callers.post(originals(caseId) + "/" + piece + "/clearing", CUSTODIAN, message("Ông X nhận tiền")))
                .hasStatus(200);
        assertThat(upload(originals(caseId) + "/" + file + "/clearing/file", CUSTODIAN)).hasStatus(201);
        assertThat(callers.get(originals(caseId), CUSTODIAN)).hasStatus(200)
                .bodyJson()
                .extractingPath("$[*].cleared")
                .isEqualTo(List.of(true, true));
        assertThat(history(caseId)).containsExactly("identity.message-sealed", "identity.message-sealed",
                "identity.original-read", "identity.original-read", "identity.text-cleared", "identity.file-cleared");
        assertThat(events(caseId))
                .allSatisfy(event -> assertThat(event.payload()).doesNotContain("ông Bốn", "Ông X nhận tiền"));
    }

    /** Not UTF-8, as no real file is. */
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private MvcTestResult upload(String path, RequestPostProcessor who) {
        return http.post()
                .uri(path)
                .with(who)
                .header("Content-Disposition", "attachment; filename*=UTF-8''don.pdf")
                .contentType(MediaType.APPLICATION_PDF)
                .content(PDF)
                .exchange();
    }

    @Test
    void a_piece_that_was_exchanged_is_not_handed_out() {
        String caseId = callers.petition();
        String piece = callers.body(callers.post(originals(caseId), OFFICER, message(LETTER)))
                .get("original")
                .asString();
        database.getCollection("sealed_pieces")
                .updateOne(new Document("_id", piece + ".0"),
                        new Document("$set", new Document("sealed", new Binary(new byte[99]))));
        assertThat(callers.get(originals(caseId) + "/" + piece, CUSTODIAN)).hasStatus(500)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:danbiet:problem:evidence-damaged");
    }

    @Test
    void a_piece_whose_case_never_heard_of_it_is_destroyed_after_a_day_and_one_that_is_on_record_is_kept() {
        String caseId = denunciation();
        String kept = sealedIdentity(caseId);
        String lost = vault.seal(caseId, new byte[10]).id();
        // As if the process had died between the log's answer and this.
        database.getCollection("sealed_arriving")
                .insertOne(new Document("_id", kept).append("case", caseId)
                        .append("storedAt", Date.from(clock.instant())));

        rounds.runAll();
        assertThat(arriving()).as("too early to tell").isEqualTo(2);

        var longAgo = new Document("storedAt", Date.from(clock.instant().minus(Duration.ofDays(2))));
        database.getCollection("sealed_arriving").updateMany(new Document(), new Document("$set", longAgo));
        rounds.runAll();

        assertThat(arriving()).isZero();
        assertThat(pieces()).extracting(piece -> piece.getString("_id"))
                .contains(kept + ".0")
                .doesNotContain(lost + ".0");
    }

    private String sealedIdentity(String caseId) {
        return json.readTree(events(caseId).getFirst().payload()).at("/identity/piece/id").asString();
    }

    @Test
    void what_the_head_has_destroyed_is_gone_from_the_vault() {
        String caseId = callers.petition();
        String piece = callers.body(callers.post(originals(caseId), OFFICER, message(LETTER)))
                .get("original")
                .asString();
        assertThat(callers.post("/api/v1/petitions/" + caseId + "/classification", OFFICER,
                "{\"direction\": \"NO_ACTION\", \"field\": \"OTHER\", \"noActionReason\": \"SENT_AGAIN_AFTER_GUIDANCE\"}"))
                .hasStatus(200);
        String destruction = "/api/v1/cases/" + caseId + "/identity/destruction";
        String order = "{\"ground\": \"RETENTION_ENDED\", \"citation\": \"Luật 91/2025/QH15 Điều 14\"}";
        assertThat(callers.post(destruction, OFFICER, order)).hasStatus(403);
        assertThat(callers.post(destruction, HEAD, order)).hasStatus(200);

        Awaitility.await()
                .untilAsserted(() -> assertThat(pieces()).extracting(one -> one.getString("_id"))
                        .doesNotContain(piece + ".0"));
        assertThat(callers.get(originals(caseId) + "/" + piece, CUSTODIAN)).hasStatus(409);
        assertThat(text(callers.get(originals(caseId), CUSTODIAN))).contains(piece);
    }
}
