package vn.danbiet.law;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;

/**
 * The law as we apply it: a version of the rules and a version of the calendar. Cannot change; cheap to pass around.
 *
 * <p>
 * L136 has no transition clause: what counts is the rule in force on the day that the term is counted from.
 */
public record Law(PolicyPack pack, WorkingCalendar calendar) {
    private static final Year FIRST = Year.of(1945);
    private static final Year LAST = Year.of(2200);
    private static final List<String> USUAL = List.of("DEFAULT", "NORMAL");

    /** The law that the project began with. */
    public static Law first() {
        return new Law(PolicyPack.first(), WorkingCalendar.first());
    }

    /**
     * The rule of a step that is in force on a day.
     *
     * @throws NoSuchRule where there is none; it tells what is in force when
     */
    public TermRule rule(TermFamily family, String variant, LocalDate start) {
        reached(start);
        List<TermRule> ofStep = pack.of(family).toList();
        if (ofStep.isEmpty()) {
            throw new NoSuchRule(Phrase.of("Không có quy tắc thời hạn nào cho bước %s.",
                    "No rule gives a time for the step %s.", family));
        }
        List<TermRule> ofVariant = ofStep.stream().filter(rule -> rule.variant().equals(variant)).toList();
        if (ofVariant.isEmpty()) {
            throw noSuchVariant(family.id(), variant, ofStep);
        }
        return inForce(ofVariant, start).orElseThrow(() -> notInForce(family.id(), ofVariant, start));
    }

    /**
     * A rule by its id, for a calculation.
     *
     * @param variant null: the only one, or else {@code DEFAULT} or {@code NORMAL}
     * @throws NoSuchRule where there is none, or where it is not in force on the day; it tells which one is
     */
    public TermRule ruleById(String id, @Nullable String variant, LocalDate start) {
        reached(start);
        List<TermRule> rows = pack.rules().stream().filter(rule -> rule.id().equals(id)).toList();
        if (rows.isEmpty()) {
            throw new NoSuchRule(Phrase.of("Không có quy tắc %s. Các quy tắc: %s.",
                    "There is no rule %s. The rules: %s.", id, ids()));
        }
        TermRule row = variant == null
                ? usual(id, rows)
                : rows.stream()
                        .filter(rule -> rule.variant().equals(variant))
                        .findFirst()
                        .orElseThrow(() -> noSuchVariant(id, variant, rows));
        if (row.isInForceOn(start)) {
            return row;
        }
        List<TermRule> instead = pack.of(row.family()).filter(rule -> rule.variant().equals(row.variant())).toList();
        throw inForce(instead, start)
                .map(rule -> new NoSuchRule(
                        Phrase.of("Quy tắc %s không có hiệu lực ngày %s (%s). Ngày đó áp dụng %s (%s).",
                                "The rule %s is not in force on %s (%s). On that day %s holds (%s).", id,
                                Words.date(start), Words.force(row), rule.id(), rule.citation())))
                .orElseGet(() -> notInForce(id, instead, start));
    }

    /** A row of the pack, in force or not. */
    TermRule row(String id, String variant) {
        return pack.row(id, variant)
                .orElseThrow(() -> new NoSuchRule(Phrase.of("Bộ quy tắc phiên bản %d không có %s %s.",
                        "Version %d of the policy pack has no %s %s.", pack.version(), id, variant)));
    }

    private static void reached(LocalDate start) {
        if (start.getYear() < FIRST.getValue() || start.getYear() > LAST.getValue()) {
            throw new NoSuchRule(Phrase.of("Chỉ tính thời hạn bắt đầu từ năm %s đến hết năm %s.",
                    "Only terms are counted that start from %s to the end of %s.", FIRST, LAST));
        }
    }

    private static TermRule usual(String id, List<TermRule> rows) {
        if (rows.size() == 1) {
            return rows.getFirst();
        }
        return rows.stream()
                .filter(rule -> USUAL.contains(rule.variant()))
                .findFirst()
                .orElseThrow(() -> new NoSuchRule(Phrase.of("Quy tắc %s có nhiều trường hợp, cần nêu một: %s.",
                        "The rule %s has several variants, name one: %s.", id, variants(rows))));
    }

    private static Optional<TermRule> inForce(List<TermRule> rules, LocalDate day) {
        return rules.stream().filter(rule -> rule.isInForceOn(day)).findFirst();
    }

    private static NoSuchRule noSuchVariant(String id, String variant, List<TermRule> rows) {
        return new NoSuchRule(Phrase.of("%s không có trường hợp %s; có: %s.", "%s has no variant %s; it has: %s.", id,
                variant, variants(rows)));
    }

    private static NoSuchRule notInForce(String id, List<TermRule> rules, LocalDate day) {
        return new NoSuchRule(Phrase.of("Ngày %2$s không có quy tắc nào của %1$s có hiệu lực. Hiệu lực: %3$s.",
                "No rule of %s is in force on %s. In force: %s.", id, Words.date(day),
                Words.list(rules.stream()
                        .map(rule -> Phrase.of("%s (%s): %s", "%s (%s): %s", rule.id(), rule.citation(),
                                Words.force(rule))))));
    }

    private static String variants(List<TermRule> rows) {
        return joined(rows.stream(), TermRule::variant);
    }

    private String ids() {
        return joined(pack.rules().stream(), TermRule::id);
    }

    private static String joined(Stream<TermRule> rules, Function<TermRule, String> name) {
        return rules.map(name).distinct().collect(Collectors.joining(", "));
    }
}
