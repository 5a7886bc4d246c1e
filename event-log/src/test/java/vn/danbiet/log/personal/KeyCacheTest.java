package vn.danbiet.log.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeyCacheTest {
    private static final SubjectKey ALIVE = new SubjectKey.Alive(SubjectKeys.aead(SubjectKeys.newKey()));
    private static final SubjectKey DESTROYED = new SubjectKey.Destroyed();

    private final AtomicLong nanoTime = new AtomicLong(-5);
    private final KeyCache cache = new KeyCache(2, Duration.ofSeconds(60), nanoTime::get);

    @Test
    void those_not_used_for_longest_go_first() {
        cache.loaded("a", ALIVE, cache.evictions());
        cache.loaded("b", ALIVE, cache.evictions());
        cache.get("a");
        cache.loaded("c", ALIVE, cache.evictions());

        assertThat(cache.get("a")).isSameAs(ALIVE);
        assertThat(cache.get("b")).isNull();
        assertThat(cache.get("c")).isSameAs(ALIVE);
    }

    @Test
    void using_a_key_does_not_make_it_stay_longer() {
        cache.loaded("a", ALIVE, cache.evictions());
        nanoTime.addAndGet(Duration.ofSeconds(60).toNanos() - 1);
        assertThat(cache.get("a")).isSameAs(ALIVE);
        nanoTime.addAndGet(1);
        assertThat(cache.get("a")).isNull();
    }

    @Test
    void what_was_destroyed_stays_destroyed() {
        long before = cache.evictions();
        cache.loaded("a", DESTROYED, before);
        cache.loaded("a", ALIVE, before);
        nanoTime.addAndGet(Duration.ofDays(1).toNanos());
        assertThat(cache.get("a")).isEqualTo(DESTROYED);
    }

    @Test
    void a_key_read_before_an_eviction_is_not_kept() {
        long before = cache.evictions();
        cache.evict(List.of("a"));
        cache.loaded("a", ALIVE, before);
        assertThat(cache.get("a")).isNull();
    }

    @Test
    void a_tombstone_read_before_an_eviction_is_kept() {
        long before = cache.evictions();
        cache.evict(List.of("a"));
        cache.loaded("a", DESTROYED, before);
        assertThat(cache.get("a")).isEqualTo(DESTROYED);
    }
}
