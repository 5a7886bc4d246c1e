package vn.danbiet.law;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.danbiet.events.term.PauseGround;

/**
 * A version of all the rules we apply: their lengths, how far they may be extended, and when the clock stops.
 *
 * @param version counts up from 1
 */
public record PolicyPack(
        int version,
        List<TermRule> rules,
        List<ExtensionBound> extensions,
        List<PauseProvision> pauses) {

    /** @throws IllegalArgumentException where two rows answer for one step, variant and day, or have one name */
    public PolicyPack {
        rules = List.copyOf(rules);
        extensions = List.copyOf(extensions);
        pauses = List.copyOf(pauses);
        distinct(rules, RowName::of);
        distinct(extensions, RowName::of);
        for (int i = 0; i < rules.size(); i++) {
            for (TermRule later : rules.subList(i + 1, rules.size())) {
                if (rules.get(i).overlaps(later)) {
                    throw new IllegalArgumentException("%s and %s are in force for %s %s on one day"
                            .formatted(rules.get(i).id(), later.id(), later.family(), later.variant()));
                }
            }
        }
    }

    /** The pack that the project began with. */
    public static PolicyPack first() {
        return Tables.pack();
    }

    /**
     * The same pack with rows added or, where id and variant are there already, replaced. A rule ends by
     * {@link TermRule#endedOn}; none is taken out, since cases go on by it.
     *
     * @throws IllegalArgumentException where the pack would contradict itself
     */
    public PolicyPack amended(int next, List<TermRule> rows) {
        return amended(next, rows, List.of(), pauses);
    }

    /**
     * The same pack with rules and bounds added or replaced.
     *
     * @param grounds all grounds for a pause that the new pack has, with their periods of force
     * @throws IllegalArgumentException where the pack would contradict itself
     */
    public PolicyPack amended(int next, List<TermRule> rows, List<ExtensionBound> bounds,
            List<PauseProvision> grounds) {
        return new PolicyPack(next, replaced(rules, rows, RowName::of), replaced(extensions, bounds, RowName::of),
                grounds);
    }

    /** A row by its name. */
    public Optional<TermRule> row(String id, String variant) {
        return rules.stream().filter(rule -> rule.id().equals(id) && rule.variant().equals(variant)).findFirst();
    }

    /** All rows of a step, in the order of the pack. */
    public Stream<TermRule> of(TermFamily family) {
        return rules.stream().filter(rule -> rule.family().equals(family));
    }

    /** How far a row may be extended, if at all. */
    public Optional<ExtensionBound> extensionOf(String rule, String variant) {
        return extensions.stream()
                .filter(bound -> bound.rule().equals(rule) && bound.variant().equals(variant))
                .findFirst();
    }

    /** The grounds on which the clock of a step stops, of any time. */
    public Stream<PauseProvision> pausesOf(TermFamily family, String variant) {
        return pauses.stream().filter(provision -> provision.isFor(family, variant));
    }

    Stream<PauseProvision> pausesOf(TermFamily family, String variant, PauseGround ground) {
        return pausesOf(family, variant).filter(provision -> provision.ground() == ground);
    }

    private record RowName(String id, String variant) {
        static RowName of(TermRule rule) {
            return new RowName(rule.id(), rule.variant());
        }

        static RowName of(ExtensionBound bound) {
            return new RowName(bound.rule(), bound.variant());
        }
    }

    private static <T> void distinct(List<T> rows, Function<T, RowName> name) {
        var seen = new HashSet<RowName>();
        for (T row : rows) {
            if (!seen.add(name.apply(row))) {
                throw new IllegalArgumentException("There are two rows " + name.apply(row));
            }
        }
    }

    private static <T> List<T> replaced(List<T> present, List<T> rows, Function<T, RowName> name) {
        Map<RowName, T> all = new LinkedHashMap<>();
        present.forEach(row -> all.put(name.apply(row), row));
        distinct(rows, name);
        rows.forEach(row -> all.put(name.apply(row), row));
        return List.copyOf(all.values());
    }
}
