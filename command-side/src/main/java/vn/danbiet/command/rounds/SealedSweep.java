package vn.danbiet.command.rounds;

import java.time.Duration;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Act;
import vn.danbiet.command.identity.SealedVault;
import vn.danbiet.command.identity.SealedVault.Unconfirmed;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.identity.SealedApart;

/**
 * Destroys sealed pieces that no case knows of: the process died after a piece was stored and before the log heard of it.
 * It takes its time, so that no order that is still on its way loses what it speaks of.
 */
@Component
class SealedSweep implements Round {
    static final Duration AFTER = Duration.ofDays(1);
    private static final int AT_ONCE = 100;

    private final SealedVault vault;
    private final EventStore events;

    SealedSweep(SealedVault vault, EventStore events) {
        this.vault = vault;
        this.events = events;
    }

    @Override
    public String name() {
        return "sealed";
    }

    /** Nothing falls due in a case by it. */
    @Override
    public Stream<DueOrder> due(Act now) {
        vault.unconfirmedBefore(now.toldAt().minus(AFTER), AT_ONCE).forEach(this::settle);
        return Stream.empty();
    }

    private void settle(Unconfirmed stored) {
        boolean onRecord = events.readEvents(stored.caseId())
                .asStream()
                .anyMatch(message -> message.getPayload() instanceof CaseEvent event
                        && event.sealed().filter(apart -> holds(apart, stored.piece())).isPresent());
        if (onRecord) {
            vault.confirm(stored.piece());
        } else {
            vault.destroy(stored.piece());
        }
    }

    private static boolean holds(SealedApart apart, String piece) {
        return apart.pieces().anyMatch(one -> one.id().equals(piece));
    }
}
