package vn.danbiet.events.protection;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** Where a protection stands. It follows from its events alone. */
public enum ProtectionStatus implements CaseStatus {
    REQUESTED("đã tiếp nhận đề nghị bảo vệ", "requested"),
    INTERIM("đang bảo vệ khẩn cấp, chờ quyết định", "protected for the time being, to be decided"),
    IN_FORCE("đang được bảo vệ", "in force"),
    REFUSED("không áp dụng biện pháp bảo vệ", "refused"),
    ENDED("đã chấm dứt bảo vệ", "ended");

    private final Phrase phrase;

    ProtectionStatus(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public boolean isEnd() {
        return this == REFUSED || this == ENDED;
    }

    @Override
    public ProtectionStatus after(CaseEvent event) {
        return event instanceof ProtectionEvent own ? after(own) : this;
    }

    /** Where the protection stands after the event. */
    public ProtectionStatus after(ProtectionEvent event) {
        return switch (event) {
            case ProtectionRequested _ -> REQUESTED;
            case ProtectionInterimOrdered _ -> INTERIM;
            case ProtectionOrdered _ -> IN_FORCE;
            case ProtectionRefused _ -> REFUSED;
            case ProtectionEnded _ -> ENDED;
            case ProtectionPutInWriting _,ProtectionAssigned _,ProtectionReassigned _,ProtectionBasisReported _,ProtectionBodyAsked _,ProtectionBodyAnswered _,ProtectionMeasureCarriedOut _,ProtectionChanged _,ProtectionFollowedDenunciation _,ProtectedForgotten _ ->
                this;
        };
    }
}
