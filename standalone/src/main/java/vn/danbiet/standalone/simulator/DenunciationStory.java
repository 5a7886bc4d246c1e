package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * Makes up what happens to a denunciation. Of a hundred 44 are the unit's own; how those that are settled end has the shares
 * of Lâm Đồng in 2023: of 105, 9 were right, 15 partly right, 11 withdrawn, 70 false. Who denounced is told to the server
 * once, with the letter, and to nobody else.
 */
final class DenunciationStory {
    private static final String BASE = "/api/v1/denunciations";
    private static final String MINE = "/public/v1/denunciations/mine";
    private static final String TERMS = "/api/v1/cases/{case}/terms/";
    private static final List<String> BOTH = List.of("DENOUNCER", "DENOUNCED");

    /** What is said to have been done, as those who verify it read it. */
    private record Matter(String field, String act, String position) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter("LAND_HOUSING", "Lập hồ sơ cấp đất không đúng đối tượng, thu tiền ngoài quy định.",
                    "Công chức địa chính"),
            new Matter("FINANCE", "Kê khống khối lượng khi nghiệm thu đường giao thông nông thôn.",
                    "Chủ đầu tư công trình"),
            new Matter("CORRUPTION", "Yêu cầu người dân nộp thêm tiền khi làm thủ tục.", "Công chức một cửa"),
            new Matter("PUBLIC_DUTY", "Bao che việc xây dựng trái phép, không lập biên bản.", "Cán bộ trật tự đô thị"),
            new Matter("OTHER_MANAGEMENT", "Cấp phát tiền hỗ trợ không đúng danh sách đã niêm yết.",
                    "Công chức văn hóa - xã hội"));

    /** How a settlement ends. */
    private enum Ending {
        RIGHT,
        PARTLY,
        FALSE,
        WITHDRAWN
    }

    private final Chance chance;
    private final Diary diary;
    private final Matter matter;
    private final boolean live;
    private final boolean department;

    /** How many cases there are in this life so far, and how many terms the denunciation has had. */
    private int cases = 1;
    private int terms = 1;
    private int protection;
    private int settlement;
    private LocalDate accepted = LocalDate.EPOCH;

    private DenunciationStory(Chance chance, Diary diary, Province.Unit receiver, boolean live) {
        this.chance = chance;
        this.diary = diary;
        this.matter = chance.oneOf(MATTERS);
        this.department = receiver.kind() != Province.Kind.COMMUNE;
        this.live = live;
    }

    static List<Step> tell(Chance chance, Province province, Instant received) {
        int plot = chance.between(0, 99);
        Province.Unit receiver = province.receiver(chance);
        var diary = new Diary(chance, province, received, receiver.id(), BASE);
        var story = new DenunciationStory(chance, diary, receiver, province.live());
        if (plot < 44) {
            story.receive(chance.percent(70) ? "LETTER" : "IN_PERSON", true);
            story.precheck("ACCEPT", true, true);
            story.own();
        } else if (plot < 74) {
            story.receive("LETTER", true);
            Province.Unit competent = province.commune(chance);
            story.forward(competent.equals(receiver) ? Province.COMMITTEE : competent.id());
        } else if (plot < 82) {
            story.receive("LETTER", true);
            story.precheck("REFUSE", true, false);
            diary.head(1, 3, "/refusal", Map.of("reason", "NO_BASIS", "explanation",
                    "Không có cơ sở xác định người hoặc hành vi vi phạm.", "notified", List.of("DENOUNCER")));
        } else if (plot < 92) {
            story.receive(chance.oneOf(List.of("PHONE", "MAIL")), false);
            story.precheck("INFORMATION", true, false);
            diary.head(1, 3, "/information", Map.of("ground", "OTHER_CHANNEL"));
        } else if (plot < 97) {
            story.receive("PRESS", false);
            story.precheck("INSPECT", true, true);
            diary.head(1, 3, "/inspection", Map.of("ground", "OTHER_CHANNEL", "body", "Thanh tra tỉnh"));
            diary.officer(2, 12, "/forwarder-answer", Map.of("number", story.number("CV-UBND")));
        } else {
            story.receive("LETTER", true);
            story.precheck("CRIME", true, true);
            diary.head(0, 2, "/investigation",
                    Map.of("authority", "Cơ quan Cảnh sát điều tra", "number", story.number("CV-UBND"), "whole", true));
        }
        return diary.steps();
    }

    private String number(String kind) {
        return "%d/%s".formatted(chance.between(10, 4_000), kind);
    }

    private void receive(String channel, boolean signed) {
        String commune = People.commune(chance);
        boolean press = channel.equals("PRESS");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("channel", channel);
        body.put("signed", signed);
        body.put("identityShown", channel.equals("IN_PERSON"));
        if (press) {
            body.put("forwardedBy", "Báo điện tử");
            terms++;
        } else {
            body.put("identity", People.person(chance, People.hamlet(chance), commune));
        }
        body.put("letter", "Tôi là người trực tiếp chứng kiến. %s Tôi xin chịu trách nhiệm về lời tố cáo này."
                .formatted(matter.act()));
        body.put("denounced", List.of(Map.of("name", People.name(chance), "position", matter.position())));
        diary.receive(body, diary.at(), channel.equals("LETTER") ? chance.between(0, 2) : 0);
        diary.handledByReceiver();
        clear(1, "Nội dung đơn: " + matter.act());
        if (signed && !channel.equals("IN_PERSON")) {
            checkIdentity();
        }
    }

    /** The custodian leaves out what would give the denouncer away. */
    private void clear(int original, String text) {
        diary.keeper(1, 1, "/api/v1/cases/{case}/originals/{original:%d}/clearing".formatted(original),
                Map.of("text", text));
    }

    /** Now and then nobody can tell without looking: then two people have it opened. */
    private void checkIdentity() {
        if (chance.percent(10)) {
            diary.keeper(0, 0, "/api/v1/cases/{case}/identity/openings",
                    Map.of("reason", "Địa chỉ trong đơn cần được đối chiếu với cơ quan công an."));
            diary.approve(1, 1, "/api/v1/cases/{case}/identity/openings/1/approval");
        }
        diary.keeper(1, 1, "/identity-check", Map.of("finding", "CONFIRMED"));
    }

    private void precheck(String direction, boolean own, boolean clear) {
        boolean late = chance.percent(8);
        diary.officer(late ? 10 : 1, late ? 14 : 2, "/precheck",
                Map.of("field", matter.field(), "direction", direction, "conditions",
                        Map.of("capable", true, "ownAuthority", own, "founded", !direction.equals("REFUSE"),
                                "clearAndVerifiable", clear, "crime", direction.equals("CRIME"))));
    }

    /** It belongs to another unit, whose head takes it over, or does not. */
    private void forward(String to) {
        precheck("FORWARD", false, true);
        terms++;
        diary.head(1, 2, "/transfer", diarist -> Map.of("to", diarist.deskOf(to).unit(), "reason",
                "Người bị tố cáo thuộc thẩm quyền quản lý của đơn vị này."));
        diary.hand(to);
        diary.head(1, 2, "/transfer/acceptance", Map.of());
        terms++;
        if (chance.percent(40)) {
            diary.assign(0, 1, Map.of());
            precheck("ACCEPT", true, true);
            own();
        }
    }

    private void own() {
        diary.head(1, 2, "/acceptance", Map.of("number", number("QĐ-UBND")));
        accepted = Day.of(diary.at());
        settlement = terms + 1;
        terms += 2;
        diary.officer(0, 3, "/acceptance/notices", Map.of("to", BOTH));
        if (chance.percent(25)) {
            protect();
        }
        Ending ending = ending(chance.between(0, 104));
        if (chance.percent(10)) {
            diary.head(0, 1, "/fast-track", Map.of("text", "Nội dung rõ, có chứng cứ, xử lý được ngay."));
        } else {
            team();
            if (ending != Ending.WITHDRAWN && !department && live && chance.percent(12)) {
                takeOver();
            } else {
                verify();
            }
        }
        if (ending == Ending.WITHDRAWN) {
            withdraw();
            return;
        }
        if (chance.percent(12)) {
            // Somebody leaned on the denouncer: what is in the open stays so.
            withdrawUnderPressure();
        }
        hear();
        conclude(ending);
        leak();
    }

    private static Ending ending(int lot) {
        return lot < 9 ? Ending.RIGHT : lot < 24 ? Ending.PARTLY : lot < 35 ? Ending.WITHDRAWN : Ending.FALSE;
    }

    private void team() {
        diary.head(0, 1, "/team",
                diarist -> Map.of("lead", diarist.desk().officer(), "members", List.of("thanh-vien-to-xac-minh")));
    }

    private void verify() {
        if (chance.percent(30)) {
            boolean especially = chance.percent(40);
            diary.head(1, 2, "/grade", Map.of("criteria",
                    especially ? List.of("SEVERAL_CONTENTS", "CONTRADICTORY_EVIDENCE") : List.of("SEVERAL_PLACES")));
            settlement = ++terms;
            diary.head(1, 3, TERMS + settlement + "/extension", Map.of("reason", "Vụ việc phức tạp, nhiều nơi."));
            if (especially) {
                diary.head(6, 12, TERMS + settlement + "/extension", Map.of("reason", "Chứng cứ còn mâu thuẫn."));
            }
        }
        if (chance.percent(15)) {
            diary.head(0, 2, "/suspension", Map.of("ground", "AWAITING_OTHER_BODY", "number", number("QĐ-UBND")));
            terms++;
            diary.officer(0, 2, "/interruption-notices", Map.of("to", BOTH));
            diary.head(5, 20, "/resumption", Map.of());
        } else if (chance.percent(10)) {
            diary.head(0, 2, TERMS + settlement + "/pause", Map.of("ground", "AWAITING_EXPERT_EXAMINATION"));
            diary.head(5, 15, TERMS + settlement + "/resumption", Map.of());
        }
        if (chance.percent(30)) {
            diary.officer(1, 2, "/questions", Map.of("text", "Đề nghị cung cấp thêm tài liệu về thời điểm xảy ra."));
            if (live) {
                diary.denouncer(1, 4, MINE + "/answers/1",
                        Map.of("text", "Tôi có ảnh chụp và ghi âm, xin nộp bổ sung."));
                clear(2, "Người tố cáo cho biết có ảnh chụp và ghi âm.");
            }
        }
    }

    private void hear() {
        diary.officer(2, 6, "/hearings", Map.of("person", Step.DENOUNCED, "hearing", "MINUTES", "account",
                "Trình bày đã thực hiện đúng trình tự; cung cấp hồ sơ liên quan."));
    }

    /** The settlement is overdue: the denouncer says so, the superior asks, is answered, and takes the case over. */
    private void takeOver() {
        int late = diary.daysTo(due()) + 1;
        diary.denouncer(late + 1, late + 4, MINE + "/delay", Map.of());
        String head = diary.deskOf(Province.COMMITTEE).head();
        diary.another(head, 1, 4, "/delay/demand", Map.of());
        diary.head(2, 4, "/delay/explanation", Map.of("text", "Tổ xác minh chưa làm việc được với các bên."));
        diary.another(head, 3, 8, "/takeover", Map.of("text", "Chậm giải quyết không có lý do chính đáng."));
        terms += 3;
        diary.hand(Province.COMMITTEE);
        diary.assign(0, 1, Map.of());
        team();
    }

    private LocalDate due() {
        return Term
                .arm(TermId.of("simulated", 1), Day.at(accepted, LocalTime.NOON), Law.first(),
                        TermFamily.DENUNCIATION_SETTLEMENT, "NORMAL", accepted)
                .due();
    }

    private void withdraw() {
        takeBack();
        diary.head(1, 3, "/termination", Map.of("ground", "WITHDRAWN", "number", number("QĐ-UBND")));
        terms++;
        diary.officer(0, 3, "/interruption-notices", Map.of("to", BOTH));
        checkIn();
    }

    private void withdrawUnderPressure() {
        takeBack();
        diary.head(1, 3, "/going-on", Map.of("ground", chance.oneOf(List.of("COERCED", "SIGNS_OF_VIOLATION")),
                "finding", "Có căn cứ cho thấy việc rút tố cáo không tự nguyện."));
    }

    private void takeBack() {
        if (live && chance.percent(50)) {
            diary.denouncer(1, 5, MINE + "/withdrawal", Map.of());
        } else {
            diary.officer(1, 5, "/withdrawal", Map.of("manner", chance.percent(50) ? "LETTER" : "MINUTES"));
        }
    }

    private void conclude(Ending ending) {
        diary.officer(2, 6, "/findings",
                Map.of("finding", ending, "report", "Đã làm việc với các bên, đối chiếu hồ sơ. " + matter.act()));
        diary.officer(1, 3, "/draft", Map.of("outcome", ending, "draft", "Dự thảo kết luận. " + matter.act()));
        boolean late = chance.percent(12);
        boolean isFalse = ending == Ending.FALSE;
        diary.head(late ? 30 : 1, late ? 50 : 3, "/conclusion",
                Map.of("number", number("KL-UBND"), "outcome", ending, "summary",
                        isFalse ? "Nội dung tố cáo không đúng." : "Nội dung tố cáo có cơ sở.", "responsibility",
                        isFalse ? "Không có trách nhiệm." : "Chịu trách nhiệm về thiếu sót đã nêu.", "conclusion",
                        "Căn cứ báo cáo xác minh. " + matter.act()));
        diary.officer(0, 3, "/conclusion/sending", Map.of("to", List.of("DENOUNCER", "DENOUNCED", "MANAGER")));
        diary.head(0, 3, "/publication", Map.of("manner", "POSTING", "where", "Trụ sở cơ quan", "text",
                isFalse ? "Nội dung tố cáo không đúng." : "Nội dung tố cáo có cơ sở; đã xử lý theo quy định."));
        diary.head(1, 2, "/handling", Map.of("measures", List.of(isFalse ? "NONE" : "DISCIPLINE"), "details",
                isFalse ? "Không có vi phạm phải xử lý." : "Xử lý kỷ luật theo quy định."));
        diary.officer(1, 4, "/handling/report", Map.of("text", "Đã thực hiện xong việc xử lý."));
        if (isFalse && chance.percent(10) && !diary.desk().unit().equals(Province.COMMITTEE)) {
            again();
            return;
        }
        if (!isFalse) {
            diary.officer(18, 24, "/enforcement-reports", Map.of("progress", "Đang thực hiện.", "completed", false));
            diary.officer(24, 32, "/enforcement-reports", Map.of("progress", "Đã thực hiện xong.", "completed", true));
        }
        diary.officer(isFalse ? 17 : 1, isFalse ? 22 : 3, "/publication/end", Map.of("manner", "POSTING"));
        diary.head(1, 4, "/closure", Map.of());
        endProtection();
        checkIn();
    }

    /** Whoever denounced does not agree; the level above looks at it and finds no ground to settle it anew. */
    private void again() {
        String superior = Province.COMMITTEE;
        diary.officer(3, 15, "/repetition", Map.of("channel", "LETTER", "signed", true, "letter",
                "Tôi không đồng ý với kết luận: chứng cứ tôi nộp không được xem xét."));
        diary.turnTo(cases++, BASE);
        diary.hand(superior);
        diary.head(4, 15, "/review", Map.of("grounds", List.of(), "finding", "Kết luận có căn cứ, đúng trình tự."));
    }

    /** The denouncer and their spouse: their secret, and what threatens them at work. */
    private void protect() {
        protection = cases++;
        Instant asked = diary.at();
        diary.turnTo(protection, "/api/v1/protections");
        Map<String, Object> spouse = People.person(chance, People.hamlet(chance), People.commune(chance));
        diary.open(0, 1, Diary.Office.CUSTODIAN, Map.of("denunciation", Step.caseId(0), "form", "WRITTEN", "persons",
                List.of(Map.of("of", "DENOUNCER"), Map.of("of", "SPOUSE", "identity", spouse)), "bases",
                List.of("SECRET_IN_DANGER", "JOB_IN_DANGER"), "summary", "Có nguy cơ bị lộ thông tin, bị trù dập."));
        diary.assign(0, 1, Map.of());
        diary.officer(0, 2, "/findings", Map.of("found", List.of("SECRET_IN_DANGER"), "report", "Có căn cứ bảo vệ."));
        diary.head(0, 2, "/decision",
                Map.of("decision", number("QĐ-UBND"), "bases", List.of("SECRET_IN_DANGER"), "measures",
                        List.of(Map.of("measure", "KEEP_SECRET", "persons", List.of(1, 2)),
                                Map.of("measure", "DISCREET_MEETINGS", "persons", List.of(1)))));
        diary.officer(1, 3, "/measures/1/execution", Map.of("note", "Đã thực hiện."));
        diary.turnBack(0, BASE, asked);
    }

    private void endProtection() {
        if (protection > 0) {
            diary.turnTo(protection, "/api/v1/protections");
            diary.head(1, 4, "/end", Map.of("ground", "DENUNCIATION_SETTLED", "explanation", "Đã giải quyết xong."));
            diary.turnTo(0, BASE);
        }
    }

    /** Half of those who denounced answer how they are, a month after the end; the others are missed. */
    private void checkIn() {
        if (live && chance.percent(50)) {
            diary.denouncer(20, 28, MINE + "/check-ins", Map.of("condition", chance.percent(85) ? "SAFE" : "WORRIED"));
        }
    }

    /** Who denounced was talked about: that is a violation of its own. */
    private void leak() {
        if (chance.percent(10)) {
            diary.turnTo(cases++, "/api/v1/violations");
            diary.open(1, 6, Diary.Office.OFFICER, Map.of("source", "CASE", "sourceCase", Step.caseId(0), "kind",
                    "INFORMANT_LEAKED", "from", Day.of(diary.at()).minusDays(3), "violator", diary.desk().unit(),
                    "accused", List.of(Map.of("name", People.name(chance), "position", "Cán bộ văn thư")), "subject",
                    "Để lộ thông tin về người tố cáo", "content", "Nội dung đơn bị trao đổi ngoài phạm vi được giao."));
            diary.assign(0, 2, Map.of());
        }
    }
}
