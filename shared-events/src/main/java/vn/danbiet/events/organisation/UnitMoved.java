package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A unit is under another one from a day on.
 *
 * @param parent nothing where it is under none of this register any more
 */
@EventType("organisation.unit-moved")
public record UnitMoved(UnitId unit, Instant occurredAt, @Nullable UnitId parent, LocalDate from, String citation)
        implements
            OrganisationEvent {

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        return parent == null
                ? Phrase.of("%s không còn trực thuộc đơn vị nào từ ngày %s (%s)", "%s is under no unit from %s (%s)",
                        unit, from, citation)
                : Phrase.of("%s trực thuộc %s từ ngày %s (%s)", "%s is under %s from %s (%s)", unit, parent, from,
                        citation);
    }
}
