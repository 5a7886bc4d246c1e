package vn.danbiet.log;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Axon's streaming processors get their events from: right after these are durable, whichever process appended
 * them, and read and deserialized only once however many processors there are. One instance per process; it is safe for
 * any number of threads. Open it before the processors start and close it after they have stopped, before the log.
 * <p>
 * One thread reads what is new, woken by appends of this process and looking by itself for those of others, and keeps
 * the most recent events. Streams that are further behind read the log on their own, each with one cursor, until they
 * get there. Without open streams nothing is read.
 * <p>
 * When the server does not answer, streams that are not behind see nothing new until it does; reading on one's own
 * throws {@link LogUnavailable}. When the log cannot be read beyond some place (it is broken there, or has an event
 * nobody knows) each stream throws the reason when it gets there. Either way a stream can be used again afterwards.
 * <p>
 * <b>Why nobody sleeps through an event.</b> The thread lets the bell be rung anew before it looks, so an append it did
 * not see makes it look once more; those of other processes it finds at the next look. Whatever it finds it first makes
 * visible, then counts as a change, then calls back. A reader counts the changes before it looks, and waits only while
 * the count stays the same; one that is called back looks later than what it is called for. A reader that looked into
 * the log itself, because the thread had not begun yet, is told when it begins, and whatever was written between the
 * two is before that beginning, thus found by reading on one's own.
 */
public final class LogTail implements StreamableMessageSource<TrackedEventMessage<?>>, AutoCloseable {
    private static final Logger LOGGER = LoggerFactory.getLogger(LogTail.class);

    private static final int MAX_EVENTS = 8192;
    private static final long MAX_SIZE = 8L << 20;

    /** How long an event of another process waits to be seen; one question for a key each time. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final EventLogStorageEngine engine;
    private final EventLog log;
    private final Recent recent;
    private final Set<TailStream> streams = ConcurrentHashMap.newKeySet();
    private final Semaphore bell = new Semaphore(0);
    private final Thread thread;
    private final Runnable noLongerOnAppend;
    private volatile boolean closed;

    private Duration pause = BETWEEN_LOOKS;
    private @Nullable Throwable trouble;

    private LogTail(EventLogStorageEngine engine, Recent recent) {
        this.engine = engine;
        this.log = engine.log();
        this.recent = recent;
        this.thread = Thread.ofPlatform().name("event-log-tail").daemon().unstarted(this::run);
        this.noLongerOnAppend = log.onAppend(this::ring);
    }

    /** Opens the tail of the engine's log. It asks the server for nothing yet. */
    public static LogTail open(EventLogStorageEngine engine) {
        return open(engine, new Recent(MAX_EVENTS, MAX_SIZE));
    }

    static LogTail open(EventLogStorageEngine engine, Recent recent) {
        LogTail tail = new LogTail(engine, recent);
        tail.thread.start();
        return tail;
    }

    /**
     * The events after the token, without an end. The stream can be used by several threads and supports callbacks.
     *
     * @param token a (wrapped) {@code GlobalSequenceTrackingToken}, or {@code null} for all events
     * @throws IllegalArgumentException for a token of another kind
     * @throws IllegalStateException when this is closed
     */
    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        TailStream stream = new TailStream(engine, recent, EventLogStorageEngine.position(token) + 1, streams::remove);
        streams.add(stream);
        if (closed) {
            stream.close();
            throw new IllegalStateException("The tail of the event log is closed");
        }
        ring();
        return stream;
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return engine.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return engine.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return engine.createTokenAt(dateTime);
    }

    /** Never blocks. One ring that was not heard yet is as good as many. */
    private void ring() {
        if (bell.availablePermits() == 0) {
            bell.release();
        }
    }

    private void run() {
        while (!closed) {
            bell.drainPermits();
            try {
                if (streams.isEmpty()) {
                    recent.forget();
                    bell.acquire();
                } else {
                    look();
                    bell.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
                }
            } catch (InterruptedException e) {
                // Only close() does that: the loop ends.
            }
        }
    }

    private void look() {
        try {
            readNews();
            recent.free();
            if (trouble != null) {
                LOGGER.info("What is new in the event log can be read again");
                trouble = null;
            }
            pause = BETWEEN_LOOKS;
        } catch (Throwable e) {
            if (!closed) {
                note(e);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        }
    }

    private void readNews() {
        if (!recent.hasBegun()) {
            recent.beginAt(log.headPosition() + 1);
            streams.forEach(TailStream::tell);
        }
        try (Stream<LogDocument> news = log.readAfter(recent.end() - 1)) {
            Iterator<LogDocument> documents = news.iterator();
            while (!closed && !streams.isEmpty() && documents.hasNext()) {
                recent.add(DecodedDocument.of(documents.next(), engine).deserialized());
                streams.forEach(TailStream::tell);
            }
        }
    }

    private void note(Throwable e) {
        // Said once, not at every attempt.
        boolean known = trouble != null && trouble.getClass() == e.getClass();
        trouble = e;
        if (e instanceof LogUnavailable) {
            if (!known) {
                LOGGER.warn("What is new in the event log cannot be read at the moment; it is tried again", e);
            }
            return;
        }
        if (!known) {
            LOGGER.error("The event log cannot be read beyond some place; it is tried again", e);
        }
        if (recent.stuck()) {
            streams.forEach(TailStream::tell);
        }
    }

    /** Ends all streams, so that nobody waits on them any more. The log stays open. */
    @Override
    public void close() {
        closed = true;
        noLongerOnAppend.run();
        thread.interrupt();
        streams.forEach(TailStream::close);
        // It ends in bounded time, and the client must not be closed before.
        ThreadEnd.await(thread);
    }
}
