package vn.danbiet.log.verification;

import com.mongodb.client.MongoDatabase;
import java.util.OptionalLong;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.ReadAhead;

/** A log as it is stored, or one stream of it. */
public final class LogDocuments implements Documents {
    private final RawLog log;
    private final Scope scope;

    private LogDocuments(RawLog log, Scope scope) {
        this.log = log;
        this.scope = scope;
    }

    /** The whole log of a database. */
    public static LogDocuments whole(MongoDatabase database) {
        return new LogDocuments(new RawLog(database), Scope.WHOLE);
    }

    /** One stream of the log of a database. */
    public static LogDocuments stream(MongoDatabase database, String stream) {
        return new LogDocuments(new RawLog(database), Scope.of(stream));
    }

    /** Whether there is a document of this stream. */
    public static boolean hold(MongoDatabase database, String stream) {
        return new RawLog(database).nextVersion(stream, Long.MAX_VALUE).orElse(0) > 0;
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Reading read(@Nullable Verified last) {
        long head = log.head();
        String stream = scope.stream();
        if (stream == null) {
            return new Stored(new ReadAhead<>(log.from(last == null ? 1 : last.begin())), head);
        }
        return new Stored(new ReadAhead<>(log.fromInStream(stream, last == null ? null : last.version())), head);
    }

    @Override
    public Witness witness() {
        return log;
    }

    private static final class Stored implements Reading {
        private final ReadAhead<RawBsonDocument> ahead;
        private final StoredDocumentReader reader = new StoredDocumentReader();
        private final long head;
        private long position;

        Stored(ReadAhead<RawBsonDocument> ahead, long head) {
            this.ahead = ahead;
            this.head = head;
        }

        @Override
        public @Nullable DocumentFacts next() {
            RawBsonDocument document = ahead.next();
            if (document == null) {
                return null;
            }
            DocumentFacts facts = reader.read(document);
            position = facts.position() + facts.events() - 1;
            return facts;
        }

        @Override
        public long done() {
            return position;
        }

        @Override
        public OptionalLong total() {
            return OptionalLong.of(Math.max(head, position));
        }

        @Override
        public void close() {
            ahead.close();
        }
    }
}
