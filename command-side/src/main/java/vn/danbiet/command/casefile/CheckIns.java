package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.AnswerCheckIn;
import vn.danbiet.command.casefile.CaseCommand.FollowUpCheckIn;
import vn.danbiet.command.casefile.CaseCommand.MissCheckIn;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.protection.CheckInAnswered;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.events.protection.CheckInFollowedUp;
import vn.danbiet.events.protection.CheckInMissed;
import vn.danbiet.events.protection.CheckInOffered;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.law.Counting;
import vn.danbiet.law.Days;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * Whether somebody who denounced is still well after the end of the case, or of their protection. One after the other, at
 * the distances from the end that the policy pack names. Where nobody says how they are, or where it is not well, the
 * superior unit is told, and the unit in charge has to find out and report.
 *
 * <p>
 * No article knows this; LTC 6 and 47 have the settler protect who denounced.
 */
public final class CheckIns {
    /** The variants of the rule, in the order in which they fall due. */
    private static final List<String> ROUNDS = List.of("FIRST", "SECOND", "THIRD");

    private final String caseId;
    private final Charge charge;
    private final Conflicts conflicts;
    private final TermLedger terms;
    private final TreeSet<Integer> toFollowUp = new TreeSet<>();
    private int offered;
    private String variant = "";
    private @Nullable LocalDate due;
    /** The last day of the one before: a next one is not answered together with it. */
    private @Nullable LocalDate opensAfter;

    CheckIns(String caseId, Charge charge, Conflicts conflicts, TermLedger terms) {
        this.caseId = caseId;
        this.charge = charge;
        this.conflicts = conflicts;
        this.terms = terms;
    }

    /** With the end of the case or of the protection, on the day of the act; after a reopening it begins anew. */
    public void begin(Act act) {
        offer(act, ROUNDS.getFirst(), act.day());
    }

    /** No more of them: the case goes on. */
    public void stop(Act act) {
        terms.end(act, TermFamily.CHECK_IN, EndReason.HANDLED_OTHERWISE);
    }

    private void offer(Act act, String next, LocalDate ended) {
        terms.arm(act, TermFamily.CHECK_IN, next, ended);
        Term term = terms.running(TermFamily.CHECK_IN).orElseThrow();
        apply(new CheckInOffered(caseId, act.occurredAt(), offered + 1, term.rule(), next, term.due()));
    }

    /** The next one, counted from the same end; those whose day is past already are left out. */
    private void offerNext(Act act, Term over) {
        for (String next : ROUNDS.subList(ROUNDS.indexOf(variant) + 1, ROUNDS.size())) {
            LocalDate due = Counting
                    .explain(act.law().rule(TermFamily.CHECK_IN, next, over.start()), over.start(), act.law())
                    .due();
            if (due == null || due.isAfter(act.day())) {
                offer(act, next, over.start());
                return;
            }
        }
    }

    void answer(AnswerCheckIn command) {
        Act act = command.act();
        Term open = terms.running(TermFamily.CHECK_IN).orElseThrow(() -> new Refusal(CaseRule.NO_CHECK_IN_OPEN));
        if (command.condition() == CheckInCondition.UNREACHABLE && act.by().standing() == Standing.PETITIONER) {
            throw new Refusal(CaseRule.ONLY_AN_OFFICER_SAYS_SO);
        }
        refuseTooEarly(command);
        apply(new CheckInAnswered(caseId, act.occurredAt(), offered, command.condition(), command.original(),
                command.note()));
        terms.meet(act, TermFamily.CHECK_IN);
        if (command.condition().isAlarming()) {
            alarm(act);
        }
        offerNext(act, open);
    }

    /** That somebody is well today says nothing about later. That they are not, is told at any time. */
    private void refuseTooEarly(AnswerCheckIn command) {
        boolean harmed = switch (command.condition()) {
            case WORRIED, RETALIATED -> true;
            case SAFE, UNREACHABLE -> false;
        };
        if (!harmed && opensAfter != null && !command.act().day().isAfter(opensAfter)) {
            throw new Refusal(CaseRule.NEXT_CHECK_IN_LATER, opensAfter);
        }
    }

    /** Doing it again changes nothing: rounds give this order, and several nodes go their rounds at once. */
    void miss(MissCheckIn command) {
        Act act = command.act();
        terms.running(TermFamily.CHECK_IN).filter(term -> act.day().isAfter(term.due())).ifPresent(term -> {
            terms.end(act, TermFamily.CHECK_IN, EndReason.HANDLED_OTHERWISE);
            apply(new CheckInMissed(caseId, Days.endOf(term.due()), offered, term.due(), charge.unit(),
                    conflicts.impartialAbove(charge.unit(), List.of(), act.units(), act.day())
                            .stream()
                            .findFirst()
                            .orElse(null)));
            alarm(act);
            offerNext(act, term);
        });
    }

    private void alarm(Act act) {
        if (terms.running(TermFamily.CHECK_IN_FOLLOW_UP).isEmpty()) {
            terms.arm(act, TermFamily.CHECK_IN_FOLLOW_UP, "DEFAULT", act.day());
        }
    }

    void followUp(FollowUpCheckIn command) {
        if (!toFollowUp.contains(command.number())) {
            throw new Refusal(CaseRule.NO_FOLLOW_UP_DUE, command.number());
        }
        apply(new CheckInFollowedUp(caseId, command.act().occurredAt(), command.number(),
                command.act().by().unitOrThrow(), command.condition(), command.report()));
        if (toFollowUp.isEmpty()) {
            terms.meet(command.act(), TermFamily.CHECK_IN_FOLLOW_UP);
        }
    }

    void on(CaseEvent event) {
        switch (event) {
            case CheckInOffered offer -> {
                offered = offer.number();
                variant = offer.variant();
                opensAfter = variant.equals(ROUNDS.getFirst()) ? null : due;
                due = offer.due();
            }
            case CheckInAnswered answered when answered.condition().isAlarming() -> toFollowUp.add(answered.number());
            case CheckInMissed missed -> toFollowUp.add(missed.number());
            case CheckInFollowedUp followed -> toFollowUp.remove(followed.number());
            default -> {
                // Says nothing about how they are.
            }
        }
    }
}
