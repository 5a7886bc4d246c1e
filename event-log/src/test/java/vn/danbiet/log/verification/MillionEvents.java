package vn.danbiet.log.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.Test;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogCopy;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.testing.SampleLog;

/**
 * Reads and verifies a large log in a heap of 256 MB and prints events per second, each as a part of what a raw cursor does
 * that reads the same documents without decoding them. Server and reader are processes of their own. Not part of the
 * build; this runs it, with {@code MONGODB_URI} against another server:
 *
 * <pre>./mvnw -pl event-log -am test -Dtest=MillionEvents -Dsurefire.failIfNoSpecifiedTests=false</pre>
 */
final class MillionEvents {
    private static final int EVENTS = 1_000_000;
    private static final int ROUNDS = 3;
    private static final int BULK = 1000;
    private static final int EVENTS_PER_STREAM = 5;
    private static final Instant AT = Instant.parse("2026-03-01T01:02:03.456Z");

    @Test
    void run() throws Exception {
        String named = System.getenv("MONGODB_URI");
        if (named != null) {
            read(named);
            return;
        }
        Process server = java("-Xmx4g", Server.class).redirectErrorStream(true).start();
        try {
            read(server.inputReader().readLine());
        } finally {
            server.destroy();
        }
    }

    private static void read(String uri) throws Exception {
        Process reader = java("-Xmx256m", Reader.class, uri).redirectErrorStream(true).start();
        reader.inputReader().lines().forEach(System.out::println);
        assertThat(reader.waitFor()).isZero();
    }

    private static ProcessBuilder java(String heap, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap,
                        "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED", "-cp",
                        System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /** Says where it can be reached, and serves until it is killed. */
    static final class Server {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(EmbeddedMongo.inMemory().connectionString());
            new CountDownLatch(1).await();
        }
    }

    /** Fills the server unless it is filled, and measures. */
    static final class Reader {
        public static void main(String[] arguments) {
            try (MongoClient client = MongoClients.create(arguments[0])) {
                MongoDatabase database = client.getDatabase("danbiet_million");
                if (new RawLog(database).head() != EVENTS) {
                    database.drop();
                    fill(database);
                }
                System.out.printf("%d events, heap of at most %d MB%n", EVENTS, Runtime.getRuntime().maxMemory() >> 20);
                for (int round = 1; round <= ROUNDS; round++) {
                    double raw = rate("raw cursor", 0, database, MillionEvents::raw);
                    rate("verification", raw, database, MillionEvents::verified);
                    rate("replay, decoded", raw, database, MillionEvents::replayed);
                }
            }
        }
    }

    private static double rate(String what, double ceiling, MongoDatabase database, ToLongFunction<MongoDatabase> job) {
        long begin = System.nanoTime();
        long events = job.applyAsLong(database);
        double perSecond = events / (Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0);
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf("%-18s %8.0f events/s  %5.2f  (%d events, %d MB used after)%n", what, perSecond,
                ceiling == 0 ? 1 : perSecond / ceiling, events, used >> 20);
        return perSecond;
    }

    private static long raw(MongoDatabase database) {
        long read = 0;
        try (MongoCursor<RawBsonDocument> cursor = database.getCollection(EventLog.COLLECTION, RawBsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .find()
                .sort(new Document("_id", 1))
                .batchSize(512)
                .cursor()) {
            while (cursor.hasNext()) {
                cursor.next();
                read++;
            }
        }
        return read;
    }

    private static long verified(MongoDatabase database) {
        Verification verification = new Verification(LogDocuments.whole(database), System::nanoTime);
        Outcome outcome = verification.run(() -> false, _ -> {});
        if (!(outcome instanceof Outcome.Valid(Verified last)) || last == null) {
            throw new IllegalStateException(outcome.toString());
        }
        return last.documents();
    }

    private static long replayed(MongoDatabase database) {
        try (EventLog log = EventLog.open(database, Clock.fixed(AT, ZoneOffset.UTC));
                Stream<LogDocument> documents = log.readAfter(0)) {
            return documents.mapToLong(LogDocument::count).sum();
        }
    }

    /** One event per document and command, of about 1 KB as stored. */
    private static void fill(MongoDatabase database) {
        LogCopy copy = LogCopy.into(database);
        String text = "Đoạn đường từ thôn Đoài đến trường học bị sụt lún, đi lại rất khó khăn. ".repeat(5);
        Hash prev = Hash.NONE;
        for (int begin = 0; begin < EVENTS; begin += BULK) {
            List<LogDocument> bulk = new ArrayList<>();
            for (int i = begin; i < begin + BULK; i++) {
                String stream = "6f1f2a0e-0000-3000-8000-%012d".formatted(i / EVENTS_PER_STREAM);
                LogEvent event = new LogEvent("0b54ab8e-0000-4000-8000-%012d".formatted(i), "petition.received", "1",
                        "{\"n\":" + i + ",\"content\":\"" + text + "\"}",
                        "{\"actor\":\"an\",\"standing\":\"OFFICER\",\"unit\":\"land-office\",\"commandId\":\"" + i
                                + "\"}");
                bulk.add(SampleLog.document(i + 1, stream, i % EVENTS_PER_STREAM, AT.plusMillis(i), "command-" + i,
                        List.of(event), prev));
                prev = bulk.getLast().hash();
            }
            copy.write(bulk);
        }
    }
}
