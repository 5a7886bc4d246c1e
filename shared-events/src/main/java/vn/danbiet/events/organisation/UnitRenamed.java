package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** A unit is called otherwise from a day on. Its code stays what it is. */
@EventType("organisation.unit-renamed")
public record UnitRenamed(UnitId unit, Instant occurredAt, Designation name, LocalDate from, String citation)
        implements
            OrganisationEvent {

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        return Phrase.of("%s đổi tên thành %s từ ngày %s (%s)", "%s is called %s from %s (%s)", unit, name, from,
                citation);
    }
}
