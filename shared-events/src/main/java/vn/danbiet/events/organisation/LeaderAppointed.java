package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * Somebody is head of a unit from a day on.
 *
 * @param leader as their access token names them
 * @param name of the person, which the public may know of who leads a public office
 * @param title of the office
 * @param acting whether they lead it only until there is a head, or while the head has delegated it
 * @param until the last day in office where that is known already, as when it is recorded after the fact
 */
@EventType("organisation.leader-appointed")
public record LeaderAppointed(
        UnitId unit,
        Instant occurredAt,
        OfficerId leader,
        String name,
        Designation title,
        boolean acting,
        LocalDate from,
        @Nullable LocalDate until,
        String citation) implements OrganisationEvent {

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        return acting
                ? Phrase.of("%s phụ trách %s từ ngày %s (%s; %s)", "%s is acting head of %s from %s (%s; %s)", name,
                        unit, from, title, citation)
                : Phrase.of("%s đứng đầu %s từ ngày %s (%s; %s)", "%s is head of %s from %s (%s; %s)", name, unit, from,
                        title, citation);
    }
}
