package vn.danbiet.command.casefile;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** The rules that can refuse an act on a case of any kind. */
public enum CaseRule implements Rule {
    /** Cited with the article of the act that was refused, as are all whose own citation is empty. */
    ACT_NOT_IN_THIS_STATE(Kind.NOT_NOW, OWN, "Không thể %s khi vụ việc ở trạng thái “%s”.",
            "It is not possible to %s while the case is “%s”."),
    NOT_YOURS_TO_DO(Kind.NOT_ALLOWED, OWN, "Chỉ %s mới được %s.", "Only %s may %s."),
    OTHER_UNIT(Kind.OTHER_UNIT, "LTCD 26",
            "Vụ việc do đơn vị khác chịu trách nhiệm; chỉ cán bộ của đơn vị đó được xử lý.",
            "Another unit is in charge of this case; only its officers may act on it."),
    TOO_MANY_ACTS(Kind.NOT_NOW, OWN,
            "Vụ việc đã có %d mục; chỉ còn được không công khai, rút, kết thúc hoặc xóa dữ liệu cá nhân.",
            "The case has %d entries; it can only be withheld, withdrawn, closed or forgotten."),
    TIME_IN_THE_FUTURE(Kind.NOT_SO, OWN, "Thời điểm xảy ra (occurredAt) không được ở tương lai.",
            "The time at which it happened (occurredAt) cannot be in the future."),
    TIME_BEFORE_PREVIOUS_ACT(Kind.NOT_SO, OWN,
            "Thời điểm xảy ra (occurredAt) không được trước việc đã đưa vụ việc đến trạng thái hiện tại.",
            "The time at which it happened (occurredAt) cannot be before what led to the present state of the case."),
    TRANSFER_PENDING(Kind.NOT_NOW, OWN, "Đang chờ %s trả lời đề nghị chuyển; hãy chờ, hoặc rút lại đề nghị trước.",
            "A transfer to %s awaits its answer; wait for it, or recall the offer first."),
    NO_TRANSFER_OFFERED(Kind.NOT_NOW, OWN, "Không có đề nghị chuyển nào đang chờ.",
            "No transfer is awaiting an answer."),
    TOO_MANY_FILES(Kind.NOT_NOW, OWN, "Vụ việc đã có %d tệp chứng cứ, không nhận thêm.",
            "The case has %d files in evidence and takes no more."),
    NO_SUCH_FILE(Kind.NOT_SO, OWN, "Vụ việc không có tệp chứng cứ này.", "The case has no such file in evidence."),
    FILE_ALREADY_WITHDRAWN(Kind.NOT_NOW, OWN, "Tệp này đã được rút khỏi chứng cứ.",
            "This file does not count as evidence any more."),
    FILE_WAS_FORGOTTEN(Kind.NOT_NOW, "Luật 91/2025/QH15 14", "Tệp này đã được xóa theo quy định; không còn gì để rút.",
            "This file was forgotten; there is nothing left to withdraw."),
    NOTHING_OVERDUE(Kind.NOT_NOW, "LTCD 26.1b; TT05 14.2",
            "Chỉ đôn đốc khi đơn vị cấp dưới đã để quá hạn; vụ việc này không có thời hạn nào đã quá.",
            "A unit is urged when it has let a term run out; no term of this case has."),
    URGING_AWAITS_ANSWER(Kind.NOT_NOW, "LTCD 26.1b; TT05 14.2",
            "Văn bản đôn đốc số %d còn trong hạn trả lời, đến hết ngày %s.",
            "Urging letter %d may still be answered until the end of %s."),
    NO_SUCH_URGING(Kind.NOT_SO, OWN, "Vụ việc không có văn bản đôn đốc số %d.",
            "The case has no urging letter number %d."),
    URGING_ALREADY_ANSWERED(Kind.NOT_NOW, OWN, "Văn bản đôn đốc số %d đã được trả lời.",
            "Urging letter %d has been answered."),
    NO_SUCH_LETTER(Kind.NOT_SO, OWN, "Không có đơn này để liên kết (other).",
            "There is no such letter to link (other)."),
    LINKED_TO_ITSELF(Kind.NOT_SO, OWN, "Không liên kết một đơn với chính nó.", "A letter is not linked to itself."),
    ALREADY_LINKED(Kind.NOT_NOW, OWN, "Hai đơn này đã được liên kết.", "These two letters are linked already."),
    NO_SUCH_ENTRY(Kind.NOT_SO, OWN, "Vụ việc không có mục số %d; mục cuối là số %d.",
            "The case has no entry %d; the last one is %d."),
    ENTRY_DISPUTED_ALREADY(Kind.NOT_NOW, OWN, "Đã có ý kiến về mục này, đang chờ trả lời.",
            "This entry is disputed already; the answer is to come."),
    TOO_MANY_DISPUTES(Kind.NOT_NOW, OWN, "Còn %d ý kiến chưa được trả lời; hãy chờ trả lời.",
            "There are %d disputes without an answer; wait for the answers."),
    NO_SUCH_DISPUTE(Kind.NOT_SO, OWN, "Vụ việc không có ý kiến số %d.", "The case has no dispute number %d."),
    DISPUTE_ALREADY_ANSWERED(Kind.NOT_NOW, OWN, "Ý kiến số %d đã được trả lời.", "Dispute %d has been answered."),
    NEVER_PUBLIC(Kind.NOT_SO, "LTC 10.1d; 56", "Vụ việc loại này không bao giờ công khai; không có gì để quyết định.",
            "A case of this kind is never public; there is nothing to decide."),
    ENTRY_IS_INTERNAL(Kind.NOT_SO, OWN, "Mục số %d là nội bộ, không công khai.",
            "Entry %d is internal and not for the public."),
    ENTRY_HOLDS_TO_ACCOUNT(Kind.NOT_SO, "LKN 28; LTC 30; LTCD 26.1b",
            "Thời hạn, đôn đốc và ý kiến về mục ghi luôn được công khai cùng vụ việc; nếu có căn cứ, hãy không công khai"
                    + " cả vụ việc.",
            "Terms, urging and disputes are as public as the case; where there is a ground, withhold the whole case."),
    ENTRY_WITHHELD_ALREADY(Kind.NOT_NOW, OWN, "Mục số %d đang không công khai.", "Entry %d is withheld already."),
    ENTRY_NOT_KEPT_BACK(Kind.NOT_NOW, OWN, "Mục số %d không bị hoãn hay giữ lại; không cần công khai.",
            "Entry %d is neither delayed nor withheld; there is nothing to publish."),
    DELAY_IS_A_TIME(Kind.NOT_SO, OWN,
            "Ngày hoãn đến (until) phải sau hôm nay và không quá %d ngày; nếu không có ngày, hãy không công khai.",
            "The day until which it is delayed (until) comes after today and within %d days; without a day, withhold"
                    + " it."),
    NO_CHECK_IN_OPEN(Kind.NOT_NOW, OWN, "Hiện không có lần hỏi thăm an toàn nào.", "No check-in is open now."),
    NEXT_CHECK_IN_LATER(Kind.NOT_NOW, OWN,
            "Lần hỏi thăm tiếp theo bắt đầu sau ngày %s; nếu đang lo lắng hoặc bị trả thù "
                    + "thì báo ngay được (WORRIED, RETALIATED).",
            "The next check-in opens after %s; that they are worried or suffer "
                    + "retaliation can be told at once (WORRIED, RETALIATED)."),
    ONLY_AN_OFFICER_SAYS_SO(Kind.NOT_SO, OWN, "UNREACHABLE chỉ do cán bộ ghi nhận.",
            "UNREACHABLE is said by officers only."),
    NO_FOLLOW_UP_DUE(Kind.NOT_NOW, OWN, "Lần hỏi thăm số %d không cần kiểm tra, hoặc đã được kiểm tra.",
            "Check-in %d needs no follow-up, or had it."),
    CONFLICT_NAMES_NOBODY(Kind.NOT_SO, OWN, "Nêu ít nhất một cán bộ (officers) hoặc đơn vị (units).",
            "Name an officer (officers) or a unit (units) at least."),
    ALREADY_EXCLUDED(Kind.NOT_NOW, OWN, "Những người, đơn vị này đã được khai báo.",
            "These officers and units are excluded already."),
    ONLY_THEMSELVES(Kind.NOT_ALLOWED, OWN, "Cán bộ chỉ khai báo cho chính mình; người khác do người đứng đầu khai báo.",
            "An officer declares a conflict of their own; others are declared by the head."),
    NOT_THE_LEVEL_ABOVE(Kind.NOT_SO, OWN,
            "Không loại được đơn vị cấp trên: cấp trên đôn đốc, giải quyết lần hai. Hãy nêu cán bộ cụ thể (officers).",
            "A unit above the one in charge is not excluded: it urges and settles a second time. Name the officers"
                    + " there (officers)."),
    NO_UNIT_TO_PASS_TO(Kind.NOT_NOW, OWN,
            "Đơn vị chịu trách nhiệm không thể tự loại mình: không có đơn vị cấp trên nào nhận vụ việc. Hãy chuyển vụ"
                    + " việc trước.",
            "The unit in charge cannot be excluded: there is no unit above it to take the case over. Transfer the case"
                    + " first."),
    NOT_EXCLUDED(Kind.NOT_SO, OWN, "Có người hoặc đơn vị không nằm trong khai báo xung đột lợi ích của vụ việc.",
            "Some of these officers or units are not excluded from the case."),
    OFFICER_IS_EXCLUDED(Kind.NOT_SO, OWN, "Người này có xung đột lợi ích; không được giao vụ việc.",
            "This officer has a conflict of interest and cannot be given the case."),
    UNIT_IS_EXCLUDED(Kind.NOT_SO, OWN, "Đơn vị này có xung đột lợi ích; không được chuyển vụ việc đến.",
            "This unit has a conflict of interest and cannot be given the case."),
    TRANSFER_TO_ANOTHER_UNIT(Kind.NOT_SO, OWN, "Đơn vị nhận phải khác đơn vị đang chịu trách nhiệm.",
            "The receiving unit must be another than the one in charge."),
    NO_SUCH_UNIT(Kind.NOT_SO, OWN, "Không có đơn vị nào mang mã %s; tra mã đơn vị tại /public/v1/units.",
            "No unit has the code %s; look it up at /public/v1/units."),
    UNIT_NOT_YET_THERE(Kind.NOT_SO, OWN, "Đơn vị %s chỉ hoạt động từ ngày %s.", "Unit %s begins only on %s."),
    UNIT_IS_NO_MORE(Kind.NOT_SO, OWN, "Đơn vị %s không còn hoạt động từ ngày %s; đơn vị kế thừa là %s (%s).",
            "Unit %s is no more from %s; its successor is %s (%s)."),
    REASSIGNMENT_NEEDS_REASON(Kind.NOT_SO, OWN, "Chuyển người xử lý phải nêu lý do (reason).",
            "Moving a case to another officer needs a reason (reason)."),
    ALREADY_ASSIGNED_TO_THEM(Kind.NOT_NOW, OWN, "Vụ việc đã được giao cho người này.",
            "The case is already assigned to this officer.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    CaseRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "case." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
