package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.violation.ViolationCommand.EndRoute;
import vn.danbiet.command.violation.ViolationCommand.RouteViolation;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationRouteEnded;
import vn.danbiet.events.violation.ViolationRouted;

/** The way through another procedure (LDC 5.3, 34.2): the case there settles what the violation here waits for. */
final class Routing {
    private final Dossier dossier;
    private @Nullable String child;

    Routing(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void route(RouteViolation command) {
        ViolationReported reported = dossier.reported();
        RouteOfReport.check(command, reported.facts(), reported.sourceCase());
        if (command.receiptCode() != null) {
            dossier.subjects().refuseWhenForgotten();
        }
        apply(new ViolationRouted(dossier.id(), command.act().occurredAt(), command.kind(), command.child(),
                command.receiptCode(), dossier.unit(), command.channel(), command.contested(), reported.subject(),
                dossier.subjects().theirWords(command.content()), command.signed(), command.remote(), reported.facts(),
                reported.personal()));
        if (!command.child().equals(reported.sourceCase())) {
            apply(new LetterLinked(dossier.id().value(), command.act().occurredAt(), command.child(),
                    LetterLink.RELATED, false));
        }
    }

    @CommandHandler
    void end(EndRoute command) {
        command.elsewhere().check(command.finding());
        apply(new ViolationRouteEnded(dossier.id(), command.act().occurredAt(), Objects.requireNonNull(child),
                command.finding(), dossier.subjects().theirWords(command.outcome())));
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        if (event instanceof ViolationRouted routed) {
            child = routed.child();
        }
    }
}
