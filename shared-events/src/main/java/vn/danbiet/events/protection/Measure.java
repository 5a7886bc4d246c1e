package vn.danbiet.events.protection;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/** What can be done for somebody who needs protection, each kind with its article: LTC 56, 57, 58. */
public enum Measure implements Worded {
    KEEP_SECRET("LTC 56", "giữ bí mật thông tin về người được bảo vệ", "keep secret who they are"),
    REDACT_PAPERS("LTC 56", "lược bỏ thông tin cá nhân khỏi tài liệu", "leave who they are out of the papers"),
    DISCREET_MEETINGS("LTC 56", "bố trí thời gian, địa điểm làm việc bảo đảm bí mật", "meet them where nobody sees it"),
    STOP_THE_DISCLOSURE("LTC 56", "yêu cầu chấm dứt, xử lý việc làm lộ thông tin",
            "have a disclosure stopped and dealt with"),
    SUSPEND_DECISION("LTC 57", "đình chỉ, hủy bỏ quyết định xâm phạm vị trí công tác, việc làm",
            "suspend or revoke a decision against their position or job"),
    RESTORE_POSITION("LTC 57", "khôi phục vị trí công tác, việc làm, thu nhập",
            "restore their position, job and income"),
    OTHER_POST("LTC 57", "bố trí công tác khác khi họ đồng ý", "give them another post, with their consent"),
    DEAL_WITH_EMPLOYER("LTC 57", "yêu cầu, kiến nghị xử lý người sử dụng lao động vi phạm",
            "have the employer who breaks the law dealt with"),
    SAFE_PLACE("LTC 58", "đưa đến nơi an toàn", "take them to a safe place"),
    GUARD("LTC 58", "bố trí lực lượng, phương tiện bảo vệ tại nơi cần thiết", "guard the places where it is needed"),
    STOP_THE_ATTACK("LTC 58", "ngăn chặn, xử lý hành vi xâm hại", "prevent and deal with an attack"),
    WARN_THE_ATTACKER("LTC 58", "yêu cầu người xâm hại, đe dọa chấm dứt",
            "demand that whoever harms or threatens them stops");

    private final String citation;
    private final Phrase phrase;

    Measure(String citation, String vi, String en) {
        this.citation = citation;
        phrase = new Phrase(vi, en);
    }

    /** The article that knows it. */
    public String citation() {
        return citation;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
