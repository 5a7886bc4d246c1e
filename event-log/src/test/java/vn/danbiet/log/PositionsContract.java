package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.log.Units.event;
import static vn.danbiet.log.Units.unit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Positions, the chain, and what exactly is stored. */
abstract class PositionsContract extends LogContract {
    @Test
    void an_empty_log_has_head_zero() {
        assertThat(log.headPosition()).isZero();
        assertThat(everything()).isEmpty();
        assertThat(log.at(1)).isEmpty();
        assertThat(log.covering(1)).isEmpty();
        assertThat(log.nextVersion("nothing")).isZero();
        assertThat(read(log.readStream("nothing", 0))).isEmpty();
    }

    @Test
    void numbers_events_from_one_without_a_gap_and_chains_the_documents() {
        LogDocument first = log.append(unit("a", 0, 1));
        LogDocument second = log.append(unit("b", 0, "command", 3));
        LogDocument third = log.append(unit("a", 1, 2));

        assertThat(List.of(first.position(), second.position(), third.position())).containsExactly(1L, 2L, 5L);
        assertThat(first.prev()).isEqualTo(Hash.NONE);
        assertThat(second.prev()).isEqualTo(first.hash());
        assertThat(third.prev()).isEqualTo(second.hash());
        assertThat(log.headPosition()).isEqualTo(6);
        assertThat(everything()).containsExactly(first, second, third);
        assertSound();
    }

    @Test
    void stores_exactly_the_specified_fields() {
        log.append(unit("a", 0, 1));
        log.append(unit("b", 0, "command", 2));

        List<Document> stored = database().getCollection("event_log").find().into(new ArrayList<>());
        assertThat(stored.get(0).keySet()).containsExactly("_id", "stream", "version", "count", "at", "events", "prev",
                "hash");
        assertThat(stored.get(1).keySet()).containsExactly("_id", "stream", "version", "count", "at", "command",
                "events", "prev", "hash");
        assertThat(stored.get(1).getList("events", Document.class)).allSatisfy(
                e -> assertThat(e.keySet()).containsExactly("id", "type", "revision", "payload", "metadata"));
        assertThat(stored.get(1).get("_id")).isEqualTo(2L);
        assertThat(stored.get(1).get("version")).isEqualTo(0L);
        assertThat(stored.get(1).get("count")).isEqualTo(2);
    }

    @Test
    void stays_gapless_and_chained_with_many_concurrent_callers() throws Exception {
        List<Callable<LogDocument>> calls = new ArrayList<>();
        for (int caller = 0; caller < 64; caller++) {
            String stream = "stream-" + caller;
            int count = 1 + caller % 3;
            calls.add(() -> {
                LogDocument last = null;
                for (int i = 0; i < 20; i++) {
                    last = log.append(unit(stream, (long) i * count, stream + "/" + i, count));
                }
                return last;
            });
        }
        for (Future<LogDocument> call : callers.invokeAll(calls)) {
            LogDocument last = call.get();
            assertThat(log.findByCommand(last.command())).contains(last);
        }
        assertThat(everything()).hasSize(64 * 20);
        assertSound();
    }

    @Test
    void goes_on_where_it_ended_after_a_restart() {
        LogDocument before = log.append(unit("a", 0, 2));
        log.close();

        EventLog reopened = another();
        LogDocument after = reopened.append(unit("a", 2, 1));

        assertThat(after.position()).isEqualTo(3);
        assertThat(after.prev()).isEqualTo(before.hash());
        assertThat(read(reopened.readStream("a", 0))).containsExactly(before, after);
    }

    @Test
    void time_never_runs_backwards_even_when_the_clock_does() {
        Instant start = TestClock.START.truncatedTo(ChronoUnit.MILLIS);
        assertThat(log.append(unit("a", 0, 1)).at()).isEqualTo(start);
        clock.move(Duration.ofHours(-1));
        assertThat(log.append(unit("a", 1, 1)).at()).isEqualTo(start);
        log.close();
        EventLog reopened = another();
        assertThat(reopened.append(unit("a", 2, 1)).at()).isEqualTo(start);
        clock.move(Duration.ofHours(2));
        assertThat(reopened.append(unit("a", 3, 1)).at()).isEqualTo(start.plus(Duration.ofHours(1)));
    }

    @Test
    void keeps_texts_exactly_as_they_are() {
        String text = "{\"người\":\"Nguyễn Thị Bưởi\",\"việc\":\"Ủy ban xã chậm trả lời đơn \\\"kiến nghị\\\" 🌾\",\"nfd\":"
                + "\"e\u0302\u0301\",\"nul\":\"\u0000\", \"space\" : 1.10}";
        LogDocument written = log.append(new NewUnit("đơn-số-1", 0, "lệnh", List.of(event(text))));

        assertThat(everything()).containsExactly(written);
        assertThat(everything().getFirst().events().getFirst().payload()).isEqualTo(text);
        assertThat(log.findByCommand("lệnh")).contains(written);
        assertSound();
    }
}
