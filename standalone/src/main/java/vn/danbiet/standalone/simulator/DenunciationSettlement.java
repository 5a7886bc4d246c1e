package vn.danbiet.standalone.simulator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import vn.danbiet.events.term.TermId;
import vn.danbiet.law.Law;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;

/**
 * Makes up how a denunciation is settled by the unit that accepts it. The ends have the shares of Lâm Đồng in 2023: of 105, 9
 * were right, 15 partly right, 11 withdrawn, 70 false.
 */
final class DenunciationSettlement {
    private static final String BASE = "/api/v1/denunciations";
    private static final String MINE = "/public/v1/denunciations/mine";
    private static final String TERMS = "/api/v1/cases/{case}/terms/";
    private static final List<String> BOTH = List.of("DENOUNCER", "DENOUNCED");

    /** How a settlement ends. */
    private enum Ending {
        RIGHT,
        PARTLY,
        FALSE,
        WITHDRAWN
    }

    private final Chance chance;
    private final Diary diary;
    private final String act;
    private final boolean live;
    private final boolean department;
    private final DenouncerProtection protection;

    /** How many cases there are in this life so far, and how many terms the denunciation has had. */
    private int cases = 1;
    private int terms;
    private int settlement;
    private LocalDate accepted = LocalDate.EPOCH;

    /**
     * @param act what is said to have been done
     * @param department whether the unit is one, and no committee
     * @param terms how many the denunciation has had
     */
    DenunciationSettlement(Chance chance, Diary diary, String act, boolean live, boolean department, int terms) {
        this.chance = chance;
        this.diary = diary;
        this.act = act;
        this.live = live;
        this.department = department;
        this.terms = terms;
        this.protection = new DenouncerProtection(chance, diary, BASE);
    }

    /** From the acceptance to the end. */
    void tell() {
        diary.head(1, 2, "/acceptance", Map.of("number", chance.number("QĐ-UBND")));
        accepted = Day.of(diary.at());
        settlement = terms + 1;
        terms += 2;
        diary.officer(0, 3, "/acceptance/notices", Map.of("to", BOTH));
        if (chance.percent(25)) {
            protection.ask(cases++);
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
            diary.head(0, 2, "/suspension",
                    Map.of("ground", "AWAITING_OTHER_BODY", "number", chance.number("QĐ-UBND")));
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
                diary.clear(2, "Người tố cáo cho biết có ảnh chụp và ghi âm.");
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
        diary.head(1, 3, "/termination", Map.of("ground", "WITHDRAWN", "number", chance.number("QĐ-UBND")));
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
                Map.of("finding", ending, "report", "Đã làm việc với các bên, đối chiếu hồ sơ. " + act));
        diary.officer(1, 3, "/draft", Map.of("outcome", ending, "draft", "Dự thảo kết luận. " + act));
        boolean late = chance.percent(12);
        boolean isFalse = ending == Ending.FALSE;
        diary.head(late ? 30 : 1, late ? 50 : 3, "/conclusion",
                Map.of("number", chance.number("KL-UBND"), "outcome", ending, "summary",
                        isFalse ? "Nội dung tố cáo không đúng." : "Nội dung tố cáo có cơ sở.", "responsibility",
                        isFalse ? "Không có trách nhiệm." : "Chịu trách nhiệm về thiếu sót đã nêu.", "conclusion",
                        "Căn cứ báo cáo xác minh. " + act));
        diary.officer(0, 3, "/conclusion/sending", Map.of("to", List.of("DENOUNCER", "DENOUNCED", "MANAGER")));
        String told = isFalse ? "Nội dung tố cáo không đúng." : "Nội dung tố cáo có cơ sở; đã xử lý theo quy định.";
        diary.keeper(0, 0, "/publication/text", Map.of("text", told));
        diary.head(1, 3, "/publication", Map.of("manner", "POSTING", "where", "Trụ sở cơ quan", "text", told));
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
        protection.end();
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
