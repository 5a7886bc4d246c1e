package vn.danbiet.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.EventType;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.view.Stamp;

/**
 * One thing that happened to a case. What the last four mean, {@link FactKind} says.
 *
 * @param position of the event that says so
 * @param type of that event
 */
public record CaseFact(
        FactKind kind,
        long position,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable UnitId unit,
        @Nullable String detail,
        @Nullable Integer number,
        @Nullable LocalDate day) {

    static CaseFact of(FactKind kind, CaseEvent event, Stamp stamp) {
        return new CaseFact(kind, stamp.position(), event.getClass().getAnnotation(EventType.class).value(),
                event.occurredAt(), stamp.recordedAt(), null, null, null, null);
    }

    CaseFact with(@Nullable UnitId theUnit) {
        return new CaseFact(kind, position, type, occurredAt, recordedAt, theUnit, detail, number, day);
    }

    CaseFact with(@Nullable String theDetail) {
        return new CaseFact(kind, position, type, occurredAt, recordedAt, unit, theDetail, number, day);
    }

    CaseFact with(Enum<?> theDetail) {
        return with(theDetail.name());
    }

    CaseFact with(int theNumber) {
        return new CaseFact(kind, position, type, occurredAt, recordedAt, unit, detail, theNumber, day);
    }

    CaseFact with(LocalDate theDay) {
        return new CaseFact(kind, position, type, occurredAt, recordedAt, unit, detail, number, theDay);
    }
}
