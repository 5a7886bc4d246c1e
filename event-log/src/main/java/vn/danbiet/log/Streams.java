package vn.danbiet.log;

import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.stream.Stream;

/** The log along one stream. Remembers how far the streams in use are known to reach. */
final class Streams {
    private final LogCollection collection;
    private final StreamEnds ends = new StreamEnds();

    Streams(LogCollection collection) {
        this.collection = collection;
    }

    Stream<LogDocument> from(String stream, long version) {
        return Walk.along(new Forward(stream, version), version);
    }

    void passed(LogDocument document) {
        ends.passed(document.stream(), document.nextVersion());
    }

    void passed(Link link) {
        ends.passed(link.stream(), link.nextVersion());
    }

    /** Whether the stream is known to reach right up to this version: it, or nothing, is what follows next. */
    boolean isKnownToReach(String stream, long version) {
        return ends.nextVersion(stream).orElse(0) == version;
    }

    /** The version with which the stream continues. */
    long readNextVersion(LogCollection server, String stream) {
        Optional<LogDocument> last = server.lastInStream(stream, Long.MAX_VALUE);
        last.ifPresent(this::passed);
        return last.map(LogDocument::nextVersion).orElse(0L);
    }

    private final class Forward implements Walk.Path {
        private final String stream;
        private final long first;

        private Forward(String stream, long first) {
            this.stream = stream;
            this.first = first;
        }

        @Override
        public Optional<LogDocument> exactly(long version) {
            return collection.inStream(stream, version);
        }

        @Override
        public Optional<LogDocument> covering(long version) {
            return collection.lastInStream(stream, version).filter(document -> version < document.nextVersion());
        }

        @Override
        public MongoCursor<LogDocument> from(long version) {
            return collection.fromInStream(stream, version);
        }

        @Override
        public long begin(LogDocument document) {
            return document.version();
        }

        @Override
        public long end(LogDocument document) {
            return document.nextVersion();
        }

        @Override
        public void passed(LogDocument document) {
            Streams.this.passed(document);
        }

        /** A query by range gets all of a stream at once, from where a document is known to begin. */
        @Override
        public int steps() {
            return first == 0 ? 0 : 1;
        }
    }
}
