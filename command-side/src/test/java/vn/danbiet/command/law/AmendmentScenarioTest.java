package vn.danbiet.command.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.command.CommandSideApplication;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.MasterKey;

/**
 * A decree makes Tuesday 24 November 2026, the Day of Vietnamese Culture, a day off. Two nodes serve a commune; it is
 * Monday the 23rd. One chapter follows the other.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AmendmentScenarioTest {
    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CULTURE_DAY = """
            {%s "changes": [{"date": "2026-11-24", "kind": "OFF",
                             "note": {"vi": "Ngày Văn hóa Việt Nam", "en": "Vietnamese Culture Day"}}],
             "reason": "Ngày Văn hóa Việt Nam", "citation": "Bộ luật Lao động 112 (sửa đổi)"}""";

    private static final String REPEALED = """
            {"changes": [{"date": "2026-11-24", "kind": "ORDINARY", "note": {"vi": "bãi bỏ", "en": "repealed"}}],
             "reason": "bãi bỏ", "citation": "-"}""";

    @TempDir
    static Path folder;

    private EmbeddedMongo mongo;
    private ConfigurableApplicationContext one;
    private ConfigurableApplicationContext other;

    /**
     * A clock that stands still, and tokens that say who somebody is: {@code subject.unit.role}. Not marked as a
     * configuration, so that no other test finds it.
     */
    static class World {
        @Bean
        @Primary
        Clock standing() {
            return Clock.fixed(MONDAY, ZoneOffset.UTC);
        }

        @Bean
        JwtDecoder decoder() {
            return token -> {
                String[] claims = token.split("\\.");
                var jwt = Jwt.withTokenValue(token)
                        .header("alg", "none")
                        .subject(claims[0])
                        .claim("roles", List.of(claims[2]));
                return claims[1].equals("-") ? jwt.build() : jwt.claim("unit", claims[1]).build();
            };
        }
    }

    @BeforeAll
    void start() {
        mongo = EmbeddedMongo.inMemory();
        MasterKey.create(folder.resolve("master-key.json"));
        MasterKey.create(folder.resolve("identity-master-key.json"));
        one = node();
        other = node();
    }

    private ConfigurableApplicationContext node() {
        return new SpringApplicationBuilder(CommandSideApplication.class, World.class).run("--server.port=0",
                "--danbiet.rounds.interval=0s", "--danbiet.petitioner-secret=0123456789abcdef0123456789abcdef",
                "--danbiet.mongodb.uri=" + mongo.connectionString(),
                "--danbiet.keys.master-file=" + folder.resolve("master-key.json"),
                "--danbiet.identity-keys.master-file=" + folder.resolve("identity-master-key.json"));
    }

    @AfterAll
    void stop() {
        other.close();
        one.close();
        mongo.close();
    }

    private ResponseEntity<String> post(ConfigurableApplicationContext node, String token, String path, String body,
            @Nullable String key) {
        var request = RestClient.create("http://localhost:" + node.getEnvironment().getProperty("local.server.port"))
                .post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .exchange((_, answer) -> ResponseEntity.status(answer.getStatusCode())
                        .body(new String(answer.getBody().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)));
    }

    private JsonNode done(String token, String path, String body) {
        ResponseEntity<String> answer = post(one, token, path, body, UUID.randomUUID().toString());
        assertThat(answer.getStatusCode().is2xxSuccessful()).as(answer.toString()).isTrue();
        return JSON.readTree(answer.getBody());
    }

    private JsonNode refused(String token, String path, String body, HttpStatus status) {
        ResponseEntity<String> answer = post(one, token, path, body, null);
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(status);
        JsonNode problem = JSON.readTree(answer.getBody());
        assertThat(problem.at("/vi/detail").asString()).isNotBlank();
        assertThat(problem.at("/en/detail").asString()).isNotBlank();
        return problem;
    }

    private static final String OFFICER = "officer-a.xa-binh-luc.officer";
    private static final String HEAD = "head-a.xa-binh-luc.unit-head";
    private static final String ADMINISTRATOR = "admin.-.administrator";

    /** It owes a notice within ten working days of the day it came. */
    private String received(String day) {
        return done(OFFICER, "/api/v1/petitions", """
                {"occurredAt": "%sT00:30:00Z", "channel": "COUNTER", "subject": "Đường hỏng", "content": "Đường hỏng",
                 "petitioners": [{"name": "Nguyễn Thị Hường", "phone": "0912000111"}]}""".formatted(day)).get("id")
                .asString();
    }

    /** It is to be answered within thirty days from today. */
    private String accepted(String day) {
        String id = received(day);
        done(OFFICER, "/api/v1/petitions/" + id + "/classification", """
                {"direction": "OWN", "field": "LAND_HOUSING"}""");
        done(HEAD, "/api/v1/petitions/" + id + "/acceptance", "{}");
        return id;
    }

    private EventLog log() {
        return one.getBean(EventLog.class);
    }

    private List<JsonNode> recalculated(String id) {
        try (Stream<LogDocument> documents = log().readStream(id, 0)) {
            return documents.flatMap(document -> document.events().stream())
                    .filter(event -> event.type().equals("term.recalculated"))
                    .map(event -> JSON.readTree(event.payload()))
                    .toList();
        }
    }

    private void bothNodesGoTheirRounds() throws Exception {
        var start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> rounds = Stream.of(one, other).<Future<?>>map(node -> threads.submit(() -> {
                start.await();
                node.getBean(Rounds.class).runAll();
                return null;
            })).toList();
            for (Future<?> round : rounds) {
                round.get();
            }
        }
    }

    @Test
    @Order(1)
    void a_day_off_moves_what_the_rehearsal_said_and_nothing_else_and_once() throws Exception {
        String today = received("2026-11-23");
        String friday = received("2026-11-20");
        String longAgo = received("2026-10-01");
        String inReview = accepted("2026-11-20");
        String withdrawn = received("2026-11-23");
        done(OFFICER, "/api/v1/petitions/" + withdrawn + "/withdrawal", "{}");
        long head = log().headPosition();

        JsonNode rehearsed = done(ADMINISTRATOR, "/api/v1/calendar/amendments/rehearsal", CULTURE_DAY.formatted(""));

        assertThat(log().headPosition()).as("a rehearsal leaves nothing behind").isEqualTo(head);
        assertThat(rehearsed.get("basedOn").asInt()).isEqualTo(1);
        assertThat(rehearsed.get("version").asInt()).isEqualTo(2);
        assertThat(rehearsed.get("openTerms").asInt()).isEqualTo(4);
        assertThat(rehearsed.get("moving").asInt()).isEqualTo(2);
        assertThat(rehearsed.at("/byRule/RCP-NOTICE").asInt()).isEqualTo(2);
        assertThat(rehearsed.at("/byUnit/xa-binh-luc").asInt()).isEqualTo(2);
        assertThat(rehearsed.get("moves").valueStream())
                .extracting(move -> move.get("term").asString() + " " + move.get("dueBefore").asString() + " "
                        + move.get("dueAfter").asString())
                .containsExactlyInAnyOrder(today + ".1 2026-12-07 2026-12-08", friday + ".1 2026-12-04 2026-12-07");

        String body = CULTURE_DAY.formatted("\"basedOn\": 1,");
        String key = UUID.randomUUID().toString();
        ResponseEntity<String> applied = post(one, ADMINISTRATOR, "/api/v1/calendar/amendments", body, key);
        assertThat(applied.getStatusCode()).as(applied.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(JSON.readTree(applied.getBody()).get("version").asInt()).isEqualTo(2);
        assertThat(post(one, ADMINISTRATOR, "/api/v1/calendar/amendments", body, key).getBody())
                .as("sent again under its key")
                .isEqualTo(applied.getBody());

        bothNodesGoTheirRounds();
        bothNodesGoTheirRounds();

        assertThat(recalculated(today)).singleElement().satisfies(moved -> {
            assertThat(moved.get("due").asString()).isEqualTo("2026-12-08");
            assertThat(moved.get("calendar").asInt()).isEqualTo(2);
            assertThat(moved.get("reason").asString()).contains("Ngày Văn hóa Việt Nam", "Bộ luật Lao động");
        });
        assertThat(recalculated(friday)).singleElement()
                .satisfies(moved -> assertThat(moved.get("due").asString()).isEqualTo("2026-12-07"));
        for (String other : List.of(longAgo, inReview, withdrawn)) {
            assertThat(recalculated(other)).as(other).isEmpty();
        }

        JsonNode again = done(ADMINISTRATOR, "/api/v1/calendar/amendments/rehearsal", REPEALED);
        assertThat(again.get("moving").asInt()).as("back again").isEqualTo(2);
        assertThat(again.get("basedOn").asInt()).isEqualTo(2);
    }

    @Test
    @Order(3)
    void pages_of_a_rehearsal_follow_one_another() {
        received("2026-11-23");
        String path = "/api/v1/calendar/amendments/rehearsal?limit=2";
        JsonNode first = done(ADMINISTRATOR, path, REPEALED);
        assertThat(first.get("moves").size()).isEqualTo(2);
        assertThat(first.get("moving").asInt()).isEqualTo(3);
        JsonNode second = done(ADMINISTRATOR, path + "&after=" + first.get("next").asString(), REPEALED);
        assertThat(second.get("moves").size()).isEqualTo(1);
        assertThat(second.has("next")).isFalse();
        assertThat(Stream.concat(first.get("moves").valueStream(), second.get("moves").valueStream())
                .map(move -> move.get("term").asString())).doesNotHaveDuplicates();
        refused(ADMINISTRATOR, "/api/v1/calendar/amendments/rehearsal?limit=0", REPEALED,
                HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    @Order(2)
    void who_did_not_rehearse_against_what_is_in_force_is_refused() {
        String path = "/api/v1/calendar/amendments";
        refused(ADMINISTRATOR, path, CULTURE_DAY.formatted(""), HttpStatus.UNPROCESSABLE_CONTENT);

        JsonNode late = refused(ADMINISTRATOR, path, CULTURE_DAY.formatted("\"basedOn\": 1,"), HttpStatus.CONFLICT);
        assertThat(late.at("/rule/id").asString()).isEqualTo("law.amended-meanwhile");
        JsonNode twice = refused(ADMINISTRATOR, path + "/rehearsal", CULTURE_DAY.formatted(""),
                HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(twice.at("/rule/id").asString()).isEqualTo("law.nothing-changes");
    }

    @Test
    @Order(4)
    void nobody_but_an_administrator_rehearses_or_amends() {
        for (String token : List.of(OFFICER, HEAD, "s.-.supervisor", "a.-.auditor")) {
            refused(token, "/api/v1/calendar/amendments", CULTURE_DAY.formatted("\"basedOn\": 1,"),
                    HttpStatus.FORBIDDEN);
            refused(token, "/api/v1/calendar/amendments/rehearsal", CULTURE_DAY.formatted(""), HttpStatus.FORBIDDEN);
        }
    }

    @Test
    @Order(5)
    void a_day_that_does_not_exist_is_refused_in_words() {
        JsonNode problem = refused(ADMINISTRATOR, "/api/v1/calendar/amendments/rehearsal",
                CULTURE_DAY.formatted("").replace("2026-11-24", "2026-02-30"), HttpStatus.BAD_REQUEST);
        assertThat(problem.at("/en/detail").asString()).contains("changes[0].date", "yyyy-MM-dd");
    }

    private static final String RESOLVE = """
            {"id": "%s", "variant": "DEFAULT", "family": "PET-RESOLVE", "procedure": "petition", "nature": "DUTY",
             "step": {"vi": "giải quyết kiến nghị, phản ánh", "en": "resolve the petition"}, "length": %d, "unit": "D",
             "countedFrom": {"vi": "ngày thụ lý", "en": "acceptance"}, %s "citation": "QĐ 01/2026/QĐ-UBND",
             "warning": 5, "confidence": "PARAMETER"}""";

    @Test
    @Order(6)
    void a_case_keeps_its_rule_unless_that_rule_itself_is_replaced() throws Exception {
        String inReview = accepted("2026-11-20");
        String notYet = received("2026-11-23");
        String path = "/api/v1/policy-pack/amendments";
        String next = """
                {"basedOn": 1, "added": [%s], "ended": [{"id": "PET-RESOLVE", "variant": "DEFAULT",
                 "effectiveTo": "2026-12-31"}], "reason": "tỉnh ấn định", "citation": "QĐ 01/2026/QĐ-UBND"}"""
                .formatted(RESOLVE.formatted("PET-RESOLVE1", 20, "\"effectiveFrom\": \"2027-01-01\","));
        assertThat(done(ADMINISTRATOR, path + "/rehearsal", next).get("moving").asInt()).isZero();
        done(ADMINISTRATOR, path, next);
        bothNodesGoTheirRounds();
        assertThat(recalculated(inReview)).as("armed under the rule that ends").isEmpty();

        String corrected = """
                {"basedOn": 2, "replaced": [%s], "reason": "đính chính", "citation": "QĐ 02/2026/QĐ-UBND"}"""
                .formatted(RESOLVE.formatted("PET-RESOLVE", 20, "\"effectiveTo\": \"2026-12-31\","));
        JsonNode rehearsed = done(ADMINISTRATOR, path + "/rehearsal", corrected);
        assertThat(rehearsed.get("moves").valueStream().map(move -> move.get("caseId").asString())).hasSize(2)
                .contains(inReview);
        assertThat(rehearsed.get("moves").valueStream()).allSatisfy(move -> {
            assertThat(move.get("dueBefore").asString()).isEqualTo("2026-12-23");
            assertThat(move.get("dueAfter").asString()).isEqualTo("2026-12-14");
        });
        done(ADMINISTRATOR, path, corrected);
        bothNodesGoTheirRounds();
        bothNodesGoTheirRounds();
        assertThat(recalculated(inReview)).singleElement()
                .satisfies(moved -> assertThat(moved.get("due").asString()).isEqualTo("2026-12-14"));
        assertThat(recalculated(notYet)).isEmpty();
    }

    @Test
    @Order(7)
    void a_length_that_no_article_gives_is_refused_in_words() {
        String rule = """
                {"replaced": [{"id": "C1-SETTLE", "variant": "NORMAL", "family": "C1-SETTLE", "procedure": "complaint",
                 "nature": "DUTY", "step": {"vi": "giải quyết", "en": "settle"}, "length": %d, "unit": "D",
                 "countedFrom": {"vi": "thụ lý", "en": "acceptance"}, "effectiveFrom": "2012-07-01",
                 "citation": "LKN 28", "warning": %d, "confidence": "SOURCE"}], "reason": "sai", "citation": "LKN 28"}""";
        String path = "/api/v1/policy-pack/amendments/rehearsal";
        refused(ADMINISTRATOR, path, rule.formatted(401, 3), HttpStatus.UNPROCESSABLE_CONTENT);
        refused(ADMINISTRATOR, path, rule.formatted(30, 401), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
