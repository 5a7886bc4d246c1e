package vn.danbiet.command.petition;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.command.letter.LetterBook;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionStatus;

/** Finds petitions: by the code on a receipt, and as the parts of a letter. */
@Component
class PetitionRegistry {
    private final LetterBook book;
    private final EventStore events;

    PetitionRegistry(LetterBook book, EventStore events) {
        this.book = book;
        this.events = events;
    }

    /** The petition behind a code that somebody typed. */
    Optional<PetitionId> find(String typedCode) {
        return book.find(typedCode).map(PetitionId::of);
    }

    /** The parts of a letter, and their parts, that have not come to an end. */
    List<PetitionId> openParts(PetitionId letter) {
        return history(letter).flatMap(PetitionRegistry::parts)
                .flatMap(part -> Stream.concat(hasEnded(part) ? Stream.empty() : Stream.of(part),
                        openParts(part).stream()))
                .toList();
    }

    private static Stream<PetitionId> parts(PetitionEvent event) {
        return event instanceof PetitionSplit split
                ? split.parts().stream().flatMap(part -> Stream.ofNullable(part.receiptCode())).map(PetitionId::of)
                : Stream.empty();
    }

    private boolean hasEnded(PetitionId petition) {
        PetitionStatus status = PetitionStatus.RECEIVED;
        for (PetitionEvent event : history(petition).toList()) {
            status = status.after(event);
        }
        return status.isEnd();
    }

    /** Nothing for a petition that is not there (yet). */
    private Stream<PetitionEvent> history(PetitionId petition) {
        return events.readEvents(petition.value())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(PetitionEvent.class::isInstance)
                .map(PetitionEvent.class::cast);
    }
}
