package vn.danbiet.log.personal;

import com.google.crypto.tink.Aead;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Keys that are durable already and belong to nobody yet, so that drawing one costs no exchange with the server. They
 * are made many at a time, the first when the first is drawn; those who come when there are none left wait for the next
 * bulk together. What is left when a process ends stays in the database, belongs to nobody and does no harm.
 */
final class KeyStock implements AutoCloseable {
    /** When half of them are gone, the rest must last as long as a bulk takes, also where cases come in thousands a second. */
    static final int SIZE = 512;

    private static final int ID_BYTES = 16;

    /** A data subject to be. */
    record Fresh(String subject, Aead aead) {}

    private final KeyCollection collection;
    private final MasterKey master;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService filler = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("subject-keys").factory());

    private final Object lock = new Object();
    private final Deque<Fresh> ready = new ArrayDeque<>();
    private @Nullable CompletableFuture<Void> filling;
    private int waiting;
    private boolean closed;

    KeyStock(KeyCollection collection, MasterKey master, Clock clock) {
        this.collection = collection;
        this.master = master;
        this.clock = clock;
    }

    Fresh take() {
        while (true) {
            CompletableFuture<Void> bulk;
            synchronized (lock) {
                if (closed) {
                    throw new IllegalStateException("The keys of data subjects are closed");
                }
                Fresh fresh = ready.poll();
                if (filling == null && ready.size() < SIZE / 2) {
                    filling = CompletableFuture.runAsync(this::fill, filler);
                }
                if (fresh != null) {
                    return fresh;
                }
                bulk = filling;
                waiting++;
            }
            try {
                await(bulk);
            } finally {
                synchronized (lock) {
                    waiting--;
                }
            }
        }
    }

    private void fill() {
        try {
            int missing;
            synchronized (lock) {
                missing = Math.min(KeyCollection.BATCH, SIZE - ready.size() + waiting);
            }
            master.refresh();
            List<Fresh> fresh = new ArrayList<>(missing);
            List<StoredKey> wrapped = new ArrayList<>(missing);
            for (int i = 0; i < missing; i++) {
                var key = SubjectKeys.newKey();
                String subject = newSubject();
                fresh.add(new Fresh(subject, SubjectKeys.aead(key)));
                wrapped.add(master.wrap(subject, key));
            }
            // If this has no clear outcome, nobody gets these keys.
            collection.insert(wrapped, clock.instant());
            synchronized (lock) {
                ready.addAll(fresh);
            }
        } finally {
            synchronized (lock) {
                filling = null;
            }
        }
    }

    private String newSubject() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
    }

    private static void await(CompletableFuture<Void> bulk) {
        try {
            bulk.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw KeysUnavailable.interrupted(e);
        } catch (ExecutionException e) {
            throw KeysUnavailable.because(e.getCause());
        }
    }

    /** Waits for a bulk under way: it must not outlive the connection. */
    @Override
    public void close() {
        synchronized (lock) {
            closed = true;
        }
        filler.close();
    }
}
