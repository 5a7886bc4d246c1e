package vn.danbiet.command.term;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Days;
import vn.danbiet.law.NoSuchRule;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.law.TermRefusal;
import vn.danbiet.law.TermState;

/**
 * The statutory terms of a case, inside its aggregate. What the law says about a term, the law module decides; here it
 * becomes facts of the case.
 *
 * <p>
 * A case from before there were terms has none: nothing is met then, and nothing ends.
 */
public final class TermLedger {
    private final String caseId;
    private final Supplier<UnitId> unitInCharge;
    private final List<Term> terms = new ArrayList<>();

    /** Counted apart: while an aggregate is being made, its events come to it only after they have all been applied. */
    private int armed;

    public TermLedger(String caseId, Supplier<UnitId> unitInCharge) {
        this.caseId = caseId;
        this.unitInCharge = unitInCharge;
    }

    /**
     * Starts a term; one of the same family that is open gives way to it.
     *
     * @param start the day it is counted from
     */
    public void arm(Act act, TermFamily family, String variant, LocalDate start) {
        end(act, family, EndReason.SUPERSEDED);
        try {
            apply(Term.arm(TermId.of(caseId, ++armed), act.occurredAt(), act.law(), family, variant, start));
        } catch (NoSuchRule none) {
            throw new Refusal(LedgerRule.NO_RULE_IN_FORCE, none.phrase());
        }
    }

    /** What the open term of this family asks for was done, on the day of the act. */
    public void meet(Act act, TermFamily family) {
        running(family).ifPresent(term -> {
            putBreachOnRecord(act, term);
            apply(term.meet(act.occurredAt(), act.day()));
        });
    }

    /** The open term of this family ends without being met: the case took another course. */
    public void end(Act act, TermFamily family, EndReason reason) {
        running(family).ifPresent(term -> end(act, term, reason));
    }

    /** Every open term ends without being met. */
    public void endAll(Act act, EndReason reason) {
        open().forEach(term -> end(act, term, reason));
    }

    private void end(Act act, Term term, EndReason reason) {
        putBreachOnRecord(act, term);
        apply(term.end(act.occurredAt(), reason));
    }

    /** Stops the clock with the day of the act. */
    public void pause(Act act, int number, PauseGround ground) {
        pause(act, term(number), ground);
    }

    /** Stops the clock of the open term of this family, where there is one. */
    public void pause(Act act, TermFamily family, PauseGround ground) {
        running(family).ifPresent(term -> pause(act, term, ground));
    }

    private static void pause(Act act, Term term, PauseGround ground) {
        asTheLawAllows(() -> term.pause(act.occurredAt(), act.day(), ground, act.law()));
    }

    /** Has the clock go on with the day after the act's. */
    public void resume(Act act, int number) {
        resume(act, term(number));
    }

    /** Has the clock of the open term of this family go on, where there is one that stands still. */
    public void resume(Act act, TermFamily family) {
        running(family).filter(term -> term.state() == TermState.PAUSED).ifPresent(term -> resume(act, term));
    }

    private static void resume(Act act, Term term) {
        asTheLawAllows(() -> term.resume(act.occurredAt(), act.day(), act.law()));
    }

    /**
     * Extends a term.
     *
     * @param days nothing for as many as the article allows
     */
    public void extend(Act act, int number, @Nullable Integer days, String reason) {
        asTheLawAllows(() -> term(number).extend(act.occurredAt(), days, reason, act.law()));
    }

    /**
     * Extends a term as that of a case which is found to be of another grade than when the clock began.
     *
     * @param days nothing for as many as the article allows
     * @param grade a variant of the term's rule
     */
    public void extend(Act act, int number, @Nullable Integer days, String reason, String grade) {
        asTheLawAllows(() -> term(number).extend(act.occurredAt(), days, reason, grade, act.law()));
    }

    private static void asTheLawAllows(Supplier<TermEvent> decision) {
        try {
            apply(decision.get());
        } catch (TermRefusal refusal) {
            throw Refusal.under(refusal.citation(), LedgerRule.NOT_ALLOWED_BY_LAW, refusal.phrase());
        }
    }

    /** Puts on record what came near its end, fell due or ran out by the time of the act and is not on record yet. */
    public void mark(Act act) {
        open().forEach(term -> marks(act, term).forEach(mark -> apply(mark)));
    }

    /** Before a case changes hands: who was in charge when a term ran out stays on record for it. */
    public void putBreachesOnRecord(Act act) {
        open().forEach(term -> putBreachOnRecord(act, term));
    }

    private void putBreachOnRecord(Act act, Term term) {
        marks(act, term).stream().filter(TermBreached.class::isInstance).forEach(mark -> apply(mark));
    }

    /** Who led the unit on the last day answers for it, not who came in the morning after. */
    private List<TermEvent> marks(Act act, Term term) {
        UnitId unit = unitInCharge.get();
        OfficerId leader = act.units().headOn(unit, term.due()).map(Tenure::leader).orElse(null);
        return term.marksAt(act.occurredAt(), unit, leader);
    }

    /** Counts every open term anew by the law of the act. */
    public void recalculate(Act act, String reason) {
        open().forEach(term -> term.recalculate(act.occurredAt(), act.law(), reason).ifPresent(moved -> apply(moved)));
    }

    /** Follows the facts of the case. */
    public void on(TermEvent event) {
        if (event instanceof TermArmed beginning) {
            terms.add(Term.of(beginning));
            armed = Math.max(armed, terms.size());
        } else {
            terms.replaceAll(term -> term.id().equals(event.term()) ? term.after(event) : term);
        }
    }

    /** The open term of a family, running or paused. */
    public Optional<Term> running(TermFamily family) {
        return terms.stream().filter(term -> term.isOpen() && term.family().equals(family)).findFirst();
    }

    /** The youngest term of a family, open or over. */
    public Optional<Term> last(TermFamily family) {
        return terms.reversed().stream().filter(term -> term.family().equals(family)).findFirst();
    }

    /** The first term of a family that was not met by its last day, open or over, as of a day. */
    public Optional<Term> ranOut(TermFamily family, LocalDate day) {
        return terms.stream()
                .filter(term -> term.family().equals(family))
                .filter(term -> term.marks().breached() || term.isOpen() && !term.isInTime(day))
                .findFirst();
    }

    /** Those that are still to be met, oldest first. */
    public List<Term> open() {
        return terms.stream().filter(Term::isOpen).toList();
    }

    private Term term(int number) {
        if (number < 1 || number > terms.size()) {
            throw new Refusal(LedgerRule.NO_SUCH_TERM, number);
        }
        return terms.get(number - 1);
    }
}
