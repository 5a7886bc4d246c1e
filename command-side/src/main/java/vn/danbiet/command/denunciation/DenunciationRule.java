package vn.danbiet.command.denunciation;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule of the denunciation procedure that can refuse an act. */
enum DenunciationRule implements Rule {
    TIME_BEFORE_THE_LAW(Kind.NOT_SO, "LTC",
            "Ngày tiếp nhận không được trước 01/01/2019, ngày Luật Tố cáo 2018 có hiệu lực.",
            "The receipt cannot be before 2019-01-01, when the Law on Denunciations of 2018 came " + "into force."),
    NOTHING_TO_CHECK(Kind.NOT_SO, "LTC 24.1, 25.1",
            "Không có danh tính nào được nêu để kiểm tra: chỉ có thể ghi NOT_FOUND.",
            "No identity was given that could be checked: the finding can only be NOT_FOUND."),
    PROPOSAL_DOES_NOT_FOLLOW(Kind.NOT_SO, "LTC 24, 25, 27, 29.1",
            "Đề xuất “%s” không phù hợp với kết quả kiểm tra điều kiện (conditions).",
            "The proposal “%s” does not follow from the conditions that were found."),
    PROPOSED_OTHERWISE(Kind.NOT_NOW, "LTC 24",
            "Xử lý ban đầu đề xuất “%s”; nếu không đồng ý, hãy yêu cầu xử lý ban đầu lại.",
            "The precheck proposes “%s”; if you do not agree, have it prechecked anew."),
    NOT_STATUTORY_FORM(Kind.NOT_SO, "LTC 22, 25",
            "Không thụ lý: tố cáo phải bằng đơn hoặc trình bày trực tiếp. Tin đến theo cách khác "
                    + "được xử lý theo Điều 25.",
            "It cannot be accepted: a denunciation is made by letter or in person. What comes "
                    + "otherwise is handled as information (LTC 25)."),
    NOT_SIGNED(Kind.NOT_SO, "LTC 23", "Không thụ lý: đơn hoặc biên bản không có chữ ký, điểm chỉ của người tố cáo.",
            "It cannot be accepted: neither letter nor minutes bear a signature or fingerprint."),
    IDENTITY_NOT_GIVEN(Kind.NOT_SO, "LTC 25, 29.1", "Không thụ lý: không rõ người tố cáo.",
            "It cannot be accepted: nobody says to be the denouncer."),
    IDENTITY_NOT_CONFIRMED(Kind.NOT_NOW, "LTC 24.1, 29.1",
            "Phải kiểm tra, xác định được người tố cáo trước khi thụ lý.",
            "Who denounces has to be checked and confirmed first."),
    CONDITIONS_NOT_MET(Kind.NOT_SO, "LTC 29.1",
            "Không đủ điều kiện thụ lý: người tố cáo có năng lực hành vi (capable), có cơ sở xác "
                    + "định người và hành vi vi phạm (founded).",
            "The conditions of acceptance are not met: capacity (capable), something to tell who "
                    + "violated what by (founded)."),
    OTHER_AUTHORITY(Kind.NOT_SO, "LTC 12-20", "Không thuộc thẩm quyền giải quyết; hãy chuyển đến nơi có thẩm quyền.",
            "This unit is not the one to settle it; forward it."),
    OTHER_SETTLER(Kind.NOT_SO, "LTC 12, 13; L136",
            "Không thuộc thẩm quyền: người bị tố cáo đứng đầu %s, nên người giải quyết là người "
                    + "đứng đầu cấp trên trực tiếp, %s.",
            "Not competent: the denounced leads %s, so the head of the direct superior settles it, %s."),
    UNIT_IS_DENOUNCED(Kind.NOT_NOW, "LTC 12, 13; L136",
            "Tố cáo %s do người đứng đầu cấp trên trực tiếp giải quyết. Nếu ở đây không có cấp trên đó, người giữ bí mật danh"
                    + " tính chuyển cơ quan có thẩm quyền (outside-authority).",
            "What %s is denounced for is settled by the head of the direct superior. Where there is none here, a custodian"
                    + " passes it to the competent authority (outside-authority)."),
    SOMEBODY_SETTLES_HERE(Kind.NOT_NOW, "LTC 12, 13, 24.2",
            "Chỉ chuyển ra ngoài khi xử lý ban đầu đề xuất chuyển (FORWARD), do người đứng đầu thực hiện; hoặc khi người"
                    + " đứng đầu hay chính đơn vị bị tố cáo mà không có cấp trên nào ở đây giải quyết.",
            "It is passed outside by the head, where the precheck proposes to forward it (FORWARD); or where the head or"
                    + " the unit itself is denounced and nobody above could settle it here."),
    NOBODY_DENOUNCED(Kind.NOT_NOW, "LTC 29.1", "Chưa xác định người bị tố cáo.", "Nobody is on record as denounced."),
    CRIME_GOES_FIRST(Kind.NOT_NOW, "LTC 27",
            "Có dấu hiệu tội phạm: phải chuyển ngay cơ quan điều tra (toàn bộ hoặc phần đó).",
            "There are signs of a crime: pass it, or that part, to the investigators first."),
    BACK_TO_SENDER(Kind.NOT_SO, "LTC 24.2; TT05 14",
            "Không chuyển lại cho đơn vị đã chuyển hoặc đã từ chối tiếp nhận nội dung này.",
            "It does not go back to a unit that sent it here or declined it."),
    NOTICE_MISSING(Kind.NOT_SO, "LTC 24, 29, 34, 35", "Phải gửi cả cho: %s.", "It has to go to %s as well."),
    LETTER_DENOUNCES_NOBODY(Kind.NOT_SO, "LTCD 25.3",
            "Đơn này (splitFrom) chưa được tách, hoặc không có phần nào là tố cáo.",
            "That letter (splitFrom) was not split, or no part of it is a denunciation."),
    NOTICE_TWICE(Kind.NOT_SO, "LTC 24, 29, 34, 35", "Mỗi nơi nhận chỉ được nêu một lần.", "Name each recipient once."),
    REASON_DOES_NOT_HOLD(Kind.NOT_SO, "LTC 24.3, 29.1", "Kết quả kiểm tra điều kiện không cho thấy lý do “%s”.",
            "By the conditions that were found, the reason “%s” does not hold."),
    GROUND_DOES_NOT_HOLD(Kind.NOT_SO, "LTC 25.1", "Theo hồ sơ không có căn cứ “%s”.",
            "By the record, the ground “%s” does not hold."),
    MUST_BE_FOLLOWED_UP(Kind.NOT_SO, "LTC 25.2",
            "Nêu rõ người vi phạm, có tài liệu, chứng cứ và có cơ sở thẩm tra: phải chuyển thanh "
                    + "tra, kiểm tra hoặc nơi có thẩm quyền.",
            "It says clearly who violated what, with evidence that can be verified: it has to be "
                    + "inspected or forwarded."),
    NOT_VERIFIABLE(Kind.NOT_SO, "LTC 25.2",
            "Chỉ chuyển khi nêu rõ người vi phạm, có chứng cứ và có cơ sở thẩm tra " + "(clearAndVerifiable).",
            "Only what says clearly who violated what, with evidence that can be verified "
                    + "(clearAndVerifiable), is passed on."),
    TEAM_OF_TWO(Kind.NOT_SO, "NĐ31 10", "Tổ xác minh phải có từ hai người trở lên.",
            "A verification team has two people at least."),
    TEAM_NAMES_SOMEBODY_TWICE(Kind.NOT_SO, "NĐ31 10", "Một người được nêu hai lần trong tổ xác minh.",
            "Somebody is named twice in the team."),
    NAME_SOMEBODY(Kind.NOT_SO, "LTC 29.1", "Phải nêu ít nhất một người bị tố cáo.",
            "Name at least one denounced person."),
    NOT_DENOUNCED(Kind.NOT_SO, "LTC 9, 31", "Vụ việc này không có người bị tố cáo đó (person).",
            "This case has no such denounced person (person)."),
    ACCOUNT_MISSING(Kind.NOT_SO, "LTC 31; NĐ31 12",
            "Phải ghi nội dung giải trình (account); nếu không giải trình thì ghi DID_NOT_COME.",
            "Put on record what they said (account), or DID_NOT_COME."),
    HEARING_IS_MANDATORY(Kind.NOT_NOW, "LTC 31; NĐ31 12",
            "Phải làm việc với từng người bị tố cáo trước khi báo cáo và kết luận; còn %d người. Nếu đã "
                    + "trình dự thảo, hãy trả lại dự thảo trước.",
            "Each of the denounced has to be heard before report and conclusion; %d are left. Return the "
                    + "draft first if there is one."),
    VERIFICATION_COMES_FIRST(Kind.NOT_NOW, "LTC 31; NĐ31 10",
            "Phải thành lập tổ xác minh từ hai người, không ai bị loại vì xung đột lợi ích, trước khi báo "
                    + "cáo, trừ khi áp dụng trình tự rút gọn.",
            "A verification team of two, nobody among them kept away for a conflict of interest, comes "
                    + "before the report, except under the short procedure."),
    NO_SUCH_QUESTION(Kind.NOT_SO, "LTC 31", "Không có câu hỏi số %d đang chờ trả lời.",
            "There is no question %d that waits for an answer."),
    SAME_GRADE(Kind.NOT_NOW, "NĐ31 3", "Vụ việc đã được xác định là “%s”.", "It is graded “%s” already."),
    NOT_CLEAR_ENOUGH(Kind.NOT_SO, "LTC 43; NĐ31 19",
            "Chỉ áp dụng trình tự rút gọn khi nội dung rõ, có chứng cứ, xử lý được ngay " + "(clearAndVerifiable).",
            "The short procedure is for what is clear, proven and can be handled at once " + "(clearAndVerifiable)."),
    FAST_ALREADY(Kind.NOT_NOW, "LTC 43; NĐ31 19", "Đã áp dụng trình tự rút gọn.",
            "The short procedure applies already."),
    SUSPENSION_GROUND(Kind.NOT_SO, "LTC 34.1",
            "Chỉ tạm đình chỉ vì AWAITING_OTHER_BODY hoặc AWAITING_RE_EXAMINATION; chờ giám định "
                    + "thì tạm dừng thời hạn.",
            "A settlement is suspended for AWAITING_OTHER_BODY or AWAITING_RE_EXAMINATION only; "
                    + "for an expert examination the term is paused."),
    NOTHING_TO_SEND(Kind.NOT_NOW, "LTC 34.4", "Không có quyết định tạm đình chỉ, đình chỉ nào chưa gửi.",
            "There is no suspension or termination that was not sent."),
    MORE_THAN_DENOUNCE(Kind.NOT_SO, "LTC 33", "Số người rút (withdrawing) nhiều hơn số người tố cáo còn lại: %d.",
            "More withdraw (withdrawing) than denounce still: %d."),
    WITHDREW_ALREADY(Kind.NOT_NOW, "LTC 33",
            "Người giữ biên nhận này đã rút tố cáo; những người khác rút bằng văn bản.",
            "Who holds this receipt has withdrawn already; the others withdraw in writing."),
    RECEIPT_IS_THEIRS(Kind.NOT_SO, "LTC 33.1",
            "Cán bộ ghi nhận việc rút tố cáo bằng văn bản (LETTER) hoặc biên bản (MINUTES).",
            "An officer records a withdrawal by LETTER or MINUTES."),
    SIGNS_ARE_THERE(Kind.NOT_NOW, "LTC 33.2, 33.3", "Kết quả xác minh cho thấy có vi phạm: phải tiếp tục giải quyết.",
            "The findings show a violation: the case has to go on."),
    NOT_WITHDRAWN(Kind.NOT_NOW, "LTC 33, 34.3", "Người tố cáo chưa rút toàn bộ tố cáo.",
            "The denunciation was not withdrawn."),
    DRAFT_SAYS_OTHERWISE(Kind.NOT_SO, "LTC 35", "Dự thảo kết luận “%s”; hãy trả lại dự thảo nếu không đồng ý.",
            "The draft says “%s”; return it if you do not agree."),
    WILFUL_ONLY_WHEN_FALSE(Kind.NOT_SO, "LTC 35.2", "Chỉ tố cáo sai mới có thể là cố ý tố cáo sai (wilfullyFalse).",
            "Only a false denunciation can be wilfully false (wilfullyFalse)."),
    MEASURE_DOES_NOT_FIT(Kind.NOT_SO, "LTC 36", "Biện pháp “%s” không phù hợp với kết luận.",
            "The measure “%s” does not fit the conclusion."),
    REPORTED_ALREADY(Kind.NOT_NOW, "LTC 36.3", "Kết quả xử lý đã được báo cáo.",
            "The result of the handling was reported already."),
    CARRIED_OUT_ALREADY(Kind.NOT_NOW, "NĐ31 18", "Kết luận đã được thực hiện xong.",
            "The conclusion was carried out already."),
    ALREADY_PUBLISHED_SO(Kind.NOT_NOW, "LTC 40; NĐ31 6", "Đã công khai theo hình thức này.",
            "It is published in this manner already."),
    PUBLIC_TEXT_NOT_CLEARED(Kind.NOT_NOW, "LTC 8.3, 40, 56",
            "Nội dung này (text) chưa được người giữ bí mật danh tính, là người khác, kiểm tra đúng từng chữ"
                    + " (publication/text).",
            "These words (text) have not been checked, to the letter, by a custodian who is somebody else"
                    + " (publication/text)."),
    NOT_PUBLISHED_SO(Kind.NOT_NOW, "LTC 40; NĐ31 6", "Không có công khai nào theo hình thức này đang diễn ra.",
            "Nothing is published in this manner now."),
    PUBLICATION_TOO_SHORT(Kind.NOT_NOW, "NĐ31 6", "Phải công khai ít nhất đến hết ngày %s.",
            "It stays public until the end of %s at least."),
    WITHHELD_IS_NOT_PUBLISHED(Kind.NOT_NOW, "LTC 40",
            "Kết luận không được công khai theo quyết định của người đứng đầu.",
            "By the head's decision the conclusion is kept from the public."),
    PUBLISHED_ALREADY(Kind.NOT_NOW, "LTC 40", "Kết luận đã được công khai.", "The conclusion has been published."),
    NOT_SENT(Kind.NOT_NOW, "LTC 35.3", "Phải gửi kết luận trước khi kết thúc.",
            "The conclusion has to be sent before the case is closed."),
    HANDLING_NOT_REPORTED(Kind.NOT_NOW, "LTC 36.3", "Phải báo cáo kết quả xử lý trước khi kết thúc.",
            "The result of the handling has to be reported before the case is closed."),
    NOT_CARRIED_OUT(Kind.NOT_NOW, "NĐ31 18", "Phải báo cáo kết luận đã thực hiện xong (completed) trước khi kết thúc.",
            "The conclusion has to be reported as carried out (completed) before the case is closed."),
    NOT_PUBLISHED(Kind.NOT_NOW, "LTC 40; NĐ31 6",
            "Phải công khai kết luận đủ thời gian trước khi kết thúc, hoặc không công khai có căn cứ.",
            "Before closing, the conclusion has been public for its time, or is withheld on a " + "legal ground."),
    REPEATED_ALREADY(Kind.NOT_NOW, "LTC 37", "Đã có tố cáo tiếp với kết luận này.",
            "This conclusion was denounced again already."),
    NO_SUPERIOR(Kind.NOT_SO, "LTC 37, 38", "Chưa xác định được cấp trên trực tiếp của %s.",
            "The direct superior of %s is not known."),
    NOT_OVERDUE(Kind.NOT_NOW, "LTC 38", "Chưa quá hạn giải quyết (%s).", "The settlement is not overdue (%s)."),
    DELAY_REPORTED_ALREADY(Kind.NOT_NOW, "LTC 38.1", "Việc quá hạn đã được báo lên cấp trên.",
            "The delay was reported already."),
    DEMANDED_ALREADY(Kind.NOT_NOW, "LTC 38.2", "Cấp trên đã yêu cầu báo cáo.", "A report was demanded already."),
    NOT_DEMANDED(Kind.NOT_NOW, "LTC 38.2", "Cấp trên chưa yêu cầu báo cáo.", "No report was demanded."),
    EXPLAINED_ALREADY(Kind.NOT_NOW, "LTC 38.3", "Việc quá hạn đã được báo cáo.", "The delay was explained already."),
    REPORT_AWAITED(Kind.NOT_NOW, "LTC 38.3", "Phải chờ báo cáo của người giải quyết đến hết ngày %s.",
            "The settler may report until the end of %s."),
    FROM_BELOW_ONLY(Kind.NOT_SO, "LTC 38; NĐ31 5", "Chỉ cấp trên mới nhận giải quyết thay cấp dưới.",
            "Only a superior takes over, from a unit below."),
    NOT_FORWARDED(Kind.NOT_SO, "LTC 26", "Tố cáo không do báo chí hay cơ quan khác chuyển đến.",
            "It was not sent on by the press or another body."),
    ANSWERED_ALREADY(Kind.NOT_NOW, "LTC 26.2", "Nơi chuyển thông tin đã được trả lời.",
            "The forwarder was answered already."),
    AGAIN_IS_STILL_OPEN(Kind.NOT_NOW, "LTC 37", "Chưa thể xóa: vụ việc tố cáo tiếp chưa kết thúc.",
            "Not yet: the repeated denunciation has not come to an end.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    DenunciationRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "denunciation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
