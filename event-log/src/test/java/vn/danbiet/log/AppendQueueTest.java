package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.danbiet.log.Units.unit;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AppendQueueTest {
    private final AppendQueue queue = new AppendQueue(
            new LogSettings(10, 1 << 20, 4, 20_000, Duration.ofSeconds(1), Duration.ofSeconds(1)));

    private Pending add(NewUnit unit) {
        Pending pending = Pending.of(unit, Deadline.in(Duration.ofMinutes(1)));
        queue.add(pending);
        return pending;
    }

    @Test
    void gives_what_is_waiting_in_order_but_not_more_than_a_bulk() {
        Pending[] all = new Pending[6];
        for (int i = 0; i < all.length; i++) {
            all[i] = add(unit("s" + i, 0, 1));
        }
        assertThat(queue.take()).containsExactly(all[0], all[1], all[2], all[3]);
        assertThat(queue.take()).containsExactly(all[4], all[5]);
    }

    @Test
    void bounds_a_bulk_in_bytes_too() {
        Pending large = add(unit("large", 0, 100));
        Pending other = add(unit("other", 0, 100));
        assertThat(queue.take()).containsExactly(large);
        assertThat(queue.take()).containsExactly(other);
    }

    @Test
    void leaves_a_second_unit_of_a_stream_or_command_for_the_next_bulk_without_letting_others_overtake() {
        Pending first = add(unit("a", 0, "x", 1));
        Pending sameCommand = add(unit("b", 0, "x", 1));
        Pending behindSameCommand = add(unit("b", 1, "y", 1));
        Pending sameStream = add(unit("a", 1, "z", 1));
        Pending free = add(unit("c", 0, null, 1));

        assertThat(queue.take()).containsExactly(first, free);
        assertThat(queue.take()).containsExactly(sameCommand, sameStream);
        assertThat(queue.take()).containsExactly(behindSameCommand);
    }

    @Test
    void refuses_more_than_its_bounds() {
        for (int i = 0; i < 10; i++) {
            add(unit("s" + i, 0, 1));
        }
        assertThatExceptionOfType(LogBusy.class).isThrownBy(() -> add(unit("t", 0, 1)));
        queue.take();
        add(unit("t", 0, 1));
    }

    @Test
    void gives_back_only_what_nobody_took() {
        Pending first = add(unit("a", 0, 1));
        assertThat(queue.withdraw(first)).isTrue();
        Pending second = add(unit("b", 0, 1));
        assertThat(queue.take()).containsExactly(second);
        assertThat(queue.withdraw(second)).isFalse();
    }

    @Test
    void ends_when_it_is_closed_and_everything_was_taken() {
        Pending last = add(unit("a", 0, 1));
        queue.close();
        assertThatIllegalStateException().isThrownBy(() -> add(unit("b", 0, 1)));
        assertThat(queue.take()).containsExactly(last);
        assertThat(queue.take()).isEmpty();
    }
}
