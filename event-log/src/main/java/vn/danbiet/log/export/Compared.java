package vn.danbiet.log.export;

import com.mongodb.client.MongoCursor;
import java.util.Optional;
import java.util.OptionalLong;
import org.bson.BsonBinary;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;
import vn.danbiet.log.verification.DocumentFacts;
import vn.danbiet.log.verification.DocumentFacts.Offset;
import vn.danbiet.log.verification.Documents;
import vn.danbiet.log.verification.RawLog;
import vn.danbiet.log.verification.Scope;
import vn.danbiet.log.verification.Verified;
import vn.danbiet.log.verification.Witness;

/** An export, each document compared as it is read with the one that a log has in its place. */
final class Compared implements Documents, AutoCloseable {
    private final Documents export;
    private final RawLog log;
    private final long after;
    private final MongoCursor<RawBsonDocument> there;
    private @Nullable Offset firstNew;

    Compared(Documents export, RawLog log, long after) {
        this.export = export;
        this.log = log;
        this.after = after;
        this.there = log.linksFrom(after + 1);
    }

    /** Where the export has the first document that the log has not; {@code null} when there is none. */
    @Nullable
    Offset firstNew() {
        return firstNew;
    }

    private DocumentFacts compared(DocumentFacts document) {
        if (document.position() == after + 1 && after > 0) {
            Optional<Hash> before = log.hashBefore(document.position());
            if (!before.equals(Optional.of(document.prev()))) {
                throw new Different("The export begins at position " + document.position() + ", but the log, which "
                        + "reaches to " + log.head() + ", has no document before it with the hash " + document.prev());
            }
        }
        if (!there.hasNext()) {
            firstNew = firstNew == null ? document.offset() : firstNew;
            return document;
        }
        RawBsonDocument stored = there.next();
        boolean same = stored.get("_id") instanceof BsonInt64 position && position.getValue() == document.position()
                && stored.get("hash") instanceof BsonBinary hash
                && document.hash().equals(hash.getData().length == Hash.BYTES ? Hash.of(hash.getData()) : null);
        if (!same) {
            throw new Different("The log has another document than the export at position " + document.position());
        }
        return document;
    }

    @Override
    public Scope scope() {
        return export.scope();
    }

    @Override
    public Witness witness() {
        return export.witness();
    }

    @Override
    public @Nullable Witness before() {
        return export.before();
    }

    @Override
    public Reading read(@Nullable Verified last) {
        Reading reading = export.read(last);
        return new Reading() {
            @Override
            public @Nullable DocumentFacts next() {
                DocumentFacts document = reading.next();
                return document == null ? null : compared(document);
            }

            @Override
            public long done() {
                return reading.done();
            }

            @Override
            public OptionalLong total() {
                return reading.total();
            }

            @Override
            public void close() {
                reading.close();
            }
        };
    }

    @Override
    public void close() {
        there.close();
    }

    /** The log has something else. */
    static final class Different extends RuntimeException {
        Different(String message) {
            super(message);
        }
    }
}
