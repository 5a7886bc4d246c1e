package vn.danbiet.events.denunciation;

import vn.danbiet.events.CaseEvent;

/** What can happen to a denunciation. */
public sealed interface DenunciationEvent extends CaseEvent permits DenouncedHeard, DenouncedNamed, DenouncerAnswered,
        DenouncerAsked, DenouncerIdentityChecked, DenouncerWithdrew, DenouncersForgotten, DenunciationAccepted,
        DenunciationAssigned, DenunciationClosed, DenunciationConcluded, DenunciationConclusionDrafted,
        DenunciationConclusionPublished, DenunciationConclusionReturned, DenunciationConclusionSent,
        DenunciationDelayExplained, DenunciationDelayReported, DenunciationEnforcementReported, DenunciationFastTracked,
        DenunciationFindingsReported, DenunciationForwarderAnswered, DenunciationGoesOn, DenunciationGraded,
        DenunciationHandled, DenunciationHandlingReported, DenunciationInterruptionSent, DenunciationKeptAsInformation,
        DenunciationNoticeSent, DenunciationPassedToAuthority, DenunciationPassedToInspection,
        DenunciationPassedToInvestigators, DenunciationPrechecked, DenunciationPublicTextCleared,
        DenunciationPublicationEnded, DenunciationReceived, DenunciationRefused, DenunciationRepeated,
        DenunciationReportDemanded, DenunciationResumed, DenunciationSuspended, DenunciationTakenOver,
        DenunciationTeamFormed, DenunciationTerminated, DenunciationTransferAccepted, DenunciationTransferDeclined,
        DenunciationTransferOffered, DenunciationTransferRecalled, DenunciationWithdrawn, DenunciationWithheld,
        RepeatedDenunciationReviewed {
    DenunciationId denunciation();

    @Override
    default String caseId() {
        return denunciation().value();
    }
}
