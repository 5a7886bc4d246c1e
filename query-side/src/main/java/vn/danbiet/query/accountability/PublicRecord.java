package vn.danbiet.query.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.query.accountability.AccountabilityRecord.ToldTenure;

/**
 * A record for everybody: of what everybody may know of, which a denunciation is once its conclusion is published and a
 * violation once it is concluded, and without numbers so small that they might point at somebody. As of the end of a month
 * it can be asked for again with {@code position} and {@code at}, and is the same, byte by byte.
 *
 * @param position of the last event that counts
 * @param at the instant that counts as now
 * @param minimum the least number that is told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicRecord(
        UnitId unit,
        Phrase whose,
        List<PublicTenure> tenures,
        long position,
        Instant at,
        LocalDate from,
        LocalDate to,
        int minimum,
        @Nullable Ratio onTime,
        @Nullable Mean delay,
        @Nullable Mean satisfaction,
        List<PublicFigure> figures) {

    /** Who leads or led the unit, by name and without the code by which the system knows them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicTenure(String name, Phrase title, boolean acting, LocalDate from, @Nullable LocalDate until) {
        static PublicTenure of(ToldTenure tenure) {
            return new PublicTenure(tenure.name(), tenure.title(), tenure.acting(), tenure.from(), tenure.until());
        }
    }

    /** @param suppressed where it is not told since it is too small, or gives one that is away */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicFigure(Figure figure, Phrase what, @Nullable Long count, @Nullable Boolean suppressed) {}

    private static final List<Figure> TOLD = List.of(Figure.OPENED, Figure.CLOSED, Figure.OPEN, Figure.CLOSED_IN_TIME,
            Figure.CLOSED_LATE, Figure.OPEN_OVERDUE, Figure.OPEN_IN_TIME, Figure.BREACHES, Figure.EXTENSIONS,
            Figure.URGED, Figure.OVERTURNED, Figure.TAKEN_OVER, Figure.ENFORCEMENT_DONE, Figure.ENFORCEMENT_OVERDUE,
            Figure.PUBLISHED, Figure.PUBLICATION_OVERDUE, Figure.VIOLATIONS_FOUND, Figure.VIOLATIONS_REMEDIED,
            Figure.RATED);

    static PublicRecord of(UnitId unit, AccountabilityRecord record, Tally tally) {
        Set<Figure> hidden = Suppression.of(tally::number);
        boolean rate = Stream.of(Figure.CLOSED_IN_TIME, Figure.CLOSED_LATE, Figure.OPEN_OVERDUE)
                .noneMatch(hidden::contains);
        return new PublicRecord(unit, record.whose(), record.tenures().stream().map(PublicTenure::of).toList(),
                record.position(), record.at(), record.from(), record.to(), Suppression.MINIMUM,
                rate ? record.onTime() : null, hidden.contains(Figure.BREACHES) ? null : record.delay(),
                hidden.contains(Figure.RATED) ? null : record.satisfaction(),
                TOLD.stream()
                        .map(figure -> hidden.contains(figure)
                                ? new PublicFigure(figure, figure.phrase(), null, true)
                                : new PublicFigure(figure, figure.phrase(), tally.number(figure), null))
                        .toList());
    }
}
