package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;

/**
 * Makes up what happens to a petition. The shares are those of Lâm Đồng in 2023: of a hundred letters 22 are not
 * eligible, 40 are the unit's own, 24 are forwarded, 11 guided.
 */
final class PetitionStory {
    private static final String BASE = "/api/v1/petitions";
    private static final int DAYS_ON_THE_WAY = 6;

    /** How many of a hundred are not answered in time. */
    private static final int LATE = 12;

    private record Withholding(String ground, String citation) {}

    private static final List<Withholding> WITHHOLDINGS = List.of(
            new Withholding("PERSONAL_DATA", "Luật 91/2025/QH15, Điều 16"),
            new Withholding("PROTECTION_OF_A_PERSON", "Luật 10/2022/QH15, Điều 9"),
            new Withholding("OPEN_PROCEEDINGS", "Luật 84/2025/QH15"),
            new Withholding("STATE_SECRET", "Luật 29/2018/QH14, Điều 7"));

    private static final Set<FilingReason> NEED_AN_EARLIER_LETTER = Set.of(FilingReason.ALREADY_GUIDED,
            FilingReason.SETTLED_WITHOUT_NEW_FACTS, FilingReason.ALREADY_HANDLED);

    private final Chance chance;
    private final Diary diary;
    private final Letter letter;
    private final Instant received;

    private PetitionStory(Chance chance, Diary diary, Letter letter) {
        this.chance = chance;
        this.diary = diary;
        this.letter = letter;
        this.received = diary.at();
    }

    /** @param today nothing that is left to be read by others is older than some days by then */
    static List<Step> tell(Chance chance, Province province, Instant received, Instant today) {
        int plot = chance.between(0, 99);
        boolean parts = plot >= 97;
        LocalDate begin = parts ? Day.of(today).minusDays(chance.between(0, 9) + DAYS_ON_THE_WAY) : Day.of(received);
        boolean forward = plot >= 40 && plot < 64;
        Province.Unit receiver = forward ? province.commune(chance) : province.receiver(chance);
        var diary = new Diary(chance, province, parts ? Day.officeHours(begin, chance) : received, receiver.id(), BASE);
        var story = new PetitionStory(chance, diary, Letter.to(receiver, forward, chance));
        if (plot < 40) {
            story.receive();
            story.own();
            if (chance.percent(5)) {
                story.withdraw();
            }
        } else if (forward) {
            story.receive();
            story.forward(plot);
        } else if (plot < 75) {
            story.receive();
            story.guide();
        } else if (plot < 80) {
            story.receive();
            story.classify(Diary.Office.OFFICER,
                    Map.of("direction", "NO_ACTION", "noActionReason", chance.oneOf(NoActionReason.values())));
        } else if (!parts) {
            story.file();
        } else {
            story.receive();
            story.split();
        }
        return diary.steps();
    }

    private void receive() {
        int group = chance.percent(12) ? chance.between(2, 4) : chance.percent(12) ? chance.between(5, 60) : 1;
        int named = group < 5 ? group : chance.between(1, group > 10 ? 5 : 2);
        List<Map<String, Object>> people = IntStream.range(0, named)
                .mapToObj(_ -> People.person(chance, letter.hamlet(), letter.commune()))
                .toList();
        if (group >= 5) {
            people.forEach(person -> person.put("representative", true));
        }
        String channel = chance.oneOf(List.of("COUNTER", "COUNTER", "COUNTER", "POST", "POST", "PHONE", "ONLINE"));
        receive(channel, group, true, people);
    }

    private void receive(String channel, int group, boolean signed, List<Map<String, Object>> people) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("subject", letter.subject());
        body.put("content", letter.content());
        body.put("groupSize", group);
        body.put("petitioners", people);
        if (channel.equals("ONLINE")) {
            diary.receiveOnline(body);
            return;
        }
        body.put("channel", channel);
        body.put("signed", signed && !channel.equals("PHONE"));
        // What comes by post reaches the desk that enters it days after it reached the unit.
        diary.receive(body, received, channel.equals("POST") ? chance.between(1, DAYS_ON_THE_WAY) : 0);
    }

    /** Accepted, handled and answered, with what may come in between. */
    private void own() {
        classify(Diary.Office.OFFICER, Map.of("direction", "OWN"));
        handle();
    }

    private void handle() {
        diary.head(1, 3, "/acceptance", Map.of());
        if (chance.percent(6)) {
            diary.assign(0, 1, Map.of("officer", "can-bo-nghi-phep"));
            diary.assign(1, 4, Map.of("reason", "Cán bộ được giao nghỉ phép dài ngày."));
        } else {
            diary.assign(0, 1, Map.of());
        }
        if (chance.percent(25)) {
            diary.officer(1, 3, "/questions", Map.of("text",
                    "Đề nghị bổ sung ảnh hiện trường và giấy tờ liên quan, ghi rõ ngày xảy ra sự việc."));
            diary.petitioner(1, 6, "/replies", Map.of("text",
                    "Tôi gửi bổ sung ảnh chụp và bản sao giấy tờ. Việc xảy ra tại " + letter.hamlet() + "."));
        }
        for (int i = chance.between(1, 2); i > 0; i--) {
            diary.officer(1, 5, "/handling", Map.of("text", letter.step(chance)));
        }
        if (chance.percent(LATE)) {
            beLate();
        }
        answer();
        if (chance.percent(60)) {
            diary.petitioner(1, 6, "/rating", rating());
        }
        if (chance.percent(90)) {
            diary.officer(1, 4, "/closure", Map.of());
            afterwards();
        }
    }

    private void afterwards() {
        if (chance.percent(8)) {
            diary.head(2, 8, "/reopening",
                    Map.of("text", "Người gửi cung cấp ảnh mới: sự việc tái diễn sau khi đã xử lý."));
            diary.officer(1, 4, "/handling", Map.of("text", letter.step(chance)));
            answer();
            diary.officer(1, 4, "/closure", Map.of());
        } else if (chance.percent(5)) {
            diary.head(1, 5, "/forgetting", Map.of("ground", ForgettingGround.REQUESTED_BY_THE_PERSON, "citation",
                    "Luật 91/2025/QH15 Điều 14"));
        }
    }

    /** The term runs out; sometimes the province asks why. */
    private void beLate() {
        if (chance.percent(40)) {
            diary.another(Desk.of(Province.COMMITTEE).officer(), 33, 40, "/api/v1/cases/{case}/urging",
                    Map.of("text", "Vụ việc đã quá hạn; đề nghị trả lời dứt điểm và báo cáo kết quả."));
            diary.officer(1, 6, "/api/v1/cases/{case}/urging/1/answer",
                    Map.of("text", "Đơn vị xin rút kinh nghiệm về việc chậm trễ và sẽ trả lời trong tuần."));
        } else {
            diary.officer(30, 50, "/handling", Map.of("text", "Chờ ý kiến của cơ quan chuyên môn."));
        }
    }

    private void answer() {
        String answer = letter.answer(chance);
        diary.head(1, 9, "/answer", Map.of("text", letter.addressed(answer)));
        if (chance.percent(85)) {
            diary.head(0, 3, "/publication", Map.of("text", answer));
        } else {
            Withholding withholding = chance.oneOf(WITHHOLDINGS);
            diary.head(0, 2, "/withholding",
                    Map.of("ground", withholding.ground(), "citation", withholding.citation()));
        }
    }

    private Map<String, Object> rating() {
        int score = chance.oneOf(List.of(1, 2, 3, 3, 4, 4, 4, 5, 5, 5));
        String comment = score > 3
                ? "Cán bộ giải thích rõ ràng, xử lý nhanh."
                : "Trả lời còn chậm, mong được làm kỹ hơn.";
        return chance.percent(60) ? Map.of("score", score, "comment", comment) : Map.of("score", score);
    }

    private void forward(int plot) {
        String department = letter.topic().department();
        classify(Diary.Office.OFFICER, Map.of("direction", "FORWARD", "to", department, "reason",
                "Nội dung thuộc thẩm quyền của cơ quan chuyên môn cấp tỉnh."));
        if (plot < 60) {
            diary.hand(department);
            diary.officer(1, 4, "/transfer/acceptance", Map.of());
            own();
        } else if (plot < 62) {
            diary.another(Desk.of(department).officer(), 1, 4, "/transfer/refusal",
                    Map.of("reason", "Việc trong thôn, xóm thuộc thẩm quyền quản lý của xã."));
            own();
        } else {
            diary.officer(1, 3, "/transfer/recall", Map.of("reason", "Chuyển nhầm; xã tự giải quyết được."));
            own();
        }
    }

    private void guide() {
        classify(Diary.Office.OFFICER, Map.of("direction", "GUIDE", "competentBody",
                chance.oneOf(
                        List.of("Tòa án nhân dân khu vực", "Cơ quan thi hành án dân sự tỉnh", "Bảo hiểm xã hội tỉnh")),
                "guidance", "Đề nghị ông, bà gửi đơn kèm giấy tờ liên quan đến đúng cơ quan có thẩm quyền nêu trên."));
        if (chance.percent(10)) {
            diary.head(3, 10, "/reopening",
                    Map.of("text", "Người gửi cung cấp giấy tờ cho thấy việc thuộc thẩm quyền của đơn vị."));
            own();
        }
    }

    private void file() {
        FilingReason reason = chance.oneOf(FilingReason.values());
        if (reason == FilingReason.NO_DATE_NAME_ADDRESS_OR_SIGNATURE) {
            receive("POST", 1, false, List.of());
        } else {
            receive();
        }
        classify(Diary.Office.HEAD, Map.of("direction", "FILE", "filingReason", reason));
        if (NEED_AN_EARLIER_LETTER.contains(reason) && chance.percent(15)) {
            diary.head(3, 9, "/reopening", Map.of("text", "Có tình tiết mới so với đơn đã giải quyết trước đây."));
            own();
        }
    }

    private void split() {
        Letter second = Letter.to(Province.UNITS.getFirst(), false, chance);
        Map<String, Object> other = chance.oneOf(List.of(
                Map.<String, Object>of("kind", "COMPLAINT", "subject",
                        "Khiếu nại quyết định xử phạt vi phạm hành chính", "content",
                        "Không đồng ý với quyết định xử phạt, đề nghị xem xét lại."),
                Map.<String, Object>of("kind", "DENUNCIATION")));
        List<Map<String, Object>> parts = List.of(
                Map.of("kind", "PETITION", "subject", letter.subject(), "content", letter.content()),
                Map.of("kind", "PETITION", "subject", second.subject(), "content", second.content()), other);
        diary.officer(0, 1, "/split", Map.of("parts", parts.subList(chance.between(0, 1), 3)));
    }

    /** Taken back before the answer, at whatever point it had reached. */
    private void withdraw() {
        diary.breakOffBefore(step -> step.path().endsWith("/answer"));
        diary.petitioner(1, 6, "/withdrawal", Map.of("reason", "Việc đã được giải quyết ổn thỏa ở thôn."));
    }

    /** Read within days as a rule, so that those who sent it are told in time. */
    private void classify(Diary.Office by, Map<String, Object> direction) {
        Map<String, Object> body = new LinkedHashMap<>(direction);
        body.put("field", letter.topic().field());
        boolean late = chance.percent(6);
        int earliest = late ? 16 : 0;
        int latest = late ? 25 : 4;
        if (by == Diary.Office.HEAD) {
            diary.head(earliest, latest, "/classification", body);
        } else {
            diary.officer(earliest, latest, "/classification", body);
        }
    }
}
