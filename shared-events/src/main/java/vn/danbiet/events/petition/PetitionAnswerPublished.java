package vn.danbiet.events.petition;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/** The head made the answer public, in the wording for the public (NĐ 20/2008 art. 19). */
@EventType("petition.answer-published")
public record PetitionAnswerPublished(PetitionId petition, Instant occurredAt, String publicAnswer)
        implements
            PetitionEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Công khai trả lời", "The answer was published");
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Trả lời công khai: %s", "Published answer: %s", publicAnswer));
    }
}
