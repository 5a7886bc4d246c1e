package vn.danbiet.query.petition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.platform.web.PlainText;
import vn.danbiet.query.cases.ListQuestion;

/**
 * Which petitions to list.
 *
 * @param status any of these
 * @param unit that has the petition on its desk
 * @param text words that must all occur
 * @param dueBefore a duty in it ends before this day
 * @param overdue whether the last day of a duty in it is over
 * @param limit how many at most
 * @param cursor the {@code next} of the page before
 */
record WorkListFilter(
        @Nullable List<@NotNull PetitionStatus> status,
        @Nullable OfficerId assignee,
        @Nullable UnitId unit,
        @PlainText(max = 200) @Nullable String text,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 100) @Nullable String cursor) {
    ListQuestion question() {
        return new ListQuestion(unit, assignee, status == null ? List.of() : status, Map.of(), text, dueBefore, overdue,
                limit, cursor);
    }
}
