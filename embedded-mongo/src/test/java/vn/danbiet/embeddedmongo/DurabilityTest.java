package vn.danbiet.embeddedmongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurabilityTest {

    private static final int CLIENTS = 4;
    private static final int PER_COMMAND = 3;
    private static final int COUNTERS = 20;

    /** Hosts a server in a process of its own until it is killed or its input ends. */
    static final class Host {

        public static void main(String[] args) throws IOException {
            try (EmbeddedMongo server = EmbeddedMongo.at(Path.of(args[0]))) {
                System.out.println(server.connectionString());
                System.in.read();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }

        static Process start(Path file) throws IOException {
            return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED",
                    "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                    Host.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        }
    }

    @Test
    void killing_the_server_loses_nothing_acknowledged_and_leaves_nothing_half_done(@TempDir Path directory)
            throws Exception {
        Path file = directory.resolve("store.mv");
        Queue<Document> acknowledged = new ConcurrentLinkedQueue<>();
        for (int round = 1; round <= 4; round++) {
            writeUntilKilled(file, round, acknowledged);
            try (EmbeddedMongo server = EmbeddedMongo.at(file);
                    MongoClient client = MongoClients.create(server.connectionString())) {
                check(client.getDatabase("test"), acknowledged);
            }
        }
    }

    private static void writeUntilKilled(Path file, int round, Queue<Document> acknowledged) throws Exception {
        Process process = Host.start(file);
        try (BufferedReader output = process.inputReader();
                MongoClient client = MongoClients.create(output.readLine());
                var threads = Executors.newFixedThreadPool(CLIENTS + 1)) {
            MongoDatabase database = client.getDatabase("test")
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
            var enough = new CountDownLatch(60 + 7 * round);
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                String stream = "r" + round + "c" + i;
                running.add(threads.submit(() -> append(database.getCollection("log"), stream, acknowledged, enough)));
            }
            running.add(threads.submit(() -> count(database.getCollection("counters"), round)));
            enough.await();
            process.destroyForcibly().waitFor();
            for (Future<?> future : running) {
                future.get();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    /** Each command inserts several documents; all carry the same command id. */
    private static void append(MongoCollection<Document> log, String stream, Queue<Document> acknowledged,
            CountDownLatch enough) {
        log.createIndex(Indexes.ascending("stream", "version"), new IndexOptions().unique(true));
        try {
            for (int version = 0; true; version += PER_COMMAND) {
                int first = version;
                List<Document> documents = IntStream.range(0, PER_COMMAND)
                        .mapToObj(i -> new Document("_id", stream + "-" + (first + i)).append("stream", stream)
                                .append("version", (long) first + i)
                                .append("command", first))
                        .toList();
                log.insertMany(documents);
                acknowledged.addAll(documents);
                enough.countDown();
            }
        } catch (MongoException killed) {
            return;
        }
    }

    /** Each command changes all documents. */
    private static void count(MongoCollection<Document> counters, int round) {
        try {
            if (round == 1) {
                counters.insertMany(
                        IntStream.range(0, COUNTERS).mapToObj(i -> new Document("_id", i).append("n", 0L)).toList());
            }
            while (true) {
                counters.updateMany(new Document(), new Document("$inc", new Document("n", 1L)));
            }
        } catch (MongoException killed) {
            return;
        }
    }

    private static void check(MongoDatabase database, Queue<Document> acknowledged) {
        MongoCollection<Document> log = database.getCollection("log");
        Map<Object, Document> stored = new HashMap<>();
        log.find().forEach(document -> stored.put(document.get("_id"), document));
        assertThat(stored.values()).containsAll(acknowledged);

        Map<List<Object>, Integer> perCommand = new HashMap<>();
        Map<Object, List<Document>> perStream = new HashMap<>();
        for (Document document : stored.values()) {
            perCommand.merge(List.of(document.get("stream"), document.get("command")), 1, Integer::sum);
            perStream.computeIfAbsent(document.get("stream"), _ -> new ArrayList<>()).add(document);
        }
        assertThat(perCommand.values()).containsOnly(PER_COMMAND);

        // Served by the index of ids, and by the index of streams and versions.
        assertThat(log.find(in("_id", stored.keySet()))).hasSameSizeAs(stored.keySet());
        perStream.forEach((stream, documents) -> assertThat(log.find(and(eq("stream", stream), gte("version", 0L))))
                .containsExactlyInAnyOrderElementsOf(documents));
        Document validation = database.runCommand(new Document("validate", "log"));
        assertThat(validation.get("keysPerIndex", Document.class).values()).containsOnly((long) stored.size());

        List<Object> counters = database.getCollection("counters")
                .find()
                .map(document -> document.get("n"))
                .into(new ArrayList<>());
        assertThat(counters.stream().distinct()).hasSizeLessThanOrEqualTo(1);
        assertThat(counters.size()).isIn(0, COUNTERS);
    }

    @Test
    void a_second_process_is_told_that_the_store_is_in_use(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("store.mv");
        try (EmbeddedMongo _ = EmbeddedMongo.at(file)) {
            Process second = Host.start(file);
            try (BufferedReader output = second.inputReader()) {
                assertThat(output.readLine()).contains(file.toString(), "in use");
            } finally {
                second.destroyForcibly();
            }
        }
    }

    @Test
    void the_file_does_not_grow_while_the_same_documents_change(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("store.mv");
        try (EmbeddedMongo server = EmbeddedMongo.at(file);
                MongoClient client = MongoClients.create(server.connectionString())) {
            var documents = client.getDatabase("test").getCollection("documents");
            String text = "x".repeat(2000);
            documents.insertMany(LongStream.range(0, 1000).mapToObj(id -> new Document("_id", id)).toList());
            long largest = 0;
            for (int i = 0; i < 100; i++) {
                documents.updateMany(new Document(), new Document("$set", new Document("text", text + i)));
                largest = Math.max(largest, Files.size(file));
            }
            // 2 MB of documents, written a hundred times.
            assertThat(largest).isLessThan(48L << 20);
        }
    }
}
