package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.log.Units.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Several processes write to one log. */
abstract class WritersContract extends LogContract {
    @ParameterizedTest(name = ROUND)
    @MethodSource("seeds")
    void two_writers_share_one_log_and_both_make_progress(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        EventLog other = another();
        CyclicBarrier together = new CyclicBarrier(16);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int caller = 0; caller < 16; caller++) {
            EventLog mine = caller % 2 == 0 ? log : other;
            String stream = "stream-" + caller;
            int count = 1 + caller % 3;
            calls.add(meeting(together, random, () -> {
                for (int i = 0; i < 25; i++) {
                    mine.append(unit(stream, (long) i * count, stream + "/" + i, count));
                }
            }));
        }
        for (Future<Throwable> outcome : callers.invokeAll(calls)) {
            assertThat(outcome.get()).isNull();
        }
        assertThat(everything()).hasSize(16 * 25);
        assertSound();
    }

    @Test
    void a_writer_that_was_idle_goes_on_behind_what_others_wrote_be_it_little_or_much() {
        EventLog other = another();
        assertThat(other.append(unit("other", 0, 1)).position()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            log.append(unit("a", i, 1));
        }
        assertThat(other.append(unit("other", 1, 1)).position()).isEqualTo(5);
        for (int i = 3; i < 103; i++) {
            log.append(unit("a", i, 1));
        }
        assertThat(other.append(unit("other", 2, 1)).position()).isEqualTo(106);
        assertThat(log.headPosition()).isEqualTo(106);
        assertSound();
    }
}
