package vn.danbiet.query.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.query.accountability.Ratio;

/**
 * How much was settled in time, honestly: of all that ended and of all that is open and overdue. What is open and not yet
 * due says nothing, and stands apart. Of fewer than {@link #LEAST} cases there is no share to compare, only the numbers.
 *
 * @param inTime the numerator: ended before any duty ran out
 * @param late ended after a duty had run out
 * @param openOverdue open after one has
 * @param of the denominator: all of these
 * @param openInTime open, and nothing has run out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Rate(long inTime, long late, long openOverdue, long of, long openInTime, @Nullable Ratio share) {
    static final int LEAST = 10;

    private static final Phrase WHAT = new Phrase("đúng hạn trên số đã kết thúc và tồn quá hạn",
            "in time, of what ended and what is open and overdue");

    static Rate of(long inTime, long late, long openOverdue, long openInTime) {
        long of = inTime + late + openOverdue;
        return new Rate(inTime, late, openOverdue, of, openInTime, of < LEAST ? null : Ratio.of(WHAT, inTime, of));
    }
}
