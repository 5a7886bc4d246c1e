package vn.danbiet.embeddedmongo;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/**
 * Keeps the file of an {@link MVStore} in a state between whole commands: commands share a lock, a commit has it alone.
 * Commits are shared as well: one that starts after a command ended covers it, whoever asked for it.
 *
 * <p>The store itself never saves in the background, so it neither compacts in the background: that is done here, as
 * part of a commit, when the file is twice as large as after the last time.
 */
final class Journal {

    /** How far a command lets others run beside it. */
    enum Access {
        /** Changes nothing. */
        READ,
        /** Changes documents. Collections order these among themselves. */
        WRITE,
        /** Changes collections or indexes: nothing else runs meanwhile. */
        ALONE
    }

    /**
     * The store does not overwrite what belonged to one of the last {@code VERSIONS_KEPT} commits, and at least every
     * {@code COMMITS_PER_SYNC} commits the disk is known to hold them. So after a power failure there is an intact
     * state to return to, however little was forced to the disk.
     */
    private static final int VERSIONS_KEPT = 16;
    private static final int COMMITS_PER_SYNC = 8;

    /** Compaction holds up all commands, so it is done in bounded steps; what is left waits for the next one. */
    private static final long SMALLEST_SIZE_TO_COMPACT = 32L << 20;
    private static final long MOST_TO_MOVE = 64 << 20;
    private static final int COMPACTION_MILLIS = 200;
    private static final int COMPACTION_STEP = 8 << 20;
    private static final int WANTED_FILL_PERCENT = 80;

    private final MVStore store;
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Object syncing = new Object();

    /** Commands that may have changed something, counted as they begin. */
    private final AtomicLong begun = new AtomicLong();
    /** As many of them are in the file. */
    private volatile long committed;
    /** As many of them are on the disk. */
    private volatile long synced;

    private int commitsSinceSync;
    private long sizeToCompact = SMALLEST_SIZE_TO_COMPACT;

    Journal(MVStore store) {
        this.store = store;
    }

    static MVStore openStore(Path file) {
        MVStore store = new MVStore.Builder().fileName(file.toString())
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .open();
        // By default freed space rests for 45 s, hoping that the disk has caught up by then; see VERSIONS_KEPT.
        store.setRetentionTime(0);
        store.setVersionsToKeep(VERSIONS_KEPT);
        return store;
    }

    /**
     * Carries out a command and returns, normally or not, when all it changed and all it may have seen is in the file,
     * and for {@code toDisk} on the disk.
     */
    <T> T run(Access access, boolean toDisk, Supplier<T> command) {
        Lock held = access == Access.ALONE ? lock.writeLock() : lock.readLock();
        long seen = 0;
        held.lock();
        try {
            if (access != Access.READ) {
                begun.incrementAndGet();
            }
            try {
                return command.get();
            } finally {
                seen = begun.get();
                held.unlock();
            }
        } finally {
            if (store.isPersistent()) {
                commit(seen);
                if (toDisk) {
                    sync(seen);
                }
            }
        }
    }

    private void commit(long wanted) {
        if (committed >= wanted) {
            return;
        }
        lock.writeLock().lock();
        try {
            if (committed < wanted) {
                store.commit();
                if (store.isClosed()) {
                    // A failure to write closes the store for good; committing a closed store does nothing, silently.
                    throw new IllegalStateException("the store was closed by an earlier failure");
                }
                committed = begun.get(); // all of them have ended: we are alone
                if (++commitsSinceSync >= COMMITS_PER_SYNC) {
                    commitsSinceSync = 0;
                    store.sync();
                }
                compactIfGrown();
            }
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void sync(long wanted) {
        if (synced >= wanted) {
            return;
        }
        synchronized (syncing) {
            if (synced < wanted) {
                long covered = committed;
                store.sync();
                synced = covered;
            }
        }
    }

    private void compactIfGrown() {
        if (!(store.getFileStore() instanceof RandomAccessStore file) || file.size() <= sizeToCompact) {
            return;
        }
        boolean rewritten;
        store.sync();
        store.setVersionsToKeep(0); // from here on every step is forced to the disk before the next
        try {
            rewritten = rewriteSparseParts();
            file.compactMoveChunks(100, MOST_TO_MOVE, store);
        } finally {
            store.setVersionsToKeep(VERSIONS_KEPT);
        }
        sizeToCompact = rewritten && file.getFillRate() > WANTED_FILL_PERCENT
                ? Math.max(SMALLEST_SIZE_TO_COMPACT, 2 * file.size())
                : file.size() + COMPACTION_STEP;
    }

    /** Returns whether there was time enough. */
    private boolean rewriteSparseParts() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(COMPACTION_MILLIS);
        while (store.compact(WANTED_FILL_PERCENT, COMPACTION_STEP)) {
            store.commit();
            store.sync();
            if (System.nanoTime() - end > 0) {
                return false;
            }
        }
        return true;
    }
}
