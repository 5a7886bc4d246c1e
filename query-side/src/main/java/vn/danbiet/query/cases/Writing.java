package vn.danbiet.query.cases;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Something that was written in the course of a case. It may name people, so all of it is sealed.
 *
 * @param type of the event that holds it
 * @param part the name of the component of the event, for events with several texts
 */
public record Writing(String type, String part, Phrase told, Instant at, Personal<String> text) {
    private static final int MOST = 100;

    /** The sealed texts of an event, whichever it is: what is sealed is marked by its type. */
    public static List<Writing> of(CaseEvent event) {
        return Arrays.stream(event.getClass().getRecordComponents())
                .filter(Writing::isSealedText)
                .map(component -> of(component, event))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The most recent ones: a document has a bound, and the log has them all. */
    public static List<Writing> after(List<Writing> before, CaseEvent event) {
        List<Writing> more = of(event);
        return more.isEmpty()
                ? before
                : Stream.concat(before.stream(), more.stream())
                        .skip(Math.max(0, before.size() + more.size() - MOST))
                        .toList();
    }

    private static boolean isSealedText(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType type && type.getRawType() == Personal.class
                && type.getActualTypeArguments()[0] == String.class;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Writing of(RecordComponent component, CaseEvent event) {
        try {
            var text = (Personal<String>) component.getAccessor().invoke(event);
            return text == null
                    ? null
                    : new Writing(event.getClass().getAnnotation(EventType.class).value(), component.getName(),
                            event.told(), event.occurredAt(), text);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
