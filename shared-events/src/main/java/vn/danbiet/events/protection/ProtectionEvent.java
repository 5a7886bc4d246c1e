package vn.danbiet.events.protection;

import vn.danbiet.events.CaseEvent;

/**
 * What can happen to the protection of somebody who denounced, and of their family (LTC chapter VI). None of it is ever
 * told to the public.
 */
public sealed interface ProtectionEvent extends CaseEvent permits ProtectedForgotten, ProtectionAssigned,
        ProtectionBasisReported, ProtectionBodyAnswered, ProtectionBodyAsked, ProtectionChanged, ProtectionEnded,
        ProtectionFollowedDenunciation, ProtectionInterimOrdered, ProtectionMeasureCarriedOut, ProtectionOrdered,
        ProtectionPutInWriting, ProtectionReassigned, ProtectionRefused, ProtectionRequested {
    ProtectionId protection();

    @Override
    default String caseId() {
        return protection().value();
    }
}
