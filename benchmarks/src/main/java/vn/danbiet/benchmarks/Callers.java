package vn.danbiet.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A number of callers, each of whom asks for the next thing when the last one is done. */
final class Callers {
    private Callers() {}

    /** What one caller does, over and over. */
    interface Step {
        /** @return how much was done */
        long run();
    }

    /**
     * Lets them call for some time.
     *
     * @param caller makes what one caller does
     */
    static Rate call(int callers, Duration time, Supplier<Step> caller) {
        AtomicLong end = new AtomicLong(Long.MAX_VALUE);
        return call(callers, () -> end.set(System.nanoTime() + time.toNanos()),
                () -> System.nanoTime() - end.get() >= 0, caller);
    }

    /** Lets them call until it is enough. */
    static Rate callUntil(int callers, BooleanSupplier enough, Supplier<Step> caller) {
        return call(callers, () -> {}, enough, caller);
    }

    private static Rate call(int callers, Runnable begins, BooleanSupplier enough, Supplier<Step> caller) {
        CountDownLatch ready = new CountDownLatch(callers);
        CountDownLatch go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                counts.add(threads.submit(() -> {
                    Step step = caller.get();
                    ready.countDown();
                    go.await();
                    return repeat(step, enough);
                }));
            }
            ready.await();
            begins.run();
            return Rate.of(() -> {
                go.countDown();
                return counts.stream().mapToLong(Callers::result).sum();
            });
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private static long result(Future<Long> count) {
        try {
            return count.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A caller failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private static long repeat(Step step, BooleanSupplier enough) {
        long count = 0;
        do {
            count += step.run();
        } while (!enough.getAsBoolean());
        return count;
    }
}
