package vn.danbiet.events.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A unit over time.
 *
 * @param from the first day on which it exists
 * @param names never empty, in the order of their days
 * @param parents the units it was under, as they were recorded: one of them may have ended since
 * @param leaders heads and acting heads in the order of their first days
 * @param delegations in the order of their first days
 * @param heirTo the units whose cases and records it took over directly
 * @param end nothing while no end is known; it may lie ahead
 */
public record Unit(
        UnitId id,
        UnitKind kind,
        LocalDate from,
        List<Since<Designation>> names,
        List<Since<@Nullable UnitId>> parents,
        List<Tenure> leaders,
        List<Delegation> delegations,
        List<UnitId> heirTo,
        @Nullable UnitEnd end) {

    static Unit of(UnitEstablished event) {
        return new Unit(event.unit(), event.kind(), event.from(), List.of(new Since<>(event.from(), event.name())),
                List.of(new Since<>(event.from(), event.parent())), List.of(), List.of(), List.of(), null);
    }

    public boolean isActive(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    /** Whether it is no more on that day. */
    public boolean isOver(LocalDate day) {
        return end != null && !day.isBefore(end.from());
    }

    /** What it is called on a day; after its end what it was called last. */
    public Phrase name(LocalDate day) {
        return Since.at(names, day).phrase();
    }

    /** The unit it was put under, which may be no more on that day. */
    public Optional<UnitId> parent(LocalDate day) {
        return Optional.ofNullable(Since.at(parents, day));
    }

    /** Who leads it on a day: the head, or who acts in their stead while there is none or they have delegated it. */
    public Optional<Tenure> headOn(LocalDate day) {
        if (!isActive(day)) {
            return Optional.empty();
        }
        Optional<Tenure> head = inOffice(day, false);
        return inOffice(day, true)
                .filter(_ -> head.map(Tenure::leader).filter(one -> !hasDelegated(one, day)).isEmpty())
                .or(() -> head);
    }

    private Optional<Tenure> inOffice(LocalDate day, boolean acting) {
        return leaders.stream().filter(tenure -> tenure.acting() == acting && tenure.covers(day)).findFirst();
    }

    /** Whether this head has authority delegated on a day. */
    public boolean hasDelegated(OfficerId head, LocalDate day) {
        return delegationsOn(day).stream().anyMatch(delegation -> delegation.by().equals(head));
    }

    /** What is delegated on a day, which nothing is any more once who gave it has left. */
    public List<Delegation> delegationsOn(LocalDate day) {
        return delegations.stream()
                .filter(delegation -> delegation.covers(day) && leads(delegation.by(), day))
                .toList();
    }

    /** Whether this person is head, or acting head, on a day. */
    public boolean leads(OfficerId person, LocalDate day) {
        return isActive(day)
                && leaders.stream().anyMatch(tenure -> tenure.leader().equals(person) && tenure.covers(day));
    }

    /** The last first day of anything that is recorded of it. */
    public LocalDate latestFact() {
        return Stream
                .of(Stream.of(from), names.stream().map(Since::from), parents.stream().map(Since::from),
                        leaders.stream().map(Tenure::from), delegations.stream().map(Delegation::from))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Unit renamed(UnitRenamed event) {
        return new Unit(id, kind, from, Since.with(names, event.from(), event.name()), parents, leaders, delegations,
                heirTo, end);
    }

    Unit moved(UnitMoved event) {
        return new Unit(id, kind, from, names, Since.with(parents, event.from(), event.parent()), leaders, delegations,
                heirTo, end);
    }

    /** Whoever leads it leaves office with its last day. */
    Unit ended(UnitEnd end) {
        return new Unit(id, kind, from, names, parents, leaders, delegations, heirTo, end);
    }

    Unit heirTo(List<UnitId> others) {
        return new Unit(id, kind, from, names, parents, leaders, delegations,
                Stream.concat(heirTo.stream(), others.stream()).distinct().toList(), end);
    }

    Unit appointed(LeaderAppointed event) {
        var tenure = new Tenure(event.leader(), event.name(), event.title(), event.acting(), event.from(),
                event.until(), event.citation());
        return led(sorted(leaders, tenure, Comparator.comparing(Tenure::from)));
    }

    Unit left(LeaderLeft event) {
        return led(leaders.stream()
                .map(tenure -> isMeant(tenure, event) ? tenure.endedOn(event.until()) : tenure)
                .toList());
    }

    private static boolean isMeant(Tenure tenure, LeaderLeft event) {
        return tenure.leader().equals(event.leader()) && tenure.covers(event.until());
    }

    Unit delegated(AuthorityDelegated event) {
        var delegation = new Delegation(event.by(), event.to(), event.matters(), event.from(), event.until(),
                event.citation());
        return delegating(sorted(delegations, delegation, Comparator.comparing(Delegation::from)));
    }

    Unit ended(DelegationEnded event) {
        Predicate<Delegation> meant = delegation -> delegation.by().equals(event.by())
                && delegation.to().equals(event.to()) && delegation.from().equals(event.from());
        return delegating(delegations.stream()
                .map(delegation -> meant.test(delegation) ? delegation.endedOn(event.until()) : delegation)
                .toList());
    }

    private Unit led(List<Tenure> leaders) {
        return new Unit(id, kind, from, names, parents, leaders, delegations, heirTo, end);
    }

    private Unit delegating(List<Delegation> delegations) {
        return new Unit(id, kind, from, names, parents, leaders, delegations, heirTo, end);
    }

    private static <T> List<T> sorted(List<T> known, T next, Comparator<T> order) {
        var all = new ArrayList<>(known);
        all.add(next);
        all.sort(order);
        return List.copyOf(all);
    }
}
