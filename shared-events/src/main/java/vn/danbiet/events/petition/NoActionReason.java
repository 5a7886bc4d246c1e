package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why no action is taken on a letter; what LTC art. 24.3 says of denunciations goes for petitions as well. */
public enum NoActionReason implements Worded {
    ALSO_SENT_TO_COMPETENT_BODY("đơn đồng thời đã gửi cơ quan có thẩm quyền",
            "the letter was sent to the competent body as well"),
    SENT_AGAIN_AFTER_GUIDANCE("đơn gửi lại sau khi đã được hướng dẫn", "the letter was sent again after guidance");

    private final Phrase phrase;

    NoActionReason(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
