package vn.danbiet.command.violation;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.OtherLetters;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Personal;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.SplitPart;
import vn.danbiet.events.petition.Withholding;

/**
 * Letters of mixed content that were split (LTCD 25.3) and in a part tell of a violation. The violation goes on with the
 * words and the people of the letter: the same data subjects, so that forgetting them reaches it.
 */
@Component
class SplitLetters {
    private final EventStore events;
    private final OtherLetters letters;

    SplitLetters(EventStore events, OtherLetters letters) {
        this.events = events;
        this.letters = letters;
    }

    /** @throws Refusal where there is no such letter in the unit of whoever asks, or none that tells of a violation */
    Part partOf(PetitionId letter, Act act) {
        letters.refuseUnknown(letter.value(), act);
        PetitionSplit split = facts(letter).filter(PetitionSplit.class::isInstance)
                .map(PetitionSplit.class::cast)
                .findFirst()
                .orElseThrow(() -> new Refusal(ViolationRule.LETTER_TELLS_OF_NO_VIOLATION));
        if (!act.by().actsFor(split.unit())) {
            throw new Refusal(CaseRule.OTHER_UNIT);
        }
        Personal<String> content = split.parts()
                .stream()
                .filter(part -> part.kind() == CaseKind.VIOLATION)
                .map(SplitPart::content)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseThrow(() -> new Refusal(ViolationRule.LETTER_TELLS_OF_NO_VIOLATION));
        return new Part(new Letter(content, split.facts(), split.personal()), Optional.ofNullable(split.withholding()));
    }

    /** The cases that a letter is linked with. */
    Stream<String> linkedWith(PetitionId letter) {
        return facts(letter).filter(LetterLinked.class::isInstance).map(linked -> ((LetterLinked) linked).other());
    }

    private Stream<Object> facts(PetitionId letter) {
        return events.readEvents(letter.value()).asStream().map(Message::getPayload);
    }

    record Part(Letter letter, Optional<Withholding> withholding) {}
}
