package vn.danbiet.command.casefile;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.casefile.CaseCommand.MirrorLink;
import vn.danbiet.events.casefile.LetterLinked;

/**
 * A unit of work in the log touches one case, so the letter at the other end of a link gets its side here. Doing it again
 * changes nothing.
 */
@Component
class WhenLetterLinkedThenLinkTheOther implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    WhenLetterLinkedThenLinkTheOther(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @Override
    public String processor() {
        return "letter-linked";
    }

    @EventHandler
    void on(LetterLinked event, @MessageIdentifier String eventId) {
        if (!event.counterpart()) {
            desk.followUpIfNeeded(eventId + "/other", new MirrorLink(event.other(),
                    circumstances.bySystem(event.occurredAt()), event.caseId(), event.link()));
        }
    }
}
