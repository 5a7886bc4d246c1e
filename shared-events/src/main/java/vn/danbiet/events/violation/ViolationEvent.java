package vn.danbiet.events.violation;

import vn.danbiet.events.CaseEvent;

/** What can happen to a violation. */
public sealed interface ViolationEvent extends CaseEvent
        permits ViolationAccusedExplained, ViolationAccusedNamed, ViolationAccusedSilent, ViolationAccusedTold,
        ViolationAppealDecided, ViolationAppealWithdrawn, ViolationAppealed, ViolationAssigned, ViolationBoardAnswered,
        ViolationBoardCheckPlanned, ViolationBoardRecommended, ViolationCleared, ViolationClosed, ViolationConcluded,
        ViolationConclusionDelivered, ViolationConclusionPublished, ViolationDismissed, ViolationFindingsReported,
        ViolationInspectionAnnounced, ViolationInspectionBegun, ViolationInspectionOrdered, ViolationPeopleForgotten,
        ViolationPublicationEnded, ViolationReassigned, ViolationRemediesCompleted, ViolationRemedyCancelled,
        ViolationRemedyOrdered, ViolationRemedyProgressed, ViolationRemedyRejected, ViolationRemedyVerified,
        ViolationReported, ViolationRouteEnded, ViolationRouted, ViolationSanctioned, ViolationTransferAccepted,
        ViolationTransferDeclined, ViolationTransferOffered, ViolationTransferRecalled, ViolationWithheld {
    ViolationId violation();

    @Override
    default String caseId() {
        return violation().value();
    }
}
