package vn.danbiet.events.denunciation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * A verification team was formed (LTC 31; NĐ31 10): two people at least, none with a conflict of interest.
 *
 * @param lead who answers for the report
 */
@EventType("denunciation.team-formed")
public record DenunciationTeamFormed(
        DenunciationId denunciation,
        Instant occurredAt,
        OfficerId lead,
        List<OfficerId> members) implements DenunciationEvent {
    public DenunciationTeamFormed {
        members = List.copyOf(members);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Thành lập tổ xác minh, tổ trưởng %s (%d thành viên)",
                "Verification team formed, led by %s (%d members)", lead, members.size());
    }

    @Override
    public Optional<List<OfficerId>> team() {
        return Optional.of(Stream.concat(Stream.of(lead), members.stream()).toList());
    }
}
