package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A delegation was taken back, or came to its end.
 *
 * @param from the first day of the delegation that is meant
 * @param until its last day
 */
@EventType("organisation.delegation-ended")
public record DelegationEnded(
        UnitId unit,
        Instant occurredAt,
        OfficerId by,
        OfficerId to,
        LocalDate from,
        LocalDate until,
        String citation) implements OrganisationEvent {

    @Override
    public LocalDate effective() {
        return until;
    }

    @Override
    public Phrase told() {
        return Phrase.of("%s: chấm dứt ủy quyền của %s cho %s sau ngày %s (%s)",
                "%s: the delegation by %s to %s ends after %s (%s)", unit, by, to, until, citation);
    }

    /** Without the codes by which the system knows them. */
    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("%s: chấm dứt ủy quyền sau ngày %s (%s)", "%s: a delegation ends after %s (%s)",
                unit, until, citation));
    }
}
