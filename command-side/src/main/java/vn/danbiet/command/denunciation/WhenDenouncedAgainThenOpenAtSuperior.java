package vn.danbiet.command.denunciation;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Circumstances;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.JustRecorded;
import vn.danbiet.command.Policy;
import vn.danbiet.command.denunciation.DenunciationCommand.ReceiveDenunciation;
import vn.danbiet.command.identity.SealedIntake;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.personal.SubjectKeys;

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
    private final SealedIntake intake;
    private final SubjectKeys keys;

    WhenDenouncedAgainThenOpenAtSuperior(CommandDesk desk, Circumstances circumstances, JustRecorded recorded,
            SealedIntake intake, SubjectKeys keys) {
        this.desk = desk;
        this.circumstances = circumstances;
        this.recorded = recorded;
        this.intake = intake;
        this.keys = keys;
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

    /**
     * Who denounces was confirmed before the first was accepted. What is known of people goes along under keys of its own:
     * either case can be forgotten and leaves the other whole.
     */
    private LogDocument open(DenunciationRepeated repeated, String eventId) {
        SealedIntake.Handed handed = intake.of(repeated.again().value());
        SealedIdentity identity = handed.copy(repeated.identity());
        return handed.onRecord(() -> desk.followUp(eventId + "/again",
                new ReceiveDenunciation(repeated.again(), circumstances.bySystem(repeated.occurredAt()),
                        repeated.receiptCode(), repeated.to(), repeated.receivedBy(), repeated.channel(),
                        repeated.denouncers(), repeated.signed(), true, null, repeated.denunciation(), null, identity,
                        repeated.originals(), repeated.words(),
                        repeated.denounced().stream().map(this::underAKeyOfItsOwn).toList(), repeated.officers(),
                        repeated.units())));
    }

    private Personal<Denounced> underAKeyOfItsOwn(Personal<Denounced> person) {
        return person.known().map(known -> Personal.of(new DataSubject(keys.draw()), known)).orElse(person);
    }
}
