package vn.danbiet.log.export;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;

/**
 * One line of an export: an event, and which of its document's it is.
 *
 * @param source names the log
 * @param document with this event only
 * @param position of the document's first event; the document's own is that of this event, as is its version
 * @param inlined whether the payload stands in the line as it is
 */
record ExportedEvent(String source, LogDocument document, long position, int index, int count, boolean inlined) {
    private static final String DATA = ",\"data\":";
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendInstant(3).toFormatter();
    private static final Instant FIRST_TIME = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END_OF_TIME = Instant.parse("+10000-01-01T00:00:00Z");

    static ExportedEvent of(String source, LogDocument document, int index) {
        LogEvent event = document.events().get(index);
        LogDocument alone = new LogDocument(document.position() + index, document.stream(), document.version() + index,
                document.at(), document.command(), List.of(event), document.prev(), document.hash());
        return new ExportedEvent(source, alone, document.position(), index, document.count(),
                Json.canStandInLine(event.payload()));
    }

    LogEvent event() {
        return document.events().getFirst();
    }

    /** Whether this is the next event of the same document. */
    boolean follows(ExportedEvent before) {
        LogDocument other = before.document;
        return index == before.index + 1 && count == before.count && position == before.position
                && source.equals(before.source) && document.stream().equals(other.stream())
                && document.version() == other.version() + 1 && document.at().equals(other.at())
                && Objects.equals(document.command(), other.command()) && document.prev().equals(other.prev())
                && document.hash().equals(other.hash());
    }

    /**
     * The line without its end.
     *
     * @throws IllegalArgumentException when the time has no four-digit year
     */
    String line() {
        if (document.at().isBefore(FIRST_TIME) || !document.at().isBefore(END_OF_TIME)) {
            throw new IllegalArgumentException("The time " + document.at() + " has no year of four digits");
        }
        LogEvent event = event();
        StringBuilder line = new StringBuilder(512 + event.payload().length() + event.metadata().length());
        line.append("{\"specversion\":\"1.0\"");
        text(line, "id", event.id());
        text(line, "source", source);
        text(line, "type", event.type());
        text(line, "subject", document.stream());
        text(line, "time", TIME.format(document.at()));
        text(line, "datacontenttype", "application/json");
        text(line, "position", Long.toString(document.position()));
        text(line, "streamversion", Long.toString(document.version()));
        text(line, "revision", event.revision());
        text(line, "document", Long.toString(position));
        line.append(",\"index\":").append(index).append(",\"count\":").append(count);
        String command = document.command();
        if (command != null) {
            text(line, "command", command);
        }
        text(line, "prev", document.prev().toString());
        text(line, "hash", document.hash().toString());
        text(line, "metadata", event.metadata());
        if (inlined) {
            line.append(DATA).append(event.payload());
        } else {
            text(line, "data_base64",
                    Base64.getEncoder().encodeToString(event.payload().getBytes(StandardCharsets.UTF_8)));
        }
        return line.append('}').toString();
    }

    private static void text(StringBuilder line, String name, String text) {
        line.append(",\"").append(name).append("\":");
        Json.text(line, text);
    }

    /** @throws IllegalArgumentException unless this is a line to the character as {@link #line} makes it */
    static ExportedEvent parse(String line) {
        int data = line.indexOf(DATA);
        boolean inlined = data >= 0;
        if (inlined && !line.endsWith("}")) {
            throw new IllegalArgumentException("the line does not end with a brace");
        }
        Map<String, String> members = Json.members(inlined ? line.substring(0, data) + "}" : line);
        String payload = inlined
                ? line.substring(data + DATA.length(), line.length() - 1)
                : decoded(member(members, "data_base64"));
        if (inlined && !Json.canStandInLine(payload)) {
            throw new IllegalArgumentException("data is not one JSON value on one line");
        }
        ExportedEvent event = parse(members, payload, inlined);
        if (!event.line().equals(line)) {
            throw new IllegalArgumentException("other members, order, space, escapes or numerals than specified");
        }
        return event;
    }

    private static ExportedEvent parse(Map<String, String> members, String payload, boolean inlined) {
        LogEvent event = new LogEvent(member(members, "id"), member(members, "type"), member(members, "revision"),
                payload, member(members, "metadata"));
        long position = number(members, "position");
        long index = number(members, "index");
        long count = number(members, "count");
        long first = number(members, "document");
        if (index < 0 || index >= count || count > Integer.MAX_VALUE || first != position - index) {
            throw new IllegalArgumentException("index, count, document and position do not fit together");
        }
        LogDocument alone = new LogDocument(position, member(members, "subject"), number(members, "streamversion"),
                time(member(members, "time")), members.get("command"), List.of(event), hash(members, "prev"),
                hash(members, "hash"));
        return new ExportedEvent(member(members, "source"), alone, first, (int) index, (int) count, inlined);
    }

    private static String member(Map<String, String> members, String name) {
        String value = members.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static long number(Map<String, String> members, String name) {
        try {
            return Long.parseLong(member(members, name));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a number");
        }
    }

    private static Hash hash(Map<String, String> members, String name) {
        try {
            return Hash.parse(member(members, name));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + " is not 64 hexadecimal digits");
        }
    }

    private static Instant time(String text) {
        try {
            return TIME.parse(text, Instant::from);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("time is not RFC 3339");
        }
    }

    private static String decoded(@Nullable String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw new IllegalArgumentException("data_base64 is not Base64 of UTF-8");
        }
    }
}
