package vn.danbiet.command.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SetbacksTest {
    private final Setbacks setbacks = new Setbacks();

    /** In which of so many rounds it is the case's turn; it fails each time. */
    private int[] turns(int rounds) {
        return IntStream.range(0, rounds).filter(_ -> {
            boolean turn = setbacks.isTurnOf("a");
            if (turn) {
                setbacks.failed("a");
            }
            setbacks.endRound();
            return turn;
        }).toArray();
    }

    @Test
    void a_case_that_fails_is_left_out_for_twice_as_long_each_time() {
        assertThat(turns(20)).containsExactly(0, 2, 5, 10, 19);
    }

    @Test
    void but_never_for_more_than_128_rounds() {
        int[] turns = turns(2_000);
        assertThat(turns[turns.length - 1] - turns[turns.length - 2]).isEqualTo(129);
    }

    @Test
    void what_succeeds_or_is_no_longer_due_is_forgotten() {
        setbacks.failed("a");
        setbacks.failed("b");
        setbacks.endRound();
        assertThat(setbacks.size()).isEqualTo(2);
        setbacks.isTurnOf("a");
        setbacks.endRound();
        assertThat(setbacks.size()).isEqualTo(1);
        setbacks.succeeded("a");
        assertThat(setbacks.size()).isZero();
    }
}
