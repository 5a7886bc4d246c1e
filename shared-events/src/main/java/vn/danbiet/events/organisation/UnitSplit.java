package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A unit ended and was divided among others.
 *
 * @param into those it was divided among
 * @param heir the one of them that answers for its open cases and keeps its records
 * @param from the first day on which the unit is no more
 */
@EventType("organisation.unit-split")
public record UnitSplit(
        UnitId unit,
        Instant occurredAt,
        List<UnitId> into,
        UnitId heir,
        LocalDate from,
        String citation) implements OrganisationEvent {

    public UnitSplit {
        into = List.copyOf(into);
    }

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        String units = String.join(", ", into.stream().map(UnitId::value).toList());
        return Phrase.of("Chia %s thành %s từ ngày %s; %s kế thừa hồ sơ, vụ việc (%s)",
                "%s divided among %s from %s; %s takes over its cases and records (%s)", unit, units, from, heir,
                citation);
    }
}
