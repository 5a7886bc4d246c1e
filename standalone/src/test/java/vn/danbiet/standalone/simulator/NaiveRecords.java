package vn.danbiet.standalone.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts accountability records as simply as can be, from the lines of an exported log alone: no production code, plain
 * maps, everything from the beginning for each question. What it counts is what the definitions of the figures say.
 */
final class NaiveRecords {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> IN_CHARGE_BY_UNIT = Set.of("petition.received", "complaint.received",
            "denunciation.received", "violation.reported", "protection.requested");
    private static final Set<String> IN_CHARGE_BY_TO = Set.of("petition.transfer-accepted",
            "complaint.transfer-accepted", "denunciation.transfer-accepted", "violation.transfer-accepted",
            "denunciation.taken-over", "protection.followed-denunciation", "case.passed-to-successor",
            "case.passed-to-superior");
    private static final Set<String> ENDS = Set.of("petition.closed", "petition.guided", "petition.left-without-action",
            "petition.filed", "petition.split", "petition.withdrawn", "complaint.closed", "complaint.guided",
            "complaint.refused", "complaint.terminated", "complaint.appealed", "denunciation.closed",
            "denunciation.refused", "denunciation.kept-as-information", "denunciation.passed-to-authority",
            "denunciation.passed-to-inspection", "denunciation.terminated", "violation.closed", "violation.dismissed",
            "protection.refused", "protection.ended");
    private static final Set<String> GO_ON = Set.of("petition.reopened", "complaint.reopened", "complaint.stands-again",
            "complaint.court-ruled", "complaint.taken-to-court");
    private static final Set<String> COMPLAINT_ENDS = Set.of("CLOSED", "GUIDED", "REFUSED", "TERMINATED", "APPEALED");
    private static final Map<String, String> OUTCOMES = Map.ofEntries(Map.entry("petition.answered", "ANSWERED"),
            Map.entry("petition.guided", "GUIDED"), Map.entry("petition.filed", "FILED"),
            Map.entry("petition.left-without-action", "FILED"), Map.entry("petition.split", "SPLIT"),
            Map.entry("petition.withdrawn", "WITHDRAWN"), Map.entry("complaint.guided", "GUIDED"),
            Map.entry("complaint.refused", "REFUSED"), Map.entry("denunciation.refused", "REFUSED"),
            Map.entry("denunciation.kept-as-information", "FILED"),
            Map.entry("denunciation.passed-to-authority", "PASSED_ON"),
            Map.entry("denunciation.passed-to-inspection", "PASSED_ON"),
            Map.entry("denunciation.terminated", "TERMINATED"), Map.entry("violation.dismissed", "REFUSED"),
            Map.entry("protection.ordered", "PROTECTED"), Map.entry("protection.refused", "REFUSED"));

    /** An event as its line tells it. */
    record Line(long position, String type, String stream, Instant recordedAt, JsonNode data) {
        private Instant at() {
            return Instant.parse(text("occurredAt"));
        }

        private String text(String field) {
            return data.path(field).asString("");
        }

        private boolean ends(String suffix) {
            return type.endsWith(suffix);
        }
    }

    private record Answerer(String unit, String leader) {}

    private final List<Line> lines;
    private final LocalDate from;
    private final LocalDate last;
    private final Instant end;
    private final Map<String, List<Line>> streams = new LinkedHashMap<>();

    /** By whose record it is, what is counted: figure, or figure with kind or group; and the cases already counted. */
    private final Map<String, Map<String, Long>> counts = new HashMap<>();
    private final Set<String> seen = new HashSet<>();

    private NaiveRecords(List<Line> lines, LocalDate from, LocalDate to, Instant at) {
        this.lines = lines;
        this.from = from;
        LocalDate today = day(at);
        this.last = to.isBefore(today) ? to : today;
        this.end = last.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(7)).minusMillis(1);
    }

    static List<Line> lines(String export) {
        return export.lines().map(JSON::readTree).map(NaiveRecords::line).toList();
    }

    private static Line line(JsonNode line) {
        return new Line(Long.parseLong(line.path("position").asString()), line.path("type").asString(),
                line.path("subject").asString(), Instant.parse(line.path("time").asString()), line.path("data"));
    }

    /** What is counted for {@code unit:…} and {@code leader:…}. */
    static Map<String, Map<String, Long>> count(List<Line> all, long position, Instant at, LocalDate from,
            LocalDate to) {
        var records = new NaiveRecords(all.stream().filter(line -> line.position <= position).toList(), from, to, at);
        records.count();
        return records.counts;
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.ofHours(7));
    }

    private void count() {
        lines.forEach(line -> streams.computeIfAbsent(line.stream, _ -> new ArrayList<>()).add(line));
        streams.values()
                .stream()
                .filter(story -> IN_CHARGE_BY_UNIT.contains(story.getFirst().type))
                .filter(story -> !story.getFirst().at().isAfter(end))
                .forEach(this::story);
    }

    private void story(List<Line> story) {
        String kind = story.getFirst().type.replaceAll("\\..*", "").toUpperCase(Locale.ROOT);
        String id = story.getFirst().stream;
        boolean open = true;
        boolean openByDay = true;
        Line closing = null;
        String outcome = null;
        Instant decided = null;
        var charge = new TreeMap<Instant, String>();
        var terms = new LinkedHashMap<String, Map<String, String>>();
        Line rated = null;
        Answerer rater = null;
        Line found = null;
        Line remedied = null;
        once("OPENED", kind, id, story.getFirst(), whoAt(story, story.getFirst().at()), null);
        for (Line line : story) {
            boolean counts = !line.at().isAfter(end);
            Map<Instant, String> before = new TreeMap<>(charge);
            String unit = IN_CHARGE_BY_UNIT.contains(line.type)
                    ? line.text("unit")
                    : IN_CHARGE_BY_TO.contains(line.type) ? line.text("to") : null;
            if (unit != null) {
                Instant since = charge.isEmpty() || line.at().isAfter(charge.lastKey()) ? line.at() : charge.lastKey();
                charge.put(since, unit);
            }
            boolean ended = ENDS.contains(line.type)
                    || line.type.equals("denunciation.passed-to-investigators") && line.data.path("whole").asBoolean()
                    || line.type.equals("denunciation.repeated-reviewed") && line.data.path("grounds").isEmpty();
            boolean goesOn = GO_ON.contains(line.type) && !COMPLAINT_ENDS.contains(line.text("status"));
            if (open && ended || !open && goesOn) {
                open = goesOn;
                if (counts) {
                    openByDay = open;
                    closing = open ? null : line;
                    if (open) {
                        each("REOPENED", kind, line, whoAt(story, line.at()), null);
                    }
                }
            }
            String came = outcome(line);
            if (counts) {
                outcome = came == null ? outcome : came;
                Answerer who = whoAt(story, line.at());
                switch (line.type.replaceAll("^[a-z]+\\.", "")) {
                    case "transfer-offered" -> each("TRANSFERS_OFFERED", kind, line, who, null);
                    case "transfer-declined" -> each("TRANSFERS_DECLINED", kind, line, who, null);
                    case "transfer-accepted" -> {
                        Answerer giver = who(before, line.at());
                        each("HANDED_OVER", kind, line, giver, null);
                        if (before.containsValue(line.text("to"))) {
                            each("HANDED_BACK", kind, line, giver, null);
                        }
                    }
                    case "urged" -> each("URGED", kind, line, who, line.text("rule"));
                    case "taken-over" -> each("TAKEN_OVER", kind, line, who(before, line.at()), null);
                    case "passed-to-superior" -> each("PASSED_TO_SUPERIOR", kind, line, who(before, line.at()), null);
                    case "enforcement-begun", "handled" -> each("ENFORCEMENT_BEGUN", kind, line, who, null);
                    case "enforced" -> each("ENFORCEMENT_DONE", kind, line, who, null);
                    case "enforcement-reported" -> {
                        if (line.data.path("completed").asBoolean()) {
                            each("ENFORCEMENT_DONE", kind, line, who, null);
                        }
                    }
                    case "answer-published" -> each("PUBLISHED", kind, line, who, null);
                    case "decision-published", "conclusion-published" ->
                        each("PUBLISHED", kind, line, who, line.text("manner"));
                    case "withheld" -> each("WITHHELD", kind, line, who, line.text("ground"));
                    case "rated" -> {
                        rated = line;
                        rater = whoAt(story, decided == null ? line.at() : decided);
                    }
                    case "court-ruled" -> {
                        if (line.text("outcome").equals("CLAIM_UPHELD")) {
                            each("COURT_OVERTURNED", kind, line, whoAt(story, decided == null ? line.at() : decided),
                                    null);
                        }
                    }
                    case "appeal-decided" -> {
                        if (!line.text("outcome").equals("UPHELD")) {
                            each("OVERTURNED", kind, line, whoAt(story, decided == null ? line.at() : decided),
                                    line.text("outcome"));
                        }
                        found = line.text("outcome").equals("ANNULLED") ? null : found;
                    }
                    case "concluded" -> {
                        if (kind.equals("VIOLATION") && !line.text("conclusion").equals("NOT_VIOLATED")) {
                            found = line;
                        }
                    }
                    case "remedies-completed" -> remedied = line;
                    case "appealed" -> {
                        if (kind.equals("COMPLAINT")) {
                            overturned(kind, story, line, secondOf(id, "complaint.received", "firstInstance"), decided);
                        }
                    }
                    case "repeated" ->
                        overturned(kind, story, line, streams.getOrDefault(line.text("again"), List.of()), decided);
                    default -> {
                        // Not counted.
                    }
                }
            }
            decided = came == null ? decided : line.at();
            if (line.type.startsWith("term.")) {
                term(kind, story, line, terms);
            }
        }
        if (rated != null) {
            each("RATED", kind, rated, rater, null);
            amount("RATED", rated.at(), rater, rated.data.path("score").asLong());
        }
        violation(kind, id, found, remedied);
        boolean late = terms(kind, id, story, terms, closing);
        if (openByDay) {
            Answerer now = whoAt(story, end);
            once("OPEN", kind, id, last, now, null);
            if (!late) {
                once("OPEN_IN_TIME", kind, id, last, now, null);
            }
        } else {
            Answerer then = whoAt(story, closing.at());
            once("CLOSED", kind, id, closing, then, outcome == null ? statusOf(closing) : outcome);
            if (!late) {
                once("CLOSED_IN_TIME", kind, id, closing, then, null);
            }
        }
    }

    private static String statusOf(Line closing) {
        return switch (closing.type) {
            case "complaint.appealed" -> "APPEALED";
            case "protection.ended" -> "ENDED";
            default -> "CLOSED";
        };
    }

    private List<Line> secondOf(String first, String opening, String field) {
        return streams.values()
                .stream()
                .filter(story -> story.getFirst().type.equals(opening) && story.getFirst().text(field).equals(first))
                .findFirst()
                .orElse(List.of());
    }

    private void overturned(String kind, List<Line> story, Line appeal, List<Line> again, Instant decided) {
        for (Line line : again) {
            boolean changed = line.type.equals("complaint.decided") && line.text("firstDecision").equals("CHANGED")
                    || line.type.equals("denunciation.repeated-reviewed") && !line.data.path("grounds").isEmpty();
            if (changed && !line.at().isAfter(end)) {
                String how = line.type.equals("complaint.decided")
                        ? "CHANGED"
                        : line.data.path("grounds").get(0).asString();
                each("OVERTURNED", kind, line, whoAt(story, decided == null ? line.at() : decided), how);
            }
        }
    }

    private static String outcome(Line line) {
        return switch (line.type) {
            case "complaint.decided" -> line.text("outcome");
            case "complaint.terminated" -> line.text("ground").equals("WITHDRAWN") ? "WITHDRAWN" : "TERMINATED";
            case "denunciation.concluded" -> line.text("outcome").equals("FALSE") ? "WRONG" : line.text("outcome");
            case "denunciation.passed-to-investigators" -> line.data.path("whole").asBoolean() ? "PASSED_ON" : null;
            case "denunciation.repeated-reviewed" -> line.data.path("grounds").isEmpty() ? "UPHELD" : null;
            case "violation.concluded" ->
                line.text("conclusion").equals("PARTLY") ? "PARTLY_VIOLATED" : line.text("conclusion");
            default -> OUTCOMES.get(line.type);
        };
    }

    private void violation(String kind, String id, Line found, Line remedied) {
        if (found != null) {
            for (JsonNode one : found.data.path("answerable")) {
                LocalDate until = LocalDate.parse(one.path("until").asString());
                Answerer who = answerer(one.path("unit").asString(), until);
                once("VIOLATIONS_FOUND", kind, id, found, who, found.text("kind"));
                if (remedied != null) {
                    once("VIOLATIONS_REMEDIED", kind, id, remedied, who, found.text("kind"));
                }
            }
        }
    }

    private void term(String kind, List<Line> story, Line line, Map<String, Map<String, String>> terms) {
        String id = line.text("term");
        Map<String, String> term = terms.computeIfAbsent(id, _ -> new HashMap<>());
        switch (line.type) {
            case "term.armed" -> {
                term.put("duty", String.valueOf(line.text("nature").equals("DUTY")
                        && !line.text("family").equals("D-OVR-ASK") && !line.text("family").equals("V-APPEAL-DECIDE")));
                term.put("family", line.text("family"));
                term.put("due", line.text("due"));
            }
            case "term.extended", "term.resumed", "term.recalculated" -> {
                term.put("due", line.text("due"));
                if (line.type.equals("term.resumed")) {
                    term.remove("paused");
                }
            }
            case "term.paused" -> term.put("paused", line.text("from"));
            case "term.met" -> {
                term.put("done", line.text("on"));
                term.put("late", String.valueOf(!line.data.path("inTime").asBoolean()));
            }
            case "term.ended" -> {
                term.put("done", day(line.at()).toString());
                term.put("late", String.valueOf(day(line.at()).isAfter(LocalDate.parse(term.get("due")))));
            }
            default -> {
                // Marks that follow from the days.
            }
        }
        if (term.get("duty").equals("true") && !line.at().isAfter(end)) {
            if (line.type.equals("term.extended")) {
                each("EXTENSIONS", kind, line, whoAt(story, line.at()), line.text("citation"));
            } else if (line.type.equals("term.paused")) {
                each("PAUSES", kind, line, whoAt(story, line.at()), line.text("ground"));
            }
        }
    }

    /** Whether any duty ran out. */
    private boolean terms(String kind, String id, List<Line> story, Map<String, Map<String, String>> terms,
            Line closing) {
        boolean late = false;
        for (Map<String, String> term : terms.values()) {
            LocalDate due = LocalDate.parse(term.get("due"));
            boolean stopped = term.containsKey("paused") && !LocalDate.parse(term.get("paused")).isAfter(due);
            boolean inTime = term.containsKey("late") && term.get("late").equals("false");
            if (term.get("duty").equals("false") || !last.isAfter(due) || stopped || inTime) {
                continue;
            }
            late = true;
            Answerer who = whoAt(story, due.plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(7)).minusMillis(1));
            LocalDate done = term.containsKey("done") ? LocalDate.parse(term.get("done")) : last;
            each("BREACHES", kind, due, who, term.get("family"));
            amount("BREACHES", due, who, ChronoUnit.DAYS.between(due, done.isBefore(last) ? done : last));
            if (Set.of("C-ENF", "D-HANDLE", "D-MON", "V-REMEDY").contains(term.get("family"))) {
                each("ENFORCEMENT_OVERDUE", kind, due, who, term.get("family"));
            }
            if (Set.of("C-PUB", "C-PUB-MEET", "D-PUB", "G-PUBC").contains(term.get("family"))) {
                each("PUBLICATION_OVERDUE", kind, due, who, term.get("family"));
            }
            if (closing == null) {
                once("OPEN_OVERDUE", kind, id, last, who, null);
            } else {
                once("CLOSED_LATE", kind, id, closing, who, null);
            }
        }
        return late;
    }

    private void once(String figure, String kind, String id, Line line, Answerer who, String group) {
        once(figure, kind, id, day(line.at()), who, group);
    }

    private void once(String figure, String kind, String id, LocalDate day, Answerer who, String group) {
        if (isIn(day)) {
            if (seen.add(figure + id + "unit:" + who.unit)) {
                add("unit:" + who.unit, figure, kind, group);
            }
            if (who.leader != null && seen.add(figure + id + "leader:" + who.leader)) {
                add("leader:" + who.leader, figure, kind, group);
            }
        }
    }

    private void each(String figure, String kind, Line line, Answerer who, String group) {
        each(figure, kind, day(line.at()), who, group);
    }

    private void each(String figure, String kind, LocalDate day, Answerer who, String group) {
        if (isIn(day)) {
            add("unit:" + who.unit, figure, kind, group);
            if (who.leader != null) {
                add("leader:" + who.leader, figure, kind, group);
            }
        }
    }

    private boolean isIn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(last);
    }

    private void add(String whose, String figure, String kind, String group) {
        plus(whose, figure, 1);
        plus(whose, figure + " " + kind, 1);
        if (group != null) {
            plus(whose, figure + " " + group, 1);
        }
    }

    private void amount(String figure, Instant at, Answerer who, long amount) {
        amount(figure, day(at), who, amount);
    }

    private void amount(String figure, LocalDate day, Answerer who, long amount) {
        if (isIn(day) && amount > 0) {
            plus("unit:" + who.unit, figure + " sum", amount);
            if (who.leader != null) {
                plus("leader:" + who.leader, figure + " sum", amount);
            }
        }
    }

    private void plus(String whose, String what, long number) {
        counts.computeIfAbsent(whose, _ -> new TreeMap<>()).merge(what, number, Long::sum);
    }

    // Who answers.

    private Answerer whoAt(List<Line> story, Instant moment) {
        var charge = new TreeMap<Instant, String>();
        for (Line line : story) {
            String unit = IN_CHARGE_BY_UNIT.contains(line.type)
                    ? line.text("unit")
                    : IN_CHARGE_BY_TO.contains(line.type) ? line.text("to") : null;
            if (unit != null) {
                charge.put(charge.isEmpty() || line.at().isAfter(charge.lastKey()) ? line.at() : charge.lastKey(),
                        unit);
            }
        }
        return who(charge, moment);
    }

    private Answerer who(Map<Instant, String> charge, Instant moment) {
        var sorted = new TreeMap<>(charge);
        Map.Entry<Instant, String> spell = sorted.floorEntry(moment);
        return answerer(spell == null ? sorted.firstEntry().getValue() : spell.getValue(), day(moment));
    }

    private Answerer answerer(String unit, LocalDate day) {
        String heir = unit;
        boolean ended = true;
        while (ended) {
            ended = false;
            for (Line line : streams.getOrDefault("organisation", List.of())) {
                boolean ends = line.ends("units-merged") && names(line.data.path("merged")).contains(heir)
                        || (line.ends("unit-split") || line.ends("unit-dissolved")) && line.text("unit").equals(heir);
                if (ends && !LocalDate.parse(line.text("from")).isAfter(day)) {
                    heir = line.text(line.ends("units-merged") ? "into" : "heir");
                    ended = true;
                }
            }
        }
        return new Answerer(heir, head(heir, day));
    }

    private static Set<String> names(JsonNode array) {
        var names = new TreeSet<String>();
        array.forEach(one -> names.add(one.asString()));
        return names;
    }

    /** Nobody acts for a head who is there and has not delegated. */
    private String head(String unit, LocalDate day) {
        List<String[]> tenures = new ArrayList<>();
        List<String[]> delegations = new ArrayList<>();
        boolean active = false;
        for (Line line : streams.getOrDefault("organisation", List.of())) {
            if (!line.text("unit").equals(unit)) {
                continue;
            }
            switch (line.type) {
                case "organisation.unit-established" -> active = !LocalDate.parse(line.text("from")).isAfter(day);
                case "organisation.leader-appointed" -> tenures
                        .add(new String[]{line.text("leader"), line.data.path("acting").asBoolean() ? "acting" : "head",
                                line.text("from"), line.text("until")});
                case "organisation.leader-left" -> tenures.stream()
                        .filter(one -> one[0].equals(line.text("leader"))
                                && covers(one[2], one[3], LocalDate.parse(line.text("until"))))
                        .forEach(one -> one[3] = line.text("until"));
                case "organisation.authority-delegated" -> delegations
                        .add(new String[]{line.text("by"), line.text("to"), line.text("from"), line.text("until")});
                case "organisation.delegation-ended" -> delegations.stream()
                        .filter(one -> one[0].equals(line.text("by")) && one[1].equals(line.text("to"))
                                && one[2].equals(line.text("from")))
                        .forEach(one -> one[3] = line.text("until"));
                default -> {
                    // Names and places.
                }
            }
        }
        tenures.removeIf(one -> !covers(one[2], one[3], day));
        tenures.sort(Comparator.comparing(one -> one[2]));
        String head = first(tenures, "head");
        String acting = first(tenures, "acting");
        boolean delegated = head != null
                && delegations.stream().anyMatch(one -> one[0].equals(head) && covers(one[2], one[3], day));
        return !active ? null : acting != null && (head == null || delegated) ? acting : head;
    }

    private static String first(List<String[]> tenures, String as) {
        return tenures.stream().filter(one -> one[1].equals(as)).map(one -> one[0]).findFirst().orElse(null);
    }

    private static boolean covers(String from, String until, LocalDate day) {
        return !LocalDate.parse(from).isAfter(day) && (until.isEmpty() || !LocalDate.parse(until).isBefore(day));
    }
}
