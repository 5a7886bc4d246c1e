package vn.danbiet.query.cases;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Opening;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.violation.ViolationStatus;

/**
 * Where a case of some kind stands.
 *
 * @param name of the status, which each kind has its own of
 */
public record CaseState(CaseKind kind, String name) {
    public static CaseState of(Opening opening) {
        return new CaseState(opening.kind(), opening.status().name());
    }

    public CaseState after(CaseEvent event) {
        return new CaseState(kind, status().after(event).name());
    }

    public CaseStatus status() {
        return switch (kind) {
            case PETITION -> PetitionStatus.valueOf(name);
            case COMPLAINT -> ComplaintStatus.valueOf(name);
            case DENUNCIATION -> DenunciationStatus.valueOf(name);
            case VIOLATION -> ViolationStatus.valueOf(name);
            case PROTECTION -> ProtectionStatus.valueOf(name);
        };
    }
}
