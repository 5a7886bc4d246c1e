package vn.danbiet.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/**
 * What somebody asks of a work list.
 *
 * @param unit that has the case on its desk
 * @param assignee the officer who handles it
 * @param statuses any of these
 * @param more fields of the document that only this kind of case has, and what they shall be
 * @param text words that must all occur
 * @param dueBefore a duty in it ends before this day
 * @param overdue whether the last day of a duty in it is over
 * @param limit how many at most
 * @param cursor where the page before ended
 */
public record ListQuestion(
        @Nullable UnitId unit,
        @Nullable OfficerId assignee,
        List<? extends Enum<?>> statuses,
        Map<String, ?> more,
        @Nullable String text,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Nullable Integer limit,
        @Nullable String cursor) {
    private static final int USUAL_LIMIT = 50;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
