package vn.danbiet.log.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.verification.DocumentFacts.Offset;
import vn.danbiet.log.verification.Malformed;
import vn.danbiet.log.verification.Rule;

/** Reads the documents of an export one after the other; strictly, but without applying the rules of the log. */
final class ExportReader implements AutoCloseable {
    /** Six bytes for each that a document can have, when all of them have to be escaped. */
    private static final int MAX_LINE = 96 << 20;
    private static final long MAX_DOCUMENT = 16 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private long lines;
    private long bytes;
    private @Nullable String source;

    private ExportReader(InputStream in, long lines, long bytes) {
        this.in = in;
        this.lines = lines;
        this.bytes = bytes;
    }

    /** From the beginning, or from a line that was read before. */
    static ExportReader open(Path file, Offset from) throws IOException {
        InputStream in = Files.newInputStream(file);
        // A file that has become shorter ends right there, and what was due is missed.
        in.skipNBytes(Math.min(from.bytes(), Files.size(file)));
        return new ExportReader(new BufferedInputStream(in, BUFFER), Math.max(0, from.line() - 1), from.bytes());
    }

    /** A document and where its first line is. */
    record Found(LogDocument document, Offset offset) {}

    /**
     * The next document, or {@code null} at the end.
     *
     * @throws Malformed when a line is not as specified, or not the one that is due
     */
    @Nullable
    Found next() {
        Offset offset = new Offset(lines + 1, bytes);
        ExportedEvent first = event();
        if (first == null) {
            return null;
        }
        if (first.index() != 0) {
            throw malformed(first, "index 0 was due");
        }
        List<LogEvent> events = new ArrayList<>();
        long size = 0;
        for (ExportedEvent event = first;; event = following(event)) {
            events.add(event.event());
            size += size(event);
            if (size > MAX_DOCUMENT) {
                throw malformed(event, "the document is larger than documents can be");
            }
            if (events.size() == first.count()) {
                break;
            }
        }
        LogDocument head = first.document();
        return new Found(new LogDocument(head.position(), head.stream(), head.version(), head.at(), head.command(),
                events, head.prev(), head.hash()), offset);
    }

    private ExportedEvent following(ExportedEvent before) {
        ExportedEvent next = event();
        if (next == null) {
            lines++;
            throw malformed(before, "the file ends inside a document");
        }
        if (!next.follows(before)) {
            throw malformed(next, "not the next event of the same document");
        }
        return next;
    }

    /** How many bytes were read. */
    long bytes() {
        return bytes;
    }

    private static long size(ExportedEvent event) {
        return (long) event.event().payload().getBytes(StandardCharsets.UTF_8).length
                + event.event().metadata().getBytes(StandardCharsets.UTF_8).length;
    }

    private @Nullable ExportedEvent event() {
        String text = line();
        if (text == null) {
            return null;
        }
        ExportedEvent event;
        try {
            event = ExportedEvent.parse(text);
        } catch (IllegalArgumentException e) {
            throw malformed(null, String.valueOf(e.getMessage()));
        }
        if (source != null && !source.equals(event.source())) {
            throw malformed(event, "another source than before");
        }
        source = event.source();
        return event;
    }

    private @Nullable String line() {
        line.reset();
        try {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            lines++;
            for (; next >= 0 && next != '\n'; next = in.read()) {
                line.write(next);
                if (line.size() > MAX_LINE) {
                    throw malformed(null, "the line is longer than lines can be");
                }
            }
            bytes += line.size() + 1L;
            if (next < 0) {
                throw malformed(null, "the line does not end");
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
        } catch (CharacterCodingException e) {
            throw malformed(null, "not UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Malformed malformed(@Nullable ExportedEvent event, String why) {
        return new Malformed(Rule.LINE, event == null ? null : event.document().position(),
                event == null ? null : event.document().stream(), new Offset(lines, bytes), why);
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
