package vn.danbiet.log;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of this process that writes to the log: takes what is waiting as a bulk, numbers and chains it behind
 * the head, inserts it, and pursues every outcome until it is certain.
 * <p>
 * <b>Why a bulk that lands late does no harm.</b> After a time-out the server may still receive or finish a bulk while
 * we send it again, or send others. All of a bulk is one ordered server command, so it stops at its first refusal, and
 * each slot ({@code _id}) is unique. We go on only from certainty about the first document of such a bulk: either it is
 * in, or its slot was taken by another, or it is refused for good (its command or version is in the log already). In
 * each case the late copy is refused at that very document and nothing behind it gets in. If we gave up without
 * certainty, the callers know that the outcome is open, and the next bulk competes for the same slot: one of the two
 * gets it, the other one is refused as above. And wherever a copy lands, it is at the slot it was chained for: a
 * document is only ever built upon documents committed by a majority, or in the same bulk before it.
 * <p>
 * <b>Why a change of primary does no harm.</b> Only what a majority has is acknowledged, and that is never rolled back.
 * What was rolled back left its slots free, for the very same documents when we send them again or for those of another
 * writer, which we then find in our way. "In" and "taken" are read from the majority, so neither is undone later.
 * <p>
 * <b>Other writers.</b> {@link Turns} says when to write. It looks at the log as the primary has it at the moment, rolled
 * back later or not, and decides nothing but that: where to write is always read from the majority. Without other
 * writers nothing is asked for this.
 */
final class Writer {
    private static final Logger LOGGER = LoggerFactory.getLogger(Writer.class);

    private static final Duration NOT_VISIBLE_YET = Duration.ofMillis(10);
    private static final Duration TROUBLE = Duration.ofMillis(200);

    private final LogCollection collection;
    private final Tip tip;
    private final Refusals refusals;
    private final Clock clock;
    private final LogSettings settings;
    private final RandomGenerator random;
    private final Turns turns;
    private final AppendQueue queue;
    private final Thread thread;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Writer(LogCollection collection, Positions positions, Streams streams, Clock clock, LogSettings settings,
            RandomGenerator random) {
        this.collection = collection;
        this.tip = new Tip(positions, streams);
        this.refusals = new Refusals(streams);
        this.clock = clock;
        this.settings = settings;
        this.random = random;
        this.turns = new Turns(random);
        this.queue = new AppendQueue(settings);
        this.thread = Thread.ofPlatform().name("event-log-writer").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    Runnable onAppend(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    LogDocument append(NewUnit unit) {
        Pending pending = Pending.of(unit, Deadline.in(settings.appendTimeout()));
        queue.add(pending);
        try {
            return outcome(pending).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw queue.withdraw(pending)
                    ? LogUnavailable.notWritten("Interrupted while waiting to append", e)
                    : LogUnavailable.unknown("Interrupted while appending", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("An outcome is never exceptional", e);
        }
    }

    private Supplier<LogDocument> outcome(Pending pending) throws InterruptedException, ExecutionException {
        try {
            return pending.outcome().get(pending.deadline().left().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            if (queue.withdraw(pending)) {
                throw LogUnavailable.notWritten("The event log did not get round to this in time", e);
            }
            // It is being written. The thread knows the deadline and what the trouble is.
            return pending.outcome().get();
        }
    }

    /** Writes what is waiting, then ends. */
    void close() {
        queue.close();
        // Callers are waiting for their outcome; every bulk ends in bounded time.
        ThreadEnd.await(thread);
    }

    private void run() {
        while (queue.await()) {
            // What comes in meanwhile is written together with what is there.
            boolean ourTurn = awaitTurn();
            List<Pending> taken = queue.take();
            if (!taken.isEmpty()) {
                run(new Bulk(taken, clock), ourTurn);
            }
        }
    }

    private void run(Bulk bulk, boolean ourTurn) {
        try {
            write(bulk, ourTurn);
        } catch (LogBroken e) {
            LOGGER.error("Nothing is appended to a broken log", e);
            tip.forget();
            bulk.abandon(() -> new LogBroken(e));
        } catch (Throwable e) {
            LOGGER.error("Unexpected trouble while appending", e);
            tip.forget();
            bulk.abandon(() -> LogUnavailable.unknown("Unexpected trouble while appending", e));
        }
    }

    /** False when that has to be seen later, because something is wrong or takes long. */
    private boolean awaitTurn() {
        if (!tip.isKnown() || !turns.areTaken()) {
            return false;
        }
        Deadline deadline = Deadline.in(settings.attemptTimeout());
        try {
            while (!deadline.hasPassed()) {
                if (isOurTurn(collection.within(deadline.left()))) {
                    return true;
                }
            }
        } catch (Throwable e) {
            // Whatever it is, it must not end this thread; writing meets it again and deals with it.
            LOGGER.debug("The turn could not be awaited", e);
        }
        return false;
    }

    /** Looks once; pauses unless it is our turn. */
    private boolean isOurTurn(LogCollection server) {
        long pause;
        if (!server.isTaken(tip.head().position())) {
            pause = turns.free(System.nanoTime());
        } else if (tip.catchUp(server)) {
            pause = turns.news(System.nanoTime());
        } else {
            pause = turns.onItsWay(System.nanoTime());
        }
        LockSupport.parkNanos(pause);
        return pause == 0;
    }

    private void write(Bulk bulk, boolean turnAwaited) {
        MongoException trouble = null;
        boolean admitted = false;
        boolean ourTurn = turnAwaited;
        while (!bulk.isDone()) {
            int waiting = bulk.units().size();
            bulk.tellOverdue(trouble);
            Duration left = bulk.timeLeft();
            if (left.isZero()) {
                bulk.tellOverdue(trouble);
                LOGGER.warn("Gave up on {} units after {}", waiting, settings.appendTimeout(), trouble);
                tip.forget();
                return;
            }
            LogCollection server = collection.within(shorter(settings.attemptTimeout(), left));
            try {
                tip.readUnlessKnown(server);
                if (!admitted) {
                    ourTurn &= !refusals.admit(bulk, server);
                    admitted = true;
                }
                if (!bulk.isDone() && bulk.documents().isEmpty()) {
                    if (turns.areTaken() && !ourTurn && !isOurTurn(server)) {
                        continue;
                    }
                    ourTurn = false;
                    bulk.number(tip.head(), turns.areForced(System.nanoTime()) ? 1 : Integer.MAX_VALUE);
                }
                if (!bulk.isDone()) {
                    insert(bulk, server);
                }
            } catch (MongoException e) {
                trouble = e;
                pause(TROUBLE);
            }
        }
    }

    /** One attempt: afterwards either something about the first documents is certain, or the same is tried again. */
    private void insert(Bulk bulk, LogCollection server) {
        long begun = System.nanoTime();
        switch (server.insert(bulk.documents())) {
            case LogCollection.Outcome.AllIn() -> {
                long now = System.nanoTime();
                turns.won(now, now - begun);
                acknowledge(bulk, bulk.documents().size());
            }
            case LogCollection.Outcome.Refused(int index, String why) -> {
                acknowledge(bulk, index);
                Pending refused = bulk.units().getFirst();
                bulk.refuse(refused, () -> new UnitRefused(refused.unit(), why));
            }
            case LogCollection.Outcome.Duplicate(int index) -> {
                acknowledge(bulk, index);
                findOutWhy(bulk, server);
            }
            case LogCollection.Outcome.Unclear(MongoException cause) -> throw cause;
        }
    }

    /** A unique index refused the first document of the bulk. */
    private void findOutWhy(Bulk bulk, LogCollection server) {
        switch (refusals.find(bulk, server)) {
            case Refusals.Finding.Ours(int count) -> acknowledge(bulk, count);
            case Refusals.Finding.Displaced() -> {
                bulk.displaced();
                tip.catchUp(server);
                turns.lost(System.nanoTime());
            }
            case Refusals.Finding.Refused(var why) -> bulk.refuse(bulk.units().getFirst(), why);
            case Refusals.Finding.NotVisibleYet() -> pause(NOT_VISIBLE_YET);
        }
    }

    private void acknowledge(Bulk bulk, int count) {
        if (count > 0) {
            // Before the callers go on: what they do next may ask for it.
            tip.passed(bulk.documents().subList(0, count));
            bulk.acknowledge(count);
            listeners.forEach(Writer::tell);
        }
    }

    /** What a listener does wrong is not about the log. */
    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOGGER.error("Somebody could not be told of an append", e);
        }
    }

    private void pause(Duration atMost) {
        LockSupport.parkNanos(random.nextLong(atMost.toNanos()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
