package vn.danbiet.query.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Up to where a reader of a stream knows: the position of the view, and the day on which they were told. It is the id of
 * the events, {@code 4711@2026-11-23}, which browsers send back as {@code Last-Event-ID}.
 *
 * @param day nothing where it is not known
 */
record LastEvent(long position, @Nullable LocalDate day) {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})(?:@(\\d{4}-\\d{2}-\\d{2}))?");

    /** What is no such id is as good as none. */
    static Optional<LastEvent> parse(@Nullable String id) {
        Matcher parts = SHAPE.matcher(id == null ? "" : id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new LastEvent(Long.parseLong(parts.group(1)),
                    parts.group(2) == null ? null : LocalDate.parse(parts.group(2))));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return day == null ? Long.toString(position) : position + "@" + day;
    }
}
