package vn.danbiet.command.casefile;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** The rules about what a case keeps sealed apart that can refuse an act. */
public enum IdentityRule implements Rule {
    NO_SUCH_ORIGINAL(Kind.NOT_SO, OWN, "Vụ việc không có bản gốc này.", "The case has no such original."),
    TOO_MANY_ORIGINALS(Kind.NOT_NOW, OWN, "Vụ việc đã có %d bản gốc, không nhận thêm.",
            "The case has %d originals and takes no more."),
    SEALED_WAS_DESTROYED(Kind.NOT_NOW, "Luật 91/2025/QH15 14",
            "Danh tính và bản gốc của vụ việc này đã được xóa vĩnh viễn.",
            "The identities and originals of this case were destroyed."),
    NOTHING_SEALED(Kind.NOT_NOW, OWN, "Vụ việc không có danh tính hoặc bản gốc nào đang niêm phong.",
            "Nothing of this case is sealed apart."),
    NO_SUCH_IDENTITY(Kind.NOT_SO, OWN, "Vụ việc không có danh tính số %d.", "The case has no identity number %d."),
    IDENTITY_NOT_GIVEN(Kind.NOT_NOW, OWN, "Danh tính này không được cung cấp; không có gì để mở.",
            "This identity was not given; there is nothing to open."),
    IDENTITY_KEPT_OFF_SYSTEM(Kind.NOT_NOW, "QĐ 774/QĐ-TTg 2020",
            "Danh tính này được giữ ngoài hệ thống theo chế độ mật, trong hồ sơ giấy %s; hỏi người giữ hồ sơ đó.",
            "This identity is kept outside of the system as a state secret, in the paper file %s; ask who keeps that"
                    + " file."),
    NO_SUCH_OPENING(Kind.NOT_SO, OWN, "Vụ việc không có đề nghị mở danh tính số %d.",
            "No opening number %d was asked for in this case."),
    OPENING_ALREADY_ANSWERED(Kind.NOT_NOW, OWN, "Đề nghị mở danh tính số %d đã được trả lời.",
            "Opening number %d has been answered."),
    OPENING_NEEDS_SECOND_PERSON(Kind.NOT_ALLOWED, "LTC 8.3; 56",
            "Danh tính chỉ được mở khi có hai người khác nhau; người đề nghị không tự trả lời đề nghị của mình.",
            "It takes two people to open an identity; whoever asked for it does not answer themselves."),
    OPENING_NEEDS_BOTH_ROLES(Kind.NOT_ALLOWED, "LTC 8.3; 56",
            "Danh tính chỉ được mở khi có một người giữ bí mật và người đứng đầu; hai người cùng vai trò là chưa đủ.",
            "It takes a custodian and the head to open an identity; two in the same role are not enough."),
    REQUESTER_IS_EXCLUDED(Kind.NOT_NOW, "LTC 8.3; 56",
            "Người đề nghị nay không được tham gia vụ việc; đề nghị này không còn được đồng ý.",
            "Whoever asked for it is kept away from the case by now; it cannot be approved any more."),
    OPENING_NOT_APPROVED(Kind.NOT_NOW, "LTC 8.3; 56",
            "Đề nghị mở danh tính số %d chưa được người thứ hai đồng ý, hoặc đã bị từ chối.",
            "Opening number %d has not been approved by a second person, or was declined."),
    OPENING_HAS_LAPSED(Kind.NOT_NOW, OWN,
            "Đề nghị mở danh tính số %d đã hết hiệu lực (24 giờ kể từ khi đồng ý, hoặc vụ việc đã chuyển đơn vị); hãy đề"
                    + " nghị lại.",
            "Opening number %d has lapsed (24 hours after its approval, or the case went to another unit); ask for it"
                    + " anew."),
    OPENED_FOR_THESE_TWO(Kind.NOT_ALLOWED, "LTC 8.3; 56",
            "Chỉ người đề nghị và người đồng ý mới được xem danh tính đã mở.",
            "What was opened is told to those two alone who asked for it and approved it."),
    ALREADY_DISCLOSED(Kind.NOT_NOW, "LTC 47.2", "Người gửi đã tự tiết lộ danh tính.",
            "The petitioner has disclosed who they are."),
    NEEDS_NO_APPROVAL(Kind.NOT_NOW, "LTC 47.2",
            "Người gửi đã tự tiết lộ danh tính nên không cần người thứ hai đồng ý; xem trực tiếp.",
            "The petitioner has disclosed who they are: no approval is needed, it can be read directly.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    IdentityRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "identity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String citation() {
        return citation;
    }

    @Override
    public Phrase text() {
        return text;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
