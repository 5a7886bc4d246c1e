package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.LocalDate;
import java.util.TreeMap;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.AnswerDispute;
import vn.danbiet.command.casefile.CaseCommand.DisputeEntry;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.law.Days;
import vn.danbiet.law.TermFamily;

/**
 * What whoever filed a case disputes of its entries, and the answers. Nothing is edited: entry, dispute and answer stand
 * beside each other. The term for an answer is that of the oldest dispute without one.
 */
final class Disputes {
    /** So many at once are no correction but a flood. */
    private static final int MOST_UNANSWERED = 20;

    private final String caseId;
    private final Charge charge;
    private final TermLedger terms;
    private final TreeMap<Integer, Dispute> unanswered = new TreeMap<>();
    private int raised;

    Disputes(String caseId, Charge charge, TermLedger terms) {
        this.caseId = caseId;
        this.charge = charge;
        this.terms = terms;
    }

    void dispute(DisputeEntry command) {
        if (command.version() < 0 || command.version() > getVersion()) {
            throw new Refusal(CaseRule.NO_SUCH_ENTRY, command.version(), getVersion());
        }
        if (unanswered.values().stream().anyMatch(dispute -> dispute.version() == command.version())) {
            throw new Refusal(CaseRule.ENTRY_DISPUTED_ALREADY);
        }
        if (unanswered.size() >= MOST_UNANSWERED) {
            throw new Refusal(CaseRule.TOO_MANY_DISPUTES, MOST_UNANSWERED);
        }
        boolean first = unanswered.isEmpty();
        apply(new EntryDisputed(caseId, command.act().occurredAt(), raised + 1, command.version(), command.words(),
                command.correction(), command.original()));
        if (first) {
            terms.arm(command.act(), TermFamily.DISPUTE_ANSWER, "DEFAULT", command.act().day());
        }
    }

    void answer(AnswerDispute command) {
        int number = command.number();
        if (number < 1 || number > raised) {
            throw new Refusal(CaseRule.NO_SUCH_DISPUTE, number);
        }
        Dispute dispute = unanswered.get(number);
        if (dispute == null) {
            throw new Refusal(CaseRule.DISPUTE_ALREADY_ANSWERED, number);
        }
        boolean oldest = unanswered.firstKey() == number;
        apply(new DisputeAnswered(caseId, command.act().occurredAt(), number, dispute.version(), charge.unit(),
                command.outcome(), command.answer()));
        if (oldest) {
            terms.meet(command.act(), TermFamily.DISPUTE_ANSWER);
            if (!unanswered.isEmpty()) {
                terms.arm(command.act(), TermFamily.DISPUTE_ANSWER, "DEFAULT", unanswered.firstEntry().getValue().on());
            }
        }
    }

    void on(CaseEvent event) {
        switch (event) {
            case EntryDisputed disputed -> {
                raised = disputed.number();
                unanswered.put(disputed.number(), new Dispute(disputed.version(), Days.of(disputed.occurredAt())));
            }
            case DisputeAnswered answered -> unanswered.remove(answered.number());
            default -> {
                // Changes nothing about the disputes.
            }
        }
    }

    /** @param on the day it was raised, from which the term of its answer counts */
    private record Dispute(long version, LocalDate on) {}
}
