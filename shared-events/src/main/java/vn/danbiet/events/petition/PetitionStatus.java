package vn.danbiet.events.petition;

import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.Phrase;

/** Where a petition stands. It follows from its events alone, so both sides always agree on it. */
public enum PetitionStatus implements CaseStatus {
    RECEIVED("đã tiếp nhận", "received"),
    PROPOSED("đề xuất thụ lý", "proposed for acceptance"),
    ACCEPTED("đã thụ lý", "accepted"),
    IN_REVIEW("đang giải quyết", "in review"),
    AWAITING_PETITIONER("chờ người gửi bổ sung", "awaiting the petitioner"),
    ANSWERED("đã trả lời", "answered"),
    CLOSED("đã kết thúc", "closed"),
    GUIDED("đã hướng dẫn", "guided"),
    NO_ACTION("không xử lý", "no action"),
    FILED("đã lưu đơn", "filed"),
    SPLIT("đã tách đơn", "split"),
    WITHDRAWN("đã rút", "withdrawn");

    private final Phrase phrase;

    PetitionStatus(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }

    @Override
    public boolean isEnd() {
        return switch (this) {
            case CLOSED, GUIDED, NO_ACTION, FILED, SPLIT, WITHDRAWN -> true;
            case RECEIVED, PROPOSED, ACCEPTED, IN_REVIEW, AWAITING_PETITIONER, ANSWERED -> false;
        };
    }

    @Override
    public PetitionStatus after(CaseEvent event) {
        return event instanceof PetitionEvent own ? after(own) : this;
    }

    /** Where the petition stands after the event. */
    public PetitionStatus after(PetitionEvent event) {
        return switch (event) {
            case PetitionReceived _,PetitionTransferAccepted _ -> RECEIVED;
            case PetitionSplit _ -> SPLIT;
            case PetitionClassified classified -> classified.direction() == Direction.OWN ? PROPOSED : RECEIVED;
            case PetitionGuided _ -> GUIDED;
            case PetitionLeftWithoutAction _ -> NO_ACTION;
            case PetitionFiled _ -> FILED;
            case PetitionAccepted _ -> ACCEPTED;
            case PetitionAssigned _,PetitionerReplied _ -> IN_REVIEW;
            case PetitionerAsked _ -> AWAITING_PETITIONER;
            case PetitionAnswered _ -> ANSWERED;
            case PetitionClosed _ -> CLOSED;
            case PetitionWithdrawn _ -> WITHDRAWN;
            case PetitionReopened _ -> this == ANSWERED || this == CLOSED ? IN_REVIEW : RECEIVED;
            case PetitionTransferOffered _,PetitionTransferDeclined _,PetitionTransferRecalled _,PetitionReassigned _,PetitionHandlingRecorded _,PetitionAnswerPublished _,PetitionWithheld _,PetitionRated _,PetitionersForgotten _ ->
                this;
        };
    }
}
