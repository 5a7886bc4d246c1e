package vn.danbiet.events.complaint;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** How a suit over a complaint ends. */
public enum CourtOutcome implements Worded {
    CLAIM_DISMISSED("Tòa án bác yêu cầu khởi kiện", "the court dismissed the claim"),
    CLAIM_UPHELD("Tòa án chấp nhận yêu cầu khởi kiện", "the court upheld the claim"),
    DROPPED("vụ án bị đình chỉ", "the suit was dropped");

    private final Phrase phrase;

    CourtOutcome(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
