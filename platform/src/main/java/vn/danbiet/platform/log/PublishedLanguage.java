package vn.danbiet.platform.log;

import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Fact;
import vn.danbiet.events.casefile.CasefileEvent;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.identity.IdentityEvent;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.protection.CheckInEvent;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.log.EventTypes;

/** Every event there is, by the name under which it is stored. */
public final class PublishedLanguage {
    private PublishedLanguage() {}

    /** The event classes, one sealed family after the other. */
    public static Stream<Class<? extends Fact>> events() {
        return Stream
                .<Class<?>>of(PetitionEvent.class, CasefileEvent.class, ComplaintEvent.class, DenunciationEvent.class,
                        IdentityEvent.class, LawEvent.class, OrganisationEvent.class, CheckInEvent.class,
                        ProtectionEvent.class, TermEvent.class, ViolationEvent.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .map(event -> event.asSubclass(Fact.class));
    }

    /** The registry that the log reads and writes with. */
    public static EventTypes types() {
        var types = EventTypes.builder();
        events().forEach(event -> {
            EventType type = event.getAnnotation(EventType.class);
            types.add(type.value(), Integer.toString(type.revision()), event);
        });
        return types.build();
    }

    /** Leads events of every older revision, step by step, to the one of today. */
    public static EventUpcaster upcasters() {
        return new EventUpcasterChain(new PersonalDataWasSealed());
    }
}
