package vn.danbiet.command.law;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** What an amendment of calendar or policy pack can be refused for. */
enum LawRule implements Rule {
    ADMINISTRATOR_ONLY(Kind.NOT_ALLOWED, OWN, "Chỉ quản trị viên được sửa lịch làm việc và bộ quy tắc thời hạn.",
            "Only an administrator may amend the working calendar and the policy pack."),
    AMENDED_MEANWHILE(Kind.NOT_NOW, OWN,
            "Yêu cầu dựa trên phiên bản %d nhưng phiên bản hiện hành là %d; hãy chạy thử lại rồi gửi với basedOn mới.",
            "This is based on version %d, but version %d is in force; rehearse it again, then send the new basedOn."),
    NO_CHANGE(Kind.NOT_SO, OWN, "Chưa nêu thay đổi nào.", "No change is named."),
    ONE_ENTRY_PER_DAY(Kind.NOT_SO, OWN, "Ngày %s được nêu nhiều lần; mỗi ngày chỉ một mục.",
            "The day %s is named more than once; a day has one entry."),
    DAY_OUT_OF_RANGE(Kind.NOT_SO, OWN, "Ngày %s ngoài phạm vi của lịch: từ %s đến %s.",
            "The day %s is out of the calendar's range: from %s to %s."),
    NOT_A_SATURDAY(Kind.NOT_SO, "BLLĐ 112", "Ngày %s không phải thứ bảy nên không thể là thứ bảy làm bù.",
            "The day %s is not a Saturday, so it cannot be a worked Saturday."),
    WEEKEND_IS_OFF_ANYWAY(Kind.NOT_SO, "BLLĐ 111, 112",
            "Ngày %s là cuối tuần, vốn đã nghỉ. Hãy khai ngày nghỉ bù; hoặc nêu trong ghi chú (note) ngày nghỉ bù"
                    + " (yyyy-MM-dd), là ngày trong tuần và là ngày nghỉ trong lịch.",
            "The day %s is on a weekend and off anyway. Enter the day that compensates it; or name that day in the note"
                    + " (yyyy-MM-dd), a weekday that the calendar has as off."),
    NOTHING_CHANGES(Kind.NOT_SO, OWN, "Ngày %s trong lịch đã như vậy.", "The day %s is so in the calendar already."),
    FINAL_STAYS_FINAL(Kind.NOT_SO, OWN,
            "Ngày %s đã được ấn định, không thể trở lại dự kiến; nếu quyết định thay đổi, hãy khai ORDINARY hoặc OFF.",
            "The day %s is final and cannot become provisional again; if the decree was changed, enter ORDINARY or OFF."),
    PAST_IS_NOT_PROVISIONAL(Kind.NOT_SO, OWN, "Ngày %s đã qua nên không thể là dự kiến.",
            "The day %s is past, so it cannot be provisional."),
    ONE_CHANGE_PER_RULE(Kind.NOT_SO, OWN, "Quy tắc %s (%s) được nêu nhiều lần; mỗi quy tắc chỉ một thay đổi.",
            "The rule %s (%s) is named more than once; a rule is changed once."),
    RULE_IS_THERE(Kind.NOT_SO, OWN, "Quy tắc %s (%s) đã có; hãy thay thế (replaced) hoặc đặt mã mới.",
            "There is a rule %s (%s) already; replace it (replaced), or give the new one another id."),
    NO_SUCH_RULE(Kind.NOT_SO, OWN, "Bộ quy tắc không có %s (%s).", "The policy pack has no rule %s (%s)."),
    UNKNOWN_FAMILY(Kind.NOT_SO, OWN, "Không có bước thời hạn %s; các bước có: %s.",
            "There is no step of the name %s; there are: %s."),
    PERIOD_ENDS_BEFORE_IT_BEGINS(Kind.NOT_SO, OWN, "Hiệu lực của quy tắc %s (%s) kết thúc trước khi bắt đầu.",
            "The rule %s (%s) would cease to be in force before it begins."),
    TWO_RULES_AT_ONCE(Kind.NOT_SO, OWN,
            "Quy tắc %s và %s (%s) của cùng một bước cùng có hiệu lực; hãy kết thúc (ended) quy tắc cũ.",
            "The rules %s and %s (%s) of the same step would be in force on the same day; end the older one (ended)."),
    RULE_STAYS_AS_IT_IS(Kind.NOT_SO, OWN, "Quy tắc %s (%s) đã như vậy.", "The rule %s (%s) is so already."),
    STEP_STAYS_THE_SAME(Kind.NOT_SO, OWN, "Quy tắc %s (%s) thuộc bước %s, không đổi được; hãy thêm quy tắc mới.",
            "The rule %s (%s) is of step %s, which cannot be changed; add a new rule."),
    KIND_STAYS_THE_SAME(Kind.NOT_SO, OWN,
            "Mọi quy tắc của bước %s đều là %s, %s; quy tắc mới và nội dung luật (lawText) cũng phải như vậy.",
            "All rules of step %s are %s, %s; a new one (and its lawText) has to be so as well.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    LawRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "law." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
