package vn.danbiet.query.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationDelayReported;
import vn.danbiet.events.denunciation.DenunciationPassedToAuthority;
import vn.danbiet.events.denunciation.DenunciationPassedToInvestigators;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.denunciation.DenunciationTerminated;
import vn.danbiet.events.protection.CheckInFollowedUp;
import vn.danbiet.events.protection.CheckInMissed;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationAppealWithdrawn;
import vn.danbiet.events.violation.ViolationAppealed;

/**
 * Who a case has to do with.
 *
 * @param confidential whether it is there for those alone who work on it
 * @param unit answers for it
 * @param offeredTo has been asked to take it over
 * @param formerUnits answered for it before
 * @param alarmed the superior unit that was told of a missed check-in which nobody has followed up yet
 * @param superior the superior unit that somebody turned to: with an appeal that is not decided, or with the delay of a
 *        denunciation that is not settled (LTC 38)
 * @param deskUnits have it on their work list: the unit in charge, the one that was asked to take it over, the alarmed one,
 *        the superior
 * @param handler the officer it is assigned to
 * @param team works on it beside the handler
 * @param workers both of these
 * @param excluded whom it is kept from, whatever else they are to it
 */
public record Charge(
        boolean confidential,
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        @Nullable UnitId alarmed,
        @Nullable UnitId superior,
        List<UnitId> deskUnits,
        @Nullable OfficerId handler,
        List<OfficerId> team,
        List<OfficerId> workers,
        Excluded excluded) {

    /** The unit that the event which opens a case puts in charge. */
    public static Charge of(CaseEvent opening) {
        UnitId unit = opening.putInCharge().orElseThrow();
        return of(opening.opens().orElseThrow().kind().isConfidential(), unit, null, List.of(), null, null,
                opening.assignedTo().orElse(null), opening.team().orElse(List.of()), Excluded.NOBODY);
    }

    private static Charge of(boolean confidential, UnitId unit, @Nullable UnitId offeredTo, List<UnitId> formerUnits,
            @Nullable UnitId alarmed, @Nullable UnitId superior, @Nullable OfficerId handler, List<OfficerId> team,
            Excluded excluded) {
        return new Charge(confidential, unit, offeredTo, formerUnits, alarmed, superior,
                Stream.of(unit, offeredTo, alarmed, superior).filter(Objects::nonNull).distinct().toList(), handler,
                team, Stream.concat(Stream.ofNullable(handler), team.stream()).distinct().toList(), excluded);
    }

    /**
     * Who is in charge after the event. The handler and the team stay with the case when it passes to a successor, but not
     * when it is transferred.
     */
    public Charge after(CaseEvent event) {
        UnitId next = event.putInCharge().orElse(unit);
        UnitId offered = event.endsOffer() ? null : event.offeredTo().orElse(offeredTo);
        boolean transferred = event.putInCharge().isPresent() && event.endsOffer();
        return of(confidential, next, next.equals(offered) ? null : offered,
                next.equals(unit)
                        ? formerUnits
                        : Stream.concat(formerUnits.stream(), Stream.of(unit)).distinct().toList(),
                alarmed(event), superior(event), transferred ? null : event.assignedTo().orElse(handler),
                transferred ? List.of() : event.team().orElse(team), excluded.after(event));
    }

    private @Nullable UnitId alarmed(CaseEvent event) {
        return switch (event) {
            case CheckInMissed missed -> missed.superior();
            case CheckInFollowedUp _ -> null;
            default -> alarmed;
        };
    }

    private @Nullable UnitId superior(CaseEvent event) {
        return switch (event) {
            case ViolationAppealed appealed -> appealed.superior();
            case DenunciationDelayReported reported -> reported.superior();
            case ViolationAppealDecided _,ViolationAppealWithdrawn _,DenunciationTakenOver _,DenunciationConcluded _,DenunciationTerminated _,DenunciationPassedToAuthority _ ->
                null;
            case DenunciationPassedToInvestigators passed when passed.whole() -> null;
            default -> superior;
        };
    }

    /** The units whose heads and custodians read what the case says. */
    List<UnitId> answering() {
        return offeredTo == null ? List.of(unit) : List.of(unit, offeredTo);
    }

    /** The same for those who have also a say in it, such as the superior unit that urged it on. */
    public Charge alsoOnDeskOf(Stream<UnitId> others) {
        List<UnitId> having = others.toList();
        // Who has a say in it is no longer there as the superior alone.
        return new Charge(confidential, unit, offeredTo, formerUnits, alarmed,
                superior != null && having.contains(superior) ? null : superior,
                Stream.concat(deskUnits.stream(), having.stream()).distinct().toList(), handler, team, workers,
                excluded);
    }

    /** Whether the case is on the unit's desk for no other reason than that somebody turned to it as the superior. */
    boolean isSuperiorAlone(UnitId other) {
        return other.equals(superior) && !other.equals(unit) && !other.equals(offeredTo) && !other.equals(alarmed);
    }

    /** Whether the unit has, or had, to do with the case. */
    boolean concerns(UnitId other) {
        return deskUnits.contains(other) || formerUnits.contains(other);
    }
}
