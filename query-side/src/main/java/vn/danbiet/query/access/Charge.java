package vn.danbiet.query.access;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/**
 * The units that a case has to do with.
 *
 * @param unit answers for it
 * @param offeredTo has been asked to take it over
 * @param formerUnits answered for it before
 * @param deskUnits have it on their work list: the first two of the above
 * @param excluded whom it is kept from, whatever else they are to it
 */
public record Charge(
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        List<UnitId> deskUnits,
        Excluded excluded) {

    static Charge of(UnitId unit) {
        return of(unit, null, List.of(), Excluded.NOBODY);
    }

    private static Charge of(UnitId unit, @Nullable UnitId offeredTo, List<UnitId> formerUnits, Excluded excluded) {
        return new Charge(unit, offeredTo, formerUnits, offeredTo == null ? List.of(unit) : List.of(unit, offeredTo),
                excluded);
    }

    /** The unit that the event which opens a case puts in charge. */
    public static Charge of(CaseEvent opening) {
        return of(opening.putInCharge().orElseThrow());
    }

    /** Who is in charge after the event. */
    public Charge after(CaseEvent event) {
        UnitId next = event.putInCharge().orElse(unit);
        UnitId offered = event.endsOffer() ? null : event.offeredTo().orElse(offeredTo);
        return of(next, next.equals(offered) ? null : offered,
                next.equals(unit)
                        ? formerUnits
                        : Stream.concat(formerUnits.stream(), Stream.of(unit)).distinct().toList(),
                excluded.after(event));
    }

    /** Who handles a case after the event. They stay with it when it passes to a successor, but not when it is transferred. */
    public static @Nullable OfficerId handler(@Nullable OfficerId before, CaseEvent event) {
        boolean transferred = event.putInCharge().isPresent() && event.endsOffer();
        return transferred ? null : event.assignedTo().orElse(before);
    }

    /** Whether the unit has, or had, to do with the case. */
    boolean concerns(UnitId other) {
        return deskUnits.contains(other) || formerUnits.contains(other);
    }
}
