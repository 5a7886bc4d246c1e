package vn.danbiet.command.complaint;

import java.util.Locale;
import vn.danbiet.command.Rule;
import vn.danbiet.events.Phrase;

/** Every rule of the complaint procedure that can refuse an act. */
enum ComplaintRule implements Rule {
    NOT_STATUTORY_FORM(Kind.NOT_SO, "LKN 8",
            "Khiếu nại phải bằng đơn có chữ ký, điểm chỉ hoặc trình bày trực tiếp; không nhận qua điện thoại, "
                    + "trực tuyến. Hãy hướng dẫn người khiếu nại gửi đơn hoặc đến trực tiếp.",
            "A complaint is made by a signed letter or in person; not by phone or online. Guide the complainant "
                    + "to send a letter or to come."),
    TIME_BEFORE_THE_LAW(Kind.NOT_SO, "LKN",
            "Ngày tiếp nhận không được trước 01/7/2012, ngày Luật Khiếu nại có hiệu lực.",
            "The receipt cannot be before 2012-07-01, when the Law on Complaints came into force."),
    KNOWN_AFTER_RECEIPT(Kind.NOT_SO, "LKN 9",
            "Ngày nhận hoặc biết được quyết định, hành vi (knownOn) không được sau ngày khiếu nại được tiếp nhận, "
                    + "cũng không được trước 01/7/2012.",
            "The decision or act became known (knownOn) neither after the complaint was received nor before "
                    + "2012-07-01."),
    ONLY_A_SECOND_HAS_A_FIRST(Kind.NOT_SO, "LKN 33", "Chỉ khiếu nại lần hai mới có vụ việc lần đầu.",
            "Only a second complaint has a first instance."),
    NOT_SIGNED(Kind.NOT_SO, "LKN 8, 11",
            "Không đủ điều kiện thụ lý: đơn hoặc biên bản không có chữ ký, điểm chỉ. Hãy từ chối thụ lý với căn "
                    + "cứ UNSIGNED.",
            "Not eligible: neither letter nor minutes bear a signature or fingerprint. Refuse it on the ground "
                    + "UNSIGNED."),
    NOT_NAMED(Kind.NOT_SO, "LKN 8; TT05 6", "Không đủ điều kiện thụ lý: phải có họ tên và địa chỉ của người khiếu nại.",
            "Not eligible: the complainant has to be named with an address."),
    OTHER_SETTLER(Kind.NOT_SO, "LKN 17-21",
            "Không thuộc thẩm quyền: %s thuộc thủ trưởng của %s. Hãy hướng dẫn hoặc chuyển.",
            "Not competent: the %s is for the head of %s. Guide the complainant or forward it."),
    NO_HIGHER_LEVEL(Kind.NOT_SO, "LKN 17-21",
            "Chưa xác định được cấp trên trực tiếp của %s; hãy nêu đơn vị giải quyết lần hai (to).",
            "The direct superior of %s is not known; name the unit that settles the second complaint (to)."),
    FORWARDING_NOT_YET(Kind.NOT_NOW, "LTCD 26; L136",
            "Trước 01/7/2026, khiếu nại không thuộc thẩm quyền chỉ được hướng dẫn, không chuyển.",
            "Before 2026-07-01 a complaint that is not own can only be guided, not forwarded."),
    LATE(Kind.NOT_SO, "LKN 9, 33, 48",
            "Đã hết thời hạn khiếu nại ngày %s. Nếu có trở ngại khách quan, hãy ghi số ngày không tính "
                    + "(excusedDays); nếu không, từ chối thụ lý với căn cứ LATE.",
            "The time to complain ended on %s. If an obstacle is proven, put the days that do not count on record "
                    + "(excusedDays); otherwise refuse it on the ground LATE."),
    NOTHING_TO_EXCUSE(Kind.NOT_SO, "LKN 9", "Khiếu nại còn trong thời hạn đến %s; không cần trừ ngày (excusedDays).",
            "The complaint is in time until %s; no days need to be excused (excusedDays)."),
    NOTICE_INCOMPLETE(Kind.NOT_SO, "LKN 27, 36; NĐ124 16", "Thông báo phải gửi cả cho: %s (notified).",
            "The notice has to go to %s as well (notified)."),
    GROUND_DOES_NOT_HOLD(Kind.NOT_SO, "LKN 11", "Căn cứ này không đúng với vụ việc: %s.",
            "This ground does not hold in this case: %s."),
    MUST_BE_ACCEPTED(Kind.NOT_SO, "NĐ124 4",
            "Lần đầu quá hạn không giải quyết: cấp trên phải thụ lý, không được từ chối vì hết thời hạn.",
            "The first was not settled in time: the second level must accept and cannot refuse it as late."),
    ALREADY_REVIEWED(Kind.NOT_NOW, "NĐ124 17", "Đã kiểm tra lại.", "The recheck is done already."),
    RIGHT_NEEDS_NO_VERIFICATION(Kind.NOT_NOW, "NĐ124 17",
            "Đã kết luận khiếu nại đúng: hãy ra quyết định giải quyết ngay.",
            "The complaint was found right: decide at once."),
    REVIEW_COMES_FIRST(Kind.NOT_NOW, "NĐ124 17", "Phải kiểm tra lại quyết định, hành vi bị khiếu nại trước.",
            "The contested decision or act is rechecked first."),
    TEAM_NAMES_SOMEBODY_TWICE(Kind.NOT_SO, "LKN 29", "Mỗi người chỉ được nêu một lần trong đoàn xác minh.",
            "Nobody is named twice in a verification team."),
    NO_SUCH_REQUEST(Kind.NOT_SO, "LKN 12-15", "Không có yêu cầu số %d đang chờ.",
            "Request %d is not awaiting an answer."),
    FINDING_CONTRADICTS_DEMAND(Kind.NOT_SO, "LKN 30",
            "Khiếu nại sai hoặc đúng một phần thì kết quả xác minh khác yêu cầu (meetsDemand).",
            "If the complaint is wrong or partly right, the findings do not meet the demand (meetsDemand)."),
    DIALOGUE_TOO_EARLY(Kind.NOT_NOW, "LKN 30", "Lần đầu chỉ đối thoại khi đã có báo cáo kết quả xác minh.",
            "In the first instance a dialogue comes after the findings."),
    SUMMONS_IN_THE_PAST(Kind.NOT_SO, "LKN 30; NĐ124 28", "Ngày đối thoại (on) phải sau ngày thông báo.",
            "The dialogue (on) is after the day of the notice."),
    CHAIR_IS_THE_SETTLER(Kind.NOT_SO, "LKN 30, 39; NĐ124 28",
            "Người giải quyết khiếu nại (%s) phải trực tiếp chủ trì đối thoại.",
            "The settler (%s) chairs the dialogue in person."),
    DELEGATION_NOT_OPEN(Kind.NOT_SO, "NĐ124 28", "Chỉ Chủ tịch UBND cấp tỉnh được giao người khác đối thoại.",
            "Only the provincial chair may let somebody else hold the dialogue."),
    DELEGATION_NOT_IN_COMPLEX_CASES(Kind.NOT_SO, "NĐ124 28", "Vụ việc phức tạp: không được giao người khác đối thoại.",
            "In a complex case nobody else holds the dialogue."),
    DIALOGUE_NOT_HELD_YET(Kind.NOT_NOW, "LKN 30", "Buổi đối thoại được mời vào ngày %s; chưa đến ngày.",
            "The dialogue is called for %s; it is not that day yet."),
    DIALOGUE_NEEDS_BOTH(Kind.NOT_SO, "LKN 30", "Đối thoại phải có người khiếu nại; vắng mặt thì ghi nhận vắng mặt.",
            "A dialogue is with the complainant; if they are not there, put their absence on record."),
    DIALOGUE_IS_MANDATORY(Kind.NOT_NOW, "LKN 30, 39, 53, 55; NĐ124 28",
            "Phải tổ chức đối thoại trước khi trình quyết định: %s.",
            "A dialogue has to be held before the decision is drafted: %s."),
    ONLY_A_DECISION_IS_STAYED(Kind.NOT_SO, "LKN 35", "Chỉ tạm đình chỉ thi hành quyết định hành chính bị khiếu nại.",
            "Only an administrative decision can be stayed."),
    STAY_TOO_LONG(Kind.NOT_SO, "LKN 35", "Thời gian tạm đình chỉ không vượt quá thời hạn giải quyết còn lại: đến %s.",
            "The stay lasts no longer than the time left for the settlement: until %s."),
    STAY_IN_THE_PAST(Kind.NOT_SO, "LKN 35", "Thời gian tạm đình chỉ (until) không được kết thúc trước ngày quyết định.",
            "The stay (until) does not end before it was ordered."),
    ALREADY_STAYED(Kind.NOT_NOW, "LKN 35", "Quyết định bị khiếu nại đang bị tạm đình chỉ thi hành.",
            "The contested decision is stayed already."),
    NOT_STAYED(Kind.NOT_NOW, "LKN 35", "Quyết định bị khiếu nại không bị tạm đình chỉ thi hành.",
            "The contested decision is not stayed."),
    SUSPENSION_NOT_YET(Kind.NOT_NOW, "LKN 11a; L136",
            "Trước 01/7/2026 luật không quy định tạm đình chỉ giải quyết khiếu nại.",
            "Before 2026-07-01 the law knew no suspension of the settlement."),
    SUSPENSION_GROUND(Kind.NOT_SO, "LKN 11a; L136", "Chỉ được tạm đình chỉ vì FORCE_MAJEURE hoặc AWAITING_OTHER_BODY.",
            "A settlement is suspended for FORCE_MAJEURE or AWAITING_OTHER_BODY only."),
    CLOCK_FOLLOWS_THE_SETTLEMENT(Kind.NOT_NOW, "LKN 11a; L136",
            "Thời hạn giải quyết, xác minh khiếu nại chỉ dừng khi tạm đình chỉ giải quyết và chạy tiếp khi tiếp tục "
                    + "giải quyết.",
            "The clock of a settlement and its verification stops when the settlement is suspended, and goes on when "
                    + "that is resumed."),
    PARTIAL_WITHDRAWAL_NOT_YET(Kind.NOT_NOW, "LKN 10; L136",
            "Trước 01/7/2026 luật không quy định rút một phần khiếu nại.",
            "Before 2026-07-01 the law knew no withdrawal of a part."),
    TERMINATION_NOT_YET(Kind.NOT_NOW, "LKN 10; L136", "Trước 01/7/2026 chỉ đình chỉ khi người khiếu nại rút khiếu nại.",
            "Before 2026-07-01 a settlement is terminated only on a withdrawal."),
    NOT_WITHDRAWN(Kind.NOT_NOW, "LKN 10", "Người khiếu nại chưa rút khiếu nại.",
            "The complainant has not withdrawn the complaint."),
    WITHDRAWN_IS_THE_GROUND(Kind.NOT_SO, "LKN 10",
            "Người khiếu nại đã rút khiếu nại: đó là căn cứ đình chỉ (WITHDRAWN).",
            "The complainant withdrew: that is the ground (WITHDRAWN)."),
    NOT_IN_COURT(Kind.NOT_NOW, "LKN 11a", "Chưa ghi nhận Tòa án thụ lý vụ việc.",
            "No court is on record to have accepted the matter."),
    DECIDED_ALREADY(Kind.NOT_NOW, "LKN 11a", "Đã có quyết định giải quyết; không đình chỉ nữa.",
            "There is a decision already; nothing is left to be terminated."),
    REOPENING_NOT_YET(Kind.NOT_NOW, "LKN 10; L136",
            "Trước 01/7/2026 luật không quy định tiếp tục giải quyết sau khi rút do bị ép buộc.",
            "Before 2026-07-01 the law knew no reopening after a coerced withdrawal."),
    NOT_TERMINATED_FOR_WITHDRAWAL(Kind.NOT_NOW, "LKN 10", "Vụ việc đình chỉ không phải do rút khiếu nại.",
            "The settlement was not terminated because of a withdrawal."),
    NOTHING_FOUND_YET(Kind.NOT_NOW, "LKN 29, 31",
            "Chưa có kết quả: phải có báo cáo xác minh, hoặc kết luận kiểm tra lại là khiếu nại đúng.",
            "Nothing was found yet: report the findings, or put on record that the recheck found the complaint "
                    + "right."),
    RECHECK_SAYS_RIGHT(Kind.NOT_SO, "NĐ124 17", "Chưa xác minh nên chỉ được quyết định khiếu nại đúng toàn bộ.",
            "Without a verification the decision can only be that the complaint is right."),
    DRAFT_SAYS_OTHERWISE(Kind.NOT_SO, "LKN 31, 40", "Dự thảo kết luận “%s”; hãy trả lại dự thảo nếu không đồng ý.",
            "The draft says “%s”; return it if you do not agree."),
    FIRST_DECISION_TO_BE_JUDGED(Kind.NOT_SO, "LKN 40",
            "Quyết định lần hai phải nêu việc công nhận hay thay đổi quyết định lần đầu (firstDecision); lần đầu "
                    + "không nêu.",
            "A second decision says what becomes of the first (firstDecision); a first one does not."),
    RECIPIENT_MISSING(Kind.NOT_SO, "LKN 32, 41; NĐ124 29", "Quyết định phải gửi cả cho: %s (recipients).",
            "The decision has to go to %s as well (recipients)."),
    ALREADY_DELIVERED(Kind.NOT_NOW, "LKN 33", "Đã ghi nhận người khiếu nại nhận quyết định.",
            "The delivery is on record already."),
    PORTAL_COMES_FIRST(Kind.NOT_NOW, "NĐ124 29.3",
            "Cơ quan có cổng thông tin điện tử phải đăng quyết định trên cổng (PORTAL) trước.",
            "A body that has a portal publishes there (PORTAL) first."),
    NO_PORTAL(Kind.NOT_SO, "NĐ124 29.3", "Không thể đăng trên cổng khi cơ quan không có cổng (bodyHasPortal).",
            "A body without a portal cannot publish there (bodyHasPortal)."),
    MEETING_TO_BE_ANNOUNCED(Kind.NOT_SO, "NĐ124 29.3a",
            "Cuộc họp công bố phải được thông báo chậm nhất ngày %s (announcedOn).",
            "The meeting has to be announced by %s (announcedOn)."),
    ALREADY_PUBLISHED_SO(Kind.NOT_NOW, "NĐ124 29.3", "Đã công khai theo hình thức này.",
            "It is published in this manner already."),
    NOT_PUBLISHED_SO(Kind.NOT_NOW, "NĐ124 29.3", "Không có công khai nào theo hình thức này đang diễn ra.",
            "Nothing is published in this manner now."),
    PUBLICATION_TOO_SHORT(Kind.NOT_NOW, "NĐ124 29.3", "Phải công khai ít nhất đến hết ngày %s.",
            "It stays public until the end of %s at least."),
    SECOND_IS_THE_LAST(Kind.NOT_NOW, "LKN 42", "Đây đã là giải quyết lần hai; chỉ còn khởi kiện tại Tòa án.",
            "This is the second settlement; what is left is the court."),
    NEITHER_DECIDED_NOR_OVERDUE(Kind.NOT_NOW, "LKN 33",
            "Lần đầu chưa có quyết định và chưa quá hạn (%s); chưa khiếu nại lần hai được.",
            "The first is neither decided nor overdue (%s); it is too early for a second complaint."),
    FIRST_WAS_NOT_OVERDUE(Kind.NOT_NOW, "NĐ124 4", "Lần đầu không quá hạn; không có căn cứ xử lý trách nhiệm.",
            "The first was not overdue; there is nothing to hold anybody responsible for."),
    NOT_IN_EFFECT_YET(Kind.NOT_NOW, "LKN 44",
            "Quyết định chỉ có hiệu lực sau khi hết ngày %s mà không có khiếu nại lần hai.",
            "The decision takes effect once %s is over without a second complaint."),
    NOT_ENFORCED(Kind.NOT_NOW, "NĐ124 31", "Phải ghi nhận thi hành xong trước khi kết thúc.",
            "The enforcement has to be completed before the case is closed."),
    NOT_PUBLISHED(Kind.NOT_NOW, "NĐ124 29.3",
            "Phải công khai quyết định đủ thời gian trước khi kết thúc, hoặc không công khai có căn cứ.",
            "Before closing, the decision has been public for its time, or is withheld on a legal ground."),
    DELIVERY_IS_NOT_ON_RECORD(Kind.NOT_NOW, "LKN 33",
            "Thời hạn khiếu nại lần hai tính từ ngày nhận được quyết định; phải ghi nhận việc giao (delivery) trước khi kết"
                    + " thúc.",
            "The time to complain again counts from the receipt of the decision; put its delivery on record before closing"
                    + " (delivery)."),
    MAY_BE_COMPLAINED_ABOUT_AGAIN(Kind.NOT_NOW, "LKN 33, 48",
            "Còn được khiếu nại lần hai đến hết ngày %s; chỉ kết thúc sau ngày đó.",
            "There may be a second complaint until the end of %s; the case is closed after that."),
    NOT_SENT(Kind.NOT_NOW, "LKN 32, 41", "Phải gửi quyết định trước khi kết thúc.",
            "The decision has to be sent before the case is closed."),
    FORGOTTEN_WITH_THE_FIRST(Kind.NOT_NOW, "LKN 33", "Đây là vụ việc lần hai của %s; hãy xóa ở vụ việc đó.",
            "This is the second case of %s; forget there."),
    SECOND_IS_STILL_OPEN(Kind.NOT_NOW, "LKN 33", "Chưa thể xóa: vụ việc lần hai chưa kết thúc.",
            "Not yet: the second case has not come to an end.");

    private final Kind kind;
    private final String citation;
    private final Phrase text;

    ComplaintRule(Kind kind, String citation, String vi, String en) {
        this.kind = kind;
        this.citation = citation;
        this.text = new Phrase(vi, en);
    }

    @Override
    public String id() {
        return "complaint." + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
