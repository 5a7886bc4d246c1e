package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * There is a unit.
 *
 * @param parent the unit it is under; nothing for one that is under none of this register
 * @param from the first day on which it exists
 */
@EventType("organisation.unit-established")
public record UnitEstablished(
        UnitId unit,
        Instant occurredAt,
        Designation name,
        UnitKind kind,
        @Nullable UnitId parent,
        LocalDate from,
        String citation) implements OrganisationEvent {

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        return Phrase.of("Thành lập %s từ ngày %s (%s)", "%s is established from %s (%s)", name, from, citation);
    }
}
