package vn.danbiet.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Units waiting to be written, in the order they came, bounded in number and bytes. */
final class AppendQueue {
    private final LogSettings settings;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final List<Pending> waiting = new LinkedList<>();
    private long bytes;
    private boolean closed;

    AppendQueue(LogSettings settings) {
        this.settings = settings;
    }

    /**
     * @throws LogBusy when the queue is full
     * @throws IllegalStateException when it is closed
     */
    void add(Pending pending) {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("The event log is closed; nothing was written");
            }
            // A unit larger than the whole bound still gets its turn, alone.
            if (waiting.size() >= settings.queuedUnits()
                    || !waiting.isEmpty() && bytes + pending.size() > settings.queuedBytes()) {
                throw new LogBusy(waiting.size(), bytes);
            }
            waiting.add(pending);
            bytes += pending.size();
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Takes a unit back that is not being written yet; false when it is too late. */
    boolean withdraw(Pending pending) {
        lock.lock();
        try {
            boolean withdrawn = waiting.removeIf(candidate -> candidate == pending);
            if (withdrawn) {
                bytes -= pending.size();
            }
            return withdrawn;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for units; false when the queue is closed and everything was taken. */
    boolean await() {
        lock.lock();
        try {
            while (waiting.isEmpty() && !closed) {
                changed.awaitUninterruptibly();
            }
            return !waiting.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes the next bulk of what is waiting.
     * <p>
     * A bulk has at most one unit of a stream and at most one of a command; a second one keeps its place in the queue
     * for the next bulk. So no unit of a bulk depends on what becomes of another one, and a twin finds a plain fact.
     */
    List<Pending> take() {
        lock.lock();
        try {
            List<Pending> bulk = new ArrayList<>();
            Set<String> streams = new HashSet<>();
            Set<String> commands = new HashSet<>();
            long size = 0;
            Iterator<Pending> candidates = waiting.iterator();
            while (candidates.hasNext() && bulk.size() < settings.bulkUnits()) {
                Pending next = candidates.next();
                NewUnit unit = next.unit();
                // Both are noted even when the unit has to wait: what comes behind it must not overtake it.
                boolean ownStream = streams.add(unit.stream());
                boolean ownCommand = unit.command() == null || commands.add(unit.command());
                if (ownStream && ownCommand) {
                    if (!bulk.isEmpty() && size + next.size() > settings.bulkBytes()) {
                        break;
                    }
                    bulk.add(next);
                    size += next.size();
                    candidates.remove();
                }
            }
            bytes -= size;
            return bulk;
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
