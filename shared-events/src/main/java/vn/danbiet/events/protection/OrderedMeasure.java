package vn.danbiet.events.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;

/**
 * A measure that holds for some of the protected.
 *
 * @param number in this file, from 1; it stays when the measure ends
 * @param persons numbers of those whom it protects
 * @param by who carries it out; nothing for the unit in charge
 * @param until the last day, where one was set
 */
public record OrderedMeasure(
        int number,
        Measure measure,
        List<Integer> persons,
        @Nullable BodyKind by,
        @Nullable LocalDate until) {
    public OrderedMeasure {
        persons = List.copyOf(persons);
    }

    static Phrase named(List<OrderedMeasure> measures) {
        return new Phrase(
                measures.stream().map(one -> one.measure().phrase().vi()).distinct().collect(Collectors.joining("; ")),
                measures.stream().map(one -> one.measure().phrase().en()).distinct().collect(Collectors.joining("; ")));
    }
}
