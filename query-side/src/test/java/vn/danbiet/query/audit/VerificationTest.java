package vn.danbiet.query.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.log.EventLog;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
class VerificationTest {
    private static final String PATH = "/api/v1/audit/verifications";
    private static final String AUDITOR = "kiem.-.auditor";

    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private Clock clock;

    @Autowired
    private JobRunner<VerificationJob> runner;

    @Autowired
    private VerificationJobs jobs;

    @Autowired
    private VerificationCheckpoints checkpoints;

    @Autowired
    private MockMvcTester http;

    private final Case one = Case.number(11);

    @BeforeEach
    void someEvents() {
        if (log.headPosition() == 0) {
            cases.happened(one.received(), one.classified());
            cases.happened(one.accepted());
            cases.happened(Case.number(12).received());
        }
    }

    @Test
    void a_log_is_verified_beside_everything_else() throws Exception {
        MvcTestResult begun = post(AUDITOR, PATH, "{}");
        assertThat(begun).hasStatus(202);
        String location = begun.getResponse().getHeader("Location");
        runner.await();

        assertThat(get(AUDITOR, location)).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("VERIFIED"))
                .hasPathSatisfying("$.linksChecked", links -> links.assertThat().isEqualTo(true))
                .hasPathSatisfying("$.checked", checked -> checked.assertThat().isEqualTo(4))
                .hasPathSatisfying("$.total", total -> total.assertThat().isEqualTo(4))
                .hasPathSatisfying("$.startedBy", by -> by.assertThat().isEqualTo("kiem"))
                .hasPathSatisfying("$.verified.position", position -> position.assertThat().isEqualTo(4))
                .hasPathSatisfying("$.verified.hash",
                        hash -> hash.assertThat().isEqualTo(log.at(4).orElseThrow().hash().toString()))
                .hasPath("$.endedAt")
                .doesNotHavePath("$.finding");
        assertThat(get(AUDITOR, PATH + "?limit=100")).hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.items[*].id", ids -> ids.assertThat().asArray().contains(id(location)));
        assertThat(post(AUDITOR, location + "/stop", null)).hasStatus(409);
        assertThat(post(AUDITOR, location + "/resumption", null)).hasStatus(409);
    }

    @Test
    void sent_again_under_the_same_key_nothing_else_is_begun() throws Exception {
        MvcTestResult begun = postUnderKey("{}");
        runner.await();

        MvcTestResult again = postUnderKey("{}");
        assertThat(again).hasStatus(202);
        assertThat(again.getResponse().getHeader("Location")).isEqualTo(begun.getResponse().getHeader("Location"));
        assertThat(again).bodyJson().hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("VERIFIED"));
        assertThat(postUnderKey("{\"stream\":\"" + one.id() + "\"}")).hasStatus(422)
                .bodyJson()
                .hasPathSatisfying("$.type", type -> type.assertThat().isEqualTo("urn:danbiet:problem:key-reused"));
    }

    private MvcTestResult postUnderKey(String body) {
        return http.post()
                .uri(PATH)
                .header("Authorization", "Bearer " + AUDITOR)
                .header("Idempotency-Key", "quarterly")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void a_stream_is_verified_alone() throws Exception {
        MvcTestResult begun = post(AUDITOR, PATH, "{\"stream\":\"" + one.id() + "\"}");
        runner.await();

        assertThat(get(AUDITOR, begun.getResponse().getHeader("Location"))).bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("VERIFIED"))
                .hasPathSatisfying("$.linksChecked", links -> links.assertThat().isEqualTo(false))
                .hasPathSatisfying("$.verified.documents", documents -> documents.assertThat().isEqualTo(2));
    }

    @Test
    void a_changed_document_is_reported_in_both_languages() throws Exception {
        Document before = stored(3);
        try {
            change(3, Updates.set("events.0.payload", "{}"));
            MvcTestResult begun = post(AUDITOR, PATH, "{}");
            runner.await();

            assertThat(get(AUDITOR, begun.getResponse().getHeader("Location"))).bodyJson()
                    .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("FINDING"))
                    .hasPathSatisfying("$.finding.position", position -> position.assertThat().isEqualTo(3))
                    .hasPathSatisfying("$.finding.rule", rule -> rule.assertThat().isEqualTo("HASH"))
                    .hasPathSatisfying("$.finding.stream", id -> id.assertThat().isEqualTo(one.id().value()))
                    .hasPathSatisfying("$.finding.vi", vi -> vi.assertThat().asString().contains("Vị trí 3"))
                    .hasPathSatisfying("$.finding.en", en -> en.assertThat().asString().contains("Position 3"))
                    .hasPathSatisfying("$.verified.position", position -> position.assertThat().isEqualTo(2));
        } finally {
            database.getCollection(EventLog.COLLECTION).replaceOne(Filters.eq("_id", 3L), before);
        }
    }

    @Test
    void it_is_stopped_and_gone_on_with_and_only_one_runs_at_a_time() throws Exception {
        var reached = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var asked = new AtomicInteger();
        // Held at its first look at the clock after it has begun.
        LongSupplier nanoTime = () -> {
            if (asked.incrementAndGet() == 6) {
                reached.countDown();
                await(goOn);
            }
            return Duration.ofSeconds(asked.get()).toNanos();
        };
        var held = new JobRunner<>("held", new VerificationWork(jobs, checkpoints, database, nanoTime), nanoTime);
        VerificationJob job = held.start(() -> jobs.create(JobId.of("kiem", null), null, "kiem")).orElseThrow();
        reached.await();

        assertThat(held.start(() -> jobs.create(JobId.of("kiem", null), null, "kiem"))).isEmpty();
        assertThat(post(AUDITOR, PATH + "/" + job.id() + "/resumption", null)).hasStatus(409);
        assertThat(post(AUDITOR, PATH + "/" + job.id() + "/stop", null)).hasStatus(202);
        held.stop(job.id());
        goOn.countDown();
        held.await();
        assertThat(get(AUDITOR, PATH + "/" + job.id())).bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("STOPPED"));

        assertThat(post(AUDITOR, PATH + "/" + job.id() + "/resumption", null)).hasStatus(202);
        runner.await();
        assertThat(get(AUDITOR, PATH + "/" + job.id())).bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("VERIFIED"))
                .hasPathSatisfying("$.verified.position", position -> position.assertThat().isEqualTo(4));
    }

    @Test
    void one_whose_process_died_is_seen_as_stopped_and_resumed_by_another() throws Exception {
        VerificationJob job = jobs.create(JobId.of("kiem", null), null, "kiem");
        database.getCollection(VerificationJobs.COLLECTION)
                .updateOne(Filters.eq("_id", job.id()),
                        Updates.set("heartbeatAt", clock.instant().minus(JobRecords.SILENCE).minusSeconds(1)));

        assertThat(get(AUDITOR, PATH + "/" + job.id())).bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("STOPPED"));
        assertThat(post(AUDITOR, PATH + "/" + job.id() + "/stop", null)).hasStatus(409);
        assertThat(post(AUDITOR, PATH + "/" + job.id() + "/resumption", null)).hasStatus(202);
        runner.await();
        assertThat(get(AUDITOR, PATH + "/" + job.id())).bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("VERIFIED"));
    }

    @Test
    void with_a_damaged_checkpoint_it_begins_anew() throws Exception {
        beginsAnewWith(GridFSBuckets.create(database, "verification_checkpoints")
                .uploadFromStream("damaged", new ByteArrayInputStream(new byte[]{1, 2, 3})));
    }

    @Test
    void without_its_checkpoint_it_begins_anew() throws Exception {
        beginsAnewWith(new ObjectId());
    }

    private void beginsAnewWith(ObjectId checkpoint) throws Exception {
        VerificationJob job = jobs.create(JobId.of("kiem", null), null, "kiem");
        database.getCollection(VerificationJobs.COLLECTION)
                .updateOne(Filters.eq("_id", job.id()),
                        Updates.combine(Updates.set("checkpoint", checkpoint), Updates.set("state", "STOPPED")));

        assertThat(post(AUDITOR, PATH + "/" + job.id() + "/resumption", null)).hasStatus(202);
        runner.await();
        assertThat(get(AUDITOR, PATH + "/" + job.id())).bodyJson()
                .hasPathSatisfying("$.state", state -> state.assertThat().isEqualTo("VERIFIED"));
    }

    @Test
    void nonsense_is_refused() {
        assertThat(post(AUDITOR, PATH, "")).hasStatus(400);
        assertThat(post(AUDITOR, PATH, "{\"streem\":\"x\"}")).hasStatus(400);
        assertThat(post(AUDITOR, PATH, "{\"stream\":7}")).hasStatus(400);
        assertThat(post(AUDITOR, PATH, "{\"stream\":\" \"}")).hasStatus(422);
        assertThat(post(AUDITOR, PATH, "{\"stream\":\"nothing\"}")).hasStatus(404);
        assertThat(get(AUDITOR, PATH + "/nothing")).hasStatus(404);
        assertThat(post(AUDITOR, PATH + "/nothing/stop", null)).hasStatus(404);
        assertThat(post(AUDITOR, PATH + "/nothing/resumption", null)).hasStatus(404);
        assertThat(get(AUDITOR, PATH + "?limit=0")).hasStatus(422);
        assertThat(get(AUDITOR, PATH + "?page=1")).hasStatus(400);
        assertThat(get(AUDITOR, "/api/v1/audit/export?afterPosition=-1")).hasStatus(422);
        assertThat(get(AUDITOR, "/api/v1/audit/export?after=1")).hasStatus(400);
    }

    @Test
    void only_auditors_verify_and_export() {
        for (String other : new String[]{"an.land-office.officer", "giam.-.supervisor", "quan.-.administrator"}) {
            assertThat(post(other, PATH, "{}")).hasStatus(403);
            assertThat(get(other, PATH)).hasStatus(403);
            assertThat(get(other, "/api/v1/audit/export")).hasStatus(403);
        }
        assertThat(http.get().uri("/api/v1/audit/export")).hasStatus(401);
    }

    @Test
    void the_log_is_exported_line_by_line() throws UnsupportedEncodingException {
        MvcTestResult export = get(AUDITOR, "/api/v1/audit/export?afterPosition=2");

        assertThat(export).hasStatusOk().hasContentTypeCompatibleWith("application/x-ndjson");
        assertThat(export.getResponse().getHeader("Position")).isEqualTo("4");
        assertThat(export.getResponse().getContentAsString().lines()).hasSize(2)
                .allSatisfy(line -> assertThat(JsonMapper.shared().readTree(line).path("specversion").asString())
                        .isEqualTo("1.0"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Document stored(long position) {
        return database.getCollection(EventLog.COLLECTION).find(Filters.eq("_id", position)).first();
    }

    private void change(long position, Bson update) {
        database.getCollection(EventLog.COLLECTION).updateOne(Filters.eq("_id", position), update);
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private MvcTestResult get(String token, String address) {
        return http.get().uri(address).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String token, String address, String body) {
        var request = http.post().uri(address).header("Authorization", "Bearer " + token);
        return body == null
                ? request.exchange()
                : request.contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }
}
