package vn.danbiet.command.complaint;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.complaint.ComplaintCommand.LetFirstStand;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintTerminated;

/** A second complaint that is refused or terminated leaves the first as it was (LKN 44). */
@Component
class WhenSecondIsNotSettledThenFirstStands implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    WhenSecondIsNotSettledThenFirstStands(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @Override
    public String processor() {
        return "second-not-settled";
    }

    @EventHandler
    void on(ComplaintRefused refused, @MessageIdentifier String eventId) {
        letStand(refused.firstInstance(), eventId);
    }

    @EventHandler
    void on(ComplaintTerminated terminated, @MessageIdentifier String eventId) {
        letStand(terminated.firstInstance(), eventId);
    }

    private void letStand(@Nullable ComplaintId first, String eventId) {
        if (first == null) {
            return;
        }
        try {
            desk.followUp(eventId + "/first", new LetFirstStand(first, circumstances.bySystem(null)));
        } catch (Refusal movedOn) {
            // Taken to court in the meantime, or otherwise no longer waiting for the second.
        }
    }
}
