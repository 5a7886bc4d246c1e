package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.IssueDecision;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDelivery;
import vn.danbiet.command.complaint.ComplaintCommand.ReturnDraft;
import vn.danbiet.command.complaint.ComplaintCommand.SendDecision;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintDecisionDelivered;
import vn.danbiet.events.complaint.ComplaintDecisionDrafted;
import vn.danbiet.events.complaint.ComplaintDecisionReturned;
import vn.danbiet.events.complaint.ComplaintDecisionSent;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.law.Days;

/** The settlement decision: drafted by the handler, approved and issued by the head, sent and delivered. */
final class Decision {
    private final Dossier dossier;
    private final Verification verification;
    private final Dialogue dialogue;
    private @Nullable Outcome draft;
    private @Nullable ComplaintDecided decided;
    private boolean sent;
    private @Nullable LocalDate deliveredOn;

    Decision(Dossier dossier, Verification verification, Dialogue dialogue) {
        this.dossier = dossier;
        this.verification = verification;
        this.dialogue = dialogue;
    }

    boolean isMade() {
        return decided != null;
    }

    boolean isSent() {
        return sent;
    }

    /** Where the complaint was wrong there is nothing that the settler has to have done. */
    boolean isToBeEnforced() {
        return decided == null || decided.outcome() != Outcome.WRONG;
    }

    /** The day it was issued. */
    LocalDate issuedOn() {
        return Days.of(Objects.requireNonNull(decided).occurredAt());
    }

    boolean isDelivered() {
        return deliveredOn != null;
    }

    /** The day from which the limit for the next step counts: its delivery or, until that is on record, its issue. */
    LocalDate knownOn() {
        return deliveredOn == null ? issuedOn() : deliveredOn;
    }

    @CommandHandler
    void draft(DraftDecision command) {
        DecisionApproval.checkDraft(dossier, verification, dialogue, command.outcome());
        apply(new ComplaintDecisionDrafted(dossier.id(), command.act().occurredAt(), command.outcome(),
                dossier.subjects().theirWords(command.draft())));
    }

    @CommandHandler
    void giveBack(ReturnDraft command) {
        apply(new ComplaintDecisionReturned(dossier.id(), command.act().occurredAt(), command.reason(),
                dossier.before(ComplaintStatus.DRAFTED)));
    }

    @CommandHandler
    void issue(IssueDecision command) {
        DecisionApproval.checkIssue(dossier, Objects.requireNonNull(draft), command.outcome(), command.firstDecision());
        apply(new ComplaintDecided(dossier.id(), command.act().occurredAt(), command.number(), command.outcome(),
                command.firstDecision(), command.operative(), dossier.subjects().theirWords(command.decision()),
                command.act().by().id()));
    }

    @CommandHandler
    void send(SendDecision command) {
        Sending.check(command.recipients(), dossier.isForwarded(), dossier.instance());
        apply(new ComplaintDecisionSent(dossier.id(), command.act().occurredAt(), command.recipients()));
    }

    @CommandHandler
    void recordDelivery(RecordDelivery command) {
        if (deliveredOn != null) {
            throw new Refusal(ComplaintRule.ALREADY_DELIVERED);
        }
        apply(new ComplaintDecisionDelivered(dossier.id(), command.act().occurredAt()));
    }

    @EventSourcingHandler
    void on(ComplaintEvent event) {
        switch (event) {
            case ComplaintDecisionDrafted drafted -> draft = drafted.outcome();
            case ComplaintDecided issued -> decided = issued;
            case ComplaintDecisionSent _ -> sent = true;
            case ComplaintDecisionDelivered delivered -> deliveredOn = Days.of(delivered.occurredAt());
            default -> {
                // Nothing of the decision.
            }
        }
    }
}
