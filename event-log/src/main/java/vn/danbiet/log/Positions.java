package vn.danbiet.log;

import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The log along its global positions. Remembers how far it is known to reach. */
final class Positions {
    private static final int STEPS = 32;

    /** One of so many looks for what comes next also sees whether something comes later: about once a second. */
    static final int FURTHER_LOOK = 64;

    private final LogCollection collection;
    private final AtomicLong known = new AtomicLong();
    private final AtomicLong looksAtHead = new AtomicLong();

    Positions(LogCollection collection) {
        this.collection = collection;
    }

    Stream<LogDocument> after(long position) {
        return Walk.along(new Forward(), position + 1);
    }

    void passed(LogDocument document) {
        known.accumulateAndGet(document.nextPosition() - 1, Math::max);
    }

    void passed(Link link) {
        known.accumulateAndGet(link.nextPosition() - 1, Math::max);
    }

    /** The position of the last event, 0 when there is none. */
    long head(LogCollection server) {
        return known.accumulateAndGet(server.lastPosition(), Math::max);
    }

    /**
     * Where the log continues.
     *
     * @throws LogBroken when its last document was changed
     */
    Head readHead(LogCollection server) {
        Optional<LogDocument> last = server.last();
        last.ifPresent(document -> {
            if (!document.isIntact()) {
                throw new LogBroken("The last document of the log, at position " + document.position()
                        + ", does not have the hash it claims. Verify the log before anything is appended");
            }
            passed(document);
        });
        return last.map(Head::after).orElse(Head.EMPTY);
    }

    /** The document that has this position inside. */
    Optional<LogDocument> covering(long position) {
        return collection.lastUpTo(position).filter(document -> position < document.nextPosition());
    }

    private final class Forward implements Walk.Path {
        private long knownBefore;

        @Override
        public Optional<LogDocument> exactly(long position) {
            knownBefore = known.get();
            return collection.at(position);
        }

        /**
         * At the head of the log rarely anything more is asked: that is where tailing readers are nearly always. But a
         * document could be missing right there.
         */
        @Override
        public Optional<LogDocument> covering(long position) {
            boolean atHead = position == knownBefore + 1 && looksAtHead.incrementAndGet() % FURTHER_LOOK != 0;
            if (atHead || position > knownBefore && position > head(collection)) {
                return Optional.empty();
            }
            Optional<LogDocument> covering = Positions.this.covering(position);
            if (covering.isEmpty() && collection.lastPosition() > position) {
                // Once a later document is visible everything before it is, even right after a change of primary.
                return Positions.this.covering(position).or(() -> {
                    throw new LogBroken("There is a gap at position " + position);
                });
            }
            return covering;
        }

        @Override
        public MongoCursor<LogDocument> from(long position) {
            return collection.from(position);
        }

        @Override
        public long begin(LogDocument document) {
            return document.position();
        }

        @Override
        public long end(LogDocument document) {
            return document.nextPosition();
        }

        @Override
        public void passed(LogDocument document) {
            Positions.this.passed(document);
        }

        @Override
        public int steps() {
            return STEPS;
        }
    }
}
