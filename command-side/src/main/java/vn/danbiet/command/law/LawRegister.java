package vn.danbiet.command.law;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import vn.danbiet.command.law.LawCommand.AmendCalendar;
import vn.danbiet.command.law.LawCommand.AmendPolicyPack;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.law.Law;
import vn.danbiet.law.LawHistory;

/**
 * The law as we apply it: the working calendar and the policy pack, one version after the other. It records what was
 * decreed and decides nothing itself; the decree is cited with every amendment.
 *
 * <p>
 * It is one aggregate and one stream, so that amendments come one after the other and everybody agrees on what the law
 * was at any moment. Version 1 of both comes with the program and is no event.
 */
public class LawRegister {
    @AggregateIdentifier
    private String register = LawEvent.STREAM;

    private Law law = Law.first();

    /** Rebuilt from its events, or never amended. */
    LawRegister() {}

    @CommandHandlerInterceptor
    void mayBeDone(LawCommand command) {
        Amendments.refuseUnlessAdministrator(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void amend(AmendCalendar command) {
        apply(CalendarAmendment.of(command, law.calendar()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void amend(AmendPolicyPack command) {
        apply(PolicyPackAmendment.of(command, law.pack()));
    }

    @EventSourcingHandler
    void on(LawEvent event) {
        law = LawHistory.after(law, event);
    }
}
