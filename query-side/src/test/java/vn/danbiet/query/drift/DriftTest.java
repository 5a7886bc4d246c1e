package vn.danbiet.query.drift;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.ComplaintCase;
import vn.danbiet.query.DenunciationCase;
import vn.danbiet.query.QueryTest;
import vn.danbiet.query.audit.JobRunner;

@QueryTest
class DriftTest {
    private static final String PATH = "/api/v1/audit/drift-checks";
    private static final String AUDITOR = "kiem.-.auditor";

    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private JobRunner<DriftJob> runner;

    @Autowired
    private DriftSentinel sentinel;

    @Autowired
    private List<View<?>> views;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private JsonMapper json;

    @Autowired
    private MockMvcTester http;

    private final Case petition = Case.number(801);
    private final DenunciationCase denunciation = DenunciationCase.number(802);

    @BeforeEach
    void someCases() {
        if (log.headPosition() == 0) {
            cases.happened(petition.received());
            cases.happened(petition.classified(), petition.accepted());
            cases.happened(denunciation.untilConcluded());
            ComplaintCase complaint = ComplaintCase.number(803);
            cases.happened(complaint.received());
            cases.happened(complaint.withheld());
            Case forgotten = Case.number(804);
            cases.happened(forgotten.received(), forgotten.classified());
            cases.happened(forgotten.forgotten(Case.WORDS, Case.person(0)));
        }
        views.forEach(view -> view.await(new AtLeast(log.headPosition())));
    }

    @Test
    void an_undamaged_system_has_no_drift() throws Exception {
        double before = checked("petitions");

        JsonNode all = run("{}");

        assertThat(all.path("state").asString()).isEqualTo("VERIFIED");
        assertThat(all.path("findings")).isEmpty();
        assertThat(all.path("checked").asInt()).isEqualTo(4);
        assertThat(all.path("reached").asLong()).isEqualTo(log.headPosition());
        assertThat(checked("petitions") - before).isEqualTo(4);

        JsonNode drawn = run("{\"cases\": 40, \"seed\": 7}");
        assertThat(drawn.path("state").asString()).isEqualTo("VERIFIED");
        assertThat(drawn.path("checked").asInt()).isBetween(1, 4);
    }

    @Test
    void a_changed_field_is_found_with_numbers_and_without_texts() throws Exception {
        MongoCollection<Document> petitions = stored("petitions");
        Document before = petitions.find(eq("_id", petition.id().value())).first();
        double findings = found("petitions");
        petitions.updateOne(eq("_id", petition.id().value()),
                Updates.combine(Updates.set("letter.subject", "Chuyện khác"), Updates.set("letter.groupSize", 9),
                        Updates.set("more", true), Updates.unset("classification")));
        try {
            JsonNode job = run("{\"view\": \"petitions\"}");

            assertThat(job.path("state").asString()).isEqualTo("FINDING");
            assertThat(job.path("findings").valueStream().map(JsonNode::toString))
                    .allSatisfy(finding -> assertThat(finding).contains(petition.id().value(), "petitions"));
            assertThat(kinds(job)).containsExactlyInAnyOrder("/letter/subject DIFFERENT", "/letter/groupSize DIFFERENT",
                    "/more EXTRA_FIELD", "/classification MISSING_FIELD");
            assertThat(job.toString()).contains("\"expected\":\"1\"", "\"found\":\"9\"")
                    .doesNotContain("Chuyện khác", "Đường làng");
            assertThat(found("petitions") - findings).isEqualTo(4);

            for (int seed = 0; seed < 5; seed++) {
                sentinel.look(seed);
            }
            assertThat(tree(get(AUDITOR, PATH + "?limit=100")).path("items").valueStream())
                    .filteredOn(check -> check.path("startedBy").asString().equals("system"))
                    .extracting(check -> check.path("state").asString())
                    .as("the sentinel keeps what it found")
                    .isNotEmpty()
                    .containsOnly("FINDING");
        } finally {
            petitions.replaceOne(eq("_id", petition.id().value()), before);
        }
    }

    @Test
    void a_document_that_is_gone_and_one_that_is_of_no_case_are_found() throws Exception {
        MongoCollection<Document> timelines = stored("timelines");
        Document before = timelines.findOneAndDelete(eq("_id", denunciation.id().value()));
        String nobody = "22222222-2222-4222-8222-222222222222";
        timelines.insertOne(new Document(before).append("_id", nobody).append("receiptCode", "none"));
        try {
            JsonNode job = run("{}");

            assertThat(job.path("findings")
                    .valueStream()
                    .map(finding -> finding.path("caseId").asString() + " " + finding.path("kind").asString()))
                    .containsExactlyInAnyOrder(denunciation.id().value() + " NO_DOCUMENT", nobody + " NO_STREAM");
            assertThat(kinds(run("{\"cases\": 400, \"seed\": 1, \"view\": \"timelines\"}")))
                    .as("a draw finds both as well")
                    .containsExactlyInAnyOrder(" NO_DOCUMENT", " NO_STREAM");
        } finally {
            timelines.deleteOne(eq("_id", nobody));
            timelines.insertOne(before);
        }
    }

    @Test
    void what_a_confidential_case_says_no_finding_tells() throws Exception {
        MongoCollection<Document> denunciations = stored("denunciations");
        Document before = denunciations.find(eq("_id", denunciation.id().value())).first();
        denunciations.updateOne(eq("_id", denunciation.id().value()), Updates.set("letter.denouncers", 3));
        try {
            JsonNode job = run("{}");

            assertThat(kinds(job)).containsExactly("/letter/denouncers DIFFERENT");
            assertThat(job.at("/findings/0").has("expected")).isFalse();
            assertThat(job.at("/findings/0").has("found")).isFalse();
            MvcTestResult kept = get("quyt.-.auditor", PATH + "/" + job.path("id").asString());
            assertThat(tree(kept).path("findings")).as("the denounced, who happens to audit").isEmpty();
        } finally {
            denunciations.replaceOne(eq("_id", denunciation.id().value()), before);
        }
    }

    @Test
    void sent_again_under_the_same_key_nothing_else_is_begun() throws Exception {
        MvcTestResult first = post(AUDITOR, "{\"cases\": 3}", "weekly");
        runner.await();
        MvcTestResult again = post(AUDITOR, "{\"cases\": 3}", "weekly");

        assertThat(again).hasStatus(202);
        assertThat(again.getResponse().getHeader("Location")).isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(post(AUDITOR, "{\"cases\": 4}", "weekly")).hasStatus(422);
    }

    @Test
    void what_cannot_be_checked_is_refused() throws Exception {
        runner.await();
        assertThat(post(AUDITOR, "{\"view\": \"nothing\"}", null)).hasStatus(422);
        assertThat(post(AUDITOR, "{\"cases\": 0}", null)).hasStatus(422);
        assertThat(get(AUDITOR, PATH + "/nothing")).hasStatus(404);
        assertThat(get(AUDITOR, PATH + "?limit=0")).hasStatus(422);
        String ended = tree(post(AUDITOR, "{\"cases\": 1}", null)).path("id").asString();
        runner.await();
        assertThat(http.post().uri(PATH + "/" + ended + "/stop").header("Authorization", "Bearer " + AUDITOR))
                .hasStatus(409);
    }

    @Test
    void only_auditors_check() {
        assertThat(post("giam.-.supervisor", "{}", null)).hasStatus(403);
        assertThat(post("an.land-office.officer", "{}", null)).hasStatus(403);
        assertThat(get("giam.-.supervisor", PATH)).hasStatus(403);
    }

    private MongoCollection<Document> stored(String name) {
        View<?> view = views.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return database.getCollection(view.documents().getNamespace().getCollectionName());
    }

    private JsonNode run(String order) throws Exception {
        runner.await();
        MvcTestResult begun = post(AUDITOR, order, null);
        assertThat(begun).hasStatus(202);
        runner.await();
        return tree(get(AUDITOR, begun.getResponse().getHeader("Location")));
    }

    private static List<String> kinds(JsonNode job) {
        return job.path("findings")
                .valueStream()
                .map(finding -> finding.path("path").asString("") + " " + finding.path("kind").asString())
                .toList();
    }

    private double checked(String view) {
        return meters.get("danbiet.drift.checked").tag("view", view).counter().count();
    }

    private double found(String view) {
        return meters.get("danbiet.drift.findings").tag("view", view).counter().count();
    }

    private JsonNode tree(MvcTestResult answer) throws Exception {
        return json.readTree(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private MvcTestResult get(String token, String path) {
        return http.get().uri(path).header("Authorization", "Bearer " + token).exchange();
    }

    private MvcTestResult post(String token, String body, String key) {
        var request = http.post()
                .uri(PATH)
                .header("Authorization", "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }
}
