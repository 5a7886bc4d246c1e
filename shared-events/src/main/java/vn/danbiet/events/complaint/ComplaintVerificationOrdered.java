package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;

/**
 * A verification was ordered, by one officer or a team (LKN 29; NĐ124 18; Mẫu 05).
 *
 * @param lead who answers for the report
 * @param members the others of the team; nobody where the lead works alone
 */
@EventType("complaint.verification-ordered")
public record ComplaintVerificationOrdered(
        ComplaintId complaint,
        Instant occurredAt,
        OfficerId lead,
        List<OfficerId> members) implements ComplaintEvent {
    public ComplaintVerificationOrdered {
        members = List.copyOf(members);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Giao xác minh, trưởng đoàn %s (%d thành viên)",
                "Verification ordered, led by %s (%d members)", lead, members.size());
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đang xác minh nội dung khiếu nại", "The complaint is being verified"));
    }
}
