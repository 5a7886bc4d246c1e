package vn.danbiet.query.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.web.PlainText;

/**
 * The cases behind which figure are wanted.
 *
 * @param unit alone, without those below
 * @param head only where this person led the unit on the day by which a case counts
 * @param kind any of these
 * @param field of the kind
 * @param from the first day of the period: 1 January of the year of {@code until} unless said
 * @param until the last: the day of the moment unless said
 * @param soon how many days ahead is soon: 7 unless said
 * @param limit how many at most
 * @param cursor the {@code next} of the page before
 */
record CasesQuestion(
        @NotNull FigureName figure,
        @NotNull UnitId unit,
        @Nullable OfficerId head,
        @Nullable List<@NotNull CaseKind> kind,
        @PlainText(max = 40) @Nullable String field,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Min(1) @Max(31) @Nullable Integer soon,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 100) @Nullable String cursor) {
    private static final int USUAL_LIMIT = 50;

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    FiguresQuestion counted() {
        return new FiguresQuestion(unit, GroupBy.UNIT, kind, field, from, until, soon);
    }

    CasesQuestion at(@Nullable String page, int size) {
        return new CasesQuestion(figure, unit, head, kind, field, from, until, soon, size, page);
    }

    /** Names the question, whichever of its pages. */
    String name() {
        return at(null, 1).toString();
    }
}
