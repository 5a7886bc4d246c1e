package vn.danbiet.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.BsonBinary;
import org.bson.BsonInvalidOperationException;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/**
 * The stored form. Reading is strict: a field that is missing, twice, of another type or not of this form was not put
 * there by this log, and the hash would not cover it.
 */
final class LogDocumentCodec implements Codec<LogDocument> {
    @Override
    public Class<LogDocument> getEncoderClass() {
        return LogDocument.class;
    }

    @Override
    public void encode(BsonWriter writer, LogDocument document, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64("_id", document.position());
        writer.writeString("stream", document.stream());
        writer.writeInt64("version", document.version());
        writer.writeInt32("count", document.count());
        writer.writeDateTime("at", document.at().toEpochMilli());
        String command = document.command();
        if (command != null) {
            writer.writeString("command", command);
        }
        writer.writeStartArray("events");
        for (LogEvent event : document.events()) {
            writer.writeStartDocument();
            writer.writeString("id", event.id());
            writer.writeString("type", event.type());
            writer.writeString("revision", event.revision());
            writer.writeString("payload", event.payload());
            writer.writeString("metadata", event.metadata());
            writer.writeEndDocument();
        }
        writer.writeEndArray();
        writer.writeBinaryData("prev", new BsonBinary(document.prev().bytes()));
        writer.writeBinaryData("hash", new BsonBinary(document.hash().bytes()));
        writer.writeEndDocument();
    }

    @Override
    public LogDocument decode(BsonReader reader, DecoderContext context) {
        Stored stored = new Stored();
        try {
            reader.readStartDocument();
            while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
                String name = reader.readName();
                switch (name) {
                    case "_id" -> stored.position = once(name, stored.position, reader.readInt64());
                    case "stream" -> stored.stream = once(name, stored.stream, reader.readString());
                    case "version" -> stored.version = once(name, stored.version, reader.readInt64());
                    case "count" -> stored.count = once(name, stored.count, reader.readInt32());
                    case "at" -> stored.at = once(name, stored.at, reader.readDateTime());
                    case "command" -> stored.command = once(name, stored.command, reader.readString());
                    case "events" -> stored.events = once(name, stored.events, events(reader));
                    case "prev" -> stored.prev = once(name, stored.prev, hash(reader));
                    case "hash" -> stored.hash = once(name, stored.hash, hash(reader));
                    default -> throw new LogBroken("unexpected field " + name);
                }
            }
            reader.readEndDocument();
            return stored.document();
        } catch (LogBroken | BsonInvalidOperationException | IllegalArgumentException | NullPointerException e) {
            throw new LogBroken("The document at position " + stored.position + " is malformed: " + e.getMessage());
        }
    }

    private static List<LogEvent> events(BsonReader reader) {
        List<LogEvent> events = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(event(reader));
        }
        reader.readEndArray();
        return events;
    }

    private static LogEvent event(BsonReader reader) {
        String id = null;
        String type = null;
        String revision = null;
        String payload = null;
        String metadata = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = reader.readName();
            switch (name) {
                case "id" -> id = once(name, id, reader.readString());
                case "type" -> type = once(name, type, reader.readString());
                case "revision" -> revision = once(name, revision, reader.readString());
                case "payload" -> payload = once(name, payload, reader.readString());
                case "metadata" -> metadata = once(name, metadata, reader.readString());
                default -> throw new LogBroken("unexpected field events." + name);
            }
        }
        reader.readEndDocument();
        return new LogEvent(given("id", id), given("type", type), given("revision", revision),
                given("payload", payload), given("metadata", metadata));
    }

    private static Hash hash(BsonReader reader) {
        return Hash.of(reader.readBinaryData().getData());
    }

    private static <T> T once(String name, @Nullable T before, T value) {
        if (before != null) {
            throw new LogBroken("the field " + name + " is there twice");
        }
        return value;
    }

    private static <T> T given(String name, @Nullable T value) {
        return Objects.requireNonNull(value, () -> "the field " + name + " is missing");
    }

    private static final class Stored {
        @Nullable
        Long position;
        @Nullable
        String stream;
        @Nullable
        Long version;
        @Nullable
        Integer count;
        @Nullable
        Long at;
        @Nullable
        String command;
        @Nullable
        List<LogEvent> events;
        @Nullable
        Hash prev;
        @Nullable
        Hash hash;

        LogDocument document() {
            LogDocument document = new LogDocument(given("_id", position), given("stream", stream),
                    given("version", version), Instant.ofEpochMilli(given("at", at)), command, given("events", events),
                    given("prev", prev), given("hash", hash));
            if (document.count() == 0 || document.count() != given("count", count)) {
                throw new LogBroken("count is " + count + " with " + document.count() + " events");
            }
            return document;
        }
    }
}
