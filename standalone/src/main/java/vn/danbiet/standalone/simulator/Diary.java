package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What happened in a life, written down act by act as the days go by. */
final class Diary {
    /** In what office somebody acts for the unit in charge. */
    enum Office {
        OFFICER,
        HEAD,
        CUSTODIAN;

        private String of(Desk desk) {
            return switch (this) {
                case OFFICER -> desk.officer();
                case HEAD -> desk.head();
                case CUSTODIAN -> desk.custodian();
            };
        }
    }

    private final Chance chance;
    private final Province province;
    private final List<Step> steps = new ArrayList<>();
    private String unit;
    private Instant at;
    private String base;
    private int of;
    private boolean online;
    private boolean assigned;

    /** @param base path of the cases, to which those of the acts are added */
    Diary(Chance chance, Province province, Instant begin, String unit, String base) {
        this.chance = chance;
        this.province = province;
        this.at = begin;
        this.unit = unit;
        this.base = base;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Instant at() {
        return at;
    }

    /** How many days it is to a day; none when that is over. */
    int daysTo(LocalDate day) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(Day.of(at), day));
    }

    /** Those who act for the unit in charge at that time. */
    Desk desk() {
        return province.desk(unit, Day.of(at));
    }

    /** Those who act for another unit at that time. */
    Desk deskOf(String other) {
        return province.desk(other, Day.of(at));
    }

    /** Another unit is in charge from now on. */
    void hand(String other) {
        unit = other;
        assigned = false;
    }

    /** The next acts are about another case, which the first of them opens. */
    void turnTo(int number, String path) {
        of = number;
        base = path;
        assigned = false;
    }

    /** The letter is entered at the counter, days after it came, if it came by post. */
    void receive(Map<String, Object> body, Instant received, int daysLater) {
        at = daysLater == 0 ? received : Day.officeHours(Day.of(received).plusDays(daysLater), chance);
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("occurredAt", received);
        steps.add(new Step(at, desk().officer(), of, base, whole));
    }

    /** Sent in by the petitioner's own hand, on no other day than today: neither that nor what follows is told later. */
    void receiveOnline(Map<String, Object> body) {
        online = true;
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("unit", desk().unit());
        steps.add(new Step(at, Step.PETITIONER, of, "/public/v1/petitions", whole));
    }

    void officer(int earliest, int latest, String path, Map<String, Object> body) {
        act(Office.OFFICER, earliest, latest, path, _ -> body);
    }

    void head(int earliest, int latest, String path, Map<String, Object> body) {
        act(Office.HEAD, earliest, latest, path, _ -> body);
    }

    /** @param body may depend on the day on which it is done */
    void officer(int earliest, int latest, String path, Function<Diary, Map<String, Object>> body) {
        act(Office.OFFICER, earliest, latest, path, body);
    }

    /** @param body may depend on the day on which it is done */
    void head(int earliest, int latest, String path, Function<Diary, Map<String, Object>> body) {
        act(Office.HEAD, earliest, latest, path, body);
    }

    /** Done by the petitioner where they hold a key, otherwise told to an officer. */
    void petitioner(int earliest, int latest, String path, Map<String, Object> body) {
        if (online) {
            at = later(chance.between(Math.max(1, earliest), Math.max(1, latest)));
            steps.add(new Step(at, Step.PETITIONER, of, "/public/v1/petitions/{code}" + path, body));
        } else {
            officer(earliest, latest, path, body);
        }
    }

    /** Somebody of another unit does it. */
    void another(String client, int earliest, int latest, String path, Map<String, Object> body) {
        at = later(chance.between(earliest, latest));
        steps.add(new Step(at, client, of, whole(path), dated(body)));
    }

    /** A file is added to the case by the officer. */
    void file(int earliest, int latest, String text) {
        at = later(chance.between(earliest, latest));
        steps.add(new Step(at, desk().officer(), of, "/api/v1/cases/{case}/evidence", Map.of(Step.FILE, text)));
    }

    private String whole(String path) {
        return path.startsWith("/api/") ? path : base + "/{case}" + path;
    }

    /** The custodian does it, without saying when: it is done as it is entered, in the evening. */
    void keeper(int earliest, int latest, String path, Map<String, Object> body) {
        at = later(chance.between(earliest, latest));
        steps.add(new Step(at, desk().custodian(), of, whole(path), body));
    }

    /** The head does it, likewise. */
    void approve(int earliest, int latest, String path) {
        at = later(chance.between(earliest, latest));
        steps.add(new Step(at, desk().head(), of, whole(path), Map.of()));
    }

    /** Whoever denounced does it by their receipt; not on the day of what was before, since it is done in the evening. */
    void denouncer(int earliest, int latest, String path, Map<String, Object> body) {
        at = later(chance.between(Math.max(1, earliest), Math.max(1, latest)));
        steps.add(new Step(at, Step.DENOUNCER, of, path, body));
    }

    /** Whoever entered it goes on with it, without being told to. */
    void handledByReceiver() {
        assigned = true;
    }

    /** Opens the case that was turned to. */
    void open(int earliest, int latest, Office office, Map<String, Object> body) {
        at = later(chance.between(earliest, latest));
        steps.add(new Step(at, office.of(desk()), of, base, dated(body)));
    }

    /** What comes next happened to the earlier case meanwhile. */
    void turnBack(int number, String path, Instant time) {
        turnTo(number, path);
        assigned = true;
        at = time;
    }

    /** An officer of the unit is told to handle the case. */
    void assign(int earliest, int latest, Map<String, Object> more) {
        at = later(chance.between(earliest, latest));
        assign(more);
    }

    private void assign(Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("officer", desk().officer());
        body.putAll(more);
        assigned = true;
        steps.add(new Step(at, desk().head(), of, base + "/{case}/assignment", dated(body)));
    }

    private void act(Office office, int earliest, int latest, String path, Function<Diary, Map<String, Object>> body) {
        Desk before = desk();
        at = later(chance.between(earliest, latest));
        if (assigned && !before.officer().equals(desk().officer())) {
            // The unit was merged meanwhile: its heir has to say who goes on with the case.
            assign(Map.of("reason", "Đơn vị được sáp nhập; phân công lại cán bộ thụ lý."));
            at = at.plus(chance.between(5, 20), ChronoUnit.MINUTES);
        }
        Desk desk = desk();
        steps.add(new Step(at, office.of(desk), of, whole(path), dated(body.apply(this))));
    }

    private Map<String, Object> dated(Map<String, Object> body) {
        if (online) {
            return body;
        }
        Map<String, Object> whole = new LinkedHashMap<>(body);
        whole.put("occurredAt", at);
        return whole;
    }

    /** Strikes out what comes after one of the acts before the first that fits; {@code false} when there is none. */
    void breakOffBefore(Predicate<Step> fits) {
        int end = IntStream.range(0, steps.size()).filter(i -> fits.test(steps.get(i))).findFirst().orElseThrow();
        steps.subList(chance.between(1, end), steps.size()).clear();
        at = steps.getLast().at();
    }

    private Instant later(int days) {
        LocalDate day = Day.of(at);
        return days == 0
                ? at.plus(chance.between(3, 20), ChronoUnit.MINUTES)
                : Day.officeHours(day.plusDays(days), chance);
    }

    /** The custodian leaves out what would give the denouncer away. */
    void clear(int original, String text) {
        keeper(1, 1, "/api/v1/cases/{case}/originals/{original:%d}/clearing".formatted(original), Map.of("text", text));
    }
}
