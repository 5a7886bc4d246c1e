package vn.danbiet.events.violation;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/**
 * What kind of violation of the rules of grassroots democracy it is: what LDC 9 prohibits, and duties of the law that were
 * not done.
 */
public enum ViolationKind implements Worded {
    OBSTRUCTION("LDC 9.1", true, "cản trở, gây phiền hà công dân thực hiện dân chủ", "obstruction of citizens"),
    THREAT("LDC 9.1", false, "đe dọa công dân thực hiện dân chủ", "threats against citizens"),
    COVER_UP("LDC 9.2", true, "bao che trong giải quyết kiến nghị, phản ánh, khiếu nại, tố cáo",
            "cover-up in a settlement"),
    RETALIATION("LDC 9.2", true, "trù dập người kiến nghị, phản ánh, khiếu nại, tố cáo", "retaliation"),
    IRRESPONSIBILITY("LDC 9.2", true, "thiếu trách nhiệm trong giải quyết kiến nghị, phản ánh, khiếu nại, tố cáo",
            "irresponsibility in a settlement"),
    INFORMANT_LEAKED("LDC 9.2", true, "tiết lộ thông tin về người tố cáo, người cung cấp thông tin",
            "disclosure of a denouncer or informant"),
    ABUSE("LDC 9.3", false,
            "lợi dụng dân chủ xâm phạm an ninh, trật tự, lợi ích của Nhà nước, quyền và lợi ích hợp pháp của tổ chức, cá nhân",
            "abuse of democracy against security or the rights of others"),
    SLANDER("LDC 9.4", false, "lợi dụng dân chủ xuyên tạc, vu khống, gây mâu thuẫn", "distortion or slander"),
    FORGED_VOTE("LDC 9.5", false, "giả mạo, gian lận làm sai lệch kết quả biểu quyết, bỏ phiếu", "a forged vote"),
    FORGED_CONSULTATION("LDC 9.5", false, "giả mạo, gian lận làm sai lệch kết quả lấy ý kiến", "a forged consultation"),
    PUBLICATION_OMITTED("LDC 11-13, 46-48, 64-66", true, "không công khai, công khai không đúng nội dung, thời hạn",
            "information not published as the law wants"),
    CONSULTATION_OMITTED("LDC 25-29", true, "không lấy ý kiến Nhân dân theo quy định", "people not consulted"),
    DECISION_NOT_CARRIED_OUT("LDC 15-24", true, "không thực hiện nội dung Nhân dân đã bàn và quyết định",
            "what the people decided is not carried out"),
    DIALOGUE_OMITTED("LDC 32", true, "không tổ chức hội nghị trao đổi, đối thoại với Nhân dân",
            "no dialogue held with the people"),
    BOARD_HINDERED("LDC 34-45", true,
            "cản trở, không trả lời Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng",
            "a Board hindered or not answered");

    private final String article;
    private final boolean official;
    private final Phrase phrase;

    ViolationKind(String article, boolean official, String vi, String en) {
        this.article = article;
        this.official = official;
        phrase = new Phrase(vi, en);
    }

    /** Where the law prohibits it, or sets the duty that was not done. */
    public String article() {
        return article;
    }

    /** Whether only those in office can commit it; the rest is open to anybody. */
    public boolean isOfficial() {
        return official;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
