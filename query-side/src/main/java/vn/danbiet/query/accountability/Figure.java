package vn.danbiet.query.accountability;

import vn.danbiet.events.Phrase;
import vn.danbiet.events.Worded;

/**
 * What is counted, in the period that is asked for and for who answered then. {@link #phrase} is the definition.
 *
 * <p>
 * A case that became overdue is late for whoever answered on the last day of the duty that ran out, whatever happens to it
 * afterwards: its closing counts neither for nor against a successor's rate.
 */
public enum Figure implements Worded {
    OPENED(true, "Vụ việc tiếp nhận trong kỳ, tính cho người chịu trách nhiệm khi tiếp nhận",
            "Cases received in the period, for who answered when they were received"),
    CLOSED(true, "Vụ việc kết thúc trong kỳ và chưa mở lại đến cuối kỳ, tính cho người chịu trách nhiệm khi kết thúc",
            "Cases closed in the period and not open again at its end, for who answered when they were closed"),
    OPEN(true, "Vụ việc chưa kết thúc vào cuối kỳ, tính cho người đang chịu trách nhiệm",
            "Cases open at the end of the period, for who answers for them then"),
    REOPENED(false, "Lần mở lại vụ việc trong kỳ", "Times a closed case was opened again in the period"),
    CLOSED_IN_TIME(true, "Vụ việc kết thúc trong kỳ, không thời hạn trách nhiệm nào bị quá",
            "Cases closed in the period in which no duty ran out"),
    CLOSED_LATE(true,
            "Vụ việc kết thúc trong kỳ đã có thời hạn bị quá, tính cho mọi người chịu trách nhiệm lúc quá hạn",
            "Cases closed in the period in which a duty had run out, for everybody who answered when one did"),
    OPEN_OVERDUE(true,
            "Vụ việc chưa kết thúc vào cuối kỳ đã có thời hạn bị quá, tính cho mọi người chịu trách nhiệm lúc quá hạn",
            "Cases open at the end of the period in which a duty had run out, for everybody who answered when one did"),
    OPEN_IN_TIME(true, "Vụ việc chưa kết thúc vào cuối kỳ, chưa thời hạn nào bị quá",
            "Cases open at the end of the period in which no duty has run out"),
    BREACHES(false,
            "Thời hạn trách nhiệm bị quá có ngày cuối trong kỳ; kèm số ngày chậm đến khi thực hiện hoặc cuối kỳ",
            "Duties that ran out with their last day in the period; with the days until they were done or the period ended"),
    EXTENSIONS(false, "Lần gia hạn trong kỳ, theo căn cứ", "Extensions in the period, by the article that allows them"),
    PAUSES(false, "Lần tạm dừng thời hạn trong kỳ, theo căn cứ", "Times a clock was stopped in the period, by ground"),
    URGED(false, "Lần bị cấp trên đôn đốc trong kỳ", "Times a superior urged them in the period"),
    TRANSFERS_OFFERED(false, "Lần đề nghị chuyển vụ việc đi trong kỳ",
            "Times they offered a case to another unit in the period"),
    TRANSFERS_DECLINED(false, "Lần đề nghị chuyển đi bị từ chối trong kỳ",
            "Times such an offer was declined in the period"),
    HANDED_OVER(false, "Vụ việc đã chuyển cho đơn vị khác trong kỳ",
            "Times another unit took a case over from them in the period"),
    HANDED_BACK(false, "Trong đó: chuyển lại đơn vị đã từng chịu trách nhiệm (chuyển vòng)",
            "Of these, to a unit that had been in charge before (back and forth)"),
    OVERTURNED(false,
            "Quyết định, kết luận bị cấp trên sửa, hủy hoặc giải quyết lại trong kỳ, tính cho người đã quyết định",
            "Decisions and conclusions that a superior changed, annulled or settled anew in the period, for who had decided"),
    COURT_OVERTURNED(false, "Quyết định bị Tòa án tuyên trái trong kỳ, tính cho người đã quyết định",
            "Decisions that a court overturned in the period, for who had decided"),
    TAKEN_OVER(false, "Vụ việc bị cấp trên trực tiếp giải quyết thay trong kỳ",
            "Cases in the period that the superior settled in their place"),
    PASSED_TO_SUPERIOR(false, "Vụ việc chuyển lên cấp trên trong kỳ để bảo đảm khách quan",
            "Cases in the period that went to the superior so as to be settled impartially"),
    ENFORCEMENT_BEGUN(false, "Lần bắt đầu thi hành quyết định, xử lý kết luận trong kỳ",
            "Times a decision or conclusion began to be carried out in the period"),
    ENFORCEMENT_DONE(false, "Quyết định, kết luận thi hành xong trong kỳ",
            "Decisions and conclusions carried out in the period"),
    ENFORCEMENT_OVERDUE(false, "Thời hạn thi hành, xử lý, khắc phục bị quá có ngày cuối trong kỳ",
            "Duties to carry out that ran out with their last day in the period"),
    PUBLISHED(false, "Lần công khai trả lời, quyết định, kết luận trong kỳ",
            "Publications of an answer, decision or conclusion in the period"),
    WITHHELD(false, "Lần quyết định không công khai trong kỳ, theo căn cứ",
            "Decisions in the period to keep something from the public, by ground"),
    PUBLICATION_OVERDUE(false, "Thời hạn công khai bị quá có ngày cuối trong kỳ",
            "Duties to publish that ran out with their last day in the period"),
    VIOLATIONS_FOUND(true,
            "Vi phạm dân chủ ở cơ sở tại đơn vị được kết luận trong kỳ, tính cho người đứng đầu khi vi phạm",
            "Violations of democracy rules in the unit that were concluded in the period, for who led it when they happened"),
    VIOLATIONS_REMEDIED(true, "Vi phạm tại đơn vị đã khắc phục xong trong kỳ",
            "Such violations whose remedies were completed in the period"),
    RATED(false, "Vụ việc được người gửi đánh giá trong kỳ; kèm tổng điểm 1 đến 5",
            "Cases rated by who sent them in the period; with the sum of scores 1 to 5");

    private final boolean perCase;
    private final Phrase phrase;

    Figure(boolean perCase, String vi, String en) {
        this.perCase = perCase;
        this.phrase = new Phrase(vi, en);
    }

    /** Whether it counts cases, each once, and not what happened to them. */
    public boolean isPerCase() {
        return perCase;
    }

    @Override
    public Phrase phrase() {
        return phrase;
    }
}
