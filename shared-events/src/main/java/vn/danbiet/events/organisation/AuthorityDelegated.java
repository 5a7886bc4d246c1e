package vn.danbiet.events.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A head gave authority to another for some time. The head still answers for what is done by it.
 *
 * @param matters what it is given for
 * @param until its last day; nothing while it holds until it is ended
 */
@EventType("organisation.authority-delegated")
public record AuthorityDelegated(
        UnitId unit,
        Instant occurredAt,
        OfficerId by,
        OfficerId to,
        String matters,
        LocalDate from,
        @Nullable LocalDate until,
        String citation) implements OrganisationEvent {

    @Override
    public LocalDate effective() {
        return from;
    }

    @Override
    public Phrase told() {
        return Phrase.of("%s: %s ủy quyền cho %s từ ngày %s: %s (%s)", "%s: %s delegates to %s from %s: %s (%s)", unit,
                by, to, from, matters, citation);
    }

    /** Without the codes by which the system knows them. */
    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Người đứng đầu %s ủy quyền từ ngày %s: %s (%s)",
                "The head of %s delegates from %s: %s (%s)", unit, from, matters, citation));
    }
}
