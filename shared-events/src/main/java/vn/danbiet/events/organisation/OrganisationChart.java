package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * All units over time, as the facts of the organisation tell it. Immutable; days are days of Viet Nam.
 *
 * <p>
 * A code once given is known for ever: for a unit that is no more, {@link #successor} says who answers now for what was
 * its own.
 */
public final class OrganisationChart {
    public static final OrganisationChart EMPTY = new OrganisationChart(Map.of());

    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Map<UnitId, Unit> units;

    private OrganisationChart(Map<UnitId, Unit> units) {
        this.units = units;
    }

    /** The organisation after one more fact. */
    public OrganisationChart after(OrganisationEvent event) {
        return after(List.of(event));
    }

    /** The organisation after more facts, which cost one copy together. */
    public OrganisationChart after(Collection<? extends OrganisationEvent> events) {
        var next = new HashMap<>(units);
        events.forEach(event -> take(next, event));
        return new OrganisationChart(next);
    }

    private static void take(Map<UnitId, Unit> units, OrganisationEvent event) {
        switch (event) {
            case UnitEstablished e -> units.put(e.unit(), Unit.of(e));
            case UnitRenamed e -> change(units, e.unit(), unit -> unit.renamed(e));
            case UnitMoved e -> change(units, e.unit(), unit -> unit.moved(e));
            case UnitsMerged e -> {
                var end = new UnitEnd(e.from(), e.into(), List.of(e.into()), e.citation());
                e.merged().forEach(merged -> change(units, merged, unit -> unit.ended(end)));
                change(units, e.into(), unit -> unit.heirTo(e.merged()));
            }
            case UnitSplit e -> ended(units, e.unit(), new UnitEnd(e.from(), e.heir(), e.into(), e.citation()));
            case UnitDissolved e ->
                ended(units, e.unit(), new UnitEnd(e.from(), e.heir(), List.of(e.heir()), e.citation()));
            case LeaderAppointed e -> change(units, e.unit(), unit -> unit.appointed(e));
            case LeaderLeft e -> change(units, e.unit(), unit -> unit.left(e));
            case AuthorityDelegated e -> change(units, e.unit(), unit -> unit.delegated(e));
            case DelegationEnded e -> change(units, e.unit(), unit -> unit.ended(e));
        }
    }

    private static void ended(Map<UnitId, Unit> units, UnitId ending, UnitEnd end) {
        change(units, ending, unit -> unit.ended(end));
        change(units, end.heir(), unit -> unit.heirTo(List.of(ending)));
    }

    private static void change(Map<UnitId, Unit> units, UnitId id, UnaryOperator<Unit> change) {
        units.computeIfPresent(id, (_, unit) -> change.apply(unit));
    }

    public boolean isEmpty() {
        return units.isEmpty();
    }

    /** Every unit that ever was, or is to be, in no order. */
    public Collection<Unit> units() {
        return units.values().stream().toList();
    }

    /** A unit, also one that is no more: old codes resolve. */
    public Optional<Unit> unit(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    public boolean isActive(UnitId id, LocalDate day) {
        return unit(id).filter(unit -> unit.isActive(day)).isPresent();
    }

    /**
     * Who answers on a day for what is or was the unit's: itself until it ends, afterwards its heir, and so on. A code that
     * nobody knows is its own.
     */
    public UnitId successor(UnitId id, LocalDate day) {
        UnitId answering = id;
        var seen = new HashSet<UnitId>();
        while (seen.add(answering)) {
            Unit unit = units.get(answering);
            if (unit == null || !unit.isOver(day)) {
                return answering;
            }
            answering = Objects.requireNonNull(unit.end()).heir();
        }
        throw new IllegalStateException("Units are each other's heirs: " + seen);
    }

    /** The units whose cases and records are the unit's on a day, since it took over from them or from their heirs. */
    public Set<UnitId> predecessors(UnitId id, LocalDate day) {
        var found = new LinkedHashSet<UnitId>();
        var open = new ArrayDeque<UnitId>(List.of(id));
        while (!open.isEmpty()) {
            Unit unit = units.get(open.remove());
            if (unit != null) {
                unit.heirTo()
                        .stream()
                        .filter(heirTo -> units.get(heirTo).isOver(day))
                        .filter(found::add)
                        .forEach(open::add);
            }
        }
        return Set.copyOf(found);
    }

    /** As {@link #predecessors(UnitId, LocalDate)}, with those that are to end in times to come. */
    public Set<UnitId> predecessors(UnitId id) {
        return predecessors(id, LocalDate.MAX);
    }

    /** The unit above; where that one ended, whoever answers for it. Nothing at the top. */
    public Optional<UnitId> superior(UnitId id, LocalDate day) {
        return unit(id).flatMap(unit -> unit.parent(day)).map(parent -> successor(parent, day));
    }

    /** All units above, the nearest first. */
    public List<UnitId> superiors(UnitId id, LocalDate day) {
        var above = new LinkedHashSet<UnitId>();
        Optional<UnitId> next = superior(id, day);
        while (next.isPresent() && above.add(next.get())) {
            next = superior(next.get(), day);
        }
        return List.copyOf(above);
    }

    /** Who leads the unit at a moment, as {@link Unit#headOn} says. */
    public Optional<Tenure> headAt(UnitId id, Instant moment) {
        return headOn(id, day(moment));
    }

    /** Who leads the unit on a day, as {@link Unit#headOn} says. */
    public Optional<Tenure> headOn(UnitId id, LocalDate day) {
        return unit(id).flatMap(unit -> unit.headOn(day));
    }

    /** What the unit is called on a day; a code that nobody knows is called by itself. */
    public Phrase name(UnitId id, LocalDate day) {
        return unit(id).map(unit -> unit.name(day)).orElseGet(() -> new Phrase(id.value(), id.value()));
    }

    /** The day on which a moment falls in Viet Nam. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, VIET_NAM);
    }
}
