package vn.danbiet.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The bytes that are hashed, as {@code FORMAT.md} specifies them. They do not depend on BSON, so that an export in any
 * form can be verified. Events come last: an appender that has to renumber encodes them only once.
 */
final class CanonicalForm {
    /** Says what the hash is about, so that it cannot be mistaken for one over something else, and its version. */
    private static final byte[] DOMAIN = "danbiet.event-log.1\n".getBytes(StandardCharsets.US_ASCII);

    private CanonicalForm() {}

    static Hash hash(LogDocument document) {
        return hash(document.prev(), document.position(), document.stream(), document.version(), document.at(),
                document.command(), events(document.events()));
    }

    static Hash hash(Hash prev, long position, String stream, long version, Instant at, @Nullable String command,
            byte[] events) {
        MessageDigest sha256 = Hash.sha256();
        sha256.update(head(prev, position, stream, version, at, command));
        return Hash.of(sha256.digest(events));
    }

    static byte[] encode(LogDocument document) {
        return bytes(out -> {
            out.write(head(document.prev(), document.position(), document.stream(), document.version(), document.at(),
                    document.command()));
            out.write(events(document.events()));
        });
    }

    static byte[] events(List<LogEvent> events) {
        return bytes(out -> {
            out.writeInt(events.size());
            for (LogEvent event : events) {
                text(out, event.id());
                text(out, event.type());
                text(out, event.revision());
                text(out, event.payload());
                text(out, event.metadata());
            }
        });
    }

    private static byte[] head(Hash prev, long position, String stream, long version, Instant at,
            @Nullable String command) {
        return bytes(out -> {
            out.write(DOMAIN);
            out.write(prev.bytes());
            out.writeLong(position);
            text(out, stream);
            out.writeLong(version);
            out.writeLong(at.toEpochMilli());
            out.writeByte(command == null ? 0 : 1);
            if (command != null) {
                text(out, command);
            }
        });
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static byte[] bytes(Encoding encoding) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try {
            encoding.writeTo(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private interface Encoding {
        void writeTo(DataOutputStream out) throws IOException;
    }
}
