package vn.danbiet.command.protection;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.casefile.CaseCommand.MirrorLink;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.protection.ProtectionRequested;

/**
 * A unit of work in the log touches one case, so the denunciation hears here of the protection that belongs to it. Doing
 * it again changes nothing.
 */
@Component
class WhenProtectionRequestedThenLinkDenunciation implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    WhenProtectionRequestedThenLinkDenunciation(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @Override
    public String processor() {
        return "protection-requested";
    }

    @EventHandler
    void on(ProtectionRequested event, @MessageIdentifier String eventId) {
        desk.followUpIfNeeded(eventId + "/denunciation", new MirrorLink(event.denunciation(),
                circumstances.bySystem(event.occurredAt()), event.caseId(), LetterLink.RELATED));
    }
}
