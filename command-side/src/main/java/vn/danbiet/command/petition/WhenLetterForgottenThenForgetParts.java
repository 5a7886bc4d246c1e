package vn.danbiet.command.petition;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.petition.PetitionCommand.ForgetWithLetter;
import vn.danbiet.events.petition.PetitionersForgotten;

/**
 * The parts of a split letter are about the same data subjects as the letter, so with their keys they are unreadable in
 * all of it. Here each part comes to know why, so that it can say so; a part that was split itself tells its own parts.
 */
@Component
class WhenLetterForgottenThenForgetParts implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;

    WhenLetterForgottenThenForgetParts(CommandDesk desk, Circumstances circumstances) {
        this.desk = desk;
        this.circumstances = circumstances;
    }

    @Override
    public String processor() {
        return "letter-forgotten";
    }

    @EventHandler
    void on(PetitionersForgotten event, @MessageIdentifier String eventId) {
        event.parts()
                .forEach(part -> desk.followUpIfNeeded(eventId + "/" + part, new ForgetWithLetter(part,
                        circumstances.bySystem(null), event.forgotten(), event.ground(), event.citation())));
    }
}
