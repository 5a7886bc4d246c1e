package vn.danbiet.query.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
class ViewsApiTest {
    private static final String ADMINISTRATOR = "root.-.administrator";
    private static final String AUDITOR = "kim.-.auditor";
    private static final JsonMapper JSON = new JsonMapper();

    /** It begins with something else than its receipt, which no view of petitions can digest. */
    private static final Case POISONED = Case.number(666);

    @Autowired
    private Cases cases;

    @Autowired
    private List<View<?>> views;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private MeterRegistry meters;

    private static boolean isPoisoned;

    @BeforeEach
    void oneCaseIsHeldUp() {
        if (!isPoisoned) {
            isPoisoned = true;
            cases.happened(POISONED.accepted());
            cases.happened(POISONED.assigned("an"));
        }
        long head = cases.happened(Case.number(1).received());
        views.forEach(view -> view.await(new AtLeast(head)));
        // What another test has ordered.
        await().atMost(Duration.ofMinutes(1))
                .until(() -> views.stream().allMatch(view -> view.status().building() == null));
    }

    @Test
    void a_rebuild_can_be_ordered_once_followed_and_seen_to_take_over() throws Exception {
        JsonNode before = read(AUDITOR, "/api/v1/views/petitions");
        assertThat(before.path("lag").asLong()).isZero();
        assertThat(before.path("position").asLong()).isEqualTo(before.path("head").asLong()).isPositive();
        int serving = before.path("serving").path("number").asInt();

        JsonNode ordered = order(ADMINISTRATOR, "/api/v1/views/petitions/rebuild", "{}", "first", 202);
        order(ADMINISTRATOR, "/api/v1/views/petitions/rebuild", "{}", "first", 202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> read(AUDITOR, "/api/v1/views/petitions").path("serving").path("number").asInt() > serving);

        order(ADMINISTRATOR, "/api/v1/views/petitions/rebuild", "{}", "first", 202);
        JsonNode after = read(AUDITOR, "/api/v1/views/petitions");
        assertThat(ordered.path("name").asString()).isEqualTo("petitions");
        assertThat(after.path("serving").path("number").asInt()).isEqualTo(serving + 1);
        assertThat(after.path("serving").path("orderedBy").asString()).isEqualTo("root");
        assertThat(after.path("serving").has("perSecond")).as("a rate is told of what is being built").isFalse();
        assertThat(after.path("serving").path("part").asDouble()).isEqualTo(1);
        assertThat(after.has("building")).isFalse();
        assertThat(order(ADMINISTRATOR, "/api/v1/views/petitions/abort", "{}", "x", 409).path("type").asString())
                .isEqualTo("urn:danbiet:problem:view-conflict");
    }

    @Test
    void all_views_are_rebuilt_at_once_and_listed() throws Exception {
        JsonNode all = order(ADMINISTRATOR, "/api/v1/views/rebuild", "{}", "all", 202);
        assertThat(all.path("items").size()).isEqualTo(views.size());
        await().atMost(Duration.ofMinutes(1))
                .until(() -> read(ADMINISTRATOR, "/api/v1/views").path("items")
                        .valueStream()
                        .allMatch(view -> view.path("serving").path("orderedBy").asString("").equals("root")));
    }

    @Test
    void an_event_nobody_can_digest_is_listed_tried_again_and_skipped_with_a_reason_on_record() throws Exception {
        String letters = "/api/v1/views/timelines/dead-letters";
        JsonNode held = read(ADMINISTRATOR, letters).path("items").path(0);
        assertThat(held.path("caseId").asString()).isEqualTo(POISONED.id().value());
        assertThat(held.path("cause").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(held.path("place").asString()).contains("TimelineFold.");
        assertThat(held.path("events").asInt()).isEqualTo(2);
        assertThat(held.has("event")).as("what happened in a case nobody knows anything of").isFalse();
        assertThat(read(AUDITOR, letters).path("items").path(0).path("event").asString())
                .isEqualTo("petition.accepted");
        assertThat(meters.get("danbiet.view.dead.letters").tag("view", "timelines").gauge().value()).isEqualTo(2);
        assertThat(meters.get("danbiet.view.lag").tag("view", "timelines").gauge().value()).isZero();

        int attempts = held.path("attempts").asInt();
        order(ADMINISTRATOR, letters + "/" + POISONED.id() + "/retry", "{}", "x", 200);
        assertThat(read(ADMINISTRATOR, letters).path("items").path(0).path("attempts").asInt()).isGreaterThan(attempts);
        order(ADMINISTRATOR, letters + "/retry", "{}", "x", 202);

        long first = held.path("position").asLong();
        order(ADMINISTRATOR, letters + "/" + POISONED.id() + "/skip", skip(first + 1), "x", 409);
        order(ADMINISTRATOR, letters + "/" + POISONED.id() + "/skip", "{\"position\": 1}", "x", 422);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            // Somebody else may be trying it at this moment; then it is passed over the next time.
            order(ADMINISTRATOR, letters + "/" + POISONED.id() + "/skip", skip(first), "x", 200);
            view("timelines").putAside().retry(POISONED.id().value());
            assertThat(read(ADMINISTRATOR, letters).path("items").path(0).path("position").asLong())
                    .isEqualTo(first + 1);
        });
        order(ADMINISTRATOR, letters + "/" + POISONED.id() + "/skip", skip(first + 1), "x", 200);
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            view("timelines").putAside().retry(POISONED.id().value());
            assertThat(read(ADMINISTRATOR, letters).path("items").isEmpty()).isTrue();
        });

        JsonNode record = read(AUDITOR, "/api/v1/views/timelines/skipped-events").path("items");
        assertThat(record.size()).isEqualTo(2);
        assertThat(record.path(1).path("position").asLong()).isEqualTo(first);
        assertThat(record.path(1).path("cause").asString()).startsWith("java.lang.IllegalStateException ")
                .contains("TimelineFold.");
        assertThat(record.path(1).path("by").asString()).isEqualTo("root");
        assertThat(record.path(1).path("reason").asString()).isEqualTo("Ghi nhầm");
        assertThat(view("timelines").hasPutAside(POISONED.id().value())).isTrue();

        int serving = read(AUDITOR, "/api/v1/views/timelines").path("serving").path("number").asInt();
        order(ADMINISTRATOR, "/api/v1/views/timelines/rebuild", "{}", "after-the-skip", 202);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> read(AUDITOR, "/api/v1/views/timelines").path("serving").path("number").asInt() > serving);
        JsonNode rebuilt = read(AUDITOR, "/api/v1/views/timelines");
        assertThat(rebuilt.path("deadLetters").asInt()).as("a build passes over what was skipped").isZero();
        assertThat(rebuilt.path("skippedEvents").asInt()).isEqualTo(2);
    }

    @Test
    void nobody_else_sees_or_orders_anything() throws Exception {
        for (String caller : List.of("an.land-office.officer", "binh.land-office.unit-head", "s.-.supervisor")) {
            assertThat(get(caller, "/api/v1/views")).hasStatus(403);
            assertThat(get(caller, "/api/v1/views/petitions/dead-letters")).hasStatus(403);
            order(caller, "/api/v1/views/rebuild", "{}", "x", 403);
        }
        for (String path : List.of("/rebuild", "/petitions/rebuild", "/petitions/abort",
                "/petitions/dead-letters/retry", "/petitions/dead-letters/x/retry")) {
            order(AUDITOR, "/api/v1/views" + path, "{}", "x", 403);
        }
        order(ADMINISTRATOR, "/api/v1/views/nothing/rebuild", "{}", "x", 404);
        assertThat(get(ADMINISTRATOR, "/api/v1/views/petitions/dead-letters?limit=0")).hasStatus(422);
        assertThat(get(ADMINISTRATOR, "/api/v1/views/petitions/dead-letters?from=1")).hasStatus(400);
    }

    @Test
    void whom_a_case_concerns_does_not_learn_of_it_here() throws Exception {
        Case one = Case.number(667);
        cases.happened(one.accepted());
        long head = cases.happened(one.conflictOf("root"));
        views.forEach(view -> view.await(new AtLeast(head)));
        String letters = "/api/v1/views/petitions/dead-letters";

        assertThat(read(ADMINISTRATOR, letters).toString()).doesNotContain(one.id().value());
        assertThat(read("other.-.administrator", letters).toString()).contains(one.id().value());
        order(ADMINISTRATOR, letters + "/" + one.id() + "/retry", "{}", "x", 404);
    }

    private View<?> view(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst().orElseThrow();
    }

    private static String skip(long position) {
        return "{\"position\": %d, \"reason\": \"Ghi nhầm\"}".formatted(position);
    }

    private MvcTestResult get(String caller, String path) {
        return http.get().uri(path).header("Authorization", "Bearer " + caller).exchange();
    }

    private JsonNode read(String caller, String path) throws Exception {
        MvcTestResult answer = get(caller, path);
        assertThat(answer).hasStatusOk();
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }

    private JsonNode order(String caller, String path, String body, String key, int status) throws Exception {
        MvcTestResult answer = http.post()
                .uri(path)
                .header("Authorization", "Bearer " + caller)
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
        assertThat(answer).hasStatus(status);
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}
