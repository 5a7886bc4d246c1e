package vn.danbiet.command.casefile;

import java.util.HashSet;
import java.util.Set;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.law.TermState;

/**
 * The urging letters (đôn đốc) of a case. A superior unit urges where a term has run out, and again where its last letter
 * was not answered in time.
 */
final class Urgings {
    private final TermLedger terms;
    private final Set<Integer> unanswered = new HashSet<>();
    private int sent;

    Urgings(TermLedger terms) {
        this.terms = terms;
    }

    /** The number of the next one. */
    int next() {
        return sent + 1;
    }

    /** The term that has run out; where several have, the first. */
    Term overdue(Act act) {
        terms.running(TermFamily.URGING_ANSWER).filter(answer -> !isOver(answer, act)).ifPresent(answer -> {
            throw new Refusal(CaseRule.URGING_AWAITS_ANSWER, sent, answer.due());
        });
        return terms.open()
                .stream()
                .filter(term -> !term.family().equals(TermFamily.URGING_ANSWER) && isOver(term, act))
                .findFirst()
                .orElseThrow(() -> new Refusal(CaseRule.NOTHING_OVERDUE));
    }

    private static boolean isOver(Term term, Act act) {
        return term.state() == TermState.RUNNING && act.day().isAfter(term.due());
    }

    void refuseAnswer(int number) {
        if (number < 1 || number > sent) {
            throw new Refusal(CaseRule.NO_SUCH_URGING, number);
        }
        if (!unanswered.contains(number)) {
            throw new Refusal(CaseRule.URGING_ALREADY_ANSWERED, number);
        }
    }

    /** Whether it is this one whose answer term runs. */
    boolean isLatest(int number) {
        return number == sent;
    }

    void on(CaseEvent event) {
        switch (event) {
            case CaseUrged urged -> {
                sent = urged.number();
                unanswered.add(urged.number());
            }
            case UrgingAnswered answered -> unanswered.remove(answered.number());
            default -> {
                // Changes nothing about the letters.
            }
        }
    }
}
