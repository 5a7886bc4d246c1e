package vn.danbiet.command.petition;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Order;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;

/** The book in which petitions are entered (LTCD art. 25), and the receipt codes it gives out. */
@Component
class PetitionRegistry {
    /** So many codes in a row that are taken mean a broken source of randomness rather than bad luck. */
    private static final int DRAWS = 5;

    private final CommandDesk desk;
    private final EventLog log;
    private final EventStore events;
    private final SubjectKeys keys;
    private final RandomGenerator random;

    PetitionRegistry(CommandDesk desk, EventLog log, EventStore events, SubjectKeys keys, RandomGenerator random) {
        this.desk = desk;
        this.log = log;
        this.events = events;
        this.keys = keys;
        this.random = random;
    }

    /** What reached the unit. Each petitioner becomes a data subject, and so does all that they write in this case. */
    Letter letter(String content, List<Petitioner> petitioners) {
        return new Letter(about(content), PetitionerFacts.of(petitioners),
                new PersonalData(petitioners.stream().map(this::about).toList()));
    }

    private <T> Personal<T> about(T value) {
        return Personal.of(new DataSubject(keys.draw()), value);
    }

    /** Enters a petition under a new code. Should another process take the same code at the same moment, draws again. */
    LogDocument enter(Order order, @Nullable Object body, Function<ReceiptCode, ReceivePetition> command) {
        for (int draw = 1;; draw++) {
            try {
                return desk.carryOut(order, body, command.apply(drawReceiptCode()));
            } catch (ConcurrencyException taken) {
                if (draw == DRAWS) {
                    throw taken;
                }
            }
        }
    }

    /** A code that nobody holds. */
    ReceiptCode drawReceiptCode() {
        return Stream.generate(() -> ReceiptCode.draw(random))
                .limit(DRAWS)
                .filter(code -> !isTaken(PetitionId.of(code)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no free receipt code in " + DRAWS + " draws"));
    }

    boolean isTaken(PetitionId petition) {
        return log.nextVersion(petition.value()) > 0;
    }

    /** The petition behind a code that somebody typed. */
    Optional<PetitionId> find(String typedCode) {
        return ReceiptCode.parse(typedCode).map(PetitionId::of).filter(this::isTaken);
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
        return events.readEvents(petition.value()).asStream().map(message -> (PetitionEvent) message.getPayload());
    }
}
