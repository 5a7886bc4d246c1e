package vn.danbiet.law;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEnded;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermFellDue;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermRecalculated;
import vn.danbiet.events.term.TermResumed;
import vn.danbiet.events.term.TermWarned;

/**
 * A running clock of a case, as its events tell: a value that is folded from them and decides what may become of it next.
 *
 * @param rule the one in force on the day it is counted from
 * @param armedVariant of the rule when it began; how often and how far it may be extended follows from it
 * @param variant that holds now
 * @param pack version of the policy pack it is counted by
 * @param calendar version of the working calendar it is counted by
 * @param length in all, in {@code unit}, with what it was extended by
 * @param due its last day; while it is paused, what it was before
 * @param warnFrom the day from which it is told to be near its end
 */
public record Term(
        TermId id,
        TermFamily family,
        TermNature nature,
        Phrase step,
        String rule,
        String armedVariant,
        String variant,
        int pack,
        int calendar,
        int length,
        LengthUnit unit,
        LocalDate start,
        LocalDate due,
        LocalDate warnFrom,
        TermState state,
        List<Pause> pauses,
        List<Extension> extensions,
        Marks marks) {

    public Term {
        pauses = List.copyOf(pauses);
        extensions = List.copyOf(extensions);
    }

    /**
     * Starts a clock.
     *
     * @throws NoSuchRule where no rule is in force on {@code start}
     */
    public static TermArmed arm(TermId id, Instant occurredAt, Law law, TermFamily family, String variant,
            LocalDate start) {
        TermRule rule = law.rule(family, variant, start);
        Counting.Outcome counted = Counting.count(Counting.Basis.of(rule, start), law.calendar());
        return new TermArmed(id, occurredAt, family.id(), rule.nature(), rule.step(), rule.id(), variant,
                law.pack().version(), rule.length(), rule.unit(), start, law.calendar().version(), counted.certainDue(),
                counted.certainWarnFrom());
    }

    public static Term of(TermArmed armed) {
        return new Term(armed.term(), new TermFamily(armed.family()), armed.nature(), armed.step(), armed.rule(),
                armed.variant(), armed.variant(), armed.pack(), armed.calendar(), armed.length(), armed.unit(),
                armed.start(), armed.due(), armed.warnFrom(), TermState.RUNNING, List.of(), List.of(), Marks.NONE);
    }

    public Term after(TermEvent event) {
        if (!event.term().equals(id)) {
            throw new IllegalArgumentException(event.term() + " is not " + id);
        }
        return switch (event) {
            case TermArmed armed -> of(armed);
            case TermPaused paused -> with(TermState.PAUSED,
                    added(pauses, new Pause(paused.from(), null, paused.ground(), paused.citation())));
            case TermResumed resumed -> resumed(resumed);
            case TermExtended extended -> extended(extended);
            case TermRecalculated recalculated -> recalculated(recalculated);
            case TermWarned _ -> with(new Marks(true, marks.fellDue(), marks.breached()));
            case TermFellDue _ -> with(new Marks(marks.warned(), true, marks.breached()));
            case TermBreached _ -> with(new Marks(marks.warned(), marks.fellDue(), true));
            case TermMet _ -> with(TermState.MET, pauses);
            case TermEnded _ -> with(TermState.ENDED, pauses);
        };
    }

    /** @throws TermRefusal where the law does not list the ground for this step on that day, or the clock is not running */
    public TermPaused pause(Instant at, LocalDate from, PauseGround ground, Law law) {
        return Pausing.pause(this, at, from, ground, law);
    }

    /** @throws TermRefusal where the clock does not stand still, or had not been stopped by that day */
    public TermResumed resume(Instant at, LocalDate on, Law law) {
        return Pausing.resume(this, at, on, law);
    }

    /**
     * @param days in the term's own unit; null: as many as the article allows
     * @throws TermRefusal where the article does not allow it, or no more, or not so long, or the term is over
     */
    public TermExtended extend(Instant at, @Nullable Integer days, String reason, Law law) {
        return extend(at, days, reason, armedVariant, law);
    }

    /**
     * Extends it as that of a case which turned out to be of another grade than when the clock began (LTC 30, NĐ31 3):
     * the grade's own bound holds, and what was added before counts towards it.
     *
     * @param days in the term's own unit; null: as many as the article allows
     * @param grade the variant of the rule that the case is found to be
     * @throws TermRefusal where the article does not allow it, or no more, or not so long, or the term is over
     * @throws NoSuchRule where the rule knows no such grade
     * @throws IllegalArgumentException where the grade has a length of its own: it is no mere extension then
     */
    public TermExtended extend(Instant at, @Nullable Integer days, String reason, String grade, Law law) {
        return Extending.extend(this, at, days, reason, grade, law);
    }

    /** Counts anew by another version of the law; empty where nothing moves. */
    public Optional<TermRecalculated> recalculate(Instant at, Law law, String reason) {
        return Recalculating.recalculate(this, at, law, reason);
    }

    /** What it asks for was done on a day; whether that was in time, its nature says. */
    public TermMet meet(Instant at, LocalDate on) {
        return new TermMet(id, at, rule, on, due, isInTime(on));
    }

    /** It ends without being met. */
    public TermEnded end(Instant at, EndReason reason) {
        return new TermEnded(id, at, rule, reason);
    }

    /** Not after the last day; for a minimum period, not before it. */
    public boolean isInTime(LocalDate on) {
        return nature == TermNature.PERIOD ? !on.isBefore(due) : state == TermState.PAUSED || !on.isAfter(due);
    }

    /** Warned, fell due, breached: those that are reached by now and not yet on record, in this order. */
    public List<TermEvent> marksAt(Instant now, UnitId inCharge, @Nullable OfficerId leader) {
        if (state != TermState.RUNNING) {
            return List.of();
        }
        var reached = new ArrayList<TermEvent>();
        if (isToWarn() && !now.isBefore(Days.startOf(warnFrom))) {
            reached.add(new TermWarned(id, Days.startOf(warnFrom), rule, due));
        }
        if (!marks.fellDue() && !now.isBefore(Days.startOf(due))) {
            reached.add(new TermFellDue(id, Days.startOf(due), rule, due));
        }
        if (isToBreach() && !now.isBefore(Days.endOf(due))) {
            reached.add(new TermBreached(id, Days.endOf(due), rule, due, inCharge, leader));
        }
        return List.copyOf(reached);
    }

    /** When the alarm has to look again; empty when all marks are made or the clock does not run. */
    public Optional<Instant> nextMark() {
        if (state != TermState.RUNNING) {
            return Optional.empty();
        }
        if (isToWarn()) {
            return Optional.of(Days.startOf(warnFrom));
        }
        if (!marks.fellDue()) {
            return Optional.of(Days.startOf(due));
        }
        return isToBreach() ? Optional.of(Days.endOf(due)) : Optional.empty();
    }

    /** Whether it is still to be met: running or paused. */
    public boolean isOpen() {
        return state == TermState.RUNNING || state == TermState.PAUSED;
    }

    /** Whether its last day is over at a moment and it was not met: what {@link TermBreached} puts on record. */
    public boolean isOverdue(Instant now) {
        return state == TermState.RUNNING && nature == TermNature.DUTY && !now.isBefore(Days.endOf(due));
    }

    private boolean isToWarn() {
        return nature == TermNature.DUTY && !marks.warned();
    }

    private boolean isToBreach() {
        return nature == TermNature.DUTY && !marks.breached();
    }

    private Term resumed(TermResumed event) {
        Pause open = pauses.getLast();
        List<Pause> closed = added(pauses.subList(0, pauses.size() - 1),
                new Pause(open.from(), event.on(), open.ground(), open.citation()));
        return with(TermState.RUNNING, closed).dated(event.occurredAt(), rule, variant, pack, event.calendar(), length,
                unit, event.due(), event.warnFrom(), extensions);
    }

    private Term extended(TermExtended event) {
        return dated(event.occurredAt(), rule, event.variant(), pack, event.calendar(), event.length(), unit,
                event.due(), event.warnFrom(), added(extensions,
                        new Extension(event.number(), event.length() - length, event.reason(), event.citation())));
    }

    private Term recalculated(TermRecalculated event) {
        return dated(event.occurredAt(), event.rule(), variant, event.pack(), event.calendar(), event.length(),
                event.unit(), event.due(), event.warnFrom(), extensions);
    }

    /** A mark holds for the new dates too if its day has come by these as well; otherwise it is made again in its time. */
    private Term dated(Instant at, String newRule, String newVariant, int newPack, int newCalendar, int newLength,
            LengthUnit newUnit, LocalDate newDue, LocalDate newWarnFrom, List<Extension> newExtensions) {
        LocalDate today = Days.of(at);
        var stillTrue = new Marks(marks.warned() && !today.isBefore(newWarnFrom),
                marks.fellDue() && !today.isBefore(newDue), marks.breached() && today.isAfter(newDue));
        return new Term(id, family, nature, step, newRule, armedVariant, newVariant, newPack, newCalendar, newLength,
                newUnit, start, newDue, newWarnFrom, state, pauses, newExtensions, stillTrue);
    }

    private Term with(TermState newState, List<Pause> newPauses) {
        return new Term(id, family, nature, step, rule, armedVariant, variant, pack, calendar, length, unit, start, due,
                warnFrom, newState, newPauses, extensions, marks);
    }

    private Term with(Marks newMarks) {
        return new Term(id, family, nature, step, rule, armedVariant, variant, pack, calendar, length, unit, start, due,
                warnFrom, state, pauses, extensions, newMarks);
    }

    private static <T> List<T> added(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }
}
