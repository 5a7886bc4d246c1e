package vn.danbiet.embeddedmongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class ServerTest {

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private MongoCollection<Document> things;

    @BeforeEach
    void open() {
        things = client.getDatabase("test")
                .getCollection("things")
                .withReadConcern(ReadConcern.MAJORITY)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @Test
    void the_driver_writes_and_reads_with_majority_and_journal() {
        things.insertOne(new Document("_id", 1L).append("name", "one"));
        things.updateOne(eq("_id", 1L), set("name", "eins"));
        Document changed = things.findOneAndUpdate(eq("_id", 2L), inc("n", 1),
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));

        assertThat(changed).isEqualTo(new Document("_id", 2L).append("n", 1));
        assertThat(things.find().sort(ascending("_id"))).containsExactly(new Document("_id", 1L).append("name", "eins"),
                new Document("_id", 2L).append("n", 1));
        assertThat(things.deleteOne(eq("_id", 1L)).getDeletedCount()).isOne();
        assertThat(things.countDocuments()).isOne();
    }

    @Test
    void listens_on_the_loopback_interface_only() {
        assertThat(server.connectionString()).matches("mongodb://127\\.0\\.0\\.1:\\d+");
    }

    @Test
    void an_ordered_insert_stops_at_the_first_duplicate_and_keeps_what_came_before() {
        List<Document> documents = ids(1, 2, 1, 3);

        var failure = catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(documents));

        assertThat(failure.getWriteErrors()).singleElement().satisfies(error -> {
            assertThat(error.getIndex()).isEqualTo(2);
            assertThat(error.getCode()).isEqualTo(11000);
            assertThat(error.getMessage()).contains("index: _id_ ");
        });
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(2);
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void an_unordered_insert_refuses_duplicates_alone() {
        List<Document> documents = ids(1, 1, 2, 2, 3);

        var failure = catchThrowableOfType(MongoBulkWriteException.class,
                () -> things.insertMany(documents, new InsertManyOptions().ordered(false)));

        assertThat(failure.getWriteErrors()).extracting("index").containsExactly(1, 3);
        assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(3);
    }

    @Test
    void ordered_updates_stop_at_the_first_failure_and_unordered_do_not() {
        things.createIndex(ascending("name"), new IndexOptions().unique(true));
        var upsert = new UpdateOptions().upsert(true);
        List<UpdateOneModel<Document>> updates = List.of(new UpdateOneModel<>(eq("_id", 1L), set("name", "a"), upsert),
                new UpdateOneModel<>(eq("_id", 2L), set("name", "a"), upsert),
                new UpdateOneModel<>(eq("_id", 3L), set("name", "c"), upsert));

        var failure = catchThrowableOfType(MongoBulkWriteException.class, () -> things.bulkWrite(updates));
        assertThat(failure.getWriteErrors()).extracting("index").containsExactly(1);
        assertThat(failure.getWriteResult().getUpserts()).extracting("index").containsExactly(0);
        assertThat(things.countDocuments()).isOne();

        assertThatThrownBy(() -> things.bulkWrite(updates, new BulkWriteOptions().ordered(false)));
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void a_large_result_arrives_in_batches_and_sees_what_is_written_meanwhile() {
        things.insertMany(ids(LongStream.rangeClosed(1, 2500).toArray()));

        List<Long> seen = new ArrayList<>();
        for (Document document : things.find(gte("_id", 1L)).sort(Sorts.ascending("_id"))) {
            seen.add(document.getLong("_id"));
            if (seen.size() == 1) {
                things.insertOne(new Document("_id", 2501L));
                things.deleteOne(eq("_id", 2000L));
            }
        }

        assertThat(seen)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2501).filter(id -> id != 2000).boxed().toList());
    }

    @Test
    void documents_too_large_for_one_message_arrive_in_several() {
        String text = "x".repeat(6_000_000);
        for (long id = 1; id <= 10; id++) {
            things.insertOne(new Document("_id", id).append("text", text));
        }

        assertThat(things.find().sort(ascending("text"))).hasSize(10);
        assertThat(things.find().sort(ascending("_id"))).hasSize(10);
    }

    @Test
    void a_failed_index_leaves_nothing_behind() {
        things.insertMany(List.of(new Document("_id", 1L).append("a", 5), new Document("_id", 2L).append("a", 5)));
        var unique = new IndexOptions().unique(true);

        assertThatThrownBy(() -> things.createIndex(ascending("a"), unique)).isInstanceOf(DuplicateKeyException.class);
        things.deleteOne(eq("_id", 2L));
        things.createIndex(ascending("a"), unique);
        things.createIndex(ascending("a"), unique);

        things.updateOne(eq("_id", 1L), set("a", 6));
        things.insertOne(new Document("_id", 3L).append("a", 5));
        assertThat(things.find(eq("a", 5)).first()).isEqualTo(new Document("_id", 3L).append("a", 5));
        things.dropIndex(ascending("a"));
        things.insertOne(new Document("_id", 4L).append("a", 5));
    }

    @Test
    void a_sparse_index_knows_null_from_missing() {
        things.createIndex(ascending("a"), new IndexOptions().unique(true).sparse(true));
        things.insertMany(ids(1, 2, 3));
        things.updateOne(eq("_id", 1L), set("a", null));

        assertThatThrownBy(() -> things.updateOne(eq("_id", 2L), set("a", null)))
                .isInstanceOf(MongoWriteException.class);
        things.deleteOne(eq("_id", 3L));
        things.updateOne(eq("_id", 2L), set("b", 1));
        things.updateOne(eq("_id", 1L), unset("a"));
        things.updateOne(eq("_id", 2L), set("a", null));
        assertThat(things.countDocuments()).isEqualTo(2);
    }

    @Test
    void dropping_a_database_spares_one_whose_name_begins_alike() {
        client.getDatabase("test2").getCollection("things").insertOne(new Document("_id", 1L));
        things.insertOne(new Document("_id", 1L));

        client.getDatabase("test").drop();

        assertThat(things.countDocuments()).isZero();
        things.insertOne(new Document("_id", 1L));
        assertThat(client.getDatabase("test2").getCollection("things").countDocuments()).isOne();
    }

    @Test
    void a_reply_shows_a_document_as_it_was_at_one_moment_however_often_it_changes() throws Exception {
        things.insertOne(new Document("_id", 1L).append("a", 0).append("b", 0));
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                running.add(threads.submit(times(500, () -> things.updateOne(eq("_id", 1L),
                        new Document("$inc", new Document("a", 1).append("b", 1))))));
                running.add(threads.submit(times(500, () -> {
                    Document seen = things.find(eq("_id", 1L)).first();
                    assertThat(seen.get("a")).isEqualTo(seen.get("b"));
                    return null;
                })));
            }
            for (Future<?> future : running) {
                future.get();
            }
        }
        assertThat(things.find().first()).isEqualTo(new Document("_id", 1L).append("a", 1000).append("b", 1000));
    }

    private static Callable<?> times(int times, Callable<?> action) {
        return () -> {
            for (int i = 0; i < times; i++) {
                action.call();
            }
            return null;
        };
    }

    @Test
    void logs_tell_nothing_about_documents() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var events = new ListAppender<ILoggingEvent>();
        Level before = root.getLevel();
        root.setLevel(Level.INFO);
        root.addAppender(events);
        events.start();
        try {
            things.insertOne(new Document("_id", "secret-id").append("list", List.of("secret")));
            assertThatThrownBy(() -> things.insertOne(new Document("_id", "secret-id")))
                    .isInstanceOf(MongoWriteException.class);
            assertThatThrownBy(() -> things.updateOne(eq("_id", "secret-id"), new Document("$nope", "secret")));
            assertThatThrownBy(() -> things.find(new Document("$where", "secret")).first());
            assertThatThrownBy(() -> client.getDatabase("test").runCommand(new Document("nope", "secret")))
                    .isInstanceOf(MongoCommandException.class)
                    .hasMessageContaining("no such command");
        } finally {
            root.detachAppender(events);
            root.setLevel(before);
        }
        assertThat(events.list).extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(message -> message.contains("secret"));
        assertThat(events.list).extracting(ILoggingEvent::getThrowableProxy)
                .filteredOn(proxy -> proxy != null)
                .noneMatch(proxy -> String.valueOf(proxy.getMessage()).contains("secret"));
    }

    @Test
    void a_store_keeps_collections_and_indexes_and_has_one_owner(@TempDir Path directory) {
        Path file = directory.resolve("missing/store.mv");
        try (EmbeddedMongo first = EmbeddedMongo.at(file);
                MongoClient user = MongoClients.create(first.connectionString())) {
            var cases = user.getDatabase("test").getCollection("cases");
            cases.createIndex(ascending("command"), new IndexOptions().unique(true).sparse(true));
            cases.insertOne(new Document("_id", 1L).append("command", "c"));
            cases.insertMany(ids(2, 3));
            assertThatThrownBy(() -> EmbeddedMongo.at(file)).isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(file.toString())
                    .hasMessageContaining("in use");
        }
        try (EmbeddedMongo second = EmbeddedMongo.at(file);
                MongoClient user = MongoClients.create(second.connectionString())) {
            var cases = user.getDatabase("test").getCollection("cases");
            assertThat(cases.countDocuments()).isEqualTo(3);
            assertThat(cases.find(eq("command", "c")).first()).containsEntry("_id", 1L);
            assertThatThrownBy(() -> cases.insertOne(new Document("_id", 4L).append("command", "c")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("command_1");
        }
    }

    @Test
    void a_port_in_use_is_a_clear_error() {
        int port = Integer.parseInt(server.connectionString().replaceAll(".*:", ""));
        assertThatThrownBy(() -> EmbeddedMongo.at(Path.of("target", "port-in-use.mv"), port))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("127.0.0.1:" + port);
    }

    @Test
    void closing_twice_is_closing_once() {
        EmbeddedMongo other = EmbeddedMongo.inMemory();
        other.close();
        other.close();
    }

    private static List<Document> ids(long... ids) {
        return LongStream.of(ids).mapToObj(id -> new Document("_id", id)).toList();
    }
}
