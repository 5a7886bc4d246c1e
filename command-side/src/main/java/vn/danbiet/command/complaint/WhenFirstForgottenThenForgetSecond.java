package vn.danbiet.command.complaint;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetWithFirst;
import vn.danbiet.events.complaint.ComplainantsForgotten;
import vn.danbiet.events.complaint.ComplaintId;

/**
 * Both instances are about the same data subjects, so with their keys they are unreadable in both. Here the second comes to
 * know why.
 */
@Component
class WhenFirstForgottenThenForgetSecond implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    WhenFirstForgottenThenForgetSecond(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @Override
    public String processor() {
        return "first-forgotten";
    }

    @EventHandler
    void on(ComplainantsForgotten event, @MessageIdentifier String eventId) {
        ComplaintId second = event.secondInstance();
        if (second != null) {
            desk.followUpIfNeeded(eventId + "/" + second, new ForgetWithFirst(second, circumstances.bySystem(null),
                    event.forgotten(), event.ground(), event.citation()));
        }
    }
}
