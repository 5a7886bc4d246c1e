package vn.danbiet.events.petition;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** The closed list of reasons for which an ineligible or finally settled letter is filed (TT05 art. 6 and 28). A filed letter is kept for one year. */
public enum FilingReason implements Worded {
    NO_DATE_NAME_ADDRESS_OR_SIGNATURE("đơn không có ngày tháng, họ tên, địa chỉ, chữ ký hoặc điểm chỉ",
            "the letter lacks date, name, address or signature"),
    CONTENT_UNCLEAR("đơn không nêu rõ nội dung kiến nghị, phản ánh",
            "the letter does not say what is asked or reported"),
    NOT_IN_VIETNAMESE("đơn không viết bằng tiếng Việt và không có bản dịch được công chứng",
            "the letter is neither in Vietnamese nor translated by a notary"),
    ALREADY_HANDLED("đơn đã được xử lý theo quy định của pháp luật", "the letter has been handled as the law provides"),
    SENT_TO_COMPETENT_BODY("đơn đã được gửi đúng cơ quan có thẩm quyền",
            "the letter was also sent to the body that is competent"),
    ALREADY_GUIDED("đơn đã được hướng dẫn một lần về cùng nội dung",
            "the petitioner was guided once already on the same content"),
    SETTLED_WITHOUT_NEW_FACTS("vụ việc đã giải quyết xong, không có tình tiết mới",
            "the matter is settled for good and there are no new facts");

    private final Phrase phrase;

    FilingReason(String vi, String en) {
        phrase = new Phrase(vi, en);
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
