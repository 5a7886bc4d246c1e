package vn.danbiet.log.verification;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;
import vn.danbiet.log.verification.DocumentFacts.Offset;

/**
 * Walks the bytes of a stored document and hashes them as {@code FORMAT.md} says, without making objects of them: BSON
 * has text in UTF-8 already. Knows nothing of the code that writes the log. For one thread.
 */
final class StoredDocumentReader {
    private static final byte[] DOMAIN = "danbiet.event-log.1\n".getBytes(StandardCharsets.US_ASCII);
    private static final String[] EVENT = {"id", "type", "revision", "payload", "metadata"};
    private static final byte GENERIC = 0;

    private final MessageDigest sha256 = Hash.sha256();
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer characters = CharBuffer.allocate(4096);
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /** @throws Malformed when it has not exactly the fields of a document */
    DocumentFacts read(RawBsonDocument document) {
        Fields fields = new Fields();
        try {
            ByteBuffer in = document.getByteBuffer().asNIO().order(ByteOrder.LITTLE_ENDIAN);
            read(contentOf(in), fields);
            return facts(fields);
        } catch (Missing missing) {
            throw new Malformed(Rule.FORM, fields.position, fields.streamText(), Offset.NONE, missing.getMessage());
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new Malformed(Rule.FORM, fields.position, fields.streamText(), Offset.NONE, "BSON");
        }
    }

    private void read(ByteBuffer in, Fields fields) {
        while (in.hasRemaining()) {
            byte type = in.get();
            String name = name(in);
            switch (name) {
                case "_id" -> fields.position = once(name, fields.position, int64(in, type, name));
                case "stream" -> fields.stream = once(name, fields.stream, text(in, type, name));
                case "version" -> fields.version = once(name, fields.version, int64(in, type, name));
                case "count" -> fields.count = once(name, fields.count, int32(in, type, name));
                case "at" -> fields.at = once(name, fields.at, date(in, type, name));
                case "command" -> fields.command = once(name, fields.command, text(in, type, name));
                case "events" -> fields.events = once(name, fields.events, array(in, type, name));
                case "prev" -> fields.prev = once(name, fields.prev, hash(in, type, name));
                case "hash" -> fields.hash = once(name, fields.hash, hash(in, type, name));
                default -> throw new Missing(name);
            }
        }
    }

    private DocumentFacts facts(Fields fields) {
        long position = given("_id", fields.position);
        ByteBuffer stream = given("stream", fields.stream);
        long version = given("version", fields.version);
        int count = given("count", fields.count);
        long at = given("at", fields.at);
        ByteBuffer command = fields.command;
        ByteBuffer events = given("events", fields.events);
        Hash prev = given("prev", fields.prev);
        Hash hash = given("hash", fields.hash);
        int size = size(events.duplicate().order(ByteOrder.LITTLE_ENDIAN));
        sha256.reset();
        sha256.update(DOMAIN);
        sha256.update(prev.bytes());
        putLong(position);
        putText(stream);
        putLong(version);
        putLong(at);
        sha256.update((byte) (command == null ? 0 : 1));
        if (command != null) {
            putText(command);
        }
        putInt(size);
        putEvents(events);
        return new DocumentFacts(position, bytes(stream), version, count, size, at,
                command == null ? null : bytes(command), prev, hash, Hash.of(sha256.digest()), Offset.NONE);
    }

    private static int size(ByteBuffer events) {
        int size = 0;
        while (events.hasRemaining()) {
            byte type = events.get();
            String name = name(events);
            require(BsonType.DOCUMENT, type, "events");
            // The names of an array's elements are their numbers; nothing must hide there.
            if (!name.equals(Integer.toString(size))) {
                throw new Missing("events");
            }
            part(events, events.getInt(events.position()));
            size++;
        }
        return size;
    }

    private void putEvents(ByteBuffer events) {
        while (events.hasRemaining()) {
            events.get();
            name(events);
            putEvent(contentOf(part(events, events.getInt(events.position()))));
        }
    }

    /** They may be in any order, though they are usually in the order in which they are hashed. */
    private void putEvent(ByteBuffer event) {
        ByteBuffer[] texts = new ByteBuffer[EVENT.length];
        int usual = 0;
        while (event.hasRemaining()) {
            byte type = event.get();
            String name = name(event);
            int field = usual < EVENT.length && EVENT[usual].equals(name) ? usual : indexOf(name);
            texts[field] = once("events." + name, texts[field], text(event, type, name));
            usual = field + 1;
        }
        for (int field = 0; field < EVENT.length; field++) {
            if (texts[field] == null) {
                throw new Missing("events." + EVENT[field]);
            }
            putText(texts[field]);
        }
    }

    private static int indexOf(String name) {
        for (int field = 0; field < EVENT.length; field++) {
            if (EVENT[field].equals(name)) {
                return field;
            }
        }
        throw new Missing("events." + name);
    }

    private void putText(ByteBuffer text) {
        putInt(text.remaining());
        sha256.update(text.duplicate());
    }

    private void putInt(int value) {
        sha256.update(number.clear().putInt(value).flip());
    }

    private void putLong(long value) {
        sha256.update(number.clear().putLong(value).flip());
    }

    // The elements of BSON, little-endian

    /** The elements of the document that begins here and ends with the buffer. */
    private static ByteBuffer contentOf(ByteBuffer document) {
        if (document.remaining() != document.getInt(document.position()) || document.get(document.limit() - 1) != 0) {
            throw new Missing("BSON");
        }
        return document.slice(document.position() + Integer.BYTES, document.remaining() - Integer.BYTES - 1)
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The next bytes; the buffer goes on behind them. */
    private static ByteBuffer part(ByteBuffer in, int length) {
        if (length < 0) {
            throw new Missing("BSON");
        }
        ByteBuffer part = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return part;
    }

    private static String name(ByteBuffer in) {
        int begin = in.position();
        while (in.get() != 0) {
            // on to the end of the name
        }
        return new String(in.array(), in.arrayOffset() + begin, in.position() - 1 - begin, StandardCharsets.UTF_8);
    }

    private static long int64(ByteBuffer in, byte type, String name) {
        require(BsonType.INT64, type, name);
        return in.getLong();
    }

    private static int int32(ByteBuffer in, byte type, String name) {
        require(BsonType.INT32, type, name);
        return in.getInt();
    }

    private static long date(ByteBuffer in, byte type, String name) {
        require(BsonType.DATE_TIME, type, name);
        return in.getLong();
    }

    private static ByteBuffer array(ByteBuffer in, byte type, String name) {
        require(BsonType.ARRAY, type, name);
        return contentOf(part(in, in.getInt(in.position())));
    }

    private static Hash hash(ByteBuffer in, byte type, String name) {
        require(BsonType.BINARY, type, name);
        if (in.getInt() != Hash.BYTES || in.get() != GENERIC) {
            throw new Missing(name);
        }
        return Hash.of(bytes(part(in, Hash.BYTES)));
    }

    private ByteBuffer text(ByteBuffer in, byte type, String name) {
        require(BsonType.STRING, type, name);
        int length = in.getInt();
        ByteBuffer text = part(in, length - 1);
        if (in.get() != 0 || !isUtf8(text.duplicate())) {
            throw new Missing(name);
        }
        return text;
    }

    private boolean isUtf8(ByteBuffer text) {
        utf8.reset();
        CoderResult result;
        do {
            result = utf8.decode(text, characters.clear(), true);
        } while (result.isOverflow());
        return !result.isError();
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(part.position(), bytes);
        return bytes;
    }

    private static void require(BsonType wanted, byte type, String name) {
        if (type != wanted.getValue()) {
            throw new Missing(name);
        }
    }

    private static <T> T once(String name, @Nullable T before, T value) {
        if (before != null) {
            throw new Missing(name);
        }
        return value;
    }

    private static <T> T given(String name, @Nullable T value) {
        if (value == null) {
            throw new Missing(name);
        }
        return value;
    }

    /** A field that is not there, there twice, of another type, or not to be there. */
    private static final class Missing extends RuntimeException {
        Missing(String field) {
            super(field, null, false, false);
        }
    }

    private static final class Fields {
        @Nullable
        Long position;
        @Nullable
        ByteBuffer stream;
        @Nullable
        Long version;
        @Nullable
        Integer count;
        @Nullable
        Long at;
        @Nullable
        ByteBuffer command;
        @Nullable
        ByteBuffer events;
        @Nullable
        Hash prev;
        @Nullable
        Hash hash;

        @Nullable
        String streamText() {
            return stream == null ? null : StandardCharsets.UTF_8.decode(stream.duplicate()).toString();
        }
    }
}
