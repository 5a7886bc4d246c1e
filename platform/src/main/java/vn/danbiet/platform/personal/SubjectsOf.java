package vn.danbiet.platform.personal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;

/** Whom an event is about: the subjects of every {@link Personal} in it, at any depth. */
final class SubjectsOf {
    private SubjectsOf() {}

    static Stream<DataSubject> event(@Nullable Object value) {
        return switch (value) {
            case Personal<?> personal -> Stream.of(personal.subject());
            case Collection<?> several -> several.stream().flatMap(SubjectsOf::event);
            case Record fields -> Stream.of(fields.getClass().getRecordComponents())
                    .flatMap(component -> event(component(fields, component)));
            case null, default -> Stream.empty();
        };
    }

    private static @Nullable Object component(Record fields, RecordComponent component) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component.toString(), e);
        }
    }
}
