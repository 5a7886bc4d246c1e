package vn.danbiet.events.complaint;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The complainant was told which body is competent (LTCD 26); the case ends here.
 *
 * @param guidance how to reach it; it names no complainant
 */
@EventType("complaint.guided")
public record ComplaintGuided(ComplaintId complaint, Instant occurredAt, String competentBody, String guidance)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Hướng dẫn gửi đến %s", "Guided to %s", competentBody);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã hướng dẫn người khiếu nại đến cơ quan có thẩm quyền",
                "The complainant was guided to the competent body"));
    }
}
