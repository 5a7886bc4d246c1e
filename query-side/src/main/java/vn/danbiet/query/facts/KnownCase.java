package vn.danbiet.query.facts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.events.CaseKind;
import vn.danbiet.query.responsibility.Spells;

/**
 * What was known of a case at a position of the log. What happened later is not in it, and neither is what was put on
 * record later.
 *
 * @param facts in the order in which they were put on record, the first of them that it was opened
 * @param spells the units in charge
 */
public record KnownCase(String id, CaseKind kind, List<CaseFact> facts, List<KnownTerm> terms, Spells spells) {

    /** Nothing where the case was not on record yet. */
    public static Optional<KnownCase> of(FactsDocument document, long position) {
        List<CaseFact> facts = document.facts().stream().filter(fact -> fact.position() <= position).toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(new KnownCase(document.id(), document.kind(), facts,
                        document.terms().stream().flatMap(term -> KnownTerm.of(term, position).stream()).toList(),
                        spells(facts.stream())));
    }

    private static Spells spells(Stream<CaseFact> facts) {
        return facts.filter(fact -> fact.kind() == FactKind.CHARGE)
                .reduce(Spells.NONE,
                        (spells, fact) -> spells.with(Objects.requireNonNull(fact.unit()), fact.occurredAt()),
                        (_, later) -> later);
    }

    /** Who was in charge before a fact: for one by which the case changes hands. */
    public Spells spellsBefore(CaseFact fact) {
        return spells(facts.stream().filter(earlier -> earlier.position() < fact.position()));
    }

    public CaseFact opening() {
        return facts.getFirst();
    }

    public Stream<CaseFact> all(FactKind kind) {
        return facts.stream().filter(fact -> fact.kind() == kind);
    }

    /** The last fact of a kind that happened by a moment. */
    public Optional<CaseFact> last(FactKind kind, Instant moment) {
        return facts.reversed()
                .stream()
                .filter(fact -> fact.kind() == kind && !fact.occurredAt().isAfter(moment))
                .findFirst();
    }

    /** Whether the case was there and had not ended at a moment. */
    public boolean isOpenAt(Instant moment) {
        return !opening().occurredAt().isAfter(moment) && closing(moment).isEmpty();
    }

    /** The fact by which the case had ended at a moment; nothing while it was open, or open again. */
    public Optional<CaseFact> closing(Instant moment) {
        return facts.reversed()
                .stream()
                .filter(fact -> fact.kind() == FactKind.CLOSED || fact.kind() == FactKind.REOPENED)
                .filter(fact -> !fact.occurredAt().isAfter(moment))
                .findFirst()
                .filter(fact -> fact.kind() == FactKind.CLOSED);
    }

    /** What came of it by a moment, where something did. */
    public Optional<CaseOutcome> outcome(Instant moment) {
        return last(FactKind.OUTCOME, moment).map(CaseFact::detail).map(CaseOutcome::valueOf);
    }

    /** The field it was found to belong to by a moment: the name of a constant of the fields of its kind. */
    public Optional<String> field(Instant moment) {
        return last(FactKind.FIELD, moment).map(CaseFact::detail);
    }

    /** Whether everybody may know that there is this case (LTC 8, 40; LDC 11). */
    public boolean isPublic() {
        return switch (kind) {
            case PETITION, COMPLAINT -> true;
            case VIOLATION -> all(FactKind.OUTCOME).anyMatch(fact -> !CaseOutcome.REFUSED.name().equals(fact.detail()));
            case DENUNCIATION -> all(FactKind.PUBLISHED).findAny().isPresent();
            case PROTECTION -> false;
        };
    }
}
