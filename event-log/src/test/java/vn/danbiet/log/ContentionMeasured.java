package vn.danbiet.log;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

/**
 * Prints how several writers get along on the {@linkplain SlowMajority model} of a replica set. Arguments: seconds for
 * each measurement, seed.
 */
final class ContentionMeasured {
    private static final int CALLERS = 64;
    private static final String PAYLOAD = "x".repeat(700);

    private ContentionMeasured() {}

    public static void main(String[] arguments) throws Exception {
        Duration time = Duration.ofSeconds(arguments.length > 0 ? Long.parseLong(arguments[0]) : 10);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 42;
        System.out.printf("%d callers each, %d s, seed %d; on a model of a replica set%n", CALLERS, time.toSeconds(),
                seed);
        measure(1, Duration.ofSeconds(4), seed);
        System.out.println("warm");
        double alone = measure(1, time, seed);
        for (int writers : new int[]{2, 4}) {
            System.out.printf("  %.2f of one writer%n", measure(writers, time, seed) / alone);
        }
        System.exit(0);
    }

    private static double measure(int writers, Duration time, long seed) throws Exception {
        SlowMajority majority = new SlowMajority(seed);
        List<AutoCloseable> open = new ArrayList<>();
        TestDatabase database = TestServer.EMBEDDED.freshDatabase();
        FaultyProxy proxy = new FaultyProxy(database.address(), majority);
        List<AtomicLong> written = new ArrayList<>();
        List<AtomicLong> longestWait = new ArrayList<>();
        List<Thread> callers = new ArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        AtomicLong end = new AtomicLong();
        for (int writer = 0; writer < writers; writer++) {
            MongoClient client = database.clientThrough(proxy.address());
            EventLog log = EventLog.open(client.getDatabase(database.name()), Clock.systemUTC(), LogSettings.STANDARD,
                    RandomGenerator.of("L64X128MixRandom"));
            open.add(client);
            open.add(log);
            AtomicLong mine = new AtomicLong();
            AtomicLong longest = new AtomicLong();
            written.add(mine);
            longestWait.add(longest);
            IntStream.range(0, CALLERS).forEach(caller -> callers.add(Thread.startVirtualThread(() -> {
                try {
                    go.await();
                    String stream = UUID.randomUUID().toString();
                    for (long version = 0;; version++) {
                        long begin = System.nanoTime();
                        log.append(new NewUnit(stream, version, stream + version, List.of(Units.event(PAYLOAD))));
                        long now = System.nanoTime();
                        if (now - end.get() > 0) {
                            return;
                        }
                        longest.accumulateAndGet(now - begin, Math::max);
                        mine.incrementAndGet();
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            })));
        }
        end.set(System.nanoTime() + time.toNanos());
        go.countDown();
        for (Thread caller : callers) {
            caller.join();
        }
        double rate = written.stream().mapToLong(AtomicLong::get).sum() / (time.toMillis() / 1000.0);
        System.out.printf("%d writers: %6.0f events/s, per writer %s, longest wait ms %s, bulks %d, lost races %d%n",
                writers, rate, written, longestWait.stream().map(w -> w.get() / 1_000_000).toList(), majority.bulks(),
                majority.duplicates());
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
        proxy.close();
        database.close();
        return rate;
    }
}
