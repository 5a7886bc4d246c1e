package vn.danbiet.events.complaint;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/**
 * Where a complaint stands at its instance. It follows from its events alone, so both sides always agree on it. Whether
 * the contested decision is stayed, the settlement decision sent and published is told by the events beside it.
 */
public enum ComplaintStatus implements CaseStatus {
    RECEIVED("đã tiếp nhận", "received"),
    PROPOSED("đề xuất thụ lý", "proposed for acceptance"),
    ACCEPTED("đã thụ lý", "accepted"),
    VERIFYING("đang xác minh", "being verified"),
    REPORTED("đã có báo cáo xác minh", "findings reported"),
    IN_DIALOGUE("đang tổ chức đối thoại", "dialogue called"),
    HEARD("đã đối thoại", "dialogue held"),
    DRAFTED("đã trình dự thảo quyết định", "decision drafted"),
    DECIDED("đã ra quyết định giải quyết", "decided"),
    IN_EFFECT("quyết định có hiệu lực pháp luật", "in legal effect"),
    ENFORCING("đang thi hành quyết định", "being enforced"),
    ENFORCED("đã thi hành xong", "enforced"),
    SUSPENDED("tạm đình chỉ giải quyết", "suspended"),
    WITHDRAWN("đã rút, chờ đình chỉ", "withdrawn, to be terminated"),
    IN_COURT("Tòa án đã thụ lý", "in court"),
    CLOSED("đã kết thúc", "closed"),
    GUIDED("đã hướng dẫn", "guided"),
    REFUSED("không thụ lý", "not accepted"),
    TERMINATED("đã đình chỉ giải quyết", "terminated"),
    APPEALED("đã khiếu nại lần hai", "complained a second time");

    private final Phrase phrase;

    ComplaintStatus(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public boolean isEnd() {
        return switch (this) {
            case CLOSED, GUIDED, REFUSED, TERMINATED, APPEALED -> true;
            case RECEIVED, PROPOSED, ACCEPTED, VERIFYING, REPORTED, IN_DIALOGUE, HEARD, DRAFTED, DECIDED, IN_EFFECT,
                    ENFORCING, ENFORCED, SUSPENDED, WITHDRAWN, IN_COURT ->
                false;
        };
    }

    @Override
    public ComplaintStatus after(CaseEvent event) {
        return event instanceof ComplaintEvent own ? after(own) : this;
    }

    /** Where the complaint stands after the event. */
    public ComplaintStatus after(ComplaintEvent event) {
        return switch (event) {
            case ComplaintReceived _,ComplaintTransferAccepted _ -> RECEIVED;
            case ComplaintClassified classified ->
                classified.direction() == ComplaintDirection.OWN ? PROPOSED : RECEIVED;
            case ComplaintGuided _ -> GUIDED;
            case ComplaintAccepted _ -> ACCEPTED;
            case ComplaintRefused _ -> REFUSED;
            case ComplaintVerificationOrdered _ -> VERIFYING;
            case ComplaintFindingsReported _ -> REPORTED;
            case ComplaintDialogueSummoned _ -> IN_DIALOGUE;
            case ComplaintDialogueHeld _ -> HEARD;
            case ComplaintDialogueMissed missed -> missed.goesOn() ? HEARD : IN_DIALOGUE;
            case ComplaintDecisionDrafted _ -> DRAFTED;
            case ComplaintDecided _ -> DECIDED;
            case ComplaintTookEffect _ -> IN_EFFECT;
            case ComplaintEnforcementBegun _ -> ENFORCING;
            case ComplaintEnforced _ -> ENFORCED;
            case ComplaintSuspended _ -> SUSPENDED;
            case ComplaintWithdrawn _ -> WITHDRAWN;
            case ComplaintTakenToCourt _ -> IN_COURT;
            case ComplaintTerminated _ -> TERMINATED;
            case ComplaintAppealed _ -> APPEALED;
            case ComplaintClosed _ -> CLOSED;
            case ComplaintDecisionReturned returned -> returned.status();
            case ComplaintResumed resumed -> resumed.status();
            case ComplaintReopened reopened -> reopened.status();
            case ComplaintCourtRuled ruled -> ruled.status();
            case ComplaintStandsAgain stands -> stands.status();
            case ComplaintTransferOffered _,ComplaintTransferDeclined _,ComplaintTransferRecalled _,ComplaintReviewed _,ComplaintAssigned _,ComplaintReassigned _,ComplaintDocumentsRequested _,ComplaintDocumentsSupplied _,ComplaintStayOrdered _,ComplaintStayLifted _,ComplaintPartlyWithdrawn _,ComplaintDecisionSent _,ComplaintDecisionDelivered _,ComplaintDecisionPublished _,ComplaintPublicationEnded _,ComplaintEnforcementProgressed _,ComplaintFirstSettlerSanctioned _,ComplaintWithheld _,ComplainantsForgotten _ ->
                this;
        };
    }
}
