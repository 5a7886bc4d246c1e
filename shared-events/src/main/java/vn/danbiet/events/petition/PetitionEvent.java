package vn.danbiet.events.petition;

import vn.danbiet.events.CaseEvent;

/** What can happen to a petition. */
public sealed interface PetitionEvent extends CaseEvent
        permits PetitionAccepted, PetitionAnswerPublished, PetitionAnswered, PetitionAssigned, PetitionClassified,
        PetitionClosed, PetitionFiled, PetitionGuided, PetitionHandlingRecorded, PetitionLeftWithoutAction,
        PetitionRated, PetitionReassigned, PetitionReceived, PetitionReopened, PetitionSplit, PetitionTransferAccepted,
        PetitionTransferDeclined, PetitionTransferOffered, PetitionTransferRecalled, PetitionWithdrawn,
        PetitionWithheld, PetitionerAsked, PetitionerReplied, PetitionersForgotten {
    PetitionId petition();

    @Override
    default String caseId() {
        return petition().value();
    }
}
