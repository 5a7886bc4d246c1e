package vn.danbiet.command.petition;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.petition.PetitionCommand.ReceivePetition;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.SplitPart;
import vn.danbiet.log.LogDocument;

/**
 * A unit of work in the log touches one case, so the parts of a split letter become cases here, one by one. The code of
 * each part was given out with the split; doing it again changes nothing. It is done at once for the officer who waits
 * for it, and by the event for the case that the process died in between.
 */
@Component
class WhenPetitionSplitThenReceiveParts implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final JustRecorded recorded;

    WhenPetitionSplitThenReceiveParts(CommandDesk desk, Circumstances circumstances, JustRecorded recorded) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.recorded = recorded;
    }

    @Override
    public String processor() {
        return "petition-split";
    }

    @EventHandler
    void on(PetitionSplit split, @MessageIdentifier String eventId) {
        receiveParts(split, eventId);
    }

    /** @return what the log holds of each part that became a case */
    List<LogDocument> receiveParts(LogDocument splitting) {
        return recorded.then(splitting, PetitionSplit.class, this::receiveParts);
    }

    private List<LogDocument> receiveParts(PetitionSplit split, String eventId) {
        List<SplitPart> parts = split.parts();
        return IntStream.range(0, parts.size())
                .filter(i -> parts.get(i).receiptCode() != null)
                .mapToObj(i -> desk.followUp(eventId + "/" + i, receive(split, parts.get(i))))
                .toList();
    }

    private ReceivePetition receive(PetitionSplit split, SplitPart part) {
        ReceiptCode code = Objects.requireNonNull(part.receiptCode());
        var letter = new Letter(Objects.requireNonNull(part.content()), split.facts(), split.personal());
        return new ReceivePetition(PetitionId.of(code), circumstances.bySystem(split.receivedAt()), code, split.unit(),
                split.channel(), Objects.requireNonNull(part.subject()), letter, split.groupSize(), split.signed(),
                split.petition(), split.withholding());
    }
}
