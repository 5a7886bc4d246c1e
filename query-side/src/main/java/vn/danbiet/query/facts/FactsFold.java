package vn.danbiet.query.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Opening;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseState;

/** Adds what can be counted of each event to its case. */
final class FactsFold implements Fold<FactsDocument> {
    @Override
    public @Nullable FactsDocument after(@Nullable FactsDocument before, CaseEvent event, Stamp stamp) {
        if (before == null) {
            return opened(event, stamp);
        }
        CaseState state = before.state().after(event);
        Charge charge = before.charge().after(event);
        List<CaseFact> facts = Stream
                .concat(before.facts().stream(), CountedFacts.of(event, stamp, before.state(), state).stream())
                .toList();
        List<TermFacts> terms = event instanceof TermEvent term
                ? TermFacts.after(before.terms(), term, stamp)
                : before.terms();
        if (facts.size() == before.facts().size() && terms.equals(before.terms()) && charge.equals(before.charge())
                && state.equals(before.state())) {
            return before;
        }
        return new FactsDocument(before.id(), stamp.position(), before.kind(), state, charge, before.openedAt(),
                closedAt(before, state, event), field(facts), units(before.units(), event), violators(facts),
                before.first(), before.secondInstance(), facts, terms);
    }

    private static FactsDocument opened(CaseEvent event, Stamp stamp) {
        Opening opening = event.opens()
                .orElseThrow(
                        () -> new IllegalStateException("A case that begins with something else than its receipt"));
        CaseState state = CaseState.of(opening);
        var facts = new ArrayList<CaseFact>();
        facts.add(CaseFact.of(FactKind.OPENED, event, stamp));
        facts.addAll(CountedFacts.of(event, stamp, state, state));
        return new FactsDocument(event.caseId(), stamp.position(), opening.kind(), state, Charge.of(event),
                event.occurredAt(), null, field(facts), units(List.of(), event), List.of(), first(event),
                first(event) != null, facts, List.of());
    }

    private static @Nullable Instant closedAt(FactsDocument before, CaseState state, CaseEvent event) {
        if (!state.status().isEnd()) {
            return null;
        }
        return before.closedAt() == null ? event.occurredAt() : before.closedAt();
    }

    private static @Nullable String field(List<CaseFact> facts) {
        return facts.reversed()
                .stream()
                .filter(fact -> fact.kind() == FactKind.FIELD)
                .map(CaseFact::detail)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<UnitId> units(List<UnitId> before, CaseEvent event) {
        return Stream.concat(before.stream(), event.putInCharge().stream()).distinct().toList();
    }

    private static List<UnitId> violators(List<CaseFact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() == FactKind.VIOLATION_FOUND)
                .map(CaseFact::unit)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable String first(CaseEvent event) {
        return switch (event) {
            case ComplaintReceived received -> idOf(received.firstInstance());
            case DenunciationReceived received -> idOf(received.first());
            default -> null;
        };
    }

    private static @Nullable String idOf(@Nullable ComplaintId first) {
        return first == null ? null : first.value();
    }

    private static @Nullable String idOf(@Nullable DenunciationId first) {
        return first == null ? null : first.value();
    }
}
