package vn.danbiet.query.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

/**
 * No question a caller can form scans the log or a collection, or has the server sort what it found. Each address is
 * called as each sort of caller; what the driver sends meanwhile is held against the declared indexes, and a real server
 * (environment variable {@code MONGODB_URI}) is asked for its plan.
 */
@QueryTest
@Import(PlanTest.Listening.class)
class PlanTest {
    private static final List<String> CALLERS = List.of("an.land-office.officer", "ha.land-office.unit-head",
            "kim.land-office.custodian", "giam.-.supervisor", "kiem.-.auditor");

    private static final @Nullable String NAMED = System.getenv("MONGODB_URI");

    private static final String ID = "6f1f2a0e-0000-3000-8000-000000000000";

    @Autowired
    private Cases cases;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Questions questions;

    @Autowired
    private MongoDatabase database;

    static Stream<String> addresses() {
        return Stream.of(worklist(), perKind(), supervision(), rest()).flatMap(all -> all);
    }

    private static Stream<String> worklist() {
        List<String> filters = List.of("", "&kind=VIOLATION", "&status=ACCEPTED&field=LAND_HOUSING", "&handler=an",
                "&text=ruong dat", "&unit=land-office", "&openedFrom=2026-01-01&openedUntil=2026-12-31",
                "&handler=an&text=dat&kind=PETITION,DENUNCIATION");
        List<String> lists = List.of("list=OPEN", "list=OPEN&sort=DUE", "list=OPEN&sort=OLDEST", "list=DUE_TODAY",
                "list=DUE_SOON", "list=OVERDUE", "list=FOR_ME", "list=FOR_OTHERS", "list=UNASSIGNED", "list=ALL",
                "list=ALL&sort=DUE", "dueFrom=2026-01-01&dueUntil=2026-12-31");
        return Stream
                .of(lists.stream().flatMap(list -> filters.stream().map(filter -> "/api/v1/worklist?" + list + filter)),
                        lists.stream().map(list -> "/api/v1/worklist/table?" + list),
                        filters.stream().map(filter -> "/api/v1/worklist/counts?days=5" + filter))
                .flatMap(all -> all);
    }

    private static Stream<String> perKind() {
        return Stream.of("petitions", "complaints", "denunciations", "violations", "protections")
                .flatMap(kind -> Stream.of("", "/" + ID, "?text=dat", "?assignee=an", "?unit=land-office")
                        .map(query -> "/api/v1/" + kind + query));
    }

    private static Stream<String> supervision() {
        return Stream
                .of("figures", "figures?by=HEAD&unit=land-office", "figures?asOf=2026-11-20T00:00:00Z", "series",
                        "cases?figure=OPEN&unit=land-office", "cases?figure=LATE&unit=land-office&kind=COMPLAINT",
                        "cases/table?figure=OPEN&unit=land-office")
                .map(query -> "/api/v1/supervision/" + query);
    }

    private static Stream<String> rest() {
        return Stream.of("timeline", "terms", "responsibility", "notes", "evidence", "links", "similar", "cleared")
                .map(part -> "/api/v1/cases/" + ID + "/" + part);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void is_answered_by_an_index(String address) {
        for (String caller : CALLERS) {
            List<BsonDocument> asked = questions.during(() -> http.get()
                    .uri(URI.create(address.replace(" ", "%20")))
                    .header("Authorization", "Bearer " + caller)
                    .exchange());
            for (BsonDocument question : asked) {
                isIndexed(question, address + " as " + caller);
                isPlannedWell(question);
            }
        }
    }

    @Test
    void what_is_asked_is_really_heard() {
        cases.happened(Case.number(9001).received());

        List<String> asked = new ArrayList<>();
        questions.during(() -> http.get()
                .uri("/api/v1/worklist")
                .header("Authorization", "Bearer ha.land-office.unit-head")
                .exchange()).forEach(question -> asked.add(collection(question)));

        assertThat(asked).anyMatch(collection -> collection.startsWith("worklist."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{filter: {nothing: 1}}", "{filter: {}}", "{filter: {unit: 1}, sort: {due: -1, at: 1}}",
            "{filter: {unit: {$gt: 1}}, sort: {at: 1}}", "{filter: {}, sort: {due: 1}, limit: 5}",
            "{filter: {$or: [{unit: 1}, {other: 1}]}}"})
    void a_question_without_an_index_is_noticed(String find) {
        BsonDocument index = BsonDocument.parse("{unit: 1, due: 1, at: 1}");

        assertThat(Shape.branches(BsonDocument.parse(find))).anyMatch(shape -> !shape.isAnsweredBy(index));
    }

    private void isIndexed(BsonDocument question, String asked) {
        assertThat(question.getFirstKey()).as("only finds are planned: " + asked).isEqualTo("find");
        List<BsonDocument> indexes = questions.indexes(collection(question));
        assertThat(Shape.branches(question)).as(asked + ": " + question.toJson())
                .allMatch(shape -> indexes.stream().anyMatch(shape::isAnsweredBy));
    }

    /** The embedded server makes no plans. */
    private void isPlannedWell(BsonDocument question) {
        if (NAMED != null) {
            BsonDocument bare = question.clone();
            List.of("$db", "lsid", "$clusterTime", "readConcern", "$readPreference", "maxTimeMS", "txnNumber")
                    .forEach(bare::remove);
            String plan = database.runCommand(new Document("explain", bare).append("verbosity", "queryPlanner"))
                    .get("queryPlanner", Document.class)
                    .get("winningPlan", Document.class)
                    .toJson();
            assertThat(plan).as(question.toJson()).doesNotContain("\"COLLSCAN\"").doesNotContain("\"SORT\"");
        }
    }

    private static String collection(BsonDocument question) {
        return question.getString(question.getFirstKey()).getValue();
    }

    /** No annotation: the scan of other tests must not find it. */
    static class Listening {
        @Bean
        Questions questions() {
            return new Questions();
        }

        /** The same server as elsewhere, or a database of its own on the one that is named; and somebody who listens. */
        @Bean
        @Primary
        MongoClient listenedTo(Questions questions, @Value("${danbiet.mongodb.uri}") String uri) {
            return MongoClients.create(MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(NAMED == null ? uri : NAMED))
                    .addCommandListener(questions)
                    .build());
        }

        @Bean
        DynamicPropertyRegistrar ownDatabase() {
            String name = "danbiet_plans_" + UUID.randomUUID();
            return properties -> properties.add("danbiet.mongodb.database", () -> name);
        }

        @Bean
        DisposableBean dropped(MongoDatabase database) {
            return database::drop;
        }
    }
}
