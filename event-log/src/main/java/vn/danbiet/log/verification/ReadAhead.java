package vn.danbiet.log.verification;

import com.mongodb.client.MongoCursor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in a thread of its own while the caller works on those before. What has been read and not yet taken
 * stays below some megabytes, or one large document.
 */
public final class ReadAhead implements AutoCloseable {
    private static final int CHUNKS = 2;
    private static final int CHUNK_DOCUMENTS = 256;
    private static final int CHUNK_BYTES = 1 << 20;

    private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(CHUNKS);
    private final Queue<RawBsonDocument> taken = new ArrayDeque<>();
    private final Thread reader;
    private boolean ended;

    private sealed interface Chunk {
        record Some(List<RawBsonDocument> documents) implements Chunk {}

        record End(@Nullable RuntimeException failure) implements Chunk {}
    }

    /** @param source opened, read and closed by the thread that reads */
    public ReadAhead(Supplier<MongoCursor<RawBsonDocument>> source) {
        this.reader = Thread.ofPlatform().name("event-log-read-ahead").daemon().start(() -> run(source));
    }

    /**
     * The next document, or {@code null} at the end.
     *
     * @throws com.mongodb.MongoException when it cannot be read
     */
    public @Nullable RawBsonDocument next() {
        while (taken.isEmpty() && !ended) {
            switch (take()) {
                case Chunk.Some(List<RawBsonDocument> documents) -> taken.addAll(documents);
                case Chunk.End(RuntimeException failure) -> {
                    ended = true;
                    if (failure != null) {
                        throw failure;
                    }
                }
            }
        }
        return taken.poll();
    }

    private Chunk take() {
        try {
            return chunks.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the log", e);
        }
    }

    private void run(Supplier<MongoCursor<RawBsonDocument>> source) {
        try {
            try (MongoCursor<RawBsonDocument> cursor = source.get()) {
                while (cursor.hasNext()) {
                    chunks.put(new Chunk.Some(chunk(cursor)));
                }
                chunks.put(new Chunk.End(null));
            } catch (RuntimeException e) {
                chunks.put(new Chunk.End(e));
            }
        } catch (InterruptedException e) {
            // Closed: nobody takes anything any more.
        }
    }

    private static List<RawBsonDocument> chunk(MongoCursor<RawBsonDocument> cursor) {
        List<RawBsonDocument> chunk = new ArrayList<>();
        int bytes = 0;
        do {
            RawBsonDocument document = cursor.next();
            chunk.add(document);
            bytes += document.getByteBuffer().remaining();
        } while (chunk.size() < CHUNK_DOCUMENTS && bytes < CHUNK_BYTES && cursor.hasNext());
        return chunk;
    }

    /** Ends reading; the cursor is closed soon, by the thread that reads. */
    @Override
    public void close() {
        ended = true;
        reader.interrupt();
    }
}
