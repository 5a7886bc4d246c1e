package vn.danbiet.log;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
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
 */
final class Writer {
    private static final Logger LOGGER = LoggerFactory.getLogger(Writer.class);

    private static final Duration LOST_RACE = Duration.ofMillis(15);
    private static final Duration NOT_VISIBLE_YET = Duration.ofMillis(10);
    private static final Duration TROUBLE = Duration.ofMillis(200);

    private final LogCollection collection;
    private final Positions positions;
    private final Streams streams;
    private final Clock clock;
    private final LogSettings settings;
    private final RandomGenerator random;
    private final AppendQueue queue;
    private final Thread thread;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Where the log continues as far as we know; {@code null} when that has to be read first. */
    private @Nullable Head head;

    Writer(LogCollection collection, Positions positions, Streams streams, Clock clock, LogSettings settings,
            RandomGenerator random) {
        this.collection = collection;
        this.positions = positions;
        this.streams = streams;
        this.clock = clock;
        this.settings = settings;
        this.random = random;
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
        Pending pending = Pending.of(unit);
        queue.add(pending);
        try {
            return pending.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw LogUnavailable.interrupted(queue.withdraw(pending), e);
        } catch (ExecutionException e) {
            throw (RuntimeException) e.getCause();
        }
    }

    /** Writes what is waiting, then ends. */
    void close() {
        queue.close();
        // Callers are waiting for their outcome; every bulk ends in bounded time.
        ThreadEnd.await(thread);
    }

    private void run() {
        for (List<Pending> taken = queue.take(); !taken.isEmpty(); taken = queue.take()) {
            Bulk bulk = new Bulk(taken, clock);
            try {
                write(bulk);
            } catch (LogBroken e) {
                LOGGER.error("Nothing is appended to a broken log", e);
                head = null;
                bulk.abandon(e);
            } catch (Throwable e) {
                LOGGER.error("Unexpected trouble while appending", e);
                head = null;
                bulk.abandon(LogUnavailable.appending(e));
            }
        }
    }

    private void write(Bulk bulk) {
        Deadline deadline = Deadline.in(settings.appendTimeout());
        MongoException trouble = null;
        boolean admitted = false;
        while (!bulk.isDone()) {
            if (deadline.hasPassed()) {
                LOGGER.warn("No certain outcome for {} units after {}", bulk.units().size(), settings.appendTimeout(),
                        trouble);
                head = null;
                bulk.abandon(LogUnavailable.appending(trouble));
                return;
            }
            LogCollection server = collection.within(shorter(settings.attemptTimeout(), deadline.left()));
            try {
                if (head == null) {
                    head = positions.readHead(server);
                }
                if (!admitted) {
                    admit(bulk, server);
                    admitted = true;
                }
                if (bulk.documents().isEmpty()) {
                    bulk.number(head);
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

    /**
     * Refuses what cannot follow its stream. That the index refuses a version which is taken is not enough: a unit
     * could skip versions, or begin inside a document. When each unit begins where some document of its stream ends,
     * the index makes sure that there are neither gaps nor overlaps. Usually that is known without asking.
     * <p>
     * It happens once, before anything is sent: later only what the server refuses is certain not to be in.
     */
    private void admit(Bulk bulk, LogCollection server) {
        for (Pending pending : new ArrayList<>(bulk.units())) {
            NewUnit unit = pending.unit();
            if (!streams.isKnownToReach(unit.stream(), unit.version())) {
                long next = streams.readNextVersion(server, unit.stream());
                if (next != unit.version()) {
                    Optional<LogDocument> first = unit.command() == null
                            ? Optional.empty()
                            : server.byCommand(unit.command());
                    bulk.refuse(pending, first.<EventLogException>map(CommandAlreadyCarriedOut::new)
                            .orElseGet(() -> new VersionConflict(unit.stream(), unit.version(), next)));
                }
            }
        }
    }

    /** One attempt: afterwards either something about the first documents is certain, or the same is tried again. */
    private void insert(Bulk bulk, LogCollection server) {
        switch (server.insert(bulk.documents())) {
            case LogCollection.Outcome.AllIn() -> acknowledge(bulk, bulk.documents().size());
            case LogCollection.Outcome.Refused(int index, String why) -> {
                acknowledge(bulk, index);
                Pending refused = bulk.units().getFirst();
                bulk.refuse(refused, new UnitRefused(refused.unit(), why));
            }
            case LogCollection.Outcome.Duplicate(int index) -> {
                acknowledge(bulk, index);
                findOutWhy(bulk, server);
            }
            case LogCollection.Outcome.Unclear(MongoException cause) -> throw cause;
        }
    }

    /** A unique index refused the first document of the bulk. Which one, and for whose sake, the log itself tells. */
    private void findOutWhy(Bulk bulk, LogCollection server) {
        LogDocument refused = bulk.documents().getFirst();
        Map<Long, Hash> slots = server.hashesAt(bulk.documents().stream().map(LogDocument::position).toList());
        int ours = 0;
        while (ours < bulk.documents().size()
                && bulk.documents().get(ours).hash().equals(slots.get(bulk.documents().get(ours).position()))) {
            ours++;
        }
        if (ours > 0) {
            // An earlier attempt got in although its answer did not reach us.
            acknowledge(bulk, ours);
        } else if (slots.containsKey(refused.position())) {
            // Another writer was faster. Its next bulk is ready at the same moment as ours would be: break the step.
            pause(LOST_RACE);
            head = positions.catchUp(server, head());
            bulk.number(head());
        } else {
            findCommandOrVersion(bulk.units().getFirst(), refused, server)
                    .ifPresentOrElse(why -> bulk.refuse(bulk.units().getFirst(), why), () -> pause(NOT_VISIBLE_YET));
        }
    }

    /**
     * Why a document was refused whose slot is free: its command or its version is in the log elsewhere. Empty when
     * that cannot be seen yet, because the majority does not have it yet (it may even be rolled back), or when it is
     * our own document that has just become visible: the next look at its slot decides.
     */
    private Optional<EventLogException> findCommandOrVersion(Pending pending, LogDocument refused,
            LogCollection server) {
        NewUnit unit = pending.unit();
        if (unit.command() != null) {
            Optional<LogDocument> first = server.byCommand(unit.command());
            if (first.isPresent()) {
                return first.filter(found -> found.position() != refused.position()).map(CommandAlreadyCarriedOut::new);
            }
        }
        return server.inStream(unit.stream(), unit.version())
                .filter(found -> found.position() != refused.position())
                .map(found -> new VersionConflict(unit.stream(), unit.version(),
                        streams.readNextVersion(server, unit.stream())));
    }

    private void acknowledge(Bulk bulk, int count) {
        if (count > 0) {
            // Before the callers go on: what they do next may ask for it.
            bulk.documents().subList(0, count).forEach(streams::passed);
            LogDocument last = bulk.documents().get(count - 1);
            positions.passed(last);
            head = Head.after(last);
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

    private Head head() {
        if (head == null) {
            throw new IllegalStateException("The head is read before anything is inserted");
        }
        return head;
    }

    private void pause(Duration atMost) {
        LockSupport.parkNanos(random.nextLong(atMost.toNanos()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
