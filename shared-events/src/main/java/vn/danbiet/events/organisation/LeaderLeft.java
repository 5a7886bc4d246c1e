package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A head, or acting head, left the office.
 *
 * @param until their last day in it
 */
@EventType("organisation.leader-left")
public record LeaderLeft(UnitId unit, Instant occurredAt, OfficerId leader, LocalDate until, String citation)
        implements
            OrganisationEvent {

    @Override
    public LocalDate effective() {
        return until;
    }

    @Override
    public Phrase told() {
        return Phrase.of("%s thôi đứng đầu %s sau ngày %s (%s)", "%s is no longer head of %s after %s (%s)", leader,
                unit, until, citation);
    }

    /** Without the code by which the system knows them. */
    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Người đứng đầu %s thôi giữ chức sau ngày %s (%s)",
                "The head of %s leaves office after %s (%s)", unit, until, citation));
    }
}
