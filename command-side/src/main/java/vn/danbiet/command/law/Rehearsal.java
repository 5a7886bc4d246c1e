package vn.danbiet.command.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.casefile.OpenCase;
import vn.danbiet.command.law.Rehearsed.Move;
import vn.danbiet.events.law.CalendarAmended;
import vn.danbiet.events.law.CalendarChange;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.law.LawHistory;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermState;

/** Counts every open term by the law as it is and as it would be: the same count that follows when it is applied. */
final class Rehearsal {
    private final Law before;
    private final LawEvent amendment;
    private final Law after;
    private final Instant now;
    private final @Nullable TermId cursor;
    private final int limit;

    private final TreeMap<String, Integer> byUnit = new TreeMap<>();
    private final TreeMap<String, Integer> byRule = new TreeMap<>();
    private final Set<String> cases = new HashSet<>();
    private final List<Move> page = new ArrayList<>();
    private int openTerms;
    private int moving;
    private int overdue;
    private int paused;
    private boolean pageReached;
    private boolean more;

    /**
     * @param cursor where the page begins: after this term; nothing for the beginning
     * @param limit the most terms on a page
     */
    Rehearsal(Law before, LawEvent amendment, Instant now, @Nullable TermId cursor, int limit) {
        this.before = before;
        this.amendment = amendment;
        this.after = LawHistory.after(before, amendment);
        this.now = now;
        this.cursor = cursor;
        this.limit = limit;
        this.pageReached = cursor == null;
    }

    /** Cases come in the order of their ids. */
    void lookAt(OpenCase one) {
        for (Term term : one.terms()) {
            openTerms++;
            if (term.state() == TermState.PAUSED) {
                paused++;
            }
            move(one, term).ifPresent(this::count);
        }
    }

    /** An amendment that is not yet counted by is not laid at the door of this one. */
    private Optional<Move> move(OpenCase one, Term term) {
        Term today = term.recalculate(now, before, "").map(term::after).orElse(term);
        return today.recalculate(now, after, "")
                .map(moved -> new Move(term.id(), one.id(), one.unit(), moved.rule(), term.variant(), term.step(),
                        today.due(), moved.due(), today.warnFrom(), moved.warnFrom()));
    }

    private void count(Move move) {
        moving++;
        cases.add(move.caseId());
        byUnit.merge(move.unit().value(), 1, Integer::sum);
        byRule.merge(move.rule(), 1, Integer::sum);
        if (move.dueBefore().isBefore(Days.of(now))) {
            overdue++;
        }
        if (!pageReached) {
            pageReached = isPast(move.term());
        }
        if (pageReached && page.size() < limit) {
            page.add(move);
        } else if (pageReached) {
            more = true;
        }
    }

    /** Terms of one case count up; cases come by their ids. */
    private boolean isPast(TermId term) {
        if (cursor == null) {
            return true;
        }
        int byCase = term.caseId().compareTo(cursor.caseId());
        return byCase > 0 || byCase == 0 && number(term) > number(cursor);
    }

    private static int number(TermId term) {
        return Integer.parseInt(term.value().substring(term.caseId().length() + 1));
    }

    /** @param position of the log up to which cases were looked at */
    Rehearsed result(long position) {
        return new Rehearsed(amendment.version() - 1, amendment.version(), position, openTerms, moving, cases.size(),
                overdue, paused, byUnit, byRule, pastDays(), page, more ? page.getLast().term() : null);
    }

    private List<LocalDate> pastDays() {
        return amendment instanceof CalendarAmended calendar
                ? calendar.changes()
                        .stream()
                        .map(CalendarChange::date)
                        .filter(day -> !day.isAfter(Days.of(now)))
                        .sorted()
                        .toList()
                : List.of();
    }
}
