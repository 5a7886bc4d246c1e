package vn.danbiet.log;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far streams are known to reach, for those used most recently. Documents never change or go, so what is here stays
 * true for ever as "at least": the stream may have become longer since, but some document ends exactly here.
 */
final class StreamEnds {
    private static final int CAPACITY = 16_384;

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Long> nextVersions = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > CAPACITY;
        }
    };

    void passed(String stream, long nextVersion) {
        lock.lock();
        try {
            nextVersions.merge(stream, nextVersion, Math::max);
        } finally {
            lock.unlock();
        }
    }

    OptionalLong nextVersion(String stream) {
        lock.lock();
        try {
            Long next = nextVersions.get(stream);
            return next == null ? OptionalLong.empty() : OptionalLong.of(next);
        } finally {
            lock.unlock();
        }
    }
}
