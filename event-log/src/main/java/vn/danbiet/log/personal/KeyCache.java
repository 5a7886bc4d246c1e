package vn.danbiet.log.personal;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The keys that this process has in memory: a bounded number, the ones not used for longest go first. None stays longer
 * than a bounded time without being asked for again, so that even a process that is never told of a forgetting carries
 * it out. What was destroyed stays destroyed, whatever a load that began before may bring.
 */
final class KeyCache {
    private record Held(SubjectKey key, long since) {}

    private final int bound;
    private final long age;
    private final LongSupplier nanoTime;
    private final Map<String, Held> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Held> eldest) {
            return size() > bound;
        }
    };
    private long evictions;

    KeyCache(int bound, Duration age, LongSupplier nanoTime) {
        this.bound = bound;
        this.age = age.toNanos();
        this.nanoTime = nanoTime;
    }

    synchronized @Nullable SubjectKey get(String subject) {
        Held held = entries.get(subject);
        if (held == null) {
            return null;
        }
        if (held.key() instanceof SubjectKey.Alive && nanoTime.getAsLong() - held.since() >= age) {
            entries.remove(subject);
            return null;
        }
        return held.key();
    }

    /** To be noted before a key is read from the server, and handed in with it. */
    synchronized long evictions() {
        return evictions;
    }

    /**
     * Keeps what was read from the server, unless something was evicted since the reading began: it may have been
     * destroyed in between.
     */
    synchronized void loaded(String subject, SubjectKey key, long evictionsBefore) {
        if (key instanceof SubjectKey.Destroyed || evictions == evictionsBefore) {
            entries.merge(subject, new Held(key, nanoTime.getAsLong()),
                    (old, loaded) -> old.key() instanceof SubjectKey.Destroyed ? old : loaded);
        }
    }

    synchronized void evict(Collection<String> subjects) {
        evictions++;
        entries.keySet().removeAll(subjects);
    }

    synchronized void clear() {
        evictions++;
        entries.clear();
    }

    synchronized int size() {
        return entries.size();
    }
}
