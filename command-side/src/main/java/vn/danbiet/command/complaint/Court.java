package vn.danbiet.command.complaint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtAcceptance;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtRuling;
import vn.danbiet.events.complaint.ComplaintCourtRuled;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintTakenToCourt;
import vn.danbiet.events.complaint.CourtOutcome;

/**
 * The matter before a court: at any stage (LKN 7, 33, 42). What is not decided yet is for the court then, and is terminated
 * (LKN 11a, since 2026-07-01) or ends with its ruling (LKN 11.9).
 */
final class Court {
    private final Dossier dossier;

    Court(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void accepted(RecordCourtAcceptance command) {
        apply(new ComplaintTakenToCourt(dossier.id(), command.act().occurredAt(), command.court(), command.suit()));
    }

    @CommandHandler
    void ruled(RecordCourtRuling command) {
        apply(new ComplaintCourtRuled(dossier.id(), command.act().occurredAt(), command.outcome(), command.ruling(),
                goesOn(command.outcome(), dossier.before(ComplaintStatus.IN_COURT))));
    }

    /** A suit that was dropped changes nothing; one that was lost leaves a decision as it is. */
    static ComplaintStatus goesOn(CourtOutcome outcome, ComplaintStatus before) {
        return switch (outcome) {
            case DROPPED -> before;
            case CLAIM_DISMISSED -> isDecided(before) ? before : ComplaintStatus.CLOSED;
            case CLAIM_UPHELD -> ComplaintStatus.CLOSED;
        };
    }

    /** Whether the settlement had come to its decision when the case stood there. */
    static boolean isDecided(ComplaintStatus before) {
        return switch (before) {
            case DECIDED, IN_EFFECT, ENFORCING, ENFORCED, APPEALED, CLOSED -> true;
            default -> false;
        };
    }
}
