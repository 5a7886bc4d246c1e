package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.log.ChaosWriter.Acknowledged;

/**
 * Several processes with clocks that jump write to one log; again and again one of them, or the server, is killed in
 * the middle of it and started anew. After each round the log is whole, and everything that anybody was told is in it.
 * A long run: {@code -Ddanbiet.chaos.rounds=1000}.
 */
class ChaosTest {
    private static final int WRITERS = 3;
    private static final String DATABASE = "chaos";
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    Path directory;

    private final int rounds = Integer.getInteger("danbiet.chaos.rounds", 3);
    private final long seed = Long.getLong("danbiet.chaos.seed", System.nanoTime());
    private final SplittableRandom random = new SplittableRandom(seed);

    private final List<ChildJvm> writers = new ArrayList<>();
    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final Semaphore acknowledgements = new Semaphore(0);
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private ChildJvm server;
    private int started;

    /** What the log was found to hold up to this head. */
    private Head head = Head.EMPTY;
    private Map<String, Long> versions = new HashMap<>();
    private Map<String, Acknowledged> held = new HashMap<>();

    @Test
    void what_was_acknowledged_is_in_the_log_once_and_in_its_place_whoever_is_killed() throws Exception {
        System.out.printf("ChaosTest: -Ddanbiet.chaos.rounds=%d -Ddanbiet.chaos.seed=%d%n", rounds, seed);
        String uri = startServer(0);
        int port = URI.create(uri).getPort();
        for (int i = 0; i < WRITERS; i++) {
            writers.add(startWriter(uri));
        }
        try (MongoClient client = MongoClients.create(uri);
                EventLog log = EventLog.open(client.getDatabase(DATABASE), Clock.systemUTC())) {
            for (int round = 1; round <= rounds; round++) {
                awaitAcknowledgements(random.nextInt(20, 100));
                if (random.nextInt(WRITERS + 1) == 0 || round == 2) {
                    server.kill();
                    startServer(port);
                } else {
                    int victim = random.nextInt(WRITERS);
                    writers.get(victim).kill();
                    writers.set(victim, startWriter(uri));
                }
                check(log, "round " + round);
            }
            awaitAcknowledgements(20);
            writers.forEach(ChildJvm::kill);
            check(log, "the end");
            // Once more from its beginning: nothing went that had been there.
            head = Head.EMPTY;
            versions = new HashMap<>();
            held = new HashMap<>();
            check(log, "all of it");
            assertThat(held).hasSizeGreaterThanOrEqualTo(20 * rounds);
        }
    }

    @AfterEach
    void killAll() {
        writers.forEach(ChildJvm::kill);
        if (server != null) {
            server.kill();
        }
    }

    private String startServer(int port) throws InterruptedException {
        BlockingQueue<String> says = new ArrayBlockingQueue<>(10);
        server = ChildJvm.start(ChaosServer.class, says::add, directory.resolve("log.db").toString(),
                Integer.toString(port));
        String uri = says.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(uri).as("the server says where it is").isNotNull();
        return uri;
    }

    private ChildJvm startWriter(String uri) {
        return ChildJvm.start(ChaosWriter.class, this::note, uri, DATABASE, "writer-" + started++,
                Long.toString(random.nextLong()));
    }

    private void note(String line) {
        if (line.startsWith("ERROR")) {
            errors.add(line);
        } else {
            acknowledged.add(Acknowledged.parse(line));
        }
        acknowledgements.release();
    }

    private void awaitAcknowledgements(int count) throws InterruptedException {
        assertThat(acknowledgements.tryAcquire(count, PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("seed %d: enough is written in time", seed)
                .isTrue();
    }

    /** What was said before the log is read has to be found in it. */
    private void check(EventLog log, String when) {
        List<Acknowledged> said = List.copyOf(acknowledged);
        LogContract.persistently(() -> {
            readOn(log);
            return true;
        });
        assertThat(errors).as("seed %d, %s: what went wrong", seed, when).isEmpty();
        assertThat(said).as("seed %d, %s: told and held", seed, when)
                .allSatisfy(told -> assertThat(held.get(told.command())).isEqualTo(told));
        assertThat(said.stream().map(Acknowledged::command)).as("seed %d, %s: told once", seed, when)
                .doesNotHaveDuplicates();
    }

    private void readOn(EventLog log) {
        try (Stream<LogDocument> news = log.readAfter(head.position() - 1)) {
            news.forEach(document -> {
                head.requireFollowedBy(document);
                head = Head.after(document);
                assertThat(document.version()).as("seed %d: version in %s", seed, document.stream())
                        .isEqualTo(versions.getOrDefault(document.stream(), 0L));
                versions.put(document.stream(), document.nextVersion());
                assertThat(held.put(document.command(), Acknowledged.of(document))).as("seed %d: command twice", seed)
                        .isNull();
            });
        }
    }
}
