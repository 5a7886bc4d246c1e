package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Optional;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.DeclareConflict;
import vn.danbiet.command.casefile.CaseCommand.LiftConflict;
import vn.danbiet.command.term.TermLedger;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.ConflictLifted;

/** Sees to it that nobody handles a case against themselves: declares and lifts conflicts of interest. */
public final class Impartiality {
    private final String caseId;
    private final Charge charge;
    private final Conflicts conflicts;
    private final TermLedger terms;

    Impartiality(String caseId, Charge charge, Conflicts conflicts, TermLedger terms) {
        this.caseId = caseId;
        this.charge = charge;
        this.conflicts = conflicts;
        this.terms = terms;
    }

    void declare(DeclareConflict command) {
        boolean head = command.act().by().standing() == Standing.UNIT_HEAD;
        boolean onlyThemselves = command.units().isEmpty()
                && command.officers().stream().allMatch(command.act().by().id()::equals);
        if (command.officers().isEmpty() && command.units().isEmpty()) {
            throw new Refusal(CaseRule.CONFLICT_NAMES_NOBODY);
        }
        if (!head && !onlyThemselves) {
            throw new Refusal(CaseRule.ONLY_THEMSELVES);
        }
        if (command.act()
                .units()
                .superiors(charge.unit(), command.act().day())
                .stream()
                .anyMatch(command.units()::contains)) {
            throw new Refusal(CaseRule.NOT_THE_LEVEL_ABOVE);
        }
        if (conflicts.newAmong(command.officers()).isEmpty() && conflicts.newUnitsAmong(command.units()).isEmpty()) {
            throw new Refusal(CaseRule.ALREADY_EXCLUDED);
        }
        declare(command.act(), command.officers(), command.units(), command.ground());
    }

    /**
     * Keeps these officers and units away from the case; who is kept away already is passed over. Where that leaves
     * nobody to decide, because it is the unit in charge or its head, the next impartial unit above answers for the case
     * from now on.
     *
     * <p>
     * A complaint of first instance is settled by law by the head of whoever issued the decision (LKN 17): they are not
     * named here.
     */
    public void declare(Act act, List<OfficerId> officers, List<UnitId> units, ConflictGround ground) {
        List<OfficerId> newOfficers = conflicts.newAmong(officers);
        List<UnitId> newUnits = conflicts.newUnitsAmong(units);
        if (newOfficers.isEmpty() && newUnits.isEmpty()) {
            return;
        }
        UnitId before = charge.unit();
        boolean unitIsOut = isInCharge(act, newUnits);
        Optional<UnitId> superior = unitIsOut || isHead(act, newOfficers)
                ? nextToDecide(act, newOfficers, newUnits)
                : Optional.empty();
        if (unitIsOut && superior.isEmpty()) {
            throw new Refusal(CaseRule.NO_UNIT_TO_PASS_TO);
        }
        declareWithNobodyAbove(act, newOfficers, newUnits, ground);
        superior.ifPresent(to -> {
            terms.putBreachesOnRecord(act);
            apply(new CasePassedToSuperior(caseId, act.occurredAt(), before, to));
        });
    }

    /**
     * As above, but the case stays where it is, even if that is a unit that is kept away: nobody there has a part in it but
     * the custodian, who keeps what is sealed.
     */
    public void declareWithNobodyAbove(Act act, List<OfficerId> officers, List<UnitId> units, ConflictGround ground) {
        List<OfficerId> newOfficers = conflicts.newAmong(officers);
        List<UnitId> newUnits = conflicts.newUnitsAmong(units);
        if (!newOfficers.isEmpty() || !newUnits.isEmpty()) {
            apply(new ConflictDeclared(caseId, act.occurredAt(), newOfficers, newUnits, ground));
        }
    }

    /** Whether the unit in charge, or one that it succeeded, is among them. */
    public boolean isInCharge(Act act, List<UnitId> units) {
        return units.contains(charge.unit())
                || act.units().predecessors(charge.unit(), act.day()).stream().anyMatch(units::contains);
    }

    /** Whether a unit above the one in charge may take the case over. */
    public boolean isAnybodyAbove(Act act) {
        return isAnybodyAbove(act, List.of());
    }

    /** Likewise, were these units kept away as well. */
    public boolean isAnybodyAbove(Act act, List<UnitId> alsoExcluded) {
        return !above(act, alsoExcluded).isEmpty();
    }

    private List<UnitId> above(Act act, List<UnitId> alsoExcluded) {
        return conflicts.impartialAbove(charge.unit(), alsoExcluded, act.units(), act.day());
    }

    /** The nearest unit above whose head may decide; where all of them are kept away, the nearest. */
    private Optional<UnitId> nextToDecide(Act act, List<OfficerId> officers, List<UnitId> units) {
        List<UnitId> above = above(act, units);
        return above.stream()
                .filter(unit -> act.units()
                        .headAt(unit, act.occurredAt())
                        .filter(head -> officers.contains(head.leader()) || conflicts.excludes(head.leader()))
                        .isEmpty())
                .findFirst()
                .or(() -> above.stream().findFirst());
    }

    /** Whether the head of the unit in charge is among them: by the organisation, or by what they act as. */
    private boolean isHead(Act act, List<OfficerId> officers) {
        boolean byTheChart = act.units()
                .headAt(charge.unit(), act.occurredAt())
                .filter(head -> officers.contains(head.leader()))
                .isPresent();
        boolean themselves = act.by().standing() == Standing.UNIT_HEAD && act.by().actsFor(charge.unit())
                && officers.contains(act.by().id());
        return byTheChart || themselves;
    }

    void lift(LiftConflict command) {
        if (command.officers().isEmpty() && command.units().isEmpty()) {
            throw new Refusal(CaseRule.CONFLICT_NAMES_NOBODY);
        }
        if (!conflicts.excludesAll(command.officers(), command.units())) {
            throw new Refusal(CaseRule.NOT_EXCLUDED);
        }
        apply(new ConflictLifted(caseId, command.act().occurredAt(), command.officers(), command.units(),
                command.reason()));
    }
}
