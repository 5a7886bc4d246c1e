package vn.danbiet.command.petition;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule that can refuse an act on a petition. */
enum PetitionRule implements Rule {
    ACT_NOT_IN_THIS_STATE(Kind.NOT_NOW, OWN, "Không thể %s khi kiến nghị, phản ánh ở trạng thái “%s”.",
            "It is not possible to %s while the petition is “%s”."),
    TOO_MANY_ACTS(Kind.NOT_NOW, OWN,
            "Vụ việc đã có %d mục; chỉ còn được không công khai, rút, kết thúc hoặc xóa dữ liệu cá nhân.",
            "The case has %d entries; it can only be withheld, withdrawn, closed or forgotten."),
    TRANSFER_PENDING(Kind.NOT_NOW, OWN, "Đang chờ %s trả lời đề nghị chuyển; hãy chờ, hoặc rút lại đề nghị trước.",
            "A transfer to %s awaits its answer; wait for it, or recall the offer first."),
    NO_TRANSFER_OFFERED(Kind.NOT_NOW, OWN, "Không có đề nghị chuyển nào đang chờ.",
            "No transfer is awaiting an answer."),
    /** Cited with the article of the act that was refused, as is the rule on states. */
    NOT_YOURS_TO_DO(Kind.NOT_ALLOWED, OWN, "Chỉ %s mới được %s.", "Only %s may %s."),
    PETITIONER_DOES_THIS(Kind.NOT_ALLOWED, OWN, "Người gửi trực tuyến tự %s bằng khóa trên biên nhận.",
            "Who sent the petition in online has a key to %s themselves."),
    OTHER_UNIT(Kind.OTHER_UNIT, "LTCD 26",
            "Vụ việc do đơn vị khác chịu trách nhiệm; chỉ cán bộ của đơn vị đó được xử lý.",
            "Another unit is in charge of this case; only its officers may act on it."),
    TIME_IN_THE_FUTURE(Kind.NOT_SO, OWN, "Thời điểm xảy ra (occurredAt) không được ở tương lai.",
            "The time at which it happened (occurredAt) cannot be in the future."),
    TIME_BEFORE_PREVIOUS_ACT(Kind.NOT_SO, OWN,
            "Thời điểm xảy ra (occurredAt) không được trước việc đã đưa vụ việc đến trạng thái hiện tại.",
            "The time at which it happened (occurredAt) cannot be before what led to the present state of the case."),
    TIME_BEFORE_THE_LAW(Kind.NOT_SO, "LTCD",
            "Ngày tiếp nhận không được trước 01/7/2014, ngày Luật Tiếp công dân có hiệu lực.",
            "The receipt cannot be before 2014-07-01, when the Law on Citizen Reception came into force."),
    GROUP_SMALLER_THAN_NAMED(Kind.NOT_SO, "LTCD 29", "Số người trong nhóm (groupSize) nhỏ hơn số người được nêu tên.",
            "The group (groupSize) is smaller than the number of people named."),
    GROUP_NEEDS_REPRESENTATIVE(Kind.NOT_SO, "LTCD 29; NĐ124 6",
            "Nhóm từ 5 người trở lên phải cử người đại diện bằng văn bản (representative).",
            "A group of 5 or more must appoint a representative in writing (representative)."),
    TOO_MANY_REPRESENTATIVES(Kind.NOT_SO, "LTCD 29; NĐ124 6", "Nhóm %d người được cử tối đa %d người đại diện.",
            "A group of %d may have %d representatives at most."),
    NOT_ELIGIBLE_UNNAMED(Kind.NOT_SO, "TT05 6; NĐ 20/2008 7",
            "Không đủ điều kiện thụ lý: đơn gửi qua bưu chính phải có họ tên và địa chỉ; kênh khác phải có địa chỉ hoặc số"
                    + " điện thoại. Hãy lưu đơn, hoặc tiếp nhận lại với đủ thông tin.",
            "Not eligible: a letter by post needs a name with an address, any other channel an address or phone number."
                    + " File it, or receive it anew with the details."),
    NOT_ELIGIBLE_UNSIGNED(Kind.NOT_SO, "TT05 6", "Không đủ điều kiện thụ lý: đơn không có chữ ký hoặc điểm chỉ.",
            "Not eligible: the letter bears neither signature nor fingerprint."),
    SPLIT_INTO_AT_LEAST_TWO(Kind.NOT_SO, "LTCD 25.3", "Phải tách thành ít nhất hai nội dung.",
            "A letter is split into two parts at least."),
    REASSIGNMENT_NEEDS_REASON(Kind.NOT_SO, OWN, "Chuyển người xử lý phải nêu lý do (reason).",
            "Moving a petition to another officer needs a reason (reason)."),
    ALREADY_ASSIGNED_TO_THEM(Kind.NOT_NOW, OWN, "Vụ việc đã được giao cho người này.",
            "The petition is already assigned to this officer."),
    TRANSFER_TO_ANOTHER_UNIT(Kind.NOT_SO, OWN, "Đơn vị nhận phải khác đơn vị đang chịu trách nhiệm.",
            "The receiving unit must be another than the one in charge."),
    PUBLICATION_UNDECIDED(Kind.NOT_NOW, "NĐ 20/2008 19",
            "Trước khi kết thúc phải quyết định công khai, hoặc không công khai có căn cứ, câu trả lời.",
            "Before closing, the answer must be published, or withheld on a legal ground."),
    ALREADY_RATED(Kind.NOT_NOW, "LDC 35.2a", "Câu trả lời này đã được đánh giá.",
            "This answer has been rated already."),
    RECORDED_IN_CLEAR(Kind.NOT_NOW, OWN,
            "Vụ việc được ghi trước khi dữ liệu cá nhân được mã hóa: không xóa được và không ghi thêm lời của người gửi."
                    + " Hãy tiếp nhận lại thành vụ việc mới.",
            "The case was recorded before personal data was encrypted: it cannot be forgotten, and takes no more words of"
                    + " the petitioner. Receive the matter anew."),
    NOT_A_SUBJECT_OF_THIS_CASE(Kind.NOT_SO, OWN, "Vụ việc này không có chủ thể dữ liệu đó (subjects).",
            "This case has no such data subject (subjects)."),
    ALREADY_FORGOTTEN(Kind.NOT_NOW, OWN, "Dữ liệu này đã được xóa trước đó; không còn gì để xóa.",
            "This was forgotten before; there is nothing left to forget."),
    PART_IS_FORGOTTEN_WITH_ITS_LETTER(Kind.NOT_NOW, "LTCD 25.3",
            "Đây là một phần của đơn %s; hãy xóa ở đơn đó, mọi phần sẽ được xóa theo.",
            "This is a part of letter %s; forget there, and it is forgotten in every part."),
    PARTS_ARE_STILL_OPEN(Kind.NOT_NOW, "LTCD 25.3", "Chưa thể xóa: phần %s của đơn chưa kết thúc.",
            "Not yet: part %s of the letter has not come to an end."),
    FORGOTTEN_STAYS_CLOSED(Kind.NOT_NOW, "Luật 91/2025/QH15 14",
            "Nội dung hoặc người gửi đã được xóa nên không thể mở lại; hãy tiếp nhận thành vụ việc mới.",
            "What was written or who wrote it was forgotten, so it cannot be reopened; receive the matter anew."),
    WORDS_WERE_FORGOTTEN(Kind.NOT_NOW, "Luật 91/2025/QH15 14",
            "Lời của người gửi trong vụ việc này đã được xóa; không ghi thêm lời mới, có thể bỏ trống.",
            "What the petitioner wrote in this case was forgotten; no more words are kept, leave them out.");

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
