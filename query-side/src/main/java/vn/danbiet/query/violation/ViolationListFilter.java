package vn.danbiet.query.violation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.platform.web.PlainText;
import vn.danbiet.query.cases.ListQuestion;

/**
 * Which violations to list.
 *
 * @param status any of these
 * @param violator the unit in which it happened
 * @param unit that has the violation on its desk
 * @param text words that must all occur
 * @param dueBefore a duty in it ends before this day
 * @param overdue whether the last day of a duty in it is over
 * @param limit how many at most
 * @param cursor the {@code next} of the page before
 */
record ViolationListFilter(
        @Nullable List<@NotNull ViolationStatus> status,
        @Nullable ViolationKind kind,
        @Nullable UnitId violator,
        @Nullable OfficerId assignee,
        @Nullable UnitId unit,
        @PlainText(max = 200) @Nullable String text,
        @Nullable LocalDate dueBefore,
        @Nullable Boolean overdue,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 100) @Nullable String cursor) {
    ListQuestion question() {
        return new ListQuestion(unit, assignee, status == null ? List.of() : status, narrowed(), text, dueBefore,
                overdue, limit, cursor);
    }

    private Map<String, Object> narrowed() {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (kind != null) {
            fields.put("kind", kind.name());
        }
        if (violator != null) {
            fields.put("violator", violator);
        }
        return fields;
    }
}
