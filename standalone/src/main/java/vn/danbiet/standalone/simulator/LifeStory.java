package vn.danbiet.standalone.simulator;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.petition.FilingReason;
import vn.danbiet.events.petition.NoActionReason;
import vn.danbiet.standalone.issuer.DemoClient;

/**
 * Makes up what happens to a petition. The shares follow a province's yearly figures: about half are the unit's own, a
 * quarter is forwarded, the rest is guided, filed, split, withdrawn. What would happen after today has not happened, so
 * petitions are left open in every state.
 */
final class LifeStory {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int DAYS = 60;
    private static final int DAYS_ON_THE_WAY = 6;

    /** Those who act for a unit. */
    private record Desk(DemoClient officer, DemoClient head) {
        String unit() {
            return String.valueOf(officer.unit());
        }
    }

    private static final Desk COMMUNE = new Desk(DemoClient.OFFICER_A, DemoClient.HEAD_A);
    private static final Desk DEPARTMENT = new Desk(DemoClient.OFFICER_B, DemoClient.HEAD_B);

    private record Withholding(String ground, String citation) {}

    private static final List<Withholding> WITHHOLDINGS = List.of(
            new Withholding("PERSONAL_DATA", "Luật 91/2025/QH15, Điều 16"),
            new Withholding("PROTECTION_OF_A_PERSON", "Luật 10/2022/QH15, Điều 9"),
            new Withholding("OPEN_PROCEEDINGS", "Luật 84/2025/QH15"),
            new Withholding("STATE_SECRET", "Luật 29/2018/QH14, Điều 7"));

    private static final Set<FilingReason> NEED_AN_EARLIER_LETTER = Set.of(FilingReason.ALREADY_GUIDED,
            FilingReason.SETTLED_WITHOUT_NEW_FACTS, FilingReason.ALREADY_HANDLED);

    private final Chance chance;
    private final Instant now;
    private final List<Step> steps = new ArrayList<>();
    private boolean online;
    private Instant at;
    private Desk desk = COMMUNE;
    private Letter letter;

    private LifeStory(Chance chance, Instant now) {
        this.chance = chance;
        this.now = now;
        this.at = now;
        this.letter = letter(false);
    }

    /**
     * The life of a petition, which depends on nothing else.
     *
     * @param now nothing has happened after it
     */
    static Life of(long seed, int index, Instant now) {
        var story = new LifeStory(new Chance(seed, index), now);
        story.tell();
        List<Step> told = story.online
                // Sent in today by the petitioner's own hand; how far it has come since is left to chance.
                ? story.steps.subList(0, story.chance.between(1, story.steps.size()))
                : story.steps.stream().filter(step -> !step.at().isAfter(now)).toList();
        return new Life(index, List.copyOf(told));
    }

    private void tell() {
        int plot = chance.between(0, 99);
        if (plot < 44) {
            letter = letter(false);
            receive(DAYS);
            own();
        } else if (plot < 52) {
            desk = DEPARTMENT;
            letter = letter(true);
            receive(DAYS);
            own();
        } else if (plot < 71) {
            letter = letter(true);
            receive(DAYS);
            forward(plot);
        } else if (plot < 79) {
            receive(DAYS);
            guide();
        } else if (plot < 83) {
            receive(DAYS);
            classify(desk.officer(),
                    Map.of("direction", "NO_ACTION", "noActionReason", chance.oneOf(NoActionReason.values())));
        } else if (plot < 91) {
            file();
        } else if (plot < 95) {
            // Recent, because the parts wait to be read.
            receive(DAYS_ON_THE_WAY + 5);
            split();
        } else {
            receive(DAYS);
            own();
            withdraw();
        }
    }

    private Letter letter(boolean construction) {
        return Letter.of(
                chance.oneOf(Topic.ALL.stream().filter(topic -> topic.construction() == construction).toList()),
                chance);
    }

    private void receive(int days) {
        int group = chance.percent(12) ? chance.between(2, 4) : chance.percent(12) ? chance.between(5, 60) : 1;
        int named = group < 5 ? group : chance.between(1, group > 10 ? 5 : 2);
        List<Map<String, Object>> people = IntStream.range(0, named)
                .mapToObj(_ -> People.person(chance, letter.hamlet(), letter.commune()))
                .toList();
        if (group >= 5) {
            people.forEach(person -> person.put("representative", true));
        }
        String channel = chance.oneOf(List.of("COUNTER", "COUNTER", "COUNTER", "POST", "POST", "PHONE", "ONLINE"));
        receive(days, channel, group, true, people);
    }

    private void receive(int days, String channel, int group, boolean signed, List<Map<String, Object>> people) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("subject", letter.subject());
        body.put("content", letter.content());
        body.put("groupSize", group);
        body.put("petitioners", people);
        if (channel.equals("ONLINE")) {
            online = true;
            body.put("unit", desk.unit());
            steps.add(new Step(now, Step.PETITIONER, "", body));
            return;
        }
        boolean post = channel.equals("POST");
        Instant received = officeHours(now.minus(Duration.ofDays(chance.between(post ? DAYS_ON_THE_WAY + 4 : 3, days))),
                chance);
        // What comes by post reaches the desk that enters it days after it reached the unit.
        at = post ? officeHours(received.plus(Duration.ofDays(chance.between(1, DAYS_ON_THE_WAY))), chance) : received;
        body.put("channel", channel);
        body.put("signed", signed && !channel.equals("PHONE"));
        body.put("occurredAt", received);
        steps.add(new Step(at, desk.officer().id(), "", body));
    }

    /** Accepted, handled and answered, with what may come in between. */
    private void own() {
        classify(desk.officer(), Map.of("direction", "OWN"));
        act(desk.head(), 1, 3, "/acceptance", Map.of());
        if (chance.percent(10)) {
            act(desk.head(), 0, 1, "/assignment", Map.of("officer", "can-bo-nghi-phep"));
            act(desk.head(), 1, 4, "/assignment",
                    Map.of("officer", desk.officer().id(), "reason", "Cán bộ được giao nghỉ phép dài ngày."));
        } else {
            act(desk.head(), 0, 1, "/assignment", Map.of("officer", desk.officer().id()));
        }
        if (chance.percent(25)) {
            act(desk.officer(), 1, 3, "/questions", Map.of("text",
                    "Đề nghị bổ sung ảnh hiện trường và giấy tờ liên quan, ghi rõ ngày xảy ra sự việc."));
            byPetitioner("/replies", Map.of("text",
                    "Tôi gửi bổ sung ảnh chụp và bản sao giấy tờ. Việc xảy ra tại " + letter.hamlet() + "."));
        }
        for (int i = chance.between(1, 2); i > 0; i--) {
            act(desk.officer(), 1, 5, "/handling", Map.of("text", letter.step(chance)));
        }
        answer();
        if (chance.percent(60)) {
            byPetitioner("/rating", rating());
        }
        if (chance.percent(90)) {
            act(desk.officer(), 1, 4, "/closure", Map.of());
            if (chance.percent(10)) {
                act(desk.head(), 2, 8, "/reopening",
                        Map.of("text", "Người gửi cung cấp ảnh mới: sự việc tái diễn sau khi đã xử lý."));
                act(desk.officer(), 1, 4, "/handling", Map.of("text", letter.step(chance)));
                answer();
                act(desk.officer(), 1, 4, "/closure", Map.of());
            } else if (chance.percent(6)) {
                act(desk.head(), 1, 5, "/forgetting", Map.of("ground", ForgettingGround.REQUESTED_BY_THE_PERSON,
                        "citation", "Luật 91/2025/QH15 Điều 14"));
            }
        }
    }

    private void answer() {
        String answer = letter.answer(chance);
        act(desk.head(), 1, 9, "/answer", Map.of("text", letter.addressed(answer)));
        if (chance.percent(85)) {
            act(desk.head(), 0, 3, "/publication", Map.of("text", answer));
        } else {
            Withholding withholding = chance.oneOf(WITHHOLDINGS);
            act(desk.head(), 0, 2, "/withholding",
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
        classify(desk.officer(), Map.of("direction", "FORWARD", "to", DEPARTMENT.unit(), "reason",
                "Nội dung thuộc thẩm quyền của cơ quan chuyên môn về xây dựng."));
        if (plot < 63) {
            act(DEPARTMENT.officer(), 1, 4, "/transfer/acceptance", Map.of());
            desk = DEPARTMENT;
            own();
        } else if (plot < 68) {
            act(DEPARTMENT.officer(), 1, 4, "/transfer/refusal",
                    Map.of("reason", "Đường thôn, xóm thuộc thẩm quyền quản lý của xã."));
            own();
        } else {
            act(desk.officer(), 1, 3, "/transfer/recall", Map.of("reason", "Chuyển nhầm; xã tự giải quyết được."));
            own();
        }
    }

    private void guide() {
        classify(desk.officer(), Map.of("direction", "GUIDE", "competentBody",
                chance.oneOf(
                        List.of("Tòa án nhân dân khu vực", "Cơ quan thi hành án dân sự tỉnh", "Bảo hiểm xã hội tỉnh")),
                "guidance", "Đề nghị ông, bà gửi đơn kèm giấy tờ liên quan đến đúng cơ quan có thẩm quyền nêu trên."));
        if (chance.percent(15)) {
            act(desk.head(), 3, 10, "/reopening",
                    Map.of("text", "Người gửi cung cấp giấy tờ cho thấy việc thuộc thẩm quyền của xã."));
            own();
        }
    }

    private void file() {
        FilingReason reason = chance.oneOf(FilingReason.values());
        if (reason == FilingReason.NO_DATE_NAME_ADDRESS_OR_SIGNATURE) {
            receive(DAYS, "POST", 1, false, List.of());
        } else {
            receive(DAYS);
        }
        classify(desk.head(), Map.of("direction", "FILE", "filingReason", reason));
        if (NEED_AN_EARLIER_LETTER.contains(reason) && chance.percent(20)) {
            act(desk.head(), 3, 9, "/reopening",
                    Map.of("text", "Có tình tiết mới so với đơn đã giải quyết trước đây."));
            own();
        }
    }

    private void split() {
        Letter second = letter(chance.percent(30));
        Map<String, Object> other = chance.oneOf(List.of(
                Map.<String, Object>of("kind", "COMPLAINT", "subject",
                        "Khiếu nại quyết định xử phạt vi phạm hành chính", "content",
                        "Không đồng ý với quyết định xử phạt, đề nghị xem xét lại."),
                Map.<String, Object>of("kind", "DENUNCIATION")));
        List<Map<String, Object>> parts = List.of(
                Map.of("kind", "PETITION", "subject", letter.subject(), "content", letter.content()),
                Map.of("kind", "PETITION", "subject", second.subject(), "content", second.content()), other);
        act(desk.officer(), 0, 1, "/split", Map.of("parts", parts.subList(chance.between(0, 1), 3)));
    }

    /** Taken back before the answer, at whatever point it had reached. */
    private void withdraw() {
        int answered = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).path().equals("/answer"))
                .findFirst()
                .orElseThrow();
        steps.subList(chance.between(1, answered), steps.size()).clear();
        at = steps.getLast().at();
        byPetitioner("/withdrawal", Map.of("reason", "Việc đã được giải quyết ổn thỏa ở thôn."));
    }

    private void classify(DemoClient by, Map<String, Object> direction) {
        Map<String, Object> body = new LinkedHashMap<>(direction);
        body.put("field", letter.topic().field());
        act(by, 0, 4, "/classification", body);
    }

    /** Done by the petitioner where they hold a key, otherwise told to an officer. */
    private void byPetitioner(String path, Map<String, Object> body) {
        if (online) {
            steps.add(new Step(at, Step.PETITIONER, path, body));
        } else {
            act(desk.officer(), 1, 6, path, body);
        }
    }

    private void act(DemoClient by, int earliest, int latest, String path, Map<String, Object> body) {
        Map<String, Object> whole = new LinkedHashMap<>(body);
        if (!online) {
            at = later(chance.between(earliest, latest));
            whole.put("occurredAt", at);
        }
        steps.add(new Step(at, by.id(), path, whole));
    }

    private Instant later(int days) {
        Instant sameDay = at.plus(chance.between(20, 150), ChronoUnit.MINUTES);
        return days == 0 ? sameDay : officeHours(at.plus(Duration.ofDays(days)), chance);
    }

    /** Some time in the working hours of that day, or of the next working day. */
    private static Instant officeHours(Instant day, Chance chance) {
        ZonedDateTime local = day.atZone(ZONE).truncatedTo(ChronoUnit.DAYS);
        while (local.getDayOfWeek() == DayOfWeek.SATURDAY || local.getDayOfWeek() == DayOfWeek.SUNDAY) {
            local = local.plusDays(1);
        }
        return local.with(LocalTime.of(7, 30)).plusMinutes(chance.between(0, 540)).toInstant();
    }
}
