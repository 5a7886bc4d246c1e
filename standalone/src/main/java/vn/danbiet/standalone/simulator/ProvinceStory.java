package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.danbiet.standalone.issuer.DemoClient;

/**
 * What the administrator enters about the organisation: the units of the province and who leads them, at the beginning;
 * then who comes, who goes, who stands in, and the merger of two departments.
 */
final class ProvinceStory {
    /** The life of the organisation, beside those of the letters. */
    static final int INDEX = -1;

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final String REFORM_CITATION = "Nghị quyết 202/2025/QH15";
    private static final String APPOINTMENT = "Quyết định về công tác cán bộ";
    private static final String UNITS = "/api/v1/units";

    private final Chance chance;
    private final List<Step> steps = new ArrayList<>();
    private Instant at;

    private ProvinceStory(Chance chance, Instant begin) {
        this.chance = chance;
        this.at = begin;
    }

    static Life of(long seed, Province province, Instant begin, Instant end) {
        var story = new ProvinceStory(new Chance(seed, INDEX),
                Day.at(Day.of(begin), LocalTime.MIDNIGHT).plus(1, ChronoUnit.SECONDS));
        Province.UNITS.stream().filter(unit -> !Province.KNOWN_BEFORE.contains(unit.id())).forEach(story::establish);
        province.changes().stream().filter(change -> !change.day().isAfter(Day.of(end))).forEach(story::change);
        return new Life(INDEX, List.copyOf(story.steps));
    }

    private void establish(Province.Unit unit) {
        enter(UNITS, Map.of("unit", unit.id(), "name", Map.of("vi", unit.name(), "en", unit.english()), "kind",
                unit.kind(), "parent", Province.COMMITTEE, "from", REFORM, "citation", REFORM_CITATION));
        appoint(unit.id(), Desk.of(unit.id()).head(), unit.kind().title(), false, REFORM);
    }

    private void change(Province.Change change) {
        at = Day.at(change.day().minusDays(1), LocalTime.NOON);
        String unit = change.unit();
        String before = Desk.of(unit).head();
        switch (change.kind()) {
            case MERGER -> enter(UNITS + "/merger", Map.of("merged", List.of(unit), "into", Province.HEIR, "from",
                    change.day(), "citation", "Nghị quyết của Hội đồng nhân dân tỉnh (mô phỏng)"));
            case NEW_HEAD -> {
                leave(unit, before, change.day());
                appoint(unit, Desk.next(before), title(unit), false, change.day());
            }
            case ACTING_HEAD -> {
                leave(unit, before, change.day());
                appoint(unit, Desk.next(before), Map.of("vi", "Phụ trách", "en", "Acting head"), true, change.day());
            }
            case DELEGATION -> enter("%s/%s/delegations".formatted(UNITS, unit),
                    Map.of("by", before, "to", Desk.of(unit).officer(), "matters",
                            "Tiếp công dân và đối thoại vụ việc đơn giản", "from", change.day(), "until",
                            change.day().plusMonths(1), "citation", APPOINTMENT));
        }
    }

    private static Map<String, String> title(String unit) {
        return Province.UNITS.stream().filter(one -> one.id().equals(unit)).findFirst().orElseThrow().kind().title();
    }

    private void leave(String unit, String leader, LocalDate successor) {
        enter("%s/%s/leaders/%s/departure".formatted(UNITS, unit, leader),
                Map.of("until", successor.minusDays(1), "citation", APPOINTMENT));
    }

    private void appoint(String unit, String leader, Map<String, String> title, boolean acting, LocalDate from) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("leader", leader);
        body.put("name", People.name(chance));
        body.put("title", title);
        body.put("acting", acting);
        body.put("from", from);
        body.put("citation", APPOINTMENT);
        enter("%s/%s/leaders".formatted(UNITS, unit), body);
    }

    private void enter(String path, Map<String, Object> body) {
        steps.add(new Step(at, DemoClient.ADMINISTRATOR.id(), 0, path, body));
    }
}
