package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import vn.danbiet.log.testing.TestDatabase;

/** What the parts of the {@linkplain EventLogContract contract} have in common: a log, and means to trouble it. */
@Timeout(120)
abstract class LogContract {
    /** The name of one round of a test that is repeated. */
    static final String ROUND = "seed {0}";

    private static final int ROUNDS = Integer.getInteger(EventLogContract.ROUNDS, 6);
    private static final long FIRST_SEED = Long.getLong(EventLogContract.SEED, System.nanoTime());

    static {
        // Not every tool shows the names of rounds.
        System.out.printf("Races: -D%s=%d -D%s=%d%n", EventLogContract.ROUNDS, ROUNDS, EventLogContract.SEED,
                FIRST_SEED);
    }

    static final LogSettings IMPATIENT = LogSettings.STANDARD.withTimeouts(Duration.ofMillis(1500),
            Duration.ofMillis(300));
    static final LogSettings QUICK_TO_DOUBT = LogSettings.STANDARD.withTimeouts(Duration.ofSeconds(60),
            Duration.ofMillis(400));

    final TestClock clock = new TestClock();
    final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final List<AutoCloseable> open = new ArrayList<>();
    private TestDatabase database;
    EventLog log;

    abstract TestDatabase freshDatabase();

    @BeforeEach
    void openLog() {
        database = freshDatabase();
        open.add(database);
        log = another();
    }

    @AfterEach
    void closeEverything() throws Exception {
        callers.close();
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    /** One for each round of a race. */
    static LongStream seeds() {
        return LongStream.iterate(FIRST_SEED, seed -> new SplittableRandom(seed).nextLong()).limit(ROUNDS);
    }

    MongoDatabase database() {
        return database.database();
    }

    EventLog another() {
        return opened(EventLog.open(database(), clock));
    }

    FaultyProxy proxy() {
        return opened(new FaultyProxy(database.address()));
    }

    FaultyProxy proxy(Fault always) {
        return opened(new FaultyProxy(database.address(), always));
    }

    EventLog through(FaultyProxy proxy, LogSettings settings) {
        MongoClient client = opened(database.clientThrough(proxy.address()));
        return opened(persistently(
                () -> EventLog.open(client.getDatabase(database.name()), clock, settings, new SplittableRandom(7))));
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.add(resource);
        return resource;
    }

    List<LogDocument> everything() {
        return read(log.readAfter(0));
    }

    static List<LogDocument> read(Stream<LogDocument> documents) {
        try (documents) {
            return documents.toList();
        }
    }

    /** What an auditor checks: positions, chain, hashes, times, versions, and no event or command twice. */
    void assertSound() {
        Head head = Head.EMPTY;
        Map<String, Long> versions = new HashMap<>();
        List<String> ids = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (LogDocument document : everything()) {
            head.requireFollowedBy(document);
            assertThat(document.version()).isEqualTo(versions.getOrDefault(document.stream(), 0L));
            versions.put(document.stream(), document.nextVersion());
            document.events().forEach(e -> ids.add(e.id()));
            if (document.command() != null) {
                commands.add(document.command());
            }
            head = Head.after(document);
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(commands).doesNotHaveDuplicates();
    }

    /** Runs when all others of the barrier are ready, too; the outcome is what it throws, or null. */
    static Callable<Throwable> meeting(CyclicBarrier together, Runnable work) {
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            return catchThrowable(work::run);
        };
    }

    /** As {@link #meeting(CyclicBarrier, Runnable)}, but the start is shifted a little, otherwise for each seed. */
    static Callable<Throwable> meeting(CyclicBarrier together, SplittableRandom random, Runnable work) {
        int shift = random.nextInt(4) * random.nextInt(2000);
        return meeting(together, () -> {
            for (int i = 0; i < shift; i++) {
                Thread.onSpinWait();
            }
            work.run();
        });
    }

    static <T> T persistently(Callable<T> work) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return work.call();
            } catch (LogUnavailable notYet) {
                // each attempt takes its bounded time
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("Still unavailable");
    }
}
