package vn.danbiet.log.testing;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;

/** A small log with everything that can be in one, and ways to break it: hashes right, rules not. */
public final class SampleLog {
    private static final Instant BEGIN = Instant.parse("2026-03-01T01:02:03.456Z");

    private final List<LogDocument> documents = new ArrayList<>();

    private SampleLog() {}

    /** Six documents with nine events in three streams; Vietnamese, other than JSON, NUL, line breaks, commands. */
    public static List<LogDocument> documents() {
        return new SampleLog().add("petition-1", 0, null, "{\"text\":\"Đường hỏng\"}")
                .add("petition-2", 0, "c-1", "{\"text\":\"Cây đổ 🌳\",\"n\":[1,2.50,12345678901234567890e+999]}",
                        "not JSON \u0000", " {\"space\":1}")
                .add("petition-1", 1, "lệnh-2", "{\"a\":\"x\\\"y,\\\"data\\\":\\ud800\",\"nfd\":\"e\u0302\u0301\"}")
                .add("petition-3", 0, "c-3", "")
                .add("petition-1", 2, "c-4", "{\"text\":\"dòng\u2028mới\"}", "[{},null, true,\t-0.0]")
                .add("petition-3", 1, null, "\"{\\n}\"").documents;
    }

    private SampleLog add(String stream, long version, @Nullable String command, String... payloads) {
        List<LogEvent> events = new ArrayList<>();
        for (String payload : payloads) {
            events.add(new LogEvent("e-" + documents.size() + "-" + events.size(), "petition.received", "1", payload,
                    "{\"actor\":\"Nguyễn \\\"Bưởi\\\"\",\n\t\"nul\":\"\u0000\u001f\u007f\"}"));
        }
        LogDocument before = documents.isEmpty() ? null : documents.getLast();
        documents.add(document(before == null ? 1 : before.nextPosition(), stream, version,
                BEGIN.plusSeconds(documents.size()), command, events, before == null ? Hash.NONE : before.hash()));
        return this;
    }

    /** A document with the right hash. */
    public static LogDocument document(long position, String stream, long version, Instant at, @Nullable String command,
            List<LogEvent> events, Hash prev) {
        LogDocument document = new LogDocument(position, stream, version, at, command, events, prev, Hash.NONE);
        return new LogDocument(position, stream, version, at, command, events, prev, document.recomputedHash());
    }

    /** The same documents with {@code prev} and {@code hash} computed anew. */
    public static List<LogDocument> chained(List<LogDocument> documents) {
        List<LogDocument> chained = new ArrayList<>();
        Hash prev = documents.getFirst().prev();
        for (LogDocument d : documents) {
            chained.add(document(d.position(), d.stream(), d.version(), d.at(), d.command(), d.events(), prev));
            prev = chained.getLast().hash();
        }
        return chained;
    }

    /** Puts documents into a collection without any index but that of {@code _id}, whatever they are. */
    public static void store(List<LogDocument> documents, MongoDatabase database) {
        database.getCollection(EventLog.COLLECTION).insertMany(documents.stream().map(SampleLog::stored).toList());
    }

    /** As it is stored. */
    public static Document stored(LogDocument d) {
        Document stored = new Document("_id", d.position()).append("stream", d.stream())
                .append("version", d.version())
                .append("count", d.count())
                .append("at", Date.from(d.at()));
        if (d.command() != null) {
            stored.append("command", d.command());
        }
        return stored
                .append("events",
                        d.events()
                                .stream()
                                .map(e -> new Document("id", e.id()).append("type", e.type())
                                        .append("revision", e.revision())
                                        .append("payload", e.payload())
                                        .append("metadata", e.metadata()))
                                .toList())
                .append("prev", new Binary(d.prev().bytes()))
                .append("hash", new Binary(d.hash().bytes()));
    }
}
