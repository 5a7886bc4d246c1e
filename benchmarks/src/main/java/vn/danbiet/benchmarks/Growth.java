package vn.danbiet.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.bson.Document;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;

/**
 * What it costs to append to and to read from a log that grows, compared round by round with a small one on the same
 * server; what the large one takes on disk, and what heap it takes to read it.
 */
final class Growth implements Benchmark {
    private static final int SMALL = 10_000;
    private static final long[] SIZES = {100_000, 1_000_000, 5_000_000};
    private static final int CALLERS = 64;
    private static final int HEAP = 256;
    private static final double WITHIN = 1 / 1.2;

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        long sizeBefore = server.fileSize();
        MongoDatabase database = server.freshDatabase();
        try (EventLog large = EventLog.open(database, Clock.systemUTC())) {
            for (long size : sizesUpTo(effort.most())) {
                Filling.fill(large, size);
                if (size == effort.most()) {
                    measureSize(server, database, large.headPosition(), sizeBefore, report);
                    measureHeap(server, database, effort, report);
                }
                compare(server, large, size, effort, report);
            }
        }
        server.clear();
    }

    private static List<Long> sizesUpTo(long most) {
        return LongStream.concat(LongStream.of(SIZES).filter(size -> size < most), LongStream.of(most))
                .boxed()
                .toList();
    }

    private static void compare(BenchmarkServer server, EventLog large, long size, Effort effort, Report report) {
        try (EventLog small = EventLog.open(server.freshDatabase(), Clock.systemUTC())) {
            long few = Math.min(SMALL, size);
            int callers = effort.callers(CALLERS);
            Filling.fill(small, few);
            Contest.Rounds rounds = new Contest()
                    .with("large", () -> Callers.call(callers, effort.turn(), () -> Append.appending(large)))
                    .with("small", () -> Callers.call(callers, effort.turn(), () -> Append.appending(small)))
                    .with("read large", () -> Rate.of(() -> read(large, size - few, few)))
                    .with("read small", () -> Rate.of(() -> read(small, 0, few)))
                    .hold(effort.rounds());
            String figure = " at %,d events against %,d, callers: %d".formatted(size, few, callers);
            report.add(rounds.compare("append" + figure, "large", "small", Target.atLeast(WITHIN)));
            report.add(rounds.compare("replay at %,d events against %,d".formatted(size, few), "read large",
                    "read small", Target.atLeast(WITHIN)));
        }
    }

    /** Reads as many events as the small log had at first. */
    private static long read(EventLog log, long after, long events) {
        EventStorageEngine engine = new EventLogStorageEngine(log, Letters.SERIALIZER);
        try (Stream<? extends TrackedEventMessage<?>> read = engine
                .readEvents(after == 0 ? null : new GlobalSequenceTrackingToken(after), false)) {
            return read.limit(events).filter(event -> event.getPayload() != null).count();
        }
    }

    private static void measureSize(BenchmarkServer server, MongoDatabase database, long events, long sizeBefore,
            Report report) {
        double stored = server.isEmbedded() ? server.fileSize() - sizeBefore : storageSize(database);
        report.add(Figure.of("bytes on disk per event, indexes included", "log", List.of(stored / events),
                "JSON of payload and metadata", List.of(Letters.meanBytes()), Target.NONE));
    }

    private static double storageSize(MongoDatabase database) {
        Document stats = database.runCommand(new Document("collStats", "event_log"));
        return stats.get("storageSize", Number.class).doubleValue()
                + stats.get("totalIndexSize", Number.class).doubleValue();
    }

    /** That the child process comes to the end at all is the point. */
    private static void measureHeap(BenchmarkServer server, MongoDatabase database, Effort effort, Report report) {
        try (ChildJvm process = ChildJvm.start(ReplayProcess.class, "-Xmx" + HEAP + "m", "-XX:+UseSerialGC")) {
            process.tell(server.uri()).tell(database.getName());
            for (String work : List.of("replay", "verify")) {
                String[] answer = process.tell(work).hear().split(" ");
                report.add(Figure.of("%s %,d events in a heap of %d MB".formatted(work, effort.most(), HEAP),
                        "left after a collection, MB", List.of(Long.parseLong(answer[2]) / 1e6), "heap, MB",
                        List.of((double) HEAP), Target.NONE));
            }
        }
    }
}
