package vn.danbiet.events.violation;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** Where a violation stands. It follows from its events alone, so both sides always agree on it. */
public enum ViolationStatus implements CaseStatus {
    REPORTED("đã tiếp nhận", "reported"),
    ROUTED("đang giải quyết theo thủ tục khác", "settled as another case"),
    BOARD_CHECK("Ban đang kiểm tra", "being checked by a Board"),
    RECOMMENDED("có kiến nghị của Ban", "recommended by a Board"),
    REPLIED("đã trả lời kiến nghị của Ban", "answered to the Board"),
    INSPECTION_ORDERED("đã quyết định kiểm tra", "inspection ordered"),
    INSPECTING("đang kiểm tra", "being inspected"),
    FOUND("đã có kết quả kiểm tra", "findings reported"),
    EXPLAINING("chờ giải trình", "awaiting explanation"),
    HEARD("đã giải trình hoặc hết thời hạn giải trình", "heard"),
    CONCLUDED("đã kết luận", "concluded"),
    APPEALED("đang xem xét lại", "appealed"),
    SANCTIONED("đã xử lý", "sanctioned"),
    REMEDYING("đang khắc phục", "being put right"),
    REMEDIED("đã khắc phục", "put right"),
    CLEARED("xác định không vi phạm", "cleared"),
    CLOSED("đã kết thúc", "closed"),
    DISMISSED("không xem xét", "dismissed");

    private final Phrase phrase;

    ViolationStatus(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public boolean isEnd() {
        return this == CLOSED || this == DISMISSED;
    }

    @Override
    public ViolationStatus after(CaseEvent event) {
        return event instanceof ViolationEvent own ? after(own) : this;
    }

    /** Where the violation stands after the event. */
    public ViolationStatus after(ViolationEvent event) {
        return switch (event) {
            case ViolationReported _,ViolationTransferAccepted _ -> REPORTED;
            case ViolationDismissed _ -> DISMISSED;
            case ViolationRouted _ -> ROUTED;
            case ViolationBoardCheckPlanned _ -> BOARD_CHECK;
            case ViolationBoardRecommended _ -> RECOMMENDED;
            case ViolationBoardAnswered _ -> REPLIED;
            case ViolationInspectionOrdered _ -> INSPECTION_ORDERED;
            case ViolationInspectionBegun _ -> INSPECTING;
            case ViolationFindingsReported _,ViolationRouteEnded _ -> FOUND;
            case ViolationAccusedTold _ -> EXPLAINING;
            case ViolationAccusedExplained _,ViolationAccusedSilent _ -> HEARD;
            case ViolationConcluded _ -> CONCLUDED;
            case ViolationSanctioned _ -> this == CONCLUDED ? SANCTIONED : this;
            case ViolationCleared _ -> CLEARED;
            case ViolationAppealed _ -> APPEALED;
            case ViolationAppealWithdrawn withdrawn -> withdrawn.status();
            case ViolationAppealDecided decided -> decided.status();
            case ViolationRemedyOrdered _ -> REMEDYING;
            case ViolationRemediesCompleted _ -> REMEDIED;
            case ViolationRemedyCancelled cancelled -> cancelled.status();
            case ViolationClosed _ -> CLOSED;
            case ViolationTransferOffered _,ViolationTransferDeclined _,ViolationTransferRecalled _,ViolationAssigned _,ViolationReassigned _,ViolationInspectionAnnounced _,ViolationAccusedNamed _,ViolationConclusionDelivered _,ViolationRemedyProgressed _,ViolationRemedyVerified _,ViolationRemedyRejected _,ViolationConclusionPublished _,ViolationPublicationEnded _,ViolationWithheld _,ViolationPeopleForgotten _ ->
                this;
        };
    }
}
