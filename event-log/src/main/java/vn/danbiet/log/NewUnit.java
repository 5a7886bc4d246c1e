package vn.danbiet.log;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What one unit of work wants to append: consecutive events of one stream. All of it becomes one document or nothing
 * does.
 *
 * @param stream the stream, usually the id of an aggregate; at most {@value #MAX_KEY_BYTES} bytes of UTF-8
 * @param version sequence number of the first event in its stream, counted from 0
 * @param command id of the command that caused the events, at most {@value #MAX_KEY_BYTES} bytes of UTF-8; the log
 *        carries out each command id at most once. {@code null} when there is none
 * @param events at least one event
 */
public record NewUnit(String stream, long version, @Nullable String command, List<LogEvent> events) {
    /** How large a unit may be in bytes, names of fields included: what surely fits into a BSON document of 16 MiB. */
    public static final int MAX_BYTES = 15 << 20;

    /** How long a stream's name and a command's id may be, in bytes of UTF-8: both are index keys. */
    public static final int MAX_KEY_BYTES = 1024;

    /**
     * @throws IllegalArgumentException when a name is blank or too long, the version negative, the unit empty or too
     *         large, or a text is not well-formed Unicode (an unpaired surrogate would not come back as it went in)
     */
    public NewUnit {
        events = List.copyOf(events);
        requireKey("stream", stream);
        if (command != null) {
            requireKey("command id", command);
        }
        if (version < 0) {
            throw new IllegalArgumentException("Version " + version + " is negative");
        }
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A unit without events for stream " + stream);
        }
        if (size(events) > MAX_BYTES) {
            throw new IllegalArgumentException("The unit for stream " + stream + " version " + version + " with "
                    + events.size() + " events is larger than " + MAX_BYTES + " bytes");
        }
    }

    /** An upper bound of the bytes this takes as a stored document. */
    int size() {
        return (int) size(events);
    }

    private static void requireKey(String what, String text) {
        if (text.isBlank() || Utf8.length(text) > MAX_KEY_BYTES) {
            throw new IllegalArgumentException("A " + what + " has 1 to " + MAX_KEY_BYTES + " bytes: '" + text + "'");
        }
    }

    /** Field names, types and lengths take some 80 bytes per event and some 300 plus the keys per document. */
    private static long size(List<LogEvent> events) {
        long size = 4096;
        for (LogEvent event : events) {
            size += 128 + Utf8.length(event.id()) + Utf8.length(event.type()) + Utf8.length(event.revision())
                    + Utf8.length(event.payload()) + Utf8.length(event.metadata());
        }
        return size;
    }
}
