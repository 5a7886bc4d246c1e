package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RecentTest {
    private final Recent recent = new Recent(8, 1000);

    @Test
    void knows_nothing_before_it_begins_and_after_it_forgot() {
        assertThat(recent.hasBegun()).isFalse();
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        recent.beginAt(1);
        recent.add(document(1, 2, 10));
        recent.forget();

        assertThat(recent.hasBegun()).isFalse();
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        assertThat(recent.find(3, false)).isInstanceOf(Recent.Found.Elsewhere.class);
    }

    @Test
    void finds_documents_by_any_position_inside() {
        DecodedDocument one = document(5, 2, 10);
        DecodedDocument two = document(7, 3, 10);
        recent.beginAt(5);
        recent.add(one);
        recent.add(two);

        assertThat(recent.find(4, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        assertThat(recent.find(5, false)).isEqualTo(new Recent.Found.Here(one));
        assertThat(recent.find(6, false)).isEqualTo(new Recent.Found.Here(one));
        assertThat(recent.find(9, false)).isEqualTo(new Recent.Found.Here(two));
        assertThat(recent.find(10, false)).isInstanceOf(Recent.Found.NotYet.class);
        // Who comes from behind joins in the newer half.
        assertThat(recent.find(5, true)).isInstanceOf(Recent.Found.Elsewhere.class);
        assertThat(recent.find(8, true)).isEqualTo(new Recent.Found.Here(two));
    }

    @Test
    void keeps_no_more_events_than_it_may() {
        recent.beginAt(1);
        for (long position = 1; position <= 99; position += 3) {
            recent.add(document(position, 3, 1));
        }
        assertThat(recent.find(93, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        assertThat(recent.find(94, false)).isInstanceOf(Recent.Found.Here.class);
        assertThat(recent.end()).isEqualTo(100);
    }

    @Test
    void keeps_no_more_characters_than_it_may() {
        recent.beginAt(1);
        recent.add(document(1, 1, 600));
        recent.add(document(2, 1, 400));
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.Here.class);
        recent.add(document(3, 1, 1));
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        assertThat(recent.find(2, false)).isInstanceOf(Recent.Found.Here.class);
        recent.add(document(4, 1, 1001));
        assertThat(recent.find(4, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        assertThat(recent.find(5, false)).isInstanceOf(Recent.Found.NotYet.class);
        recent.add(document(5, 1, 1000));
        assertThat(recent.find(5, false)).isInstanceOf(Recent.Found.Here.class);
    }

    @Test
    void refuses_a_gap() {
        recent.beginAt(1);
        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> recent.add(document(2, 1, 1)));
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.NotYet.class);
    }

    @Test
    void when_it_is_stuck_the_log_itself_has_to_be_asked() {
        recent.beginAt(1);
        long before = recent.changes();
        assertThat(recent.stuck()).isTrue();
        assertThat(recent.stuck()).isFalse();
        assertThat(recent.changes()).isGreaterThan(before);
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.Elsewhere.class);
        recent.free();
        assertThat(recent.find(1, false)).isInstanceOf(Recent.Found.NotYet.class);
    }

    @Test
    void waits_for_what_happens_later_and_not_for_what_has_happened() throws Exception {
        long before = recent.changes();
        assertThat(recent.awaitChange(before, 1)).isNotPositive();
        recent.wake();
        assertThat(recent.awaitChange(before, Long.MAX_VALUE)).isPositive();
    }

    /** Each event is added at the very moment at which the reader, having taken the one before, is about to wait. */
    @Test
    void a_reader_never_sleeps_through_an_event() throws Exception {
        int rounds = 200_000;
        EventLogStorageEngine neverAsked = null;
        TailStream stream = new TailStream(neverAsked, recent, 1, closed -> {});
        AtomicLong taken = new AtomicLong();
        recent.beginAt(1);
        CompletableFuture<Void> outcome = new CompletableFuture<>();
        Thread reader = Thread.ofPlatform().daemon().start(() -> {
            try {
                for (int round = 0; round < rounds; round++) {
                    taken.set(stream.nextAvailable().trackingToken().position().orElseThrow());
                }
                outcome.complete(null);
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        for (long position = 1; position <= rounds; position++) {
            while (taken.get() < position - 1) {
                if (Thread.interrupted()) {
                    throw new AssertionError("Slept through " + position);
                }
                Thread.onSpinWait();
            }
            recent.add(document(position, 1, 1));
        }
        outcome.get(30, TimeUnit.SECONDS);
        reader.join();
    }

    private static DecodedDocument document(long position, int count, long size) {
        List<TrackedEventMessage<?>> events = LongStream.range(position, position + count)
                .<TrackedEventMessage<?>>mapToObj(at -> new GenericTrackedEventMessage<>(
                        new GlobalSequenceTrackingToken(at), GenericEventMessage.asEventMessage("event")))
                .toList();
        return new DecodedDocument(position, position + count, events, size);
    }
}
