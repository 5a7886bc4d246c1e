package vn.danbiet.log;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last documents of the log without a gap between them, bounded in events and size: one thread adds, any number
 * look documents up and wait for a change. The lock is only ever held for a moment, never while anything is read from
 * the server or anybody is called.
 */
final class Recent {
    /** What can be said about a position. */
    sealed interface Found {
        /** The document that has it inside. */
        record Here(DecodedDocument document) implements Found {}

        /** It is not in the log yet, as far as can be known here. */
        record NotYet() implements Found {}

        /** Nothing is known about it here: ask the log. */
        record Elsewhere() implements Found {}
    }

    private static final Found NOT_YET = new Found.NotYet();
    private static final Found ELSEWHERE = new Found.Elsewhere();

    /** Positions are counted from 1. */
    private static final long NOWHERE = 0;

    private final int maxEvents;
    private final long maxSize;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final TreeMap<Long, DecodedDocument> documents = new TreeMap<>();
    private int events;
    private long size;
    /** The position behind the last document, also when that was too large to be kept. */
    private long end = NOWHERE;
    private boolean stuck;
    private long changes;

    Recent(int maxEvents, long maxSize) {
        this.maxEvents = maxEvents;
        this.maxSize = maxSize;
    }

    /**
     * @param behind whether the reader is reading on its own. It joins in the newer half only: at the old end it would
     *        soon fall out again
     */
    Found find(long position, boolean behind) {
        lock.lock();
        try {
            if (end == NOWHERE) {
                return ELSEWHERE;
            }
            if (position >= end) {
                return stuck ? ELSEWHERE : NOT_YET;
            }
            Map.Entry<Long, DecodedDocument> document = documents.floorEntry(position);
            if (document == null || behind && position - documents.firstKey() < end - position) {
                return ELSEWHERE;
            }
            return new Found.Here(document.getValue());
        } finally {
            lock.unlock();
        }
    }

    /** Where it continues, once it {@linkplain #hasBegun() has begun}. */
    long end() {
        lock.lock();
        try {
            return end;
        } finally {
            lock.unlock();
        }
    }

    boolean hasBegun() {
        return end() != NOWHERE;
    }

    /** From now on it is known what comes at this position and behind it. */
    void beginAt(long position) {
        change(() -> end = position);
    }

    /** Adds the document with which the log continues. */
    void add(DecodedDocument document) {
        change(() -> {
            if (document.position() != end) {
                throw new LogBroken("Expected " + end + " but found the document at position " + document.position());
            }
            documents.put(document.position(), document);
            events += document.events().size();
            size += document.size();
            end = document.nextPosition();
            while (events > maxEvents || size > maxSize) {
                DecodedDocument oldest = documents.pollFirstEntry().getValue();
                events -= oldest.events().size();
                size -= oldest.size();
            }
        });
    }

    /**
     * The log cannot be read beyond the end: whoever wants to know why has to try.
     *
     * @return whether this is new
     */
    boolean stuck() {
        lock.lock();
        try {
            if (stuck) {
                return false;
            }
            stuck = true;
            signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The log was read up to its end. */
    void free() {
        lock.lock();
        try {
            stuck = false;
        } finally {
            lock.unlock();
        }
    }

    /** Begins anew some time later; what is kept now may be far behind by then. */
    void forget() {
        lock.lock();
        try {
            documents.clear();
            events = 0;
            size = 0;
            end = NOWHERE;
            stuck = false;
        } finally {
            lock.unlock();
        }
    }

    /** Makes everybody who waits look again. */
    void wake() {
        change(() -> {});
    }

    private void change(Runnable how) {
        lock.lock();
        try {
            how.run();
            signal();
        } finally {
            lock.unlock();
        }
    }

    private void signal() {
        changes++;
        changed.signalAll();
    }

    /** Counts what happened so far, to be asked before looking for something. */
    long changes() {
        lock.lock();
        try {
            return changes;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until something has happened since the changes were counted; at once if it has already.
     *
     * @return how much of the time is left, not positive when it has passed
     */
    long awaitChange(long since, long nanos) throws InterruptedException {
        long left = nanos;
        lock.lockInterruptibly();
        try {
            while (changes == since && left > 0) {
                left = changed.awaitNanos(left);
            }
            return left;
        } finally {
            lock.unlock();
        }
    }
}
