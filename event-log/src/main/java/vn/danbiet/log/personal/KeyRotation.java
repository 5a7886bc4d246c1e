package vn.danbiet.log.personal;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One run that wraps with the current master key what others have wrapped. What is left to do is seen in the documents
 * themselves: it can be broken off and begun again at any time, and be done by several processes at once.
 */
final class KeyRotation {
    /** A process that still works with an old file goes on wrapping with the old key; it is not waited for. */
    private static final int ROUNDS = 3;

    private final KeyCollection collection;
    private final MasterKey master;
    private final Consumer<Rotation> progress;
    private long done;
    private long left;

    KeyRotation(KeyCollection collection, MasterKey master, Consumer<Rotation> progress) {
        this.collection = collection;
        this.master = master;
        this.progress = progress;
    }

    Rotation run() {
        master.refresh();
        left = collection.count(others());
        for (int round = 0; round < ROUNDS && left > 0; round++) {
            collection.forEachBatch(others(), this::wrapAnew);
            left = collection.count(others());
        }
        return reached();
    }

    private void wrapAnew(List<StoredKey> batch) {
        done += collection.replace(batch,
                batch.stream().map(key -> master.wrap(key.subject(), master.unwrap(key))).toList());
        left = Math.max(0, left - batch.size());
        progress.accept(reached());
    }

    private Set<String> others() {
        Set<String> masters = collection.masters();
        masters.remove(master.primary());
        return masters;
    }

    private Rotation reached() {
        return new Rotation(master.primary(), done, left);
    }
}
