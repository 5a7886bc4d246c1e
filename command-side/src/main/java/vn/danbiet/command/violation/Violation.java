package vn.danbiet.command.violation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.CommandDesk;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand;
import vn.danbiet.command.violation.ViolationCommand.ForgetPeople;
import vn.danbiet.command.violation.ViolationCommand.ForgetWithLetter;
import vn.danbiet.command.violation.ViolationCommand.ReportViolation;
import vn.danbiet.command.violation.ViolationCommand.WithholdViolation;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationPeopleForgotten;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationWithheld;

/**
 * A violation of the rules of grassroots democracy (LDC 9), from the report to the end of what follows from it.
 *
 * <p>
 * The law gives it no procedure of its own (LDC 5.3, 34.2): it is settled as a case of another kind, on a recommendation
 * of a Board, or by an inspection. Whichever way, those accused are told and heard before the head concludes; who is found
 * to have violated the rules is sanctioned and may appeal to the superior, who is not is cleared, and what is to be put
 * right is followed to its end. The unit and whoever led it on the days of the violation stand in the record from the
 * first fact on.
 *
 * <p>
 * Which act is open to whom and when, and what it does to terms, is the table {@link ViolationAct}; what an article
 * decides is a class of its own beside it. Each part of the procedure holds its own state: this class only puts them
 * together.
 */
public class Violation {
    @AggregateIdentifier
    private ViolationId id;

    private Dossier dossier;
    private ViolationTerms terms;

    @AggregateMember
    private Admission admission;

    @AggregateMember
    private Routing routing;

    @AggregateMember
    private Recommendations recommendations;

    @AggregateMember
    private Inspection inspection;

    @AggregateMember
    private Hearing hearing;

    @AggregateMember
    private Conclusion conclusion;

    @AggregateMember
    private Appeals appeals;

    @AggregateMember
    private Remedies remedies;

    @AggregateMember
    private Publication publication;

    /** Rebuilt from its events. */
    Violation() {}

    @CommandHandler
    Violation(ReportViolation command) {
        ReportOfViolation.check(command);
        Act act = command.act();
        var origin = command.origin();
        var occurrence = command.occurrence();
        apply(new ViolationReported(command.violation(), act.occurredAt(), command.receiptCode(), command.unit(),
                origin.source(), origin.sourceCase(), origin.board(), origin.reference(), occurrence.kind(),
                occurrence.from(), occurrence.until(), occurrence.violator(),
                ThoseWhoAnswer.on(occurrence, act.units()), command.suspects().officers(), command.suspects().people(),
                command.subject(), command.letter().content(), command.informant(), command.originals(),
                command.splitFrom(), command.letter().facts(), command.letter().personal()))
                .andThen(() -> reported(command));
    }

    /** What follows from the report, once the parts are there. */
    private void reported(ReportViolation command) {
        Act act = command.act();
        Withholding withholding = command.withholding();
        if (withholding != null) {
            apply(new ViolationWithheld(id, act.occurredAt(), withholding.ground(), withholding.citation()));
        }
        Stream.of(Optional.ofNullable(command.origin().sourceCase()),
                Optional.ofNullable(command.splitFrom()).map(PetitionId::value))
                .flatMap(Optional::stream)
                .distinct()
                .forEach(other -> apply(
                        new LetterLinked(id.value(), act.occurredAt(), other, LetterLink.RELATED, false)));
        terms.follow(ViolationAct.REPORT, command);
        ThoseAccused.keepAway(dossier, act);
    }

    /** Stands before every order to a violation that exists, and has the terms follow it. */
    @CommandHandlerInterceptor
    @Nullable
    Object carryOut(ViolationCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected,
            InterceptorChain chain) throws Exception {
        ViolationAct act = ViolationAct.of(command);
        dossier.file().mayBeDone(act, command, expected);
        Object result = chain.proceed();
        terms.follow(act, command);
        return result;
    }

    /** As before every order that cases of all kinds take. */
    @CommandHandlerInterceptor
    void mayBeDone(CaseCommand command, @MetaDataValue(CommandDesk.EXPECTED_VERSION) @Nullable Long expected) {
        dossier.file().mayBeDone(command, expected);
    }

    @CommandHandler(commandName = "violation.case-command")
    void handle(CaseCommand command) {
        dossier.file().handle(command);
    }

    @CommandHandler
    void withhold(WithholdViolation command) {
        publication.refuseWhenPublished();
        apply(new ViolationWithheld(id, command.act().occurredAt(), command.ground(), command.citation()));
    }

    @CommandHandler
    void forget(ForgetPeople command) {
        PetitionId letter = dossier.reported().splitFrom();
        if (letter != null) {
            throw new Refusal(ViolationRule.PART_IS_FORGOTTEN_WITH_ITS_LETTER, letter);
        }
        forgotten(command.act(), dossier.subjects().toForget(command.subjects(), dossier.others()), command.ground(),
                command.citation());
    }

    @CommandHandler
    void forgetWithLetter(ForgetWithLetter command) {
        List<DataSubject> ours = dossier.subjects().toForgetWithLetter(command.subjects(), dossier.others());
        if (!ours.isEmpty()) {
            forgotten(command.act(), ours, command.ground(), command.citation());
        }
    }

    private void forgotten(Act act, List<DataSubject> subjects, ForgettingGround ground, String citation) {
        apply(new ViolationPeopleForgotten(id, act.occurredAt(), subjects, ground, citation));
        if (subjects.contains(dossier.reported().content().subject())) {
            dossier.file().destroySealed(act, ground, citation);
        }
    }

    @EventSourcingHandler
    void on(ViolationEvent event) {
        switch (event) {
            case ViolationReported reported -> open(reported);
            case ViolationPeopleForgotten forgetting -> dossier.subjects().forgot(forgetting.forgotten());
            default -> {
                // For the parts.
            }
        }
        dossier.on(event);
    }

    private void open(ViolationReported reported) {
        id = reported.violation();
        dossier = new Dossier(reported);
        admission = new Admission(dossier);
        routing = new Routing(dossier);
        recommendations = new Recommendations(dossier);
        inspection = new Inspection(dossier);
        hearing = new Hearing(dossier);
        remedies = new Remedies(dossier);
        publication = new Publication(dossier);
        appeals = new Appeals(dossier);
        conclusion = new Conclusion(dossier, hearing, publication, appeals);
        terms = new ViolationTerms(dossier, remedies, publication);
    }

    /** What happens to cases of all kinds. */
    @EventSourcingHandler
    void on(CaseEvent event) {
        dossier.on(event);
    }
}
