package vn.danbiet.command.rounds;

import java.time.Duration;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.platform.evidence.EvidenceStore;
import vn.danbiet.platform.evidence.EvidenceStore.Unconfirmed;

/**
 * Removes files that no case knows of: the process died after a file was stored and before the log heard of it. It takes
 * its time, so that no order that is still on its way loses its file.
 */
@Component
class EvidenceSweep implements Round {
    static final Duration AFTER = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final EvidenceStore store;
    private final EventStore events;

    EvidenceSweep(EvidenceStore store, EventStore events) {
        this.store = store;
        this.events = events;
    }

    @Override
    public String name() {
        return "evidence";
    }

    /** Nothing falls due in a case by it. */
    @Override
    public Stream<DueOrder> due(Act now) {
        store.unconfirmedBefore(now.toldAt().minus(AFTER), AT_ONCE).forEach(this::settle);
        return Stream.empty();
    }

    private void settle(Unconfirmed file) {
        boolean onRecord = events.readEvents(file.caseId())
                .asStream()
                .anyMatch(message -> message.getPayload() instanceof EvidenceAdded added
                        && added.evidence().equals(file.evidence()));
        if (onRecord) {
            store.confirm(file.evidence());
        } else {
            store.remove(file.evidence());
        }
    }
}
