package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.rename;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ParameterizedTypeReference;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.events.DataSubject;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QuerySideApplication;
import vn.danbiet.query.TestWorld;

class RebuildTest {
    private static final List<String> VIEWS = List.of("petitions", "timelines");

    @TempDir
    private Path folder;

    @Test
    void a_view_of_another_version_is_built_anew_and_comes_out_byte_by_byte_the_same() {
        try (var server = EmbeddedMongo.inMemory()) {
            Map<String, List<RawBsonDocument>> before;
            try (var application = start(server)) {
                var cases = application.getBean(Cases.class);
                for (int i = 1; i <= 20; i++) {
                    Case one = Case.number(i);
                    cases.happened(one.received(), one.classified());
                    cases.happened(one.accepted());
                }
                cases.happened(Case.number(21).accepted());
                haveForgotten(application, Case.number(30), Case.person(0));
                haveForgotten(application, Case.number(31), Case.person(0), Case.person(1), Case.WORDS);
                before = documentsAtHead(application);
                // So that it can be told whether they are built anew.
                read(application).forEach(view -> view.documents()
                        .updateOne(eq("_id", Case.number(7).id().value()), set("status", "CLOSED")));
            }
            try (var application = start(server)) {
                assertThat(documentsAtHead(application)).isNotEqualTo(before);
                assertThat(deadLetters(application)).isEqualTo(4);
                views(application).forEach(view -> pretendOtherVersion(application, view));
            }
            try (var application = start(server)) {
                assertThat(documentsAtHead(application)).isEqualTo(before);
                assertThat(deadLetters(application)).isEqualTo(4);
            }
        }
    }

    @Test
    void of_two_processes_one_works_at_a_time_and_both_read_what_took_over() {
        try (var server = EmbeddedMongo.inMemory(); var one = start(server); var other = start(server)) {
            var cases = one.getBean(Cases.class);
            for (int i = 1; i <= 5; i++) {
                cases.happened(Case.number(i).received());
            }
            Map<String, List<RawBsonDocument>> before = documentsAtHead(one);
            assertThat(documentsAtHead(other)).isEqualTo(before);

            read(other).forEach(view -> view.rebuild("root", null, Case.RECORDED_AT));
            for (var application : List.of(one, other)) {
                read(application).forEach(view -> await().atMost(Duration.ofMinutes(1)).until(() -> {
                    view.position();
                    return view.serving().number() == 2;
                }));
            }

            assertThat(documentsAtHead(one)).isEqualTo(before);
            cases.happened(Case.number(6).received());
            assertThat(documentsAtHead(other)).isEqualTo(documentsAtHead(one)).isNotEqualTo(before);
            assertThat(database(one).getCollection("tokens")
                    .find(eq("processorName", "petitions.g2"))
                    .into(new ArrayList<>())).hasSize(1);
        }
    }

    /** Built live, a view has seen what is forgotten here; built anew, it never does. */
    private static void haveForgotten(ConfigurableApplicationContext application, Case one, DataSubject... named) {
        var cases = application.getBean(Cases.class);
        cases.happened(one.received("Chợ", "Chợ cũ", "Tạ Thị Ngát", "Tạ Văn Lục"), one.answered(), one.rated());
        documentsAtHead(application);
        cases.happened(one.forgotten(named));
        application.getBean(SubjectKeys.class)
                .forget(Stream.of(named).map(subject -> cases.subject(one, subject).value()).toList());
    }

    private ConfigurableApplicationContext start(EmbeddedMongo server) {
        return new SpringApplicationBuilder(QuerySideApplication.class, TestWorld.class).run("--server.port=0",
                "--danbiet.mongodb.uri=" + server.connectionString(), "--danbiet.keys.master-file=" + masterKey());
    }

    private Path masterKey() {
        Path file = folder.resolve("master-key.json");
        if (!Files.exists(file)) {
            MasterKey.create(file);
        }
        return file;
    }

    private static Stream<View<?>> views(ConfigurableApplicationContext application) {
        return application.getBeanProvider(new ParameterizedTypeReference<View<?>>() {
        }).stream();
    }

    /** What there is, is of a program that nobody runs any more. */
    private static void pretendOtherVersion(ConfigurableApplicationContext application, View<?> view) {
        String serving = ViewEntry.key(view.serving().number());
        database(application).getCollection("views")
                .updateOne(eq("_id", view.name()), combine(set("generations." + serving + ".version", 0), rename(
                        "serving." + ViewEntry.key(view.definition().version()), "serving." + ViewEntry.key(0))));
    }

    private static Stream<View<?>> read(ConfigurableApplicationContext application) {
        return views(application).filter(view -> VIEWS.contains(view.name()));
    }

    private static MongoDatabase database(ConfigurableApplicationContext application) {
        return application.getBean(MongoDatabase.class);
    }

    private static long deadLetters(ConfigurableApplicationContext application) {
        return views(application).mapToLong(view -> view.status().deadLetters()).sum();
    }

    private static Map<String, List<RawBsonDocument>> documentsAtHead(ConfigurableApplicationContext application) {
        var atHead = new AtLeast(application.getBean(EventLog.class).headPosition());
        views(application).forEach(view -> view.await(atHead));
        var documents = new HashMap<String, List<RawBsonDocument>>();
        read(application).forEach(view -> documents.put(view.name(),
                view.documents()
                        .withDocumentClass(RawBsonDocument.class)
                        .find()
                        .sort(new BsonDocument("_id", new BsonInt32(1)))
                        .into(new ArrayList<>())));
        return documents;
    }
}
