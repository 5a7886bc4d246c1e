package vn.danbiet.events.denunciation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** Why a denunciation is not accepted (LTC 24.3, 29.1). */
public enum RefusalReason implements Worded {
    NO_CAPACITY("người tố cáo không đủ năng lực và không có người đại diện",
            "the denouncer lacks capacity and nobody represents them"),
    NO_BASIS("không có cơ sở xác định người hoặc hành vi vi phạm", "nothing to tell who violated what by"),
    SETTLED_COMPLAINT(
            "xuất phát từ khiếu nại đã giải quyết đúng pháp luật mà không có chứng cứ về vi phạm của người giải quyết",
            "it follows a complaint lawfully settled, without evidence against the settler"),
    SETTLED_BEFORE("đã được giải quyết, không có tình tiết mới", "settled before, nothing new"),
    SENT_TO_COMPETENT("đã gửi đến nơi có thẩm quyền", "sent to the competent body as well");

    private final Phrase phrase;

    RefusalReason(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
