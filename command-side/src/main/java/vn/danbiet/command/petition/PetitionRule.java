package vn.danbiet.command.petition;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule that can refuse an act on a petition. */
enum PetitionRule implements Rule {
    PETITIONER_DOES_THIS(Kind.NOT_ALLOWED, OWN, "Người gửi trực tuyến tự %s bằng khóa trên biên nhận.",
            "Who sent the petition in online has a key to %s themselves."),
    TIME_BEFORE_THE_LAW(Kind.NOT_SO, "LTCD",
            "Ngày tiếp nhận không được trước 01/7/2014, ngày Luật Tiếp công dân có hiệu lực.",
            "The receipt cannot be before 2014-07-01, when the Law on Citizen Reception came into force."),
    NOT_ELIGIBLE_UNNAMED(Kind.NOT_SO, "TT05 6; NĐ 20/2008 7",
            "Không đủ điều kiện thụ lý: đơn gửi qua bưu chính phải có họ tên và địa chỉ; kênh khác phải có địa chỉ hoặc số"
                    + " điện thoại. Hãy lưu đơn, hoặc tiếp nhận lại với đủ thông tin.",
            "Not eligible: a letter by post needs a name with an address, any other channel an address or phone number."
                    + " File it, or receive it anew with the details."),
    NOT_ELIGIBLE_UNSIGNED(Kind.NOT_SO, "TT05 6", "Không đủ điều kiện thụ lý: đơn không có chữ ký hoặc điểm chỉ.",
            "Not eligible: the letter bears neither signature nor fingerprint."),
    SPLIT_INTO_AT_LEAST_TWO(Kind.NOT_SO, "LTCD 25.3", "Phải tách thành ít nhất hai nội dung.",
            "A letter is split into two parts at least."),
    PUBLICATION_UNDECIDED(Kind.NOT_NOW, "NĐ 20/2008 19",
            "Trước khi kết thúc phải quyết định công khai, hoặc không công khai có căn cứ, câu trả lời.",
            "Before closing, the answer must be published, or withheld on a legal ground."),
    ALREADY_RATED(Kind.NOT_NOW, "LDC 35.2a", "Câu trả lời này đã được đánh giá.",
            "This answer has been rated already."),
    PART_IS_FORGOTTEN_WITH_ITS_LETTER(Kind.NOT_NOW, "LTCD 25.3",
            "Đây là một phần của đơn %s; hãy xóa ở đơn đó, mọi phần sẽ được xóa theo.",
            "This is a part of letter %s; forget there, and it is forgotten in every part."),
    PARTS_ARE_STILL_OPEN(Kind.NOT_NOW, "LTCD 25.3", "Chưa thể xóa: phần %s của đơn chưa kết thúc.",
            "Not yet: part %s of the letter has not come to an end.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    PetitionRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "petition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
