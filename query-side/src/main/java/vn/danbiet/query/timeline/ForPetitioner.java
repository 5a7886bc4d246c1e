package vn.danbiet.query.timeline;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.casefile.PassedToSuccessor;
import vn.danbiet.events.denunciation.DenouncerAnswered;
import vn.danbiet.events.denunciation.DenouncerAsked;
import vn.danbiet.events.denunciation.DenouncerWithdrew;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationClosed;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationConclusionSent;
import vn.danbiet.events.denunciation.DenunciationDelayReported;
import vn.danbiet.events.denunciation.DenunciationGoesOn;
import vn.danbiet.events.denunciation.DenunciationHandled;
import vn.danbiet.events.denunciation.DenunciationKeptAsInformation;
import vn.danbiet.events.denunciation.DenunciationNoticeSent;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
import vn.danbiet.events.denunciation.DenunciationPassedToInspection;
import vn.danbiet.events.denunciation.DenunciationPassedToInvestigators;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationRefused;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.events.denunciation.DenunciationReportDemanded;
import vn.danbiet.events.denunciation.DenunciationResumed;
import vn.danbiet.events.denunciation.DenunciationSuspended;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.denunciation.DenunciationTerminated;
import vn.danbiet.events.denunciation.DenunciationTransferAccepted;
import vn.danbiet.events.denunciation.DenunciationWithdrawn;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.denunciation.RepeatedDenunciationReviewed;
import vn.danbiet.events.identity.DenouncerDisclosedThemselves;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.identity.IdentityOpened;
import vn.danbiet.events.identity.MessageSealed;
import vn.danbiet.events.identity.OpeningApproved;
import vn.danbiet.events.protection.CheckInEvent;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermExtended;

/**
 * What whoever denounced is told of their case (LTC 9): how it goes and what it comes to, and that somebody was told who
 * they are. Not how it is verified, nor who does.
 */
final class ForPetitioner {
    private ForPetitioner() {}

    static boolean isTold(CaseEvent event) {
        return switch (event) {
            case DenunciationReceived _,DenunciationTransferAccepted _,DenunciationAccepted _,DenunciationRefused _,DenunciationKeptAsInformation _,DenunciationPassedToAuthority _,DenunciationPassedToInspection _,DenunciationPassedToInvestigators _,DenunciationNoticeSent _,DenouncerAsked _,DenouncerAnswered _,DenunciationSuspended _,DenunciationResumed _,DenunciationTerminated _,DenouncerWithdrew _,DenunciationWithdrawn _,DenunciationGoesOn _,DenunciationConcluded _,DenunciationConclusionSent _,DenunciationHandled _,DenunciationConclusionPublished _,DenunciationWithheld _,DenunciationClosed _,DenunciationRepeated _,RepeatedDenunciationReviewed _,DenunciationDelayReported _,DenunciationReportDemanded _,DenunciationTakenOver _ ->
                true;
            case MessageSealed _,OpeningApproved _,IdentityOpened _,IdentityDestroyed _,DenouncerDisclosedThemselves _ ->
                true;
            case EntryDisputed _,DisputeAnswered _,PassedToSuccessor _,CasePassedToSuperior _,CheckInEvent _,TermExtended _,TermBreached _ ->
                true;
            default -> false;
        };
    }
}
