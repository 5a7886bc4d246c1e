package vn.danbiet.benchmarks;

import com.mongodb.client.MongoClient;
import java.time.Clock;
import java.time.Duration;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicLong;
import vn.danbiet.log.EventLog;

/** One of several processes that write to one log. */
final class WriterProcess {
    private WriterProcess() {}

    /**
     * Is told where the server is, then again and again {@code database callers milliseconds}. Answers
     * {@code units nanoseconds longest}, the last being the longest time in nanoseconds without any progress.
     */
    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        try (MongoClient client = BenchmarkServer.connect(in.nextLine())) {
            System.out.println("ready");
            while (in.hasNext()) {
                try (EventLog log = EventLog.open(client.getDatabase(in.next()), Clock.systemUTC())) {
                    System.out.println(write(log, in.nextInt(), Duration.ofMillis(in.nextLong())));
                }
            }
        }
    }

    private static String write(EventLog log, int callers, Duration time) {
        Progress progress = new Progress();
        Rate rate = Callers.call(callers, time, () -> {
            Callers.Step append = Append.appending(log);
            return () -> {
                long count = append.run();
                progress.made();
                return count;
            };
        });
        return rate.count() + " " + rate.nanos() + " " + progress.longest();
    }

    /** Notes the longest time in which nobody got anything done. */
    private static final class Progress {
        private final AtomicLong last = new AtomicLong(System.nanoTime());
        private final AtomicLong longest = new AtomicLong();

        void made() {
            long now = System.nanoTime();
            longest.accumulateAndGet(now - last.getAndSet(now), Math::max);
        }

        long longest() {
            made();
            return longest.get();
        }
    }
}
