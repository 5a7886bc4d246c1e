package vn.danbiet.platform.log;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * What follows from the events of one stream, kept in memory: for the few streams that every order and every answer
 * asks about, such as the organisation. At most once a second it is looked whether another process has appended to it,
 * and at once after this one has.
 *
 * @param <S> the state, immutable
 * @param <E> the events of the stream
 */
public final class FollowedStream<S, E> {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final EventStore events;
    private final Clock clock;
    private final String stream;
    private final Class<E> family;
    private final BiFunction<S, List<E>, S> fold;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Known<S> known;

    /** Set before the next look begins, so that what is appended while it goes on leads to another one. */
    private volatile boolean behind = true;

    /**
     * Follows a stream from its beginning; nothing is read before somebody asks.
     *
     * @param initial the state before the first event
     * @param fold the state after some more events
     */
    public FollowedStream(EventStore events, Clock clock, Followers followers, String stream, Class<E> family,
            S initial, BiFunction<S, List<E>, S> fold) {
        this.events = events;
        this.clock = clock;
        this.stream = stream;
        this.family = family;
        this.fold = fold;
        this.known = new Known<>(initial, 0, Instant.EPOCH);
        followers.add(stream, this);
    }

    private record Known<S>(S state, long nextVersion, Instant lookedAt) {}

    /**
     * The state as it is known now.
     *
     * @throws vn.danbiet.log.LogUnavailable when it is time to look and the log cannot be read
     */
    public S state() {
        return look().state;
    }

    /** How many events the state was made of. */
    public long version() {
        return look().nextVersion;
    }

    /** Has the next one who asks look, whenever the last look was. */
    public void lookAgain() {
        behind = true;
    }

    private Known<S> look() {
        Known<S> now = known;
        if (!isTimeToLook(now)) {
            return now;
        }
        looking.lock();
        try {
            if (isTimeToLook(known)) {
                behind = false;
                known = read(known);
            }
            return known;
        } catch (RuntimeException unread) {
            behind = true;
            throw unread;
        } finally {
            looking.unlock();
        }
    }

    private boolean isTimeToLook(Known<S> now) {
        return behind || Duration.between(now.lookedAt, clock.instant()).abs().compareTo(BETWEEN_LOOKS) >= 0;
    }

    private Known<S> read(Known<S> before) {
        Instant lookedAt = clock.instant();
        List<E> next = events.readEvents(stream, before.nextVersion)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .<E>map(family::cast)
                .toList();
        return next.isEmpty()
                ? new Known<>(before.state, before.nextVersion, lookedAt)
                : new Known<>(fold.apply(before.state, next), before.nextVersion + next.size(), lookedAt);
    }
}
