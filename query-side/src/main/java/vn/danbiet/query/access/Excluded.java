package vn.danbiet.query.access;

import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictLifted;

/**
 * Whom a case is kept from because it concerns them: for them there is no such case.
 *
 * @param officers whichever their unit and role
 * @param units with all who work for them
 */
public record Excluded(List<OfficerId> officers, List<UnitId> units) {
    static final Excluded NOBODY = new Excluded(List.of(), List.of());

    /** After all events of a case, even if the rest of them makes no sense. */
    public static Excluded of(Iterable<CaseEvent> story) {
        Excluded excluded = NOBODY;
        for (CaseEvent event : story) {
            excluded = excluded.after(event);
        }
        return excluded;
    }

    Excluded after(CaseEvent event) {
        return switch (event) {
            case ConflictDeclared conflict ->
                new Excluded(with(officers, conflict.officers()), with(units, conflict.units()));
            case ConflictLifted lifted ->
                new Excluded(without(officers, lifted.officers()), without(units, lifted.units()));
            default -> this;
        };
    }

    /** @param theirUnits the one they work for, with those that it succeeded */
    public boolean includes(OfficerId officer, List<UnitId> theirUnits) {
        return officers.contains(officer) || theirUnits.stream().anyMatch(units::contains);
    }

    private static <T> List<T> with(List<T> all, List<T> more) {
        return Stream.concat(all.stream(), more.stream()).distinct().toList();
    }

    private static <T> List<T> without(List<T> all, List<T> less) {
        return all.stream().filter(one -> !less.contains(one)).toList();
    }
}
