package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.violation.ViolationCommand.AnswerBoard;
import vn.danbiet.command.violation.ViolationCommand.RecordBoardPlan;
import vn.danbiet.command.violation.ViolationCommand.RecordBoardRecommendation;
import vn.danbiet.events.violation.ViolationBoardAnswered;
import vn.danbiet.events.violation.ViolationBoardCheckPlanned;
import vn.danbiet.events.violation.ViolationBoardRecommended;
import vn.danbiet.events.violation.ViolationEvent;

/** The way through a Board (LDC 34 to 45): it plans a check, checks, recommends, and is answered within fifteen days. */
final class Recommendations {
    private final Dossier dossier;
    private int made;

    Recommendations(Dossier dossier) {
        this.dossier = dossier;
    }

    @CommandHandler
    void plan(RecordBoardPlan command) {
        BoardPlan.check(command.sentOn(), command.checkOn(), command.act());
        apply(new ViolationBoardCheckPlanned(dossier.id(), command.act().occurredAt(), command.board(),
                command.sentOn(), command.checkOn(), dossier.subjects().theirWords(command.plan())));
    }

    @CommandHandler
    void recommend(RecordBoardRecommendation command) {
        if (command.checkedOn() != null && command.checkedOn().isAfter(command.act().day())) {
            throw new Refusal(ViolationRule.CHECK_AHEAD);
        }
        apply(new ViolationBoardRecommended(dossier.id(), command.act().occurredAt(), made + 1, command.board(),
                command.checkedOn(), dossier.subjects().theirWords(command.recommendation())));
    }

    @CommandHandler
    void answer(AnswerBoard command) {
        if (command.number() != made) {
            throw new Refusal(ViolationRule.NO_SUCH_RECOMMENDATION, command.number());
        }
        apply(new ViolationBoardAnswered(dossier.id(), command.act().occurredAt(), command.number(), command.followed(),
                dossier.subjects().theirWords(command.answer()), command.act().by().id()));
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        if (event instanceof ViolationBoardRecommended recommended) {
            made = recommended.number();
        }
    }
}
