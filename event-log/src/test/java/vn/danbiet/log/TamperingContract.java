package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.danbiet.log.Units.unit;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.junit.jupiter.api.Test;

/** What was tampered with is noticed. */
abstract class TamperingContract extends LogContract {
    @Test
    void appends_nothing_behind_a_changed_document_but_lets_it_be_read() {
        log.append(unit("a", 0, 1));
        log.append(unit("a", 1, 1));
        log.close();
        database().getCollection("event_log").updateOne(Filters.eq("_id", 2L), Updates.set("events.0.payload", "{}"));

        EventLog reopened = another();

        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> reopened.append(unit("b", 0, 1)))
                .withMessageContaining("position 2");
        assertThat(read(reopened.readAfter(0))).hasSize(2);
    }

    @Test
    void no_reader_passes_over_a_removed_document() {
        for (int i = 0; i < 40; i++) {
            log.append(unit("a", i, 1));
        }
        database().getCollection("event_log").deleteOne(Filters.eq("_id", 36L));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(this::everything);
        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> read(another().readAfter(35)));

        database().getCollection("event_log").deleteOne(Filters.eq("_id", 3L));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> read(another().readAfter(2)));
    }

    @Test
    void a_field_that_does_not_belong_there_is_noticed() {
        log.append(unit("a", 0, 1));
        database().getCollection("event_log").updateOne(Filters.eq("_id", 1L), Updates.set("note", "x"));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(this::everything).withMessageContaining("note");
    }

    @Test
    void a_document_missing_right_at_the_end_one_knows_is_noticed_before_long() {
        log.append(unit("a", 0, 2));
        EventLog reader = another();
        assertThat(read(reader.readAfter(0))).hasSize(1);
        log.append(unit("a", 2, 1));
        log.append(unit("a", 3, 1));
        database().getCollection("event_log").deleteOne(Filters.eq("_id", 3L));

        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> {
            for (int look = 0; look < Positions.FURTHER_LOOK; look++) {
                assertThat(read(reader.readAfter(2))).isEmpty();
            }
        }).withMessageContaining("gap at position 3");
    }
}
