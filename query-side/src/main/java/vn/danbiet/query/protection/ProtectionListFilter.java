package vn.danbiet.query.protection;

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
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.platform.web.PlainText;
import vn.danbiet.query.cases.ListQuestion;

/**
 * Which protections to list.
 *
 * @param status any of these
 * @param waits whether something lies sealed that a custodian has to clear
 * @param unit that has the protection on its desk; heads may name each unit below theirs
 * @param text words that must all occur, in what whoever asks may read
 * @param dueBefore a duty in it ends before this day
 * @param overdue whether the last day of a duty in it is over
 * @param limit how many at most
 * @param cursor the {@code next} of the page before
 */
record ProtectionListFilter(
        @Nullable List<@NotNull ProtectionStatus> status,
        @Nullable Boolean waits,
        @Nullable OfficerId assignee,
        @Nullable UnitId unit,
        @PlainText(max = 200) @Nullable String text,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 100) @Nullable String cursor) {
    ListQuestion question() {
        return new ListQuestion(unit, assignee, status == null ? List.of() : status,
                waits == null ? Map.of() : Map.of("waits", waits), text, dueBefore, overdue, limit, cursor);
    }
}
