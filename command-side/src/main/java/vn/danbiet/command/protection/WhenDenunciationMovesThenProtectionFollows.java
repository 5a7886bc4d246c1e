package vn.danbiet.command.protection;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.command.protection.ProtectionCommand.FollowDenunciation;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;

/**
 * Whoever settles the denunciation answers for the protection (LTC 49): it goes along when another unit takes the
 * denunciation over. Doing it again changes nothing.
 */
@Component
class WhenDenunciationMovesThenProtectionFollows implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final CaseKinds kinds;
    private final DenunciationFiles denunciations;

    WhenDenunciationMovesThenProtectionFollows(CommandDesk desk, Circumstances circumstances, CaseKinds kinds,
            DenunciationFiles denunciations) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.kinds = kinds;
        this.denunciations = denunciations;
    }

    @Override
    public String processor() {
        return "denunciation-moved";
    }

    @EventHandler
    void on(CaseEvent event, @MessageIdentifier String eventId) {
        if (event.opens().isEmpty() && event.putInCharge().isPresent()
                && kinds.of(event.caseId()) == CaseKind.DENUNCIATION) {
            UnitId to = event.putInCharge().get();
            denunciations.protectionsOf(event.caseId())
                    .forEach(protection -> desk.followUpIfNeeded(eventId + "/" + protection,
                            new FollowDenunciation(protection, circumstances.bySystem(event.occurredAt()), to)));
        }
    }
}
