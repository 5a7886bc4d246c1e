package vn.danbiet.command.denunciation;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.OtherLetters;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionSplit;

/** Letters of mixed content that were split (LTCD 25.3) and in a part denounce somebody. */
@Component
class LettersThatDenounce {
    private final EventStore events;
    private final OtherLetters letters;

    LettersThatDenounce(EventStore events, OtherLetters letters) {
        this.events = events;
        this.letters = letters;
    }

    /** @throws Refusal where a letter is named that is not there, or that denounces nobody */
    void check(@Nullable PetitionId letter, Act act) {
        if (letter == null) {
            return;
        }
        letters.refuseUnknown(letter.value(), act);
        boolean denounces = events.readEvents(letter.value())
                .asStream()
                .map(Message::getPayload)
                .filter(PetitionSplit.class::isInstance)
                .map(PetitionSplit.class::cast)
                .flatMap(split -> split.parts().stream())
                .anyMatch(part -> part.kind() == CaseKind.DENUNCIATION);
        if (!denounces) {
            throw new Refusal(DenunciationRule.LETTER_DENOUNCES_NOBODY);
        }
    }
}
