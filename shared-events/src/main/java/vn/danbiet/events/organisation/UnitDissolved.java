package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A unit ended.
 *
 * @param heir the unit that answers for its open cases and keeps its records
 * @param from the first day on which the unit is no more
 */
@EventType("organisation.unit-dissolved")
public record UnitDissolved(UnitId unit, Instant occurredAt, UnitId heir, LocalDate from, String citation)
        implements
            OrganisationEvent {

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        return Phrase.of("Giải thể %s từ ngày %s; %s kế thừa hồ sơ, vụ việc (%s)",
                "%s dissolved from %s; %s takes over its cases and records (%s)", unit, from, heir, citation);
    }
}
