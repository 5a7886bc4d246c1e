package vn.danbiet.command.violation;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule of the procedure of violations that can refuse an act. */
enum ViolationRule implements Rule {
    SOURCE_CASE(Kind.NOT_SO, "LDC 35", "Nguồn CASE phải nêu vụ việc (sourceCase); nguồn khác thì không.",
            "A report from another case names it (sourceCase); any other does not."),
    SOURCE_BOARD(Kind.NOT_SO, "LDC 34", "Nguồn BOARD phải nêu Ban (board); nguồn khác thì không.",
            "A report from a Board says which (board); any other does not."),
    SOURCE_REFERENCE(Kind.NOT_SO, "LDC 35", "Phải nêu cuộc kiểm tra hoặc bài báo (reference).",
            "Name the inspection or the article in the press (reference)."),
    LETTER_TELLS_OF_NO_VIOLATION(Kind.NOT_SO, "LTCD 25.3",
            "Đơn này (letter) chưa được tách, hoặc không có phần nào về vi phạm.",
            "That letter (letter) was not split, or no part of it tells of a violation."),
    DAYS_OF_VIOLATION(Kind.NOT_SO, "LDC 91",
            "Thời gian vi phạm (from, until) phải từ 01/7/2023, ngày Luật Thực hiện dân chủ ở cơ sở có "
                    + "hiệu lực, đến ngày tiếp nhận.",
            "The days of the violation (from, until) lie between 2023-07-01, when the Law on the "
                    + "implementation of grassroots democracy came into force, and the day of the report."),
    UNIT_WAS_NOT_THERE(Kind.NOT_SO, "LDC 8",
            "%s chỉ hoạt động từ ngày %s; hãy nêu đơn vị có khi xảy ra vi phạm (violator).",
            "%s begins only on %s; name the unit that was there on the days of the violation (violator)."),
    ACCUSED_TWICE(Kind.NOT_SO, "LDC 9", "Mỗi cán bộ chỉ bị nêu một lần (officers).",
            "Nobody is accused twice (officers)."),
    NAMES_NOBODY(Kind.NOT_SO, "LDC 9", "Hãy nêu ít nhất một người (officers hoặc accused).",
            "Name somebody at least (officers or accused)."),
    UNIT_LED_BY_THE_ACCUSED(Kind.NOT_SO, "LDC 9",
            "Người đứng đầu %s là người bị cho là vi phạm; không được chuyển đến đó.",
            "The head of %s is among those accused; the case cannot go there."),
    NO_SUCH_ROUTE(Kind.NOT_SO, "LDC 5.3, 34.2",
            "Vi phạm chỉ được giải quyết theo thủ tục khiếu nại, tố cáo hoặc kiến nghị, phản ánh.",
            "A violation is routed to the procedure of complaints, of denunciations, or of petitions and "
                    + "feedback."),
    ROUTED_BACK_TO_ITS_SOURCE(Kind.NOT_SO, "LDC 5.3",
            "Vi phạm được phát hiện từ chính vụ việc này; hãy kiểm tra hoặc chọn vụ việc khác.",
            "The violation became known in that very case; inspect it, or name another case."),
    DENUNCIATION_IS_RECEIVED_APART(Kind.NOT_SO, "LTC 22, 23; LDC 5.3",
            "Tố cáo phải được tiếp nhận theo thủ tục riêng, bảo mật; sau đó nêu mã vụ việc ở đây (child).",
            "A denunciation is received in its own, sealed procedure; name its case here afterwards (child)."),
    NOBODY_TO_OPEN_IT_FOR(Kind.NOT_SO, "LTCD 25; LKN 8",
            "Không có người gửi có họ tên; không thể mở khiếu nại, kiến nghị cho họ. Hãy kiểm tra, hoặc "
                    + "nêu vụ việc đã có (child).",
            "Nobody informed by name, so no complaint or petition can be opened for them. Inspect it, or "
                    + "name a case that is there (child)."),
    CHANNEL_IS_MISSING(Kind.NOT_SO, "LTCD 25", "Hãy nêu hình thức tiếp nhận (channel).",
            "Say how it came in (channel)."),
    NO_STATUTORY_FORM(Kind.NOT_SO, "LKN 8",
            "Khiếu nại phải bằng đơn có chữ ký, điểm chỉ hoặc trình bày trực tiếp (channel, signed).",
            "A complaint is made by a signed letter or in person (channel, signed)."),
    CONTESTED_ACT_NOT_KNOWN(Kind.NOT_SO, "LKN 9",
            "Ngày nhận hoặc biết được quyết định, hành vi (knownOn) không được sau hôm nay, cũng không "
                    + "được trước 01/7/2012.",
            "The decision or act became known (knownOn) today or earlier, and not before 2012-07-01."),
    COMPLAINT_NEEDS_CONTESTED_ACT(Kind.NOT_SO, "LKN 2, 8",
            "Chuyển thành khiếu nại phải nêu quyết định, hành vi bị khiếu nại (contested); kiến nghị thì " + "không.",
            "To become a complaint it says which decision or act is contested (contested); a petition " + "does not."),
    ROUTE_HAS_NOT_ENDED(Kind.NOT_NOW, "LDC 5.3, 34.2",
            "Vụ việc theo thủ tục khác chưa kết thúc; chỉ ghi nhận kết quả khi vụ việc đó đã kết thúc.",
            "The case in the other procedure has not ended; its outcome is recorded once it has."),
    ROUTE_GAVE_NO_RESULT(Kind.NOT_NOW, "LDC 5.3, 34.2",
            "Vụ việc theo thủ tục khác kết thúc mà không có kết quả giải quyết, nên không thể ghi nhận có vi phạm từ đó; "
                    + "hãy ghi nhận NOT_VIOLATED rồi quyết định kiểm tra.",
            "The case in the other procedure ended without a result, so no violation is found by it; record "
                    + "NOT_VIOLATED and order an inspection."),
    PLAN_DAYS(Kind.NOT_SO, "NĐ59/2023 14, 22, 26",
            "Ngày gửi (sentOn) không được sau hôm nay và phải trước ngày kiểm tra (checkOn).",
            "The plan was sent (sentOn) today or earlier, and before the check (checkOn)."),
    PLAN_SENT_LATE(Kind.NOT_SO, "NĐ59/2023 14, 22, 26",
            "Kế hoạch phải được gửi chậm nhất ngày %s; hãy đề nghị Ban lùi ngày kiểm tra (checkOn).",
            "The plan had to be sent by %s; ask the Board for a later day of the check (checkOn)."),
    CHECK_AHEAD(Kind.NOT_SO, "LDC 34.2",
            "Ban chưa kiểm tra: ngày kiểm tra (checkedOn) không được sau ngày nhận kiến nghị.",
            "The Board has checked (checkedOn) before its recommendation is received, not after."),
    NO_SUCH_RECOMMENDATION(Kind.NOT_SO, "LDC 40.1c, 45.2c", "Không có kiến nghị số %d đang chờ trả lời.",
            "Recommendation %d is not awaiting an answer."),
    TEAM_NAMES_SOMEBODY_TWICE(Kind.NOT_SO, "NQ31 1.2đ", "Mỗi người chỉ được nêu một lần trong đoàn kiểm tra.",
            "Nobody is named twice in a team."),
    INSPECTION_DAYS(Kind.NOT_SO, "NQ31 1.2đ",
            "Cuộc kiểm tra không được bắt đầu trước ngày quyết định, cũng không kết thúc (endsOn) trước "
                    + "khi bắt đầu (beginsOn).",
            "An inspection begins (beginsOn) no earlier than it is ordered and ends (endsOn) no earlier "
                    + "than it begins."),
    OWN_UNIT_IS_A_SELF_CHECK(Kind.NOT_SO, "NQ31 1.2đ", "Đơn vị kiểm tra chính mình là tự kiểm tra (SELF_CHECK).",
            "A unit that inspects itself does a self-check (SELF_CHECK)."),
    SELF_CHECK_IS_OF_OWN_UNIT(Kind.NOT_SO, "NQ31 1.2đ", "Vi phạm xảy ra ở đơn vị khác: không phải là tự kiểm tra.",
            "It happened in another unit: that is no self-check."),
    ALREADY_ANNOUNCED(Kind.NOT_NOW, "NQ31 1.2đ", "Đã thông báo kiểm tra.",
            "Notice of the inspection was given already."),
    INSPECTION_NOT_YET(Kind.NOT_NOW, "NQ31 1.2đ", "Cuộc kiểm tra bắt đầu ngày %s; chưa đến ngày.",
            "The inspection begins on %s; it is not that day yet."),
    NOTICE_COMES_FIRST(Kind.NOT_NOW, "NQ31 1.2đ", "Phải thông báo cho đơn vị được kiểm tra trước.",
            "The inspected unit is given notice first."),
    NOBODY_IS_ACCUSED(Kind.NOT_NOW, "LDC 9",
            "Chưa xác định ai bị cho là vi phạm, đơn vị cũng không có người đứng đầu khi đó; hãy xác " + "định trước.",
            "Nobody is accused, and nobody is known to have led the unit then; name somebody first."),
    MAY_STILL_EXPLAIN(Kind.NOT_NOW, "NQ31 1.2đ", "Người bị cho là vi phạm còn được giải trình đến hết ngày %s.",
            "Those accused can explain themselves until the end of %s."),
    NOT_TOLD(Kind.NOT_NOW, "NQ31 1.2đ",
            "Chưa thông báo cho người bị cho là vi phạm và nghe họ giải trình về kết quả này; không được "
                    + "kết luận có vi phạm.",
            "Those accused have not been told of these findings and heard; no violation can be concluded."),
    SERVED_TO_TOO_MANY(Kind.NOT_SO, "NQ31 1.2đ",
            "Chỉ có %d người bị kết luận và người đứng đầu phải chịu trách nhiệm (served).",
            "Only %d were accused or lead a unit that answers (served)."),
    ALREADY_SERVED(Kind.NOT_NOW, "NQ31 1.2đ", "Đã ghi nhận giao kết luận.", "The delivery is on record already."),
    NOTHING_TO_SANCTION(Kind.NOT_NOW, "LDC 10", "Đã kết luận không có vi phạm; không có gì để xử lý.",
            "No violation was concluded; there is nothing to sanction."),
    SANCTION_NAMES_NOBODY(Kind.NOT_SO, "LDC 10", "Phải nêu người bị xử lý (officer hoặc whom).",
            "Say who is held responsible (officer or whom)."),
    SANCTION_OF_SOMEBODY_ELSE(Kind.NOT_SO, "LDC 10; NQ31 1.2đ",
            "Cán bộ này (officer) không phải người bị cho là vi phạm, cũng không đứng đầu đơn vị khi đó; chưa được "
                    + "thông báo và giải trình thì không được xử lý.",
            "This officer is neither among those accused nor led the unit then; nobody is sanctioned who was not "
                    + "told and heard."),
    SANCTION_NAMES_SOMEBODY_ELSE(Kind.NOT_SO, "LDC 10; NQ31 1.2đ",
            "Không có người bị cho là vi phạm nào mang tên này (whom); ghi đúng họ tên như đã xác định, hoặc nêu cán bộ"
                    + " (officer). Chưa được thông báo và giải trình thì không được xử lý.",
            "Nobody among those accused has this name (whom); write it as they were named, or give the officer (officer)."
                    + " Nobody is sanctioned who was not told and heard."),
    VIOLATION_WAS_FOUND(Kind.NOT_NOW, "LDC 10",
            "Đã kết luận có vi phạm; chỉ cấp trên được hủy kết luận theo đề nghị xem xét lại.",
            "A violation was concluded; only the superior annuls that, on an appeal."),
    NOTHING_TO_REMEDY(Kind.NOT_NOW, "LDC 10", "Đã kết luận không có vi phạm; không có gì để khắc phục.",
            "No violation was concluded; there is nothing to put right."),
    NOTHING_TO_APPEAL(Kind.NOT_NOW, "LKN 7", "Đã kết luận không có vi phạm; không ai bị xử lý để đề nghị xem xét lại.",
            "No violation was concluded; nobody has anything to appeal."),
    APPEAL_WAS_DECIDED(Kind.NOT_NOW, "LKN 7",
            "Cấp trên đã quyết định về đề nghị xem xét lại; chỉ còn khiếu nại, khởi kiện theo luật.",
            "The superior has decided on the appeal; what is left is the law on complaints and the court."),
    APPEAL_IS_LATE(Kind.NOT_NOW, "LKN 7", "Đã hết thời hạn đề nghị xem xét lại ngày %s.",
            "The time to appeal ended on %s."),
    TIME_OF_REMEDY(Kind.NOT_SO, "LDC 10", "Hạn khắc phục (dueOn) phải sau ngày %s và chậm nhất ngày %s.",
            "The remedy is due (dueOn) after %s and by %s."),
    NO_SUCH_REMEDY(Kind.NOT_SO, "LDC 10", "Không có yêu cầu khắc phục số %d đang chờ.", "Remedy %d is not open."),
    FILE_SHOWS_ANOTHER_REMEDY(Kind.NOT_SO, "NQ31 1.2đ",
            "Tệp này (evidence) đã được dùng để xác nhận một yêu cầu khắc phục khác; hãy nêu tệp khác.",
            "This file (evidence) shows that another remedy is done; name another file."),
    PROGRESS_GOES_BACK(Kind.NOT_SO, "LDC 10", "Tiến độ đã ghi nhận là %d%%; không ghi thấp hơn.",
            "The progress on record is %d%%; it does not go back."),
    IS_WITHHELD(Kind.NOT_NOW, "LDC 11", "Vụ việc không được công khai.", "The case is withheld from the public."),
    PUBLISHED_ALREADY(Kind.NOT_NOW, "LDC 13",
            "Kết luận đã được công khai và phải công khai đủ thời gian; chỉ có thể không công khai từng mục ghi.",
            "The conclusion has been published and stays public for its time; single entries can be withheld."),
    ALREADY_PUBLISHED_SO(Kind.NOT_NOW, "LDC 13", "Đã công khai theo hình thức này.",
            "It is published in this manner already."),
    NOT_PUBLISHED_SO(Kind.NOT_NOW, "LDC 13", "Không có công khai nào theo hình thức này đang diễn ra.",
            "Nothing is published in this manner now."),
    PUBLICATION_TOO_SHORT(Kind.NOT_NOW, "LDC 13, 48, 66", "Phải công khai ít nhất đến hết ngày %s.",
            "It stays public until the end of %s at least."),
    NOT_SERVED(Kind.NOT_NOW, "NQ31 1.2đ", "Phải giao kết luận trước khi kết thúc.",
            "The conclusion has to be served before the case is closed."),
    MAY_STILL_BE_APPEALED(Kind.NOT_NOW, "LKN 7", "Kết luận còn có thể bị đề nghị xem xét lại đến hết ngày %s.",
            "The conclusion can be appealed until the end of %s."),
    NOT_PUBLISHED(Kind.NOT_NOW, "LDC 11.10, 13",
            "Phải công khai kết luận đủ thời gian trước khi kết thúc, hoặc không công khai có căn cứ.",
            "Before closing, the conclusion has been public for its time, or is withheld on a legal ground."),
    PART_IS_FORGOTTEN_WITH_ITS_LETTER(Kind.NOT_NOW, "LTCD 25", "Đây là một phần của đơn %s; hãy xóa ở đơn đó.",
            "This is a part of letter %s; forget there.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    ViolationRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "violation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
