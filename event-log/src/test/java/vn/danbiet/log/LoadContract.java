package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static vn.danbiet.log.Units.event;
import static vn.danbiet.log.Units.fresh;
import static vn.danbiet.log.Units.unit;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Too much, too large, and the end. */
abstract class LoadContract extends LogContract {
    /** Memory stays flat because no more than the queue and one bulk are ever held. */
    @Test
    void beyond_its_bounds_the_queue_refuses_at_once_and_keeps_what_it_accepted() throws Exception {
        int bound = 50;
        int calls = 2000;
        FaultyProxy proxy = proxy();
        EventLog small = through(proxy, LogSettings.STANDARD.withQueue(bound, 1 << 20));
        CountDownLatch answer = new CountDownLatch(1);
        proxy.harm(Fault.answeredLate(answer));
        Future<LogDocument> first = callers.submit(() -> small.append(fresh("first")));
        proxy.awaitHarm();

        CountDownLatch refused = new CountDownLatch(calls - bound);
        List<Future<Throwable>> outcomes = IntStream.range(0, calls).mapToObj(i -> callers.submit(() -> {
            Throwable outcome = catchThrowable(() -> small.append(fresh("command-" + i)));
            if (outcome != null) {
                refused.countDown();
            }
            return outcome;
        })).toList();
        assertThat(refused.await(60, TimeUnit.SECONDS)).isTrue();
        answer.countDown();

        first.get();
        int accepted = 0;
        for (Future<Throwable> outcome : outcomes) {
            if (outcome.get() == null) {
                accepted++;
            } else {
                assertThat(outcome.get()).isInstanceOf(LogBusy.class).hasMessageContaining("Try again");
            }
        }
        assertThat(accepted).isEqualTo(bound);
        assertThat(everything()).hasSize(1 + bound);
        assertSound();
    }

    @Test
    void an_interrupted_caller_is_told_that_the_outcome_is_unknown() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        proxy.harm(Fault.SILENCE);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread caller = Thread.startVirtualThread(() -> {
            outcome.set(catchThrowable(() -> shaky.append(unit("a", 0, "command", 1))));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        proxy.awaitHarm();
        caller.interrupt();
        caller.join();

        assertThat(outcome.get()).isInstanceOf(LogUnavailable.class).hasMessageContaining("unknown");
        assertThat(interrupted.get()).isTrue();
        assertThat(shaky.append(unit("a", 1, 1)).position()).isEqualTo(2);
    }

    @Test
    void closing_writes_what_is_waiting_and_refuses_what_comes_later() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog closing = through(proxy, QUICK_TO_DOUBT);
        proxy.harm(Fault.SILENCE);
        List<Future<LogDocument>> waiting = IntStream.range(0, 10)
                .mapToObj(i -> callers.submit(() -> closing.append(fresh("command-" + i))))
                .toList();
        proxy.awaitHarm();
        closing.close();

        int written = 0;
        for (Future<LogDocument> call : waiting) {
            Throwable outcome = catchThrowable(call::get);
            if (outcome == null) {
                written++;
            } else {
                assertThat(outcome).hasRootCauseInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(everything()).hasSize(written).isNotEmpty();
        assertThatIllegalStateException().isThrownBy(() -> closing.append(fresh("late")))
                .withMessageContaining("closed");
        assertSound();
    }

    @Test
    void a_large_unit_is_stored_and_one_that_is_too_large_is_refused_before_it_is_sent() {
        String large = "đ".repeat(7 << 20);
        LogDocument written = log.append(new NewUnit("a", 0, null, List.of(event(large))));
        assertThat(log.at(1)).contains(written);

        assertThat(catchThrowable(() -> new NewUnit("a", 1, null, List.of(event(large), event(large)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("larger than");
        assertThat(everything()).hasSize(1);
    }
}
