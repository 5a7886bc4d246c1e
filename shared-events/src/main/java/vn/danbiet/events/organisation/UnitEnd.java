package vn.danbiet.events.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.UnitId;

/**
 * How a unit ended.
 *
 * @param from the first day on which it is no more
 * @param heir the unit that answers for what was its own
 * @param into all units that it became part of, or was divided among; the heir is one of them
 */
public record UnitEnd(LocalDate from, UnitId heir, List<UnitId> into, String citation) {
    public UnitEnd {
        into = List.copyOf(into);
    }
}
