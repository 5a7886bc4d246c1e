package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * Units ended and became part of another, which answers for what was theirs.
 *
 * @param merged those that end
 * @param into the one that goes on; it may have been established for this on the same day
 * @param from the first day on which the merged ones are no more
 */
@EventType("organisation.units-merged")
public record UnitsMerged(List<UnitId> merged, Instant occurredAt, UnitId into, LocalDate from, String citation)
        implements
            OrganisationEvent {

    public UnitsMerged {
        merged = List.copyOf(merged);
    }

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        String units = String.join(", ", merged.stream().map(UnitId::value).toList());
        return Phrase.of("Sáp nhập %s vào %s từ ngày %s (%s)", "%s merged into %s from %s (%s)", units, into, from,
                citation);
    }
}
