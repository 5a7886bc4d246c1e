package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.log.Units.positionsAfter;
import static vn.danbiet.log.Units.unit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was written can be read from anywhere. */
abstract class ReadingContract extends LogContract {
    @Test
    void reads_on_from_any_position_also_inside_a_document() {
        for (int i = 0; i < 12; i++) {
            log.append(unit("stream-" + i, 0, 1 + i % 4));
        }
        long head = log.headPosition();
        for (EventLog any : List.of(log, another())) {
            for (long position = 0; position <= head; position++) {
                assertThat(positionsAfter(position, read(any.readAfter(position))))
                        .containsExactlyElementsOf(LongStream.rangeClosed(position + 1, head).boxed().toList());
            }
            assertThat(read(any.readAfter(head + 10))).isEmpty();
        }
    }

    @Test
    void reads_a_long_log_from_its_beginning_and_from_its_middle() throws Exception {
        callers.invokeAll(IntStream.range(0, 700)
                .<Callable<LogDocument>>mapToObj(i -> () -> log.append(unit("s" + i, 0, 2)))
                .toList());
        assertThat(everything()).hasSize(700);
        assertThat(positionsAfter(701, read(another().readAfter(701))))
                .containsExactlyElementsOf(LongStream.rangeClosed(702, 1400).boxed().toList());
        assertSound();
    }

    @Test
    void a_reader_that_follows_sees_every_event_once_and_in_order() throws Exception {
        int documents = 300;
        EventLog follower = another();
        Future<?> writing = callers.submit(() -> {
            for (int i = 0; i < documents; i++) {
                log.append(unit("s", 3L * i, 3));
            }
        });
        List<Long> seen = new ArrayList<>();
        while (seen.size() < 3 * documents) {
            long last = seen.isEmpty() ? 0 : seen.getLast();
            // Stops anywhere, often inside a document.
            try (Stream<LogDocument> more = follower.readAfter(last)) {
                seen.addAll(positionsAfter(last, more.limit(2).toList()).stream().limit(1 + seen.size() % 5).toList());
            }
        }
        writing.get();
        assertThat(seen).containsExactlyElementsOf(LongStream.rangeClosed(1, 3 * documents).boxed().toList());
    }

    @Test
    void reads_a_stream_from_any_version_also_inside_a_document() {
        LogDocument first = log.append(unit("a", 0, 2));
        log.append(unit("b", 0, 1));
        LogDocument second = log.append(unit("a", 2, 3));

        for (EventLog any : List.of(log, another())) {
            assertThat(read(any.readStream("a", 0))).containsExactly(first, second);
            assertThat(read(any.readStream("a", 1))).containsExactly(first, second);
            assertThat(read(any.readStream("a", 2))).containsExactly(second);
            assertThat(read(any.readStream("a", 4))).containsExactly(second);
            assertThat(read(any.readStream("a", 5))).isEmpty();
            assertThat(any.nextVersion("a")).isEqualTo(5);
            assertThat(any.covering(4)).contains(second);
            assertThat(any.at(4)).contains(second);
            assertThat(any.at(5)).isEmpty();
        }
    }

    @Test
    void finds_the_position_that_belongs_to_a_time() {
        assertThat(log.positionBefore(TestClock.START)).isZero();
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            times.add(log.append(unit("a", 2L * i, 2)).at());
            clock.move(Duration.ofMinutes(i % 3));
        }
        for (Instant time : times) {
            assertThat(log.positionBefore(time)).isEqualTo(2L * times.indexOf(time));
        }
        assertThat(log.positionBefore(Instant.EPOCH)).isZero();
        assertThat(log.positionBefore(clock.instant().plusSeconds(600))).isEqualTo(18);
    }
}
