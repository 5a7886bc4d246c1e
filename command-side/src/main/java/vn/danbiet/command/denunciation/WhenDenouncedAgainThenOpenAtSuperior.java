package vn.danbiet.command.denunciation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.log.LogDocument;

/**
 * A unit of work in the log touches one case, so what is denounced again becomes a case of its own here (LTC 37). Doing it
 * again changes nothing. It is done at once for whoever waits for it, and by the event for the case that the process died
 * in between.
 */
@Component
class WhenDenouncedAgainThenOpenAtSuperior implements Policy {
    private final CommandDesk desk;
    private final Circumstances circumstances;
    private final JustRecorded recorded;

    WhenDenouncedAgainThenOpenAtSuperior(CommandDesk desk, Circumstances circumstances, JustRecorded recorded) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.recorded = recorded;
    }

    @Override
    public String processor() {
        return "denounced-again";
    }

    @EventHandler
    void on(DenunciationRepeated repeated, @MessageIdentifier String eventId) {
        open(repeated, eventId);
    }

    /** @return what the log holds of the new case */
    LogDocument open(LogDocument repeating) {
        return recorded.then(repeating, DenunciationRepeated.class, this::open);
    }

    /** Who denounces was confirmed before the first was accepted. */
    private LogDocument open(DenunciationRepeated repeated, String eventId) {
        return desk.followUp(eventId + "/again",
                new ReceiveDenunciation(repeated.again(), circumstances.bySystem(repeated.occurredAt()),
                        repeated.receiptCode(), repeated.to(), repeated.receivedBy(), repeated.channel(),
                        repeated.denouncers(), repeated.signed(), true, null, repeated.denunciation(), null,
                        repeated.identity(), repeated.originals(), repeated.words(), repeated.denounced(),
                        repeated.officers(), repeated.units()));
    }
}
