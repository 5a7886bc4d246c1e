package vn.danbiet.events.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What holds from a day on, until the next of its kind. */
public record Since<T extends @Nullable Object>(LocalDate from, T value) {

    /** Puts another one in its place; of two with the same first day the one told later holds. */
    static <T extends @Nullable Object> List<Since<T>> with(List<Since<T>> known, LocalDate from, T value) {
        var all = new ArrayList<>(known);
        all.removeIf(other -> other.from.equals(from));
        all.add(new Since<>(from, value));
        all.sort(Comparator.comparing(Since::from));
        return List.copyOf(all);
    }

    /** What holds on a day; before the first of them, the first. */
    static <T extends @Nullable Object> T at(List<Since<T>> known, LocalDate day) {
        T value = known.getFirst().value;
        for (Since<T> next : known) {
            if (!next.from.isAfter(day)) {
                value = next.value;
            }
        }
        return value;
    }
}
