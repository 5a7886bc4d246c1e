package vn.danbiet.command.violation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Policy;
import vn.danbiet.command.casefile.CaseKinds;
import vn.danbiet.command.violation.ViolationCommand.ForgetWithLetter;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.events.violation.ViolationId;

/**
 * A violation that was a part of a letter is about the same data subjects as the letter, so with their keys it is
 * unreadable too. Here it comes to know why, so that it can say so.
 */
@Component
class WhenLetterForgottenThenForgetViolations implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final CaseKinds kinds;
    private final SplitLetters letters;

    WhenLetterForgottenThenForgetViolations(CommandDesk desk, Circumstances circumstances, CaseKinds kinds,
            SplitLetters letters) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.kinds = kinds;
        this.letters = letters;
    }

    @Override
    public String processor() {
        return "letter-forgotten-violation";
    }

    @EventHandler
    void on(PetitionersForgotten event, @MessageIdentifier String eventId) {
        letters.linkedWith(event.petition())
                .filter(other -> kinds.of(other) == CaseKind.VIOLATION)
                .forEach(violation -> desk.followUpIfNeeded(eventId + "/" + violation,
                        new ForgetWithLetter(new ViolationId(violation), circumstances.bySystem(null),
                                event.forgotten(), event.ground(), event.citation())));
    }
}
