package vn.danbiet.query.timeline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEnded;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermFellDue;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermRecalculated;
import vn.danbiet.events.term.TermResumed;
import vn.danbiet.events.term.TermWarned;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * What a timeline says of an event. The facts of a term name their rule alone; people are told the step of the procedure,
 * which stands in the fact that began the term.
 *
 * @param toStaff in plain words
 * @param toPublic the same or less; nothing when the event is not for the public
 */
record TimelineWords(Phrase toStaff, @Nullable Phrase toPublic) {

    /** @param terms as they are after the event */
    static TimelineWords of(CaseEvent event, List<Term> terms) {
        if (event instanceof TermEvent next) {
            return terms.stream()
                    .filter(term -> term.id().equals(next.term()))
                    .findFirst()
                    .map(term -> of(next, term))
                    .orElseGet(() -> asDeclared(event));
        }
        if (event instanceof CaseUrged urged) {
            Phrase told = Phrase.of("%s đôn đốc %s giải quyết, vì quá thời hạn %s",
                    "%s urged %s to settle the case, since the term ran out: %s", urged.by(), urged.unit(),
                    step(urged.rule(), terms));
            return new TimelineWords(told, told);
        }
        return asDeclared(event);
    }

    /** How much later than it happened something was recorded; nothing where it was on the day. */
    static @Nullable Phrase recordedLater(long days) {
        return days == 0
                ? null
                : Phrase.of("ghi nhận sau %d ngày", days == 1 ? "recorded %d day later" : "recorded %d days later",
                        days);
    }

    private static TimelineWords asDeclared(CaseEvent event) {
        return new TimelineWords(event.told(), event.toldToPublic().orElse(null));
    }

    /** Whether whoever denounced is well is nobody's business but theirs and of those who look after them. */
    private static boolean isBetweenThem(Term term) {
        return term.family().equals(TermFamily.CHECK_IN) || term.family().equals(TermFamily.CHECK_IN_FOLLOW_UP);
    }

    /** Those of the terms that the public may know. */
    static List<Term> forThePublic(List<Term> terms) {
        return terms.stream().filter(term -> !isBetweenThem(term)).toList();
    }

    private static TimelineWords of(TermEvent event, Term term) {
        Optional<Phrase> declared = isBetweenThem(term) ? Optional.empty() : event.toldToPublic();
        Phrase told = told(event, Phrase.of("%s (%s)", "%s (%s)", term.step(), term.rule()), term.nature());
        if (event instanceof TermRecalculated recalculated) {
            return new TimelineWords(Phrase.of("%s. Lý do: %s", "%s. Reason: %s", told, recalculated.reason()),
                    declared.isPresent() ? told : null);
        }
        return new TimelineWords(told, declared.isPresent() ? told : null);
    }

    private static Phrase told(TermEvent event, Phrase step, TermNature nature) {
        return switch (event) {
            case TermArmed armed -> nature == TermNature.PERIOD
                    ? Phrase.of("Bắt đầu %s, đến hết ngày %s", "A period begins: %s, until the end of %s", step,
                            armed.due())
                    : Phrase.of("Bắt đầu thời hạn %s, đến hết ngày %s", "A term begins: %s, until the end of %s", step,
                            armed.due());
            case TermExtended extended -> Phrase.of("Gia hạn lần %d theo %s thời hạn %s, đến hết ngày %s",
                    "Extended (no. %d, under %s): %s, until the end of %s", extended.number(), extended.citation(),
                    step, extended.due());
            case TermPaused paused -> Phrase.of("Tạm dừng thời hạn %s. Lý do: %s (%s)",
                    "The clock stands still: %s. Ground: %s (%s)", step, paused.ground(), paused.citation());
            case TermResumed resumed -> Phrase.of("Tiếp tục tính thời hạn %s, đến hết ngày %s",
                    "The clock goes on: %s, until the end of %s", step, resumed.due());
            case TermRecalculated recalculated ->
                Phrase.of("Tính lại thời hạn %s do thay đổi quy định hoặc lịch làm việc, đến hết ngày %s",
                        "Counted anew since the rules or the calendar changed: %s, until the end of %s", step,
                        recalculated.due());
            case TermWarned warned -> Phrase.of("Sắp hết thời hạn %s, ngày cuối là %s",
                    "The term is near its end: %s, its last day is %s", step, warned.due());
            case TermFellDue fell ->
                Phrase.of("Ngày cuối của thời hạn %s: %s", "This is the last day: %s, %s", step, fell.due());
            case TermBreached breached -> Phrase.of("Quá thời hạn %s, ngày cuối là %s. Đơn vị chịu trách nhiệm: %s",
                    "The term ran out: %s, its last day was %s. Unit in charge: %s", step, breached.due(),
                    breached.unit());
            case TermMet met -> met(met, step, nature);
            case TermEnded ended ->
                Phrase.of("Không còn tính thời hạn %s: %s", "The term no longer counts: %s. %s", step, ended.reason());
        };
    }

    private static Phrase met(TermMet met, Phrase step, TermNature nature) {
        if (nature == TermNature.PERIOD) {
            return Phrase.of("Đã qua %s ngày %s", "The period has passed: %s, on %s", step, met.on());
        }
        return met.inTime()
                ? Phrase.of("Đã thực hiện đúng hạn %s ngày %s (hạn %s)", "Done in time: %s, on %s (due on %s)", step,
                        met.on(), met.due())
                : Phrase.of("Đã thực hiện trễ hạn %s ngày %s (hạn %s)", "Done late: %s, on %s (due on %s)", step,
                        met.on(), met.due());
    }

    private static Phrase step(String rule, List<Term> terms) {
        return terms.stream()
                .filter(term -> term.rule().equals(rule))
                .reduce((_, last) -> last)
                .map(term -> Phrase.of("%s (%s)", "%s (%s)", term.step(), rule))
                .orElse(new Phrase(rule, rule));
    }
}
