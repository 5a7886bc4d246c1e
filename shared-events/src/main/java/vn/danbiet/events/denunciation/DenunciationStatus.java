package vn.danbiet.events.denunciation;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/**
 * Where a denunciation stands. It follows from its events alone, so both sides always agree on it. Whether the conclusion
 * was sent, reported on and published is told by the events beside it.
 */
public enum DenunciationStatus implements CaseStatus {
    RECEIVED("đã tiếp nhận", "received"),
    PRECHECKED("đã xử lý ban đầu", "prechecked"),
    TO_BE_REVIEWED("tố cáo tiếp, chờ xem xét", "denounced again, to be reviewed"),
    ACCEPTED("đã thụ lý", "accepted"),
    VERIFYING("đang xác minh", "being verified"),
    REPORTED("đã có báo cáo xác minh", "findings reported"),
    DRAFTED("đã trình dự thảo kết luận", "conclusion drafted"),
    CONCLUDED("đã kết luận", "concluded"),
    HANDLED("đã xử lý kết luận", "acted on"),
    SUSPENDED("tạm đình chỉ giải quyết", "suspended"),
    WITHDRAWN("đã rút, chờ quyết định", "withdrawn, to be decided on"),
    CLOSED("đã kết thúc", "closed"),
    REFUSED("không thụ lý", "not accepted"),
    INFORMATION_ONLY("không xử lý theo thủ tục tố cáo", "kept as information"),
    INSPECTED("đã chuyển thanh tra, kiểm tra", "passed on for inspection"),
    CRIME_TRANSFERRED("đã chuyển cơ quan điều tra", "passed to the investigators"),
    PASSED_OUTSIDE("đã chuyển cơ quan có thẩm quyền", "passed to the competent authority"),
    TERMINATED("đã đình chỉ giải quyết", "terminated"),
    UPHELD("kết luận lần trước được giữ nguyên", "the first conclusion stands");

    private final Phrase phrase;

    DenunciationStatus(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public boolean isEnd() {
        return switch (this) {
            case CLOSED, REFUSED, INFORMATION_ONLY, INSPECTED, CRIME_TRANSFERRED, PASSED_OUTSIDE, TERMINATED, UPHELD ->
                true;
            case RECEIVED, PRECHECKED, TO_BE_REVIEWED, ACCEPTED, VERIFYING, REPORTED, DRAFTED, CONCLUDED, HANDLED,
                    SUSPENDED, WITHDRAWN ->
                false;
        };
    }

    @Override
    public DenunciationStatus after(CaseEvent event) {
        return event instanceof DenunciationEvent own ? after(own) : this;
    }

    /** Where the denunciation stands after the event. */
    public DenunciationStatus after(DenunciationEvent event) {
        return switch (event) {
            case DenunciationReceived received -> received.first() == null ? RECEIVED : TO_BE_REVIEWED;
            case DenunciationTransferAccepted _ -> RECEIVED;
            case DenunciationPrechecked _ -> PRECHECKED;
            case DenunciationAccepted _ -> ACCEPTED;
            case DenunciationRefused _ -> REFUSED;
            case DenunciationKeptAsInformation _ -> INFORMATION_ONLY;
            case DenunciationPassedToInspection _ -> INSPECTED;
            case DenunciationPassedToInvestigators passed -> passed.whole() ? CRIME_TRANSFERRED : this;
            case DenunciationPassedToAuthority _ -> PASSED_OUTSIDE;
            case DenunciationTeamFormed _ -> VERIFYING;
            case DenunciationFindingsReported _ -> REPORTED;
            case DenunciationConclusionDrafted _ -> DRAFTED;
            case DenunciationConcluded _ -> CONCLUDED;
            case DenunciationHandled _ -> HANDLED;
            case DenunciationSuspended _ -> SUSPENDED;
            case DenunciationWithdrawn _ -> WITHDRAWN;
            case DenunciationTerminated _ -> TERMINATED;
            case DenunciationClosed _ -> CLOSED;
            case RepeatedDenunciationReviewed reviewed -> reviewed.grounds().isEmpty() ? UPHELD : PRECHECKED;
            case DenunciationResumed resumed -> resumed.status();
            case DenunciationGoesOn goesOn -> goesOn.status();
            case DenunciationConclusionReturned returned -> returned.status();
            case DenouncerIdentityChecked _,DenunciationTransferOffered _,DenunciationTransferDeclined _,DenunciationTransferRecalled _,DenunciationNoticeSent _,DenunciationAssigned _,DenouncedNamed _,DenouncedHeard _,DenouncerAsked _,DenouncerAnswered _,DenunciationGraded _,DenunciationFastTracked _,DenunciationInterruptionSent _,DenouncerWithdrew _,DenunciationConclusionSent _,DenunciationHandlingReported _,DenunciationEnforcementReported _,DenunciationConclusionPublished _,DenunciationPublicTextCleared _,DenunciationPublicationEnded _,DenunciationWithheld _,DenunciationRepeated _,DenunciationDelayReported _,DenunciationReportDemanded _,DenunciationDelayExplained _,DenunciationTakenOver _,DenunciationForwarderAnswered _,DenouncersForgotten _ ->
                this;
        };
    }
}
