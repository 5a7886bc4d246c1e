package vn.danbiet.log;

import java.time.Instant;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.BsonInvalidOperationException;

/** A document of the log without its events: what has to be known in order to continue behind it. */
record Link(long position, String stream, long version, int count, Instant at, Hash prev, Hash hash) {
    static final List<String> FIELDS = List.of("stream", "version", "count", "at", "prev", "hash");

    static Link of(BsonDocument stored) {
        try {
            return new Link(stored.getInt64("_id").getValue(), stored.getString("stream").getValue(),
                    stored.getInt64("version").getValue(), stored.getInt32("count").getValue(),
                    Instant.ofEpochMilli(stored.getDateTime("at").getValue()),
                    Hash.of(stored.getBinary("prev").getData()), Hash.of(stored.getBinary("hash").getData()));
        } catch (BsonInvalidOperationException | IllegalArgumentException e) {
            throw new LogBroken("The document at position " + stored.get("_id") + " is malformed: " + e.getMessage());
        }
    }

    static Link of(LogDocument document) {
        return new Link(document.position(), document.stream(), document.version(), document.count(), document.at(),
                document.prev(), document.hash());
    }

    long nextPosition() {
        return position + count;
    }

    long nextVersion() {
        return version + count;
    }
}
