package vn.danbiet.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.embeddedmongo.Journal.Access;

class JournalTest {

    @TempDir
    private Path directory;

    @Test
    void a_command_that_fails_half_way_is_committed_as_far_as_it_came() {
        Path file = directory.resolve("store.mv");
        MVStore store = Journal.openStore(file);
        MVMap<Long, String> map = store.openMap("map");
        var journal = new Journal(store);

        assertThatThrownBy(() -> journal.run(Access.WRITE, false, () -> {
            map.put(1L, "first");
            throw new IllegalArgumentException("second");
        })).hasMessage("second");
        store.closeImmediately();

        try (MVStore again = Journal.openStore(file)) {
            assertThat(again.<Long, String>openMap("map")).containsOnlyKeys(1L);
        }
    }

    @Test
    void what_no_command_asked_to_keep_is_not_saved_behind_its_back() {
        Path file = directory.resolve("store.mv");
        MVStore store = Journal.openStore(file);
        MVMap<Long, String> map = store.openMap("map");
        var journal = new Journal(store);
        journal.run(Access.WRITE, true, () -> map.put(0L, "kept"));
        String text = "x".repeat(1000);
        for (long i = 1; i < 50_000; i++) { // more than the store by default holds back
            map.put(i, text);
        }
        store.closeImmediately();

        try (MVStore again = Journal.openStore(file)) {
            assertThat(again.<Long, String>openMap("map")).containsOnlyKeys(0L);
        }
    }

    @Test
    void nothing_is_acknowledged_once_the_store_has_failed() {
        MVStore store = Journal.openStore(directory.resolve("store.mv"));
        var journal = new Journal(store);

        assertThatThrownBy(() -> journal.run(Access.WRITE, false, () -> {
            store.closeImmediately(); // what another command's failed commit does
            return "done";
        })).isInstanceOf(IllegalStateException.class).hasMessageContaining("closed");
    }

    @Test
    void the_file_stays_within_a_multiple_of_what_it_holds() throws IOException {
        Path file = directory.resolve("store.mv");
        MVStore store = Journal.openStore(file);
        MVMap<Long, byte[]> map = store.openMap("map");
        var journal = new Journal(store);
        var random = new Random(1);
        byte[] value = new byte[2000];
        Map<Long, Byte> expected = new HashMap<>();
        long largest = 0;
        for (int i = 0; i < 700; i++) {
            journal.run(Access.WRITE, false, () -> {
                for (int j = 0; j < 40; j++) {
                    random.nextBytes(value);
                    long key = random.nextInt(10_000);
                    map.put(key, value.clone());
                    expected.put(key, value[0]);
                }
                return null;
            });
            largest = Math.max(largest, Files.size(file));
        }
        store.closeImmediately();

        // 20 MB in the end. Without compaction it is 100 MB: every old part still holds something in use.
        assertThat(largest).isLessThan(64L << 20);
        try (MVStore again = Journal.openStore(file)) {
            MVMap<Long, byte[]> kept = again.openMap("map");
            assertThat(kept).hasSameSizeAs(expected);
            assertThat(kept).allSatisfy((key, bytes) -> assertThat(bytes[0]).isEqualTo(expected.get(key)));
        }
    }
}
