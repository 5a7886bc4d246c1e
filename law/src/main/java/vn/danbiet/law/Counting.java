package vn.danbiet.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.term.LengthUnit;

/**
 * Counts days as the Civil Code does (art. 147, 148): the day it is counted from does not count; a term in days that
 * would end on a weekend or a day off ends with the next working day; what is counted backwards, lasts a minimum or has
 * to be done within a calendar period is never moved. The same count finds the last day and explains it.
 */
public final class Counting {
    private Counting() {}

    /**
     * A term of a case.
     *
     * @param law the version of the pack and of the calendar that the term is counted by; by another one it tells what
     *            would come out, and that it is not what is on record
     * @throws NoSuchRule where the pack does not know the term's rule
     */
    public static Explanation explain(Term term, Law law) {
        return explain(basis(term, law), law, term.state() == TermState.PAUSED ? null : term.due());
    }

    /** A term that somebody only asks about. */
    public static Explanation explain(TermRule rule, LocalDate start, Law law) {
        return explain(Basis.of(rule, start), law, null);
    }

    /** What a count begins with. */
    record Basis(
            TermRule rule,
            String variant,
            int length,
            LengthUnit unit,
            LocalDate start,
            List<Pause> pauses,
            List<Extension> extensions) {

        static Basis of(TermRule rule, LocalDate start) {
            return new Basis(rule, rule.variant(), rule.length(), rule.unit(), start, List.of(), List.of());
        }

        boolean isBackwards() {
            return unit == LengthUnit.D_BEFORE || unit == LengthUnit.WD_BEFORE;
        }
    }

    /** What comes out of a count; {@code due} and {@code warnFrom} are null where the clock stands still. */
    record Outcome(Count count, @Nullable LocalDate dueByLawText, @Nullable LocalDate warnFrom) {
        @Nullable
        LocalDate due() {
            return count.due();
        }

        /** The last day of a clock that does not stand still. */
        LocalDate certainDue() {
            return Objects.requireNonNull(count.due(), "the clock stands still");
        }

        /** From when a clock that does not stand still is told to be near its end. */
        LocalDate certainWarnFrom() {
            return Objects.requireNonNull(warnFrom, "the clock stands still");
        }
    }

    static Outcome count(Basis basis, WorkingCalendar calendar) {
        Count count = Count.of(basis.start(), basis.length(), basis.unit(), calendar, basis.pauses());
        LawText text = basis.rule().lawText();
        LocalDate byLawText = text == null
                ? null
                : Count.of(basis.start(), text.length(), text.unit(), calendar, basis.pauses()).due();
        LocalDate due = count.due();
        return new Outcome(count, byLawText, due == null ? null : warnFrom(basis, due, byLawText, calendar));
    }

    static Outcome count(Term term, Law law) {
        return count(basis(term, law), law.calendar());
    }

    private static Basis basis(Term term, Law law) {
        return new Basis(law.row(term.rule(), term.armedVariant()), term.variant(), term.length(), term.unit(),
                term.start(), term.pauses(), term.extensions());
    }

    static Explanation explain(Basis basis, Law law, @Nullable LocalDate onRecord) {
        Outcome outcome = count(basis, law.calendar());
        var telling = new Telling(basis, law, outcome);
        TermRule rule = basis.rule();
        return new Explanation(rule.id(), basis.variant(), law.pack().version(), rule.step(), rule.countedFrom(),
                rule.citation(), rule.lawText(), basis.start(), basis.length(), basis.unit(), law.calendar().version(),
                telling.stretches(), basis.pauses(), basis.extensions(), telling.notes(onRecord), outcome.due(),
                outcome.warnFrom(), telling.summary());
    }

    /**
     * Where law and decree differ, from the day on which the law's own text would have ended; otherwise as long before
     * the end as the rule says, at least one working day; never before the clock runs.
     */
    private static LocalDate warnFrom(Basis basis, LocalDate due, @Nullable LocalDate dueByLawText,
            WorkingCalendar calendar) {
        if (dueByLawText != null && dueByLawText.isBefore(due)) {
            return dueByLawText;
        }
        LocalDate from = workingDayBefore(due, countsWorkingDays(basis.unit()) ? basis.rule().warning() : 1, calendar);
        if (!countsWorkingDays(basis.unit())) {
            from = Collections.min(List.of(from, due.minusDays(basis.rule().warning())));
        }
        if (basis.isBackwards()) {
            return from;
        }
        var earliest = new ArrayList<>(List.of(from, basis.start().plusDays(1)));
        basis.pauses()
                .stream()
                .map(Pause::on)
                .filter(Objects::nonNull)
                .map(on -> on.plusDays(1))
                .forEach(earliest::add);
        return Collections.min(List.of(due, Collections.max(earliest)));
    }

    private static boolean countsWorkingDays(LengthUnit unit) {
        return unit == LengthUnit.WD || unit == LengthUnit.WD_BEFORE;
    }

    private static LocalDate workingDayBefore(LocalDate day, int number, WorkingCalendar calendar) {
        LocalDate before = day;
        for (int found = 0; found < number;) {
            before = before.minusDays(1);
            if (calendar.isWorking(before)) {
                found++;
            }
        }
        return before;
    }
}
