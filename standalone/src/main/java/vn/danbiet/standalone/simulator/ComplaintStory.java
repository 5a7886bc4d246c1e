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
 * Makes up what happens to a complaint. Of a hundred 55 are the unit's own; how those that are settled end has the shares
 * of Lâm Đồng in 2023: of 274, 11 were right, 10 partly right, 74 withdrawn, 179 wrong.
 */
final class ComplaintStory {
    private static final String BASE = "/api/v1/complaints";
    private static final LocalDate AMENDMENT = LocalDate.of(2026, 7, 1);
    private static final List<String> NOTIFIED = List.of("COMPLAINANT", "INSPECTORATE");
    private static final List<String> FIRST_RECIPIENTS = List.of("COMPLAINANT", "RESPONDENT", "INSPECTORATE");
    private static final List<String> SECOND_RECIPIENTS = List.of("COMPLAINANT", "RESPONDENT", "INSPECTORATE",
            "FIRST_SETTLER");

    /** What of the life goes beyond the days that are in it. */
    private enum Ending {
        RIGHT,
        PARTLY,
        WRONG
    }

    private final Chance chance;
    private final Diary diary;
    private final Grievance grievance;
    private final boolean remote;
    private final boolean live;
    private boolean second;
    private boolean overdue;
    private int settlementTerm = 2;
    private LocalDate accepted = LocalDate.EPOCH;

    private ComplaintStory(Chance chance, Diary diary, Grievance grievance, boolean remote, boolean live) {
        this.chance = chance;
        this.diary = diary;
        this.grievance = grievance;
        this.remote = remote;
        this.live = live;
    }

    static List<Step> tell(Chance chance, Province province, Instant received) {
        Province.Unit issuer = province.receiver(chance);
        int plot = chance.between(0, 99);
        Province.Unit receiver = plot < 55 || plot >= 85 ? issuer : province.commune(chance);
        var diary = new Diary(chance, province, received, receiver.id(), BASE);
        var story = new ComplaintStory(chance, diary, Grievance.against(issuer, chance), Province.isRemote(issuer.id()),
                province.live());
        story.receive(received);
        if (plot < 55 || receiver.equals(issuer) && plot < 85) {
            story.own();
        } else if (plot < 85) {
            story.elsewhere(issuer);
        } else {
            diary.head(1, 6, "/refusal",
                    Map.of("ground", chance.oneOf(List.of("NOT_CONTESTABLE", "NOT_DIRECTLY_AFFECTED")), "explanation",
                            "Nội dung không thuộc trường hợp được khiếu nại.", "notified", NOTIFIED));
        }
        return diary.steps();
    }

    private void receive(Instant received) {
        Map<String, Object> body = new LinkedHashMap<>();
        boolean post = chance.percent(50);
        body.put("channel", post ? "POST" : "COUNTER");
        body.put("signed", true);
        body.put("remote", remote);
        body.put("contested", grievance.contested(Day.of(received), chance));
        body.put("subject", grievance.subject());
        body.put("content", grievance.content());
        body.put("complainants", List.of(People.person(chance, People.hamlet(chance), People.commune(chance))));
        diary.receive(body, received, post ? chance.between(1, 2) : 0);
    }

    /** Another unit's decision: the complainant is told whom to write to or, since 2026-07-01, the letter goes there. */
    private void elsewhere(Province.Unit issuer) {
        if (Day.of(diary.at()).isBefore(AMENDMENT) || chance.percent(50)) {
            diary.officer(1, 4, "/classification",
                    Map.of("direction", "GUIDE", "field", grievance.field(), "competentBody", issuer.name(), "guidance",
                            "Đề nghị ông, bà gửi đơn khiếu nại đến người đứng đầu cơ quan nêu trên."));
            return;
        }
        diary.officer(1, 3, "/classification", diarist -> Map.of("direction", "FORWARD", "field", grievance.field(),
                "to", diarist.deskOf(issuer.id()).unit(), "reason", "Quyết định bị khiếu nại do đơn vị này ban hành."));
        diary.hand(issuer.id());
        diary.officer(1, 3, "/transfer/acceptance", Map.of());
        settlementTerm++;
        own();
    }

    private void own() {
        if (accept()) {
            int plot = chance.between(0, 99);
            if (!second && plot < 8) {
                LocalDate due = grievance.isDisciplinary()
                        ? due(TermFamily.DISCIPLINARY_SETTLEMENT, "NORMAL", accepted)
                        : due(TermFamily.FIRST_SETTLEMENT, remote ? "REMOTE" : "NORMAL", accepted);
                appeal(diary.daysTo(due) + 2, diary.daysTo(due) + 20, true);
            } else {
                settle(ending(chance.between(0, 273)));
            }
        }
    }

    /** How it ends; nothing where it is taken back. */
    private List<Ending> ending(int lot) {
        return lot < 11
                ? List.of(Ending.RIGHT)
                : lot < 21 ? List.of(Ending.PARTLY) : lot < 95 ? List.of() : List.of(Ending.WRONG);
    }

    /** @return {@code false} when it was withdrawn before */
    private boolean accept() {
        boolean late = chance.percent(8);
        diary.officer(late ? 14 : 0, late ? 20 : 2, "/classification",
                Map.of("direction", "OWN", "field", grievance.field()));
        if (!second && chance.percent(4)) {
            withdraw();
            return false;
        }
        diary.head(1, 2, "/acceptance", Map.of("notified", NOTIFIED));
        accepted = Day.of(diary.at());
        diary.assign(0, 1, Map.of());
        return true;
    }

    private void settle(List<Ending> ends) {
        boolean rightAtOnce = ends.contains(Ending.RIGHT) && chance.percent(40);
        diary.officer(1, 2, "/review", Map.of("result", rightAtOnce ? "COMPLAINT_IS_RIGHT" : "NEEDS_VERIFICATION"));
        if (ends.isEmpty()) {
            withdraw();
            return;
        }
        Ending ending = ends.getFirst();
        boolean meetsDemand = rightAtOnce;
        if (!rightAtOnce) {
            meetsDemand = ending == Ending.RIGHT && chance.percent(60);
            verify(ending, meetsDemand);
        }
        if (!meetsDemand || second || grievance.isDisciplinary()) {
            hear();
        }
        decide(ending);
    }

    private void verify(Ending finding, boolean meetsDemand) {
        diary.head(0, 1, "/verification", diarist -> Map.of("lead", diarist.desk().officer()));
        if (chance.percent(20)) {
            diary.head(0, 2, "/api/v1/cases/{case}/terms/" + settlementTerm + "/extension",
                    Map.of("reason", "Vụ việc phức tạp, cần xác minh tại nhiều nơi."));
        }
        if (chance.percent(30)) {
            diary.officer(0, 2, "/document-requests",
                    Map.of("from", "RESPONDENT", "what", "Hồ sơ ban hành quyết định bị khiếu nại."));
            diary.officer(2, 9, "/documents", Map.of("request", 1, "what", "Bản sao hồ sơ đã được cung cấp."));
        }
        if (!Day.of(diary.at()).isBefore(AMENDMENT) && chance.percent(20)) {
            diary.head(0, 1, "/suspension",
                    Map.of("ground", "AWAITING_OTHER_BODY", "reason", "Chờ kết quả giám định của cơ quan khác."));
            diary.head(5, 20, "/resumption", Map.of());
        }
        diary.officer(4, 9, "/findings", Map.of("finding", finding, "meetsDemand", meetsDemand, "report",
                "Đã làm việc với các bên, đối chiếu hồ sơ và kiểm tra thực địa. " + grievance.subject() + "."));
    }

    private void hear() {
        int days = chance.between(3, 5);
        diary.officer(1, 2, "/dialogue", diarist -> Map.of("on", Day.of(diarist.at()).plusDays(days), "place",
                "Phòng họp trụ sở cơ quan", "chair", diarist.desk().head()));
        diary.officer(days, days + 1, "/dialogue/minutes",
                Map.of("present", List.of("COMPLAINANT", "RESPONDENT"), "agreed", chance.percent(30), "minutes",
                        "Các bên đã trình bày ý kiến; biên bản được đọc lại và ký tên."));
    }

    private void decide(Ending ending) {
        diary.officer(1, 2, "/decision/draft",
                Map.of("outcome", ending, "draft", "Dự thảo quyết định giải quyết: " + grievance.subject() + "."));
        boolean late = chance.percent(12);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("number", chance.between(100, 4_000) + "/QĐ-UBND");
        body.put("outcome", ending);
        if (second) {
            body.put("firstDecision", overdue ? "NONE_WAS_MADE" : ending == Ending.WRONG ? "UPHELD" : "CHANGED");
        }
        body.put("operative",
                ending == Ending.WRONG
                        ? "Giữ nguyên quyết định bị khiếu nại."
                        : "Sửa đổi, hủy bỏ quyết định bị khiếu nại và khôi phục quyền lợi theo quy định.");
        body.put("decision",
                "Căn cứ kết quả xác minh và đối thoại, quyết định giải quyết " + grievance.subject() + ".");
        diary.head(late ? 25 : 1, late ? 45 : 2, "/decision", body);
        LocalDate decided = Day.of(diary.at());
        diary.officer(0, 2, "/decision/sending", Map.of("recipients", second ? SECOND_RECIPIENTS : FIRST_RECIPIENTS));
        diary.officer(1, 3, "/decision/delivery", Map.of());
        LocalDate delivered = Day.of(diary.at());
        diary.officer(0, 4, "/decision/publication",
                Map.of("manner", "PORTAL", "where", "Cổng thông tin điện tử", "bodyHasPortal", true));
        if (!second && ending != Ending.RIGHT && chance.percent(25)) {
            // Ten days are left to complain again about a disciplinary decision, of which some are over.
            appeal(grievance.isDisciplinary() ? 2 : 6, grievance.isDisciplinary() ? 5 : 15, false);
            return;
        }
        diary.officer(17, 21, "/decision/publication/end", Map.of("manner", "PORTAL"));
        if (!live) {
            // When it took effect would be recorded as today, and nothing can have happened before that.
            return;
        }
        if (chance.percent(5)) {
            sue();
        } else {
            String variant = remote ? "REMOTE" : "NORMAL";
            enforce(ending, due(TermFamily.LEGAL_EFFECT, variant, decided),
                    due(TermFamily.SECOND_FILING, variant, delivered));
        }
    }

    /** As the law counts it, so that what depends on it comes neither too early nor too late. */
    private static LocalDate due(TermFamily family, String variant, LocalDate start) {
        return Term.arm(TermId.of("simulated", 1), Day.at(start, LocalTime.NOON), Law.first(), family, variant, start)
                .due();
    }

    /** Once the decision has legal effect, which the rounds put on record. */
    private void enforce(Ending ending, LocalDate lastBefore, LocalDate lastToComplain) {
        int effect = diary.daysTo(lastBefore) + 2;
        if (ending == Ending.WRONG) {
            int over = Math.max(effect, diary.daysTo(lastToComplain) + 1);
            diary.officer(over, over + 8, "/closure", Map.of());
            return;
        }
        boolean late = chance.percent(15);
        diary.head(late ? effect + 10 : effect, late ? effect + 20 : effect + 2, "/enforcement",
                diarist -> Map.of("measure", "Ban hành quyết định thay thế, chi trả phần chênh lệch.", "enforcer",
                        diarist.desk().unit()));
        diary.officer(5, 15, "/enforcement/progress", Map.of("text", "Đã ban hành quyết định thay thế."));
        diary.officer(5, 25, "/enforcement/completion", Map.of("text", "Đã thi hành xong toàn bộ nội dung."));
        int over = Math.max(1, diary.daysTo(lastToComplain) + 1);
        diary.officer(over, over + 3, "/closure", Map.of());
    }

    private void sue() {
        diary.officer(1, 5, "/court", Map.of("court", "Tòa án nhân dân khu vực 1 - Ninh Bình", "suit",
                "%d/2026/TLST-HC".formatted(chance.between(1, 90))));
        diary.officer(40, 80, "/court/ruling", Map.of("outcome", "CLAIM_DISMISSED", "ruling",
                "Bản án %d/2026/HC-ST".formatted(chance.between(1, 90))));
    }

    private void withdraw() {
        diary.officer(1, 6, "/withdrawal",
                Map.of("form", chance.percent(60) ? "LETTER" : "MINUTES", "reason", "Đã được giải thích thỏa đáng."));
        diary.head(1, 3, "/termination", Map.of("ground", "WITHDRAWN"));
    }

    /** The complainant goes to the next level, which is the provincial committee. */
    private void appeal(int earliest, int latest, boolean late) {
        diary.officer(earliest, latest, "/appeal",
                Map.of("channel", "POST", "signed", true, "content",
                        late
                                ? "Đã quá thời hạn mà tôi chưa nhận được quyết định giải quyết."
                                : "Tôi không đồng ý với quyết định giải quyết lần đầu."));
        overdue = late;
        second = true;
        settlementTerm = 2;
        diary.turnTo(1, BASE);
        diary.hand(Province.COMMITTEE);
        own();
        if (late && chance.percent(50)) {
            diary.head(1, 5, "/first-settler-sanction",
                    Map.of("measure", "Phê bình, yêu cầu kiểm điểm trách nhiệm.", "citation", "NĐ124/2020 Điều 4"));
        }
    }
}
