package vn.danbiet.command.organisation;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule that can refuse an act on the register. Most are conventions that keep it free of contradictions. */
enum OrganisationRule implements Rule {
    /** Cited with the article of the act that was refused. */
    NOT_YOURS_TO_DO(Kind.NOT_ALLOWED, OWN, "Chỉ quản trị viên mới được %s.", "Only an administrator may %s."),
    TIME_IN_THE_FUTURE(Kind.NOT_SO, OWN,
            "Thời điểm ghi nhận (occurredAt) không được ở tương lai; ngày hiệu lực (from) thì được.",
            "The time of the record (occurredAt) cannot be in the future; the day of effect (from) can."),
    DAY_OUT_OF_RANGE(Kind.NOT_SO, OWN, "Ngày phải từ %s đến %s.", "The day must be from %s to %s."),
    UNTIL_BEFORE_FROM(Kind.NOT_SO, OWN, "Ngày cuối (until) không được trước ngày đầu (from).",
            "The last day (until) cannot be before the first (from)."),
    CODE_TAKEN(Kind.NOT_NOW, OWN, "Mã %s đã dùng cho một đơn vị; mã không bao giờ được dùng lại.",
            "The code %s belongs to a unit already; codes are never used again."),
    CODE_RESERVED(Kind.NOT_SO, OWN, "Mã %s dành riêng cho sổ ghi nhận của hệ thống; hãy chọn mã khác.",
            "The code %s is reserved for a register of the system; choose another."),
    UNKNOWN_UNIT(Kind.NOT_SO, OWN, "Không có đơn vị nào mang mã %s; kiểm tra lại mã hoặc thành lập đơn vị trước.",
            "No unit has the code %s; check it, or establish the unit first."),
    BEFORE_THE_UNIT(Kind.NOT_SO, OWN, "Đơn vị %s chỉ có từ ngày %s; ngày hiệu lực không được trước ngày đó.",
            "Unit %s exists only from %s; nothing of it can take effect before."),
    UNIT_IS_NO_MORE(Kind.NOT_NOW, OWN, "Đơn vị %s không còn từ ngày %s; đơn vị kế thừa là %s.",
            "Unit %s is no more from %s; its successor is %s."),
    UNDER_ITSELF(Kind.NOT_SO, OWN, "Đơn vị %s sẽ trực thuộc chính mình; hãy chuyển đơn vị trực thuộc trước.",
            "Unit %s would come to be under itself; move the units below it first."),
    MERGED_INTO_ITSELF(Kind.NOT_SO, OWN, "Đơn vị %s không thể sáp nhập vào chính mình hoặc được nêu hai lần.",
            "Unit %s cannot be merged into itself, nor be named twice."),
    ENDS_BEFORE_WHAT_IS_RECORDED(Kind.NOT_SO, OWN,
            "Đơn vị %s không thể kết thúc trước ngày %s, vì điều đã ghi nhận về nó.",
            "Unit %s cannot end before %s, because of what is recorded of it."),
    SPLIT_INTO_AT_LEAST_TWO(Kind.NOT_SO, OWN, "Phải chia thành ít nhất hai đơn vị khác nhau, không gồm chính nó.",
            "A unit is split into two others at least."),
    HEIR_IS_ONE_OF_THE_PARTS(Kind.NOT_SO, OWN, "Đơn vị kế thừa (heir) phải là một trong các đơn vị mới (into).",
            "The heir (heir) must be one of the units it is split into (into)."),
    NO_MORE_DISTRICTS(Kind.NOT_SO, "Luật 72/2025/QH15", "Không còn cấp huyện từ ngày 01/7/2025.",
            "There is no district level from 2025-07-01 on."),
    TENURES_OVERLAP(Kind.NOT_NOW, OWN,
            "%s đã đứng đầu đơn vị từ ngày %s; mỗi lúc chỉ có một người đứng đầu. Hãy ghi nhận ngày thôi giữ chức trước.",
            "%s leads the unit from %s on; it has one head at a time. Record their last day in office first."),
    ACTING_BESIDE_HEAD(Kind.NOT_NOW, OWN,
            "%s đang đứng đầu đơn vị; chỉ có người phụ trách khi khuyết người đứng đầu hoặc người đó đã ủy quyền.",
            "%s is head of the unit; there is an acting head only while there is none or the head has delegated."),
    NOT_THE_LEADER(Kind.NOT_NOW, OWN, "%s không đứng đầu đơn vị vào ngày %s.", "%s does not lead the unit on %s."),
    TENURE_HAS_ENDED(Kind.NOT_NOW, OWN, "%s đã thôi giữ chức, ngày cuối là %s.",
            "%s has left office already; their last day was %s."),
    DELEGATED_TO_THEMSELVES(Kind.NOT_SO, OWN, "Không thể ủy quyền cho chính mình.",
            "Authority cannot be delegated to oneself."),
    ALREADY_DELEGATED(Kind.NOT_NOW, OWN,
            "%s đang được ủy quyền từ ngày %s; hãy chấm dứt ủy quyền đó trước khi ủy quyền mới.",
            "%s has authority delegated from %s on; end that delegation before giving another."),
    NOT_DELEGATED(Kind.NOT_NOW, OWN, "%s không được ủy quyền vào ngày %s.", "No authority is delegated to %s on %s.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    OrganisationRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "organisation." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
