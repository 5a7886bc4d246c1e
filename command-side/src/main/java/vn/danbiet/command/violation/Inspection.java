package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.violation.ViolationCommand.AnnounceInspection;
import vn.danbiet.command.violation.ViolationCommand.BeginInspection;
import vn.danbiet.command.violation.ViolationCommand.OrderInspection;
import vn.danbiet.command.violation.ViolationCommand.ReportFindings;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationFindingsReported;
import vn.danbiet.events.violation.ViolationInspectionAnnounced;
import vn.danbiet.events.violation.ViolationInspectionBegun;
import vn.danbiet.events.violation.ViolationInspectionOrdered;

/** The way through an inspection: ordered by plan, ad hoc or as a self-check, announced, held, reported on. */
final class Inspection {
    private final Dossier dossier;
    private @Nullable ViolationInspectionOrdered ordered;
    private boolean announced;

    Inspection(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void order(OrderInspection command) {
        Act act = command.act();
        OrderOfInspection.check(command, dossier);
        apply(new ViolationInspectionOrdered(dossier.id(), act.occurredAt(), command.number(), command.manner(),
                command.lead(), command.members(), command.beginsOn(), command.endsOn(),
                dossier.subjects().theirWords(command.plan())));
    }

    @CommandHandler
    void announce(AnnounceInspection command) {
        NoticeOfInspection.checkNotice(announced);
        apply(new ViolationInspectionAnnounced(dossier.id(), command.act().occurredAt(), dossier.reported().violator(),
                order().beginsOn()));
    }

    @CommandHandler
    void begin(BeginInspection command) {
        NoticeOfInspection.checkBeginning(order(), announced, command.act());
        apply(new ViolationInspectionBegun(dossier.id(), command.act().occurredAt(), command.record()));
    }

    @CommandHandler
    void report(ReportFindings command) {
        apply(new ViolationFindingsReported(dossier.id(), command.act().occurredAt(), command.finding(),
                dossier.subjects().theirWords(command.report())));
    }

    private ViolationInspectionOrdered order() {
        return Objects.requireNonNull(ordered);
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationInspectionOrdered inspection -> {
                ordered = inspection;
                announced = false;
            }
            case ViolationInspectionAnnounced _ -> announced = true;
            default -> {
                // Nothing of the inspection.
            }
        }
    }
}
