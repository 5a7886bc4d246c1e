package vn.danbiet.events.petition;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * The head decided to keep the case from the public.
 *
 * @param citation the article that allows it
 */
@EventType("petition.withheld")
public record PetitionWithheld(PetitionId petition, Instant occurredAt, WithholdingGround ground, String citation)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Không công khai: %s (%s)", "Withheld from the public: %s (%s)", ground, citation);
    }
}
