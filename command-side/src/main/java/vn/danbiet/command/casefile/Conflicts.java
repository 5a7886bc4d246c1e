package vn.danbiet.command.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.organisation.OrganisationChart;

/**
 * Who is kept away from a case: whoever it is about, and whoever has an interest of their own in it. To them the case
 * does not exist.
 */
public final class Conflicts {
    private final Set<OfficerId> officers = new HashSet<>();
    private final Set<UnitId> units = new HashSet<>();
    private @Nullable UnitId inCharge;

    /** @throws ExcludedFromCase whatever it is that they want to do */
    void refuseIfExcluded(Act act) {
        if (excludes(act)) {
            throw new ExcludedFromCase();
        }
    }

    /**
     * Whether this person, or the unit they act for, is kept away. Petitioners and the system never are. Where the unit in
     * charge is kept away itself, since there is none above it, its custodians are not: they keep what is sealed from the
     * rest of it, and pass the case on.
     */
    private boolean excludes(Act act) {
        Actor actor = act.by();
        return (Charge.isOfficer(actor) || actor.standing() == Actor.Standing.CUSTODIAN)
                && (officers.contains(actor.id()) || actor.unit() != null && excludes(actor.unit(), act.units())
                        && !keepsWhatIsSealed(act, actor.unit()));
    }

    /** Not who leads the unit as well, whatever they act as. */
    private boolean keepsWhatIsSealed(Act act, UnitId theirs) {
        Actor actor = act.by();
        return actor.standing() == Actor.Standing.CUSTODIAN
                && (theirs.equals(inCharge)
                        || act.units().predecessors(theirs).stream().anyMatch(one -> one.equals(inCharge)))
                && act.units().headAt(theirs, act.toldAt()).filter(head -> head.leader().equals(actor.id())).isEmpty();
    }

    boolean excludes(OfficerId officer) {
        return officers.contains(officer);
    }

    boolean excludes(UnitId unit) {
        return units.contains(unit);
    }

    /** A successor is the same people at the same desks. */
    boolean excludes(UnitId unit, OrganisationChart chart) {
        return units.contains(unit) || chart.predecessors(unit).stream().anyMatch(units::contains);
    }

    /** Those of them who are not excluded yet. */
    List<OfficerId> newAmong(Collection<OfficerId> named) {
        return named.stream().distinct().filter(officer -> !officers.contains(officer)).toList();
    }

    List<UnitId> newUnitsAmong(Collection<UnitId> named) {
        return named.stream().distinct().filter(unit -> !units.contains(unit)).toList();
    }

    /** Whoever is kept away now. */
    public List<OfficerId> officers() {
        return List.copyOf(officers);
    }

    /** Likewise. */
    public List<UnitId> units() {
        return List.copyOf(units);
    }

    boolean excludesAll(Collection<OfficerId> named, Collection<UnitId> namedUnits) {
        return officers.containsAll(named) && units.containsAll(namedUnits);
    }

    /** The units above this one that may handle the case, the nearest first. */
    List<UnitId> impartialAbove(UnitId unit, Collection<UnitId> alsoExcluded, OrganisationChart chart, LocalDate day) {
        return chart.superiors(unit, day)
                .stream()
                .filter(superior -> !excludes(superior, chart) && !alsoExcluded.contains(superior)
                        && chart.predecessors(superior, day).stream().noneMatch(alsoExcluded::contains))
                .toList();
    }

    /** Follows the facts of the case. */
    public void on(CaseEvent event) {
        event.putInCharge().ifPresent(unit -> inCharge = unit);
        switch (event) {
            case ConflictDeclared declared -> {
                officers.addAll(declared.officers());
                units.addAll(declared.units());
            }
            case ConflictLifted lifted -> {
                officers.removeAll(Set.copyOf(lifted.officers()));
                units.removeAll(Set.copyOf(lifted.units()));
            }
            default -> {
                // Changes nothing about who may take part.
            }
        }
    }
}
