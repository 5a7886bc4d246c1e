package vn.danbiet.command.identity;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseAct;
import vn.danbiet.command.casefile.CaseFile;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.command.casefile.SealedPapers;
import vn.danbiet.events.CaseEvent;

/** Reads from the log what a case keeps sealed apart, for whoever may see it: on this side alone it could be opened. */
@Component
class SealedCases {
    private final EventStore events;
    private final CaseKinds kinds;

    SealedCases(EventStore events, CaseKinds kinds) {
        this.events = events;
        this.kinds = kinds;
    }

    /** What a case keeps, and all that happened to the case. */
    record SealedCase(SealedPapers papers, List<CaseEvent> facts) {}

    /**
     * Refuses like an order would that the same person gives.
     *
     * @param look what they want to see
     */
    SealedCase open(String caseId, CaseAct look, Act act) {
        kinds.of(caseId);
        List<CaseEvent> facts = events.readEvents(caseId)
                .asStream()
                .map(message -> (CaseEvent) message.getPayload())
                .toList();
        var file = new CaseFile(facts.getFirst());
        facts.forEach(file::on);
        file.mayBeSeen(look, act);
        return new SealedCase(file.sealed(), facts);
    }
}
