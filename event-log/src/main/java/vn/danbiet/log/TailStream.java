package vn.danbiet.log;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One reader of a {@link LogTail}. It goes from document to document, so it may take each one from wherever it is at
 * hand, the recent ones or the log, without a gap or a repeat.
 * <p>
 * Axon's coordinator uses a stream in two threads at times, hence the lock. Nobody waits for events while holding it,
 * but for the server.
 * <p>
 * After an exception it stands where it stood before; the next call reads from there again.
 */
final class TailStream implements TrackingEventStream {
    private static final Logger LOGGER = LoggerFactory.getLogger(TailStream.class);

    private final EventLogStorageEngine engine;
    private final Recent recent;
    private final Consumer<TailStream> onClose;
    private final ReentrantLock reading = new ReentrantLock();

    /** What was fetched and not yet taken. */
    private final Queue<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    /** The position of the first event that was not fetched yet. */
    private long next;
    private @Nullable Stream<LogDocument> own;
    private @Nullable Iterator<LogDocument> ownDocuments;

    private volatile Runnable callback = () -> {};
    private volatile boolean closed;

    TailStream(EventLogStorageEngine engine, Recent recent, long first, Consumer<TailStream> onClose) {
        this.engine = engine;
        this.recent = recent;
        this.next = first;
        this.onClose = onClose;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(now(false));
    }

    /** Also {@code false} when the stream is or gets closed. */
    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return await(false, unit.toNanos(timeout)) != null;
    }

    /** @throws IllegalStateException when the stream is or gets closed */
    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (true) {
            TrackedEventMessage<?> event = await(true, Long.MAX_VALUE);
            if (event != null) {
                return event;
            }
            if (closed) {
                throw new IllegalStateException("The stream of events is closed");
            }
        }
    }

    /** The changes are counted before looking, so what happens after the look ends the wait. */
    private @Nullable TrackedEventMessage<?> await(boolean take, long nanos) throws InterruptedException {
        long left = nanos;
        while (true) {
            long before = recent.changes();
            TrackedEventMessage<?> event = now(take);
            if (event != null || closed || left <= 0) {
                return event;
            }
            left = recent.awaitChange(before, left);
        }
    }

    private @Nullable TrackedEventMessage<?> now(boolean take) {
        reading.lock();
        try {
            if (closed) {
                return null;
            }
            fill();
            return take ? fetched.poll() : fetched.peek();
        } finally {
            reading.unlock();
        }
    }

    private void fill() {
        while (fetched.isEmpty()) {
            DecodedDocument document = fetch();
            if (document == null) {
                return;
            }
            document.eventsFrom(next).forEach(fetched::add);
            next = document.nextPosition();
        }
    }

    private @Nullable DecodedDocument fetch() {
        boolean fresh = false;
        while (true) {
            switch (recent.find(next, own != null)) {
                case Recent.Found.Here(DecodedDocument document) -> {
                    closeOwn();
                    return document;
                }
                case Recent.Found.NotYet() -> {
                    closeOwn();
                    return null;
                }
                case Recent.Found.Elsewhere() -> {
                    fresh = fresh || own == null;
                    DecodedDocument document = fetchOwn();
                    // Having read on to some end it asks once more from there: a gap is no end, and is found out so.
                    if (document != null || fresh) {
                        return document;
                    }
                }
            }
        }
    }

    private @Nullable DecodedDocument fetchOwn() {
        DecodedDocument document = null;
        try {
            if (own == null || ownDocuments == null) {
                own = engine.log().readAfter(next - 1);
                ownDocuments = own.iterator();
            }
            if (ownDocuments.hasNext()) {
                document = DecodedDocument.of(ownDocuments.next(), engine);
            }
            return document;
        } finally {
            if (document == null) {
                closeOwn();
            }
        }
    }

    private void closeOwn() {
        Stream<LogDocument> open = own;
        if (open != null) {
            own = null;
            ownDocuments = null;
            open.close();
        }
    }

    /** Calls back once at once, since there may be something already, and then after every change. */
    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        callback.run();
        return true;
    }

    /** Something may have become available. */
    void tell() {
        try {
            if (!closed) {
                callback.run();
            }
        } catch (RuntimeException e) {
            LOGGER.warn("A reader of events could not be told that there are new ones", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        onClose.accept(this);
        recent.wake();
        reading.lock();
        try {
            fetched.clear();
            closeOwn();
        } finally {
            reading.unlock();
        }
    }
}
