package vn.danbiet.query.access;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionTransferAccepted;
import vn.danbiet.events.petition.PetitionTransferDeclined;
import vn.danbiet.events.petition.PetitionTransferOffered;
import vn.danbiet.events.petition.PetitionTransferRecalled;
import vn.danbiet.events.petition.PetitionWithdrawn;

/**
 * The units that a case has to do with.
 *
 * @param unit answers for it
 * @param offeredTo has been asked to take it over
 * @param formerUnits answered for it before
 * @param deskUnits have it on their work list: the first two of the above
 */
public record Charge(UnitId unit, @Nullable UnitId offeredTo, List<UnitId> formerUnits, List<UnitId> deskUnits) {

    /** The unit that received the case is in charge of it. */
    public static Charge of(UnitId unit) {
        return of(unit, null, List.of());
    }

    private static Charge of(UnitId unit, @Nullable UnitId offeredTo, List<UnitId> formerUnits) {
        return new Charge(unit, offeredTo, formerUnits, offeredTo == null ? List.of(unit) : List.of(unit, offeredTo));
    }

    /** Who is in charge after the event. */
    public Charge after(PetitionEvent event) {
        return switch (event) {
            case PetitionTransferOffered offered -> of(unit, offered.to(), formerUnits);
            case PetitionTransferAccepted accepted ->
                of(accepted.to(), null, Stream.concat(formerUnits.stream(), Stream.of(unit)).distinct().toList());
            case PetitionTransferDeclined _,PetitionTransferRecalled _,PetitionWithdrawn _ ->
                of(unit, null, formerUnits);
            default -> this;
        };
    }

    /** Whether the unit has, or had, to do with the case. */
    boolean concerns(UnitId other) {
        return deskUnits.contains(other) || formerUnits.contains(other);
    }
}
