package vn.danbiet.query.worklist;

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
 * Which cases to list.
 *
 * @param list those that are open unless said
 * @param days how many days ahead is soon: 5 unless said
 * @param kind any of these
 * @param status any of these; each kind of case has its own
 * @param field any of these, by which reports count cases of a kind; of violations the kind of violation
 * @param unit that has the case on its desk
 * @param head who leads the unit today that has the case on its desk
 * @param handler the officer who handles it
 * @param text words that must all occur, with their marks or without any
 * @param dueFrom the first day on which a duty in it may end
 * @param dueUntil the last
 * @param openedFrom the first day on which it may have been registered
 * @param openedUntil the last
 * @param sort by registration, newest first, unless said; lists of what is due are always in the order of days
 * @param limit how many at most
 * @param cursor the {@code next} of the page before
 */
record WorkListFilter(
        @Nullable WorkListName list,
        @Min(1) @Max(60) @Nullable Integer days,
        @Nullable List<@NotNull CaseKind> kind,
        @Size(max = 20) @Nullable List<@NotNull @PlainText(max = 40) String> status,
        @Size(max = 20) @Nullable List<@NotNull @PlainText(max = 40) String> field,
        @Nullable UnitId unit,
        @Nullable OfficerId head,
        @Nullable OfficerId handler,
        @PlainText(max = 200) @Nullable String text,
        @Nullable LocalDate dueFrom,
        @Nullable LocalDate dueUntil,
        @Nullable LocalDate openedFrom,
        @Nullable LocalDate openedUntil,
        @Nullable WorkListOrder sort,
        @Min(1) @Max(200) @Nullable Integer limit,
        @Size(max = 100) @Nullable String cursor) {
    private static final int USUAL_LIMIT = 50;
    private static final int USUAL_DAYS = 5;

    WorkListName listOrOpen() {
        return list == null ? WorkListName.OPEN : list;
    }

    int daysOrUsual() {
        return days == null ? USUAL_DAYS : days;
    }

    int limitOrUsual() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    boolean isByDue() {
        return listOrOpen().isByDue() || dueFrom != null || dueUntil != null;
    }

    WorkListOrder order() {
        if (sort != null) {
            return sort;
        }
        return isByDue() ? WorkListOrder.DUE : WorkListOrder.NEWEST;
    }

    /** The same question as a link, whichever way it was asked: without the page, the usual left out, in one order. */
    String self() {
        return WorkListLink.to(this);
    }

    WorkListFilter of(WorkListName other) {
        return new WorkListFilter(other, days, kind, status, field, unit, head, handler, text, dueFrom, dueUntil,
                openedFrom, openedUntil, sort, limit, cursor);
    }

    WorkListFilter at(@Nullable String page, int size) {
        return new WorkListFilter(list, days, kind, status, field, unit, head, handler, text, dueFrom, dueUntil,
                openedFrom, openedUntil, sort, size, page);
    }

    /** Nothing that contradicts itself. */
    WorkListFilter checked() {
        WorkListChecks.check(this);
        return this;
    }
}
