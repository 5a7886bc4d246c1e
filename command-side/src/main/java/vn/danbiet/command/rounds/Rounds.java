package vn.danbiet.command.rounds;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.log.EventLogException;

/**
 * Goes all rounds, one after the other: every few seconds, and whenever it is asked to. What time it is, the one clock
 * says; how long it waits in between does not depend on it, so the clock may jump.
 *
 * <p>
 * Any number of nodes may go their rounds at once: the id of an order follows from what is due, and the case itself
 * decides whether there is anything to do. A case that fails is left out for a while and holds up no other.
 */
@Component
public class Rounds implements SmartLifecycle {
    private static final Logger logger = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<Round> rounds;
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final OpenCases cases;
    private final Duration interval;
    private final Map<String, Setbacks> setbacks = new ConcurrentHashMap<>();
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /** @param interval between rounds; zero for none but those that are asked for */
    Rounds(List<Round> rounds, CommandDesk desk, Circumstances circumstances, OpenCases cases,
            @Value("${danbiet.rounds.interval}") Duration interval) {
        this.rounds = List.copyOf(rounds);
        this.desk = desk;
        this.circumstances = circumstances;
        this.cases = cases;
        this.interval = interval;
    }

    /**
     * Goes all rounds once, and returns when what is due by now is done. What was written to the log before is seen,
     * unless the view of open cases is far behind.
     */
    public void runAll() {
        oneAtATime.lock();
        try {
            boolean follows = true;
            for (Round round : rounds) {
                // A view that is found far behind is waited for once, not before each round again.
                follows = follows && cases.awaitEndOfLog();
                run(round);
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Has the rounds gone soon, without waiting for them. */
    public void wake() {
        bell.release();
    }

    /** How many cases each round could not deal with. */
    Map<String, Integer> failing() {
        return setbacks.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, round -> round.getValue().size()));
    }

    private void run(Round round) {
        Setbacks failed = setbacks.computeIfAbsent(round.name(), _ -> new Setbacks());
        try (Stream<DueOrder> due = round.due(circumstances.bySystem(null))) {
            due.takeWhile(_ -> running)
                    .filter(order -> failed.isTurnOf(order.caseId()))
                    .forEach(order -> carryOut(round, order, failed));
            failed.endRound();
        } catch (RuntimeException e) {
            // Mostly a server that cannot be reached; the rounds after this one are gone all the same.
            logger.warn("The round {} is cut short, to be gone again: {}", round.name(), e.getClass().getName());
        }
    }

    private void carryOut(Round round, DueOrder order, Setbacks failed) {
        String caseId = order.caseId();
        try {
            desk.followUpIfNeeded(order.commandId(), order.command());
            failed.succeeded(caseId);
        } catch (MongoException | EventLogException unavailable) {
            throw unavailable;
        } catch (RuntimeException e) {
            failed.failed(caseId);
            // Without its message, which may repeat what is personal.
            logger.warn("The round {} leaves case {} for later: {}", round.name(), caseId, e.getClass().getName());
        }
    }

    @Override
    public void start() {
        running = true;
        if (!interval.isZero()) {
            thread = Thread.ofVirtual().name("rounds").start(this::keepGoing);
        }
    }

    private void keepGoing() {
        try {
            while (running) {
                try {
                    runAll();
                } catch (RuntimeException e) {
                    logger.warn("Rounds could not be gone, to be tried again: {}", e.getClass().getName());
                }
                bell.tryAcquire(interval.toMillis(), TimeUnit.MILLISECONDS);
                bell.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the order that is under way come to its end; what is left is due again after the next start. */
    @Override
    public void stop() {
        running = false;
        wake();
        Thread going = thread;
        thread = null;
        if (going != null) {
            try {
                if (!going.join(PATIENCE)) {
                    going.interrupt();
                }
            } catch (InterruptedException e) {
                going.interrupt();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After what carries out orders and follows the log, and stopped before it. */
    @Override
    public int getPhase() {
        return 1;
    }
}
