package vn.danbiet.events.complaint;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.petition.WithholdingGround;

/**
 * The head decided to keep the case from the public.
 *
 * @param citation the article that allows it
 */
@EventType("complaint.withheld")
public record ComplaintWithheld(ComplaintId complaint, Instant occurredAt, WithholdingGround ground, String citation)
        implements
            ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Không công khai: %s (%s)", "Withheld from the public: %s (%s)", ground, citation);
    }
}
