package vn.danbiet.command.casefile;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.law.Days;

/** Who answers for a case: the unit in charge, the unit it was offered to, the officer who handles it. */
public final class Charge {
    private final Conflicts conflicts;
    private UnitId unit;
    private @Nullable UnitId offeredTo;
    private @Nullable OfficerId handler;
    private Set<OfficerId> team = Set.of();
    private final boolean confidential;

    /** Whether it came here from below, because nobody there is impartial. */
    private boolean passedUp;

    Charge(UnitId unit, boolean confidential, Conflicts conflicts) {
        this.unit = unit;
        this.confidential = confidential;
        this.conflicts = conflicts;
    }

    /** The unit in charge. */
    public UnitId unit() {
        return unit;
    }

    /** The unit that was asked to take the case over and has not answered. */
    public Optional<UnitId> offeredTo() {
        return Optional.ofNullable(offeredTo);
    }

    /** The officer the case is assigned to. */
    public Optional<OfficerId> handler() {
        return Optional.ofNullable(handler);
    }

    /** The officers who work on it beside the handler, without those who are kept away from it since. */
    public Set<OfficerId> team() {
        return team.stream().filter(member -> !conflicts.excludes(member)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A confidential case is there for those alone who work on it: the handler, the team, the head and the custodian of the
     * unit in charge or of the one it is offered to, and the heads above. The petitioner holds the receipt.
     *
     * @throws ExcludedFromCase for everybody else
     */
    void refuseOutsiders(Act act) {
        Actor actor = act.by();
        if (confidential && !(switch (actor.standing()) {
            case SYSTEM, PETITIONER -> true;
            case CUSTODIAN -> actor.actsFor(today(act, unit)) || actor.actsFor(answeringOffer(act));
            case UNIT_HEAD ->
                actor.actsFor(today(act, unit)) || actor.actsFor(answeringOffer(act)) || isAbove(actor, act);
            case OFFICER -> actor.actsFor(today(act, unit)) && worksOnIt(actor);
            case ADMINISTRATOR -> false;
        })) {
            throw new ExcludedFromCase();
        }
    }

    private boolean worksOnIt(Actor actor) {
        return actor.id().equals(handler) || team.contains(actor.id());
    }

    /**
     * Refuses whoever may not do it.
     *
     * @param citation the article that governs the act
     */
    public void refuseUnless(Who who, Act act, String citation, Phrase phrase) {
        Actor actor = act.by();
        boolean right = switch (who) {
            case RECEIVING_UNIT, HEAD_OF_RECEIVING_UNIT -> actor.actsFor(answeringOffer(act));
            case SUPERIOR -> isAbove(actor, act);
            case SUPERIOR_HEAD -> isAbove(actor, act) || actor.actsFor(today(act, unit)) && (passedUp || isTop(act));
            case OFFICER_OF_EITHER_LEVEL, PETITIONER_OR_EITHER_LEVEL ->
                isAbove(actor, act) || actor.actsFor(today(act, unit));
            default -> actor.actsFor(today(act, unit));
        };
        if ((isOfficer(actor) || actor.standing() == Standing.CUSTODIAN) && !right) {
            throw who == Who.SUPERIOR || who == Who.SUPERIOR_HEAD
                    ? Refusal.under(citation, CaseRule.NOT_YOURS_TO_DO, who, phrase)
                    : new Refusal(CaseRule.OTHER_UNIT);
        }
        boolean theirs = switch (who) {
            case OFFICER, RECEIVING_UNIT, SUPERIOR, OFFICER_OF_EITHER_LEVEL -> isOfficer(actor);
            case OFFICER_OR_SYSTEM -> isOfficer(actor) || actor.standing() == Standing.SYSTEM;
            case OFFICER_OR_PETITIONER, PETITIONER_OR_EITHER_LEVEL ->
                actor.standing() == Standing.PETITIONER || isOfficer(actor);
            case HANDLER -> isHead(actor) || isOfficer(actor) && actor.id().equals(handler);
            case TEAM -> isHead(actor) || isOfficer(actor) && worksOnIt(actor);
            case HEAD, SUPERIOR_HEAD, HEAD_OF_RECEIVING_UNIT -> isHead(actor);
            case CUSTODIAN -> actor.standing() == Standing.CUSTODIAN;
            case CUSTODIAN_OR_HEAD -> actor.standing() == Standing.CUSTODIAN || isHead(actor);
            case PETITIONER -> actor.standing() == Standing.PETITIONER;
            case PETITIONER_OR_STAFF ->
                actor.standing() == Standing.PETITIONER || actor.standing() == Standing.CUSTODIAN || isOfficer(actor);
            case SYSTEM -> actor.standing() == Standing.SYSTEM;
        };
        if (!theirs) {
            throw Refusal.under(citation, CaseRule.NOT_YOURS_TO_DO, who, phrase);
        }
    }

    private boolean isAbove(Actor actor, Act act) {
        return actor.unit() != null && act.units().superiors(unit, act.day()).contains(actor.unit());
    }

    private boolean isTop(Act act) {
        return act.units().superior(unit, act.day()).isEmpty();
    }

    /** An offer to a unit that has ended since is answered by its successor. Without an offer, the unit in charge. */
    private UnitId answeringOffer(Act act) {
        return today(act, offeredTo == null ? unit : offeredTo);
    }

    /** Who acts for a unit today: where it has ended, the successor, also for what happened before that. */
    private static UnitId today(Act act, UnitId unit) {
        return act.units().successor(unit, Days.of(act.toldAt()));
    }

    /** The unit that is to answer the offer; asked for only where the table of acts has made sure of one. */
    public UnitId receiver(Act act) {
        if (offeredTo == null) {
            throw new Refusal(CaseRule.NO_TRANSFER_OFFERED);
        }
        return answeringOffer(act);
    }

    /** To another unit than the one in charge, and to one that is there. */
    public void refuseTransfer(Act act, UnitId to) {
        if (to.equals(today(act, unit))) {
            throw new Refusal(CaseRule.TRANSFER_TO_ANOTHER_UNIT);
        }
        ActiveUnit.check(act, to);
        if (conflicts.excludes(to)) {
            throw new Refusal(CaseRule.UNIT_IS_EXCLUDED);
        }
    }

    /** Another officer than before, and where there was one before, with a reason. */
    public void refuseAssignment(OfficerId officer, @Nullable String reason) {
        refuseExcluded(officer);
        if (officer.equals(handler)) {
            throw new Refusal(CaseRule.ALREADY_ASSIGNED_TO_THEM);
        }
        if (handler != null && reason == null) {
            throw new Refusal(CaseRule.REASSIGNMENT_NEEDS_REASON);
        }
    }

    /** Who is kept away from the case works on no part of it. */
    public void refuseExcluded(OfficerId officer) {
        if (conflicts.excludes(officer)) {
            throw new Refusal(CaseRule.OFFICER_IS_EXCLUDED);
        }
    }

    /** Whether they act as an officer or as the head of some unit. */
    public static boolean isOfficer(Actor actor) {
        return actor.standing() == Standing.OFFICER || isHead(actor);
    }

    private static boolean isHead(Actor actor) {
        return actor.standing() == Standing.UNIT_HEAD;
    }

    /** Follows the facts of the case. Who handles it goes over to a successor with their unit, but not with a transfer. */
    void on(CaseEvent event) {
        event.offeredTo().ifPresent(to -> offeredTo = to);
        if (event.endsOffer()) {
            offeredTo = null;
        }
        event.assignedTo().ifPresent(officer -> handler = officer);
        event.team().ifPresent(officers -> team = Set.copyOf(officers));
        event.putInCharge().ifPresent(to -> {
            unit = to;
            passedUp = event instanceof CasePassedToSuperior;
            if (event.endsOffer()) {
                handler = null;
                team = Set.of();
            }
            if (Objects.equals(offeredTo, to)) {
                offeredTo = null;
            }
        });
    }
}
