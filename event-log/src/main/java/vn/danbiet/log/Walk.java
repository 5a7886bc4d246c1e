package vn.danbiet.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Walks forward along a path of the log, document by document, without a gap. It begins by asking for exactly the next
 * document, which every server answers at once; when many follow each other it changes to one cursor. It closes itself
 * at the end and upon any error.
 */
final class Walk extends Spliterators.AbstractSpliterator<LogDocument> implements AutoCloseable {
    /** Numbers along which documents follow each other: positions of the log, or versions of one stream. */
    interface Path {
        /** The document that begins exactly here. */
        Optional<LogDocument> exactly(long number);

        /** The document that has this number somewhere inside; asked only after {@link #exactly} found nothing. */
        Optional<LogDocument> covering(long number);

        /** All documents that begin here or later, in order. */
        MongoCursor<LogDocument> from(long number);

        long begin(LogDocument document);

        long end(LogDocument document);

        /** Told of every document that was passed. */
        void passed(LogDocument document);

        /** How many documents to ask for one by one before it pays to open a cursor. */
        int steps();
    }

    private final Path path;
    private long next;
    private int steps;
    private boolean aligned;
    private @Nullable ReadAhead<LogDocument> cursor;

    private Walk(Path path, long first) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT);
        this.path = path;
        this.next = first;
        this.steps = path.steps();
    }

    /** The documents along the path from the one that has the first number inside. Close it when it is not read out. */
    static Stream<LogDocument> along(Path path, long first) {
        Walk walk = new Walk(path, first);
        return StreamSupport.stream(walk, false).onClose(walk::close);
    }

    @Override
    public boolean tryAdvance(Consumer<? super LogDocument> action) {
        boolean more = false;
        try {
            LogDocument document = step();
            if (document != null) {
                action.accept(document);
                more = true;
            }
            return more;
        } finally {
            // At the end, and also when the consumer fails: not everybody closes what they no longer read.
            if (!more) {
                close();
            }
        }
    }

    private @Nullable LogDocument step() {
        LogDocument document;
        try {
            document = fetch();
        } catch (MongoException e) {
            throw LogUnavailable.reading(e);
        }
        if (document != null) {
            boolean follows = aligned
                    ? path.begin(document) == next
                    : path.begin(document) <= next && next < path.end(document);
            if (!follows) {
                throw new LogBroken("Expected " + next + " but found the document at position " + document.position()
                        + " of stream " + document.stream() + " version " + document.version());
            }
            aligned = true;
            next = path.end(document);
            path.passed(document);
        }
        return document;
    }

    private @Nullable LogDocument fetch() {
        if (cursor == null && steps > 0) {
            steps--;
            Optional<LogDocument> exact = path.exactly(next);
            return exact.isPresent() || aligned ? exact.orElse(null) : path.covering(next).orElse(null);
        }
        if (cursor == null) {
            cursor = new ReadAhead<>(path.from(next));
        }
        return cursor.next();
    }

    @Override
    public void close() {
        ReadAhead<LogDocument> open = cursor;
        if (open != null) {
            cursor = null;
            open.close();
        }
    }
}
