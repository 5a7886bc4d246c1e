package vn.danbiet.query.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.facts.Counting;

/**
 * Figures, and as of when: asked again with this position and this instant they are the same.
 *
 * @param counting which cases count, which depends on who asks
 * @param from the first day of the period, {@code until} the last
 * @param next the {@code cursor} of the next page, where there are pages and there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CountedMoment<T>(
        long position,
        Instant at,
        Counting counting,
        LocalDate from,
        LocalDate until,
        List<T> items,
        @Nullable String next) {
    static <T> CountedMoment<T> of(AsOfMoment moment, Counting counting, Period period, List<T> items,
            @Nullable String next) {
        return new CountedMoment<>(moment.position(), moment.at(), counting, period.from(), period.until(), items,
                next);
    }
}
