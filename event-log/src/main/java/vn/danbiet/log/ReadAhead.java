package vn.danbiet.log;

import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.client.MongoCursor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A cursor that has its next batch fetched while the present one is being read: the server, the exchange and the
 * decoding of BSON overlap with what the reader does. There are never more than these two batches in memory, at most
 * 16 MB each, and what fits into one batch is read without any other thread. For one thread at a time.
 */
public final class ReadAhead<T> implements AutoCloseable {
    private final MongoCursor<T> cursor;
    private Iterator<T> present = Collections.emptyIterator();
    private @Nullable CompletableFuture<List<T>> coming;
    private boolean begun;

    /** @param cursor closed together with this; nobody else uses it any more */
    public ReadAhead(MongoCursor<T> cursor) {
        this.cursor = cursor;
    }

    /**
     * The next document, {@code null} at the end.
     *
     * @throws MongoException when the server does not answer in time, or the thread is interrupted
     */
    public @Nullable T next() {
        if (!present.hasNext() && (!begun || coming != null)) {
            present = (begun ? await(coming) : batch()).iterator();
            begun = true;
            // Without a cursor on the server this was the last batch.
            coming = cursor.getServerCursor() == null ? null : fetch();
        }
        return present.hasNext() ? present.next() : null;
    }

    private CompletableFuture<List<T>> fetch() {
        return CompletableFuture.supplyAsync(this::batch, Thread.ofVirtual().name("event-log-read-ahead")::start);
    }

    /** All that comes in one exchange. */
    private List<T> batch() {
        List<T> batch = new ArrayList<>();
        if (cursor.hasNext()) {
            do {
                batch.add(cursor.next());
            } while (cursor.available() > 0);
        }
        return batch;
    }

    private static <T> List<T> await(CompletableFuture<List<T>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MongoInterruptedException("Interrupted while waiting for documents", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("The next documents could not be fetched", e.getCause());
        }
    }

    /** Never waits: what is being fetched is let come in first, and bounded in time. */
    @Override
    public void close() {
        if (coming == null) {
            cursor.close();
        } else {
            coming.whenComplete((_, _) -> cursor.close());
        }
    }
}
