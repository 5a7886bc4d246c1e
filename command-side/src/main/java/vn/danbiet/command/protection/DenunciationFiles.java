package vn.danbiet.command.protection;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.Command.Addressee;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.events.protection.ProtectionRequested;

/** Reads from the log what a protection has to know of the denunciation it belongs to, and which belong to one. */
@Component
class DenunciationFiles {
    private final EventStore events;
    private final CaseKinds kinds;

    DenunciationFiles(EventStore events, CaseKinds kinds) {
        this.events = events;
        this.kinds = kinds;
    }

    /**
     * The denunciation for which protection is asked.
     *
     * @throws AggregateNotFoundException when there is no such denunciation
     * @throws vn.danbiet.command.casefile.ExcludedFromCase when to this caller there is none
     */
    DenunciationOnFile open(String denunciation, Act act) {
        kinds.check(new Addressee(denunciation, CaseKind.DENUNCIATION));
        CaseFile file = file(denunciation);
        file.mayBeSeen(ProtectionAct.REQUEST, act);
        return new DenunciationOnFile(denunciation, file.charge().unit(), (DenunciationStatus) file.status(),
                file.conflicts().officers(), file.conflicts().units());
    }

    /** Where the denunciation stands that a protection belongs to. */
    DenunciationStatus statusFor(ProtectionId protection) {
        return (DenunciationStatus) file(denunciationOf(protection)).status();
    }

    /** @throws AggregateNotFoundException when there is no such protection, or it belongs to another denunciation */
    void checkBelongs(ProtectionId protection, String denunciation) {
        if (!denunciationOf(protection).equals(denunciation)) {
            throw new AggregateNotFoundException(protection.value(), "There is no such protection here");
        }
    }

    /** The protections that belong to a denunciation. */
    List<ProtectionId> protectionsOf(String denunciation) {
        return history(denunciation)
                .flatMap(event -> event instanceof LetterLinked linked ? Stream.of(linked.other()) : Stream.empty())
                .filter(other -> kinds.of(other) == CaseKind.PROTECTION)
                .map(ProtectionId::new)
                .toList();
    }

    private String denunciationOf(ProtectionId protection) {
        kinds.check(new Addressee(protection.value(), CaseKind.PROTECTION));
        return history(protection.value()).findFirst()
                .map(ProtectionRequested.class::cast)
                .map(ProtectionRequested::denunciation)
                .orElseThrow();
    }

    private CaseFile file(String caseId) {
        List<CaseEvent> facts = history(caseId).toList();
        var file = new CaseFile(facts.getFirst());
        facts.forEach(file::on);
        return file;
    }

    private Stream<CaseEvent> history(String caseId) {
        return events.readEvents(caseId).asStream().map(message -> (CaseEvent) message.getPayload());
    }
}
