package vn.danbiet.events.complaint;

import vn.danbiet.events.CaseEvent;

/** What can happen to a complaint. */
public sealed interface ComplaintEvent extends CaseEvent
        permits ComplainantsForgotten, ComplaintAccepted, ComplaintAppealed, ComplaintAssigned, ComplaintClassified,
        ComplaintClosed, ComplaintCourtRuled, ComplaintDecided, ComplaintDecisionDelivered, ComplaintDecisionDrafted,
        ComplaintDecisionPublished, ComplaintDecisionReturned, ComplaintDecisionSent, ComplaintDialogueHeld,
        ComplaintDialogueMissed, ComplaintDialogueSummoned, ComplaintDocumentsRequested, ComplaintDocumentsSupplied,
        ComplaintEnforced, ComplaintEnforcementBegun, ComplaintEnforcementProgressed, ComplaintFindingsReported,
        ComplaintFirstSettlerSanctioned, ComplaintGuided, ComplaintPartlyWithdrawn, ComplaintPublicationEnded,
        ComplaintReassigned, ComplaintReceived, ComplaintRefused, ComplaintReopened, ComplaintResumed,
        ComplaintReviewed, ComplaintStandsAgain, ComplaintStayLifted, ComplaintStayOrdered, ComplaintSuspended,
        ComplaintTakenToCourt, ComplaintTerminated, ComplaintTookEffect, ComplaintTransferAccepted,
        ComplaintTransferDeclined, ComplaintTransferOffered, ComplaintTransferRecalled, ComplaintVerificationOrdered,
        ComplaintWithdrawn, ComplaintWithheld {
    ComplaintId complaint();

    @Override
    default String caseId() {
        return complaint().value();
    }
}
