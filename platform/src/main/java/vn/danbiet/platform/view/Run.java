package vn.danbiet.platform.view;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.axon.Follower;
import vn.danbiet.platform.personal.Seal;

/**
 * A generation that follows the log in this process. Other processes may have theirs of the same one; a claim on its
 * token sees to it that one of them works at a time.
 */
final class Run<D extends ViewDocument> {
    private static final int LONGEST_HOLD_SECONDS = 1;

    /** Between two batches of a build there is no more than this. */
    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final Build<D> build;
    private final Fold<D> fold;
    private final Seal seal;
    private final ViewBuilds<D> builds;
    private final Follower follower;

    private volatile boolean building;
    private volatile @Nullable CountDownLatch hold;

    /** Where the log ended when somebody last looked; -1 before that. */
    private volatile long target = -1;

    /** Of the batch in hand, and of the one before. */
    private long begunAt = System.nanoTime();
    private long endedAt = begunAt;

    Run(Build<D> build, Fold<D> fold, Seal seal, AxonSetup axon, ViewBuilds<D> builds) {
        this.build = build;
        this.fold = fold;
        this.seal = seal;
        this.builds = builds;
        var processor = new ViewProcessor<>(this);
        this.follower = axon.follower(build.name(), processor, processor);
    }

    Build<D> build() {
        return build;
    }

    Follower follower() {
        return follower;
    }

    void isBuilding(boolean now) {
        building = now;
    }

    long target() {
        return target;
    }

    void aimAt(long head) {
        target = head;
    }

    /** Has it wait with its next batch, for a bounded time, so that its successor can draw level. */
    void hold() {
        hold = new CountDownLatch(1);
    }

    void goOn() {
        CountDownLatch held = hold;
        if (held != null) {
            held.countDown();
            hold = null;
        }
    }

    /** What is needed to fold these events, in as few questions as there can be. */
    Batch<D> read(List<? extends DomainEventMessage<?>> events) {
        giveWay();
        begunAt = System.nanoTime();
        if (fold.opensPersonalData()) {
            seal.fetchKeys(events.stream().map(Message::getPayload).toList());
        }
        Set<String> cases = events.stream().map(DomainEventMessage::getAggregateIdentifier).collect(Collectors.toSet());
        return Batch.read(build.documents(), fold, cases);
    }

    private void giveWay() {
        CountDownLatch held = hold;
        if (held != null) {
            try {
                held.await(LONGEST_HOLD_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AxonSetup.Interruption(e);
            }
        }
    }

    /** The documents are written up to this position. */
    void advanceTo(long position, Instant at) {
        long now = System.nanoTime();
        boolean counts = building;
        // Waiting for the log counts as work, waiting for a claim that another process has does not.
        long worked = now - (begunAt - endedAt < PAUSE_NANOS ? endedAt : begunAt);
        endedAt = now;
        // One that is not followed any more goes on until it is stopped, a moment from now; nobody reads it.
        if (builds.advance(this, position, at, counts ? worked : 0) && counts) {
            builds.takeOverIfCaughtUp(this, position);
        }
    }

    /** Whether somebody decided that the view has to do without this event. */
    boolean isSkipped(long position) {
        return builds.isSkipped(position);
    }
}
