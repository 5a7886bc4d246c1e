package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danbiet.log.Units.fresh;
import static vn.danbiet.log.Units.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each version of a stream, and each command, is written once. */
abstract class CommandsContract extends LogContract {
    @ParameterizedTest(name = ROUND)
    @MethodSource("seeds")
    void refuses_a_second_writer_of_the_same_version(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        EventLog other = another();
        log.append(unit("a", 0, 1));
        CyclicBarrier together = new CyclicBarrier(2);

        List<Future<Throwable>> outcomes = callers
                .invokeAll(List.of(meeting(together, random, () -> log.append(unit("a", 1, 2))),
                        meeting(together, random, () -> other.append(unit("a", 1, 1)))));

        assertThat(List.of(String.valueOf(outcomes.get(0).get()), String.valueOf(outcomes.get(1).get())))
                .containsOnlyOnce("null")
                .anyMatch(text -> text.startsWith(VersionConflict.class.getName()));
        assertThat(everything()).hasSize(2);
        assertSound();
    }

    @ParameterizedTest(name = ROUND)
    @MethodSource("seeds")
    void refuses_the_same_version_twice_in_one_process(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Throwable>> outcomes = callers.invokeAll(
                Stream.generate(() -> meeting(together, random, () -> log.append(unit("a", 0, 1)))).limit(8).toList());

        int won = 0;
        for (Future<Throwable> outcome : outcomes) {
            if (outcome.get() == null) {
                won++;
            } else {
                assertThat(outcome.get()).isInstanceOf(VersionConflict.class);
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(everything()).hasSize(1);
    }

    @Test
    void refuses_a_version_that_skips_or_begins_inside_another_unit() {
        log.append(unit("a", 0, 3));
        EventLog other = another();

        for (EventLog any : List.of(log, other)) {
            for (long version : new long[]{0, 1, 2, 4}) {
                assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> any.append(unit("a", version, 1)))
                        .satisfies(conflict -> assertThat(conflict.nextVersion()).isEqualTo(3));
            }
            assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> any.append(unit("new", 1, 1)));
        }
        assertThat(other.append(unit("a", 3, 1)).position()).isEqualTo(4);
    }

    @Test
    void a_conflict_in_a_bulk_hits_only_its_caller() throws Exception {
        EventLog other = another();
        // Known to this writer as ending at 1, but the other one went on: only the server can tell.
        for (int i = 0; i < 5; i++) {
            log.append(unit("contested-" + i, 0, 1));
            other.append(unit("contested-" + i, 1, 1));
        }
        CyclicBarrier together = new CyclicBarrier(25);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            NewUnit unit = i % 5 == 0 ? unit("contested-" + i / 5, 1, 1) : fresh("command-" + i);
            calls.add(meeting(together, () -> log.append(unit)));
        }
        List<Future<Throwable>> outcomes = callers.invokeAll(calls);

        for (int i = 0; i < 25; i++) {
            if (i % 5 == 0) {
                assertThat(outcomes.get(i).get()).isInstanceOf(VersionConflict.class);
            } else {
                assertThat(outcomes.get(i).get()).isNull();
            }
        }
        assertThat(everything()).hasSize(10 + 20);
        assertSound();
    }

    @Test
    void a_command_is_carried_out_once_and_its_second_caller_gets_the_first_outcome() {
        LogDocument first = log.append(unit("a", 0, "command", 2));

        for (EventLog any : List.of(log, another())) {
            assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                    .isThrownBy(() -> any.append(unit("a", 0, "command", 2)))
                    .satisfies(again -> assertThat(again.first()).isEqualTo(first));
            assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                    .isThrownBy(() -> any.append(unit("a", 2, "command", 1)))
                    .satisfies(again -> assertThat(again.first()).isEqualTo(first));
            assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                    .isThrownBy(() -> any.append(unit("b", 0, "command", 1)))
                    .satisfies(again -> assertThat(again.first()).isEqualTo(first));
        }
        assertThat(everything()).containsExactly(first);
    }

    @ParameterizedTest(name = ROUND)
    @MethodSource("seeds")
    void the_same_command_from_everywhere_at_once_is_carried_out_once(long seed) throws Exception {
        SplittableRandom random = new SplittableRandom(seed);
        EventLog other = another();
        CyclicBarrier together = new CyclicBarrier(8);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            EventLog any = i % 2 == 0 ? log : other;
            calls.add(meeting(together, random, () -> any.append(fresh("command"))));
        }
        List<Future<Throwable>> outcomes = callers.invokeAll(calls);

        LogDocument only = log.findByCommand("command").orElseThrow();
        int won = 0;
        for (Future<Throwable> outcome : outcomes) {
            if (outcome.get() == null) {
                won++;
            } else {
                assertThat(outcome.get()).isInstanceOfSatisfying(CommandAlreadyCarriedOut.class,
                        again -> assertThat(again.first()).isEqualTo(only));
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(everything()).containsExactly(only);
    }
}
