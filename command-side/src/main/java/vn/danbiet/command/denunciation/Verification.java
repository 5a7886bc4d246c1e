package vn.danbiet.command.denunciation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerQuestion;
import vn.danbiet.command.denunciation.DenunciationCommand.AskDenouncer;
import vn.danbiet.command.denunciation.DenunciationCommand.ChooseFastTrack;
import vn.danbiet.command.denunciation.DenunciationCommand.FormTeam;
import vn.danbiet.command.denunciation.DenunciationCommand.GradeDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.HearDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportFindings;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Personal;
import vn.danbiet.events.denunciation.ComplexityGrade;
import vn.danbiet.events.denunciation.DenouncedHeard;
import vn.danbiet.events.denunciation.DenouncedNamed;
import vn.danbiet.events.denunciation.DenouncerAnswered;
import vn.danbiet.events.denunciation.DenouncerAsked;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationFastTracked;
import vn.danbiet.events.denunciation.DenunciationFindingsReported;
import vn.danbiet.events.denunciation.DenunciationGraded;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationTeamFormed;
import vn.danbiet.events.denunciation.Hearing;

/** What is true of the denunciation: who looks into it, who is heard, who is asked, what was found, how complex it is. */
final class Verification {
    private final Dossier dossier;
    private final Reception reception;
    private final Set<DataSubject> heard = new HashSet<>();
    private final Set<Integer> openQuestions = new HashSet<>();
    private int questions;
    private ComplexityGrade grade = ComplexityGrade.NORMAL;
    private boolean fast;
    private @Nullable DenunciationOutcome finding;

    Verification(Dossier dossier, Reception reception) {
        this.dossier = dossier;
        this.reception = reception;
    }

    ComplexityGrade grade() {
        return grade;
    }

    /** Whether what was found shows a violation. */
    boolean showsViolation() {
        return finding == DenunciationOutcome.RIGHT || finding == DenunciationOutcome.PARTLY;
    }

    /** Also of whoever was named after the report. */
    void refuseUnlessHeard() {
        HearingOfTheDenounced.check(dossier.denounced(), heard);
    }

    @CommandHandler
    void form(FormTeam command) {
        VerificationTeam.check(command.lead(), command.members());
        dossier.file().charge().refuseExcluded(command.lead());
        command.members().forEach(dossier.file().charge()::refuseExcluded);
        apply(new DenunciationTeamFormed(dossier.id(), command.act().occurredAt(), command.lead(), command.members()));
    }

    @CommandHandler
    void name(NameDenounced command) {
        if (command.denounced().isEmpty()) {
            throw new Refusal(DenunciationRule.NAME_SOMEBODY);
        }
        apply(new DenouncedNamed(dossier.id(), command.act().occurredAt(), command.denounced(), command.officers(),
                command.units()));
        ThoseDenounced.keepAway(dossier, command.act(), command.officers(), command.units());
    }

    @CommandHandler
    void hear(HearDenounced command) {
        if (!dossier.denounced().contains(command.person())) {
            throw new Refusal(DenunciationRule.NOT_DENOUNCED);
        }
        String account = command.account();
        if (account == null && command.hearing() != Hearing.DID_NOT_COME) {
            throw new Refusal(DenunciationRule.ACCOUNT_MISSING);
        }
        apply(new DenouncedHeard(dossier.id(), command.act().occurredAt(), command.person(), command.hearing(),
                account == null ? null : Personal.of(command.person(), account)));
    }

    @CommandHandler
    void ask(AskDenouncer command) {
        apply(new DenouncerAsked(dossier.id(), command.act().occurredAt(), questions + 1,
                dossier.subjects().theirWords(command.question())));
    }

    @CommandHandler
    void answer(AnswerQuestion command) {
        if (!openQuestions.contains(command.question())) {
            throw new Refusal(DenunciationRule.NO_SUCH_QUESTION, command.question());
        }
        apply(new DenouncerAnswered(dossier.id(), command.act().occurredAt(), command.question(), command.answer()));
    }

    @CommandHandler
    void grade(GradeDenunciation command) {
        ComplexityGrade found = ComplexityGrade.of(command.criteria().size());
        GradeOfComplexity.check(found, grade);
        apply(new DenunciationGraded(dossier.id(), command.act().occurredAt(), found,
                command.criteria().stream().sorted().toList()));
    }

    @CommandHandler
    void chooseFastTrack(ChooseFastTrack command) {
        if (fast) {
            throw new Refusal(DenunciationRule.FAST_ALREADY);
        }
        FastTrack.check(reception.conditions());
        apply(new DenunciationFastTracked(dossier.id(), command.act().occurredAt(),
                dossier.subjects().theirWords(command.reason())));
    }

    @CommandHandler
    void report(ReportFindings command) {
        if (!fast) {
            VerificationTeam.checkStillThere(dossier);
        }
        refuseUnlessHeard();
        apply(new DenunciationFindingsReported(dossier.id(), command.act().occurredAt(), command.finding(),
                dossier.subjects().theirWords(command.report())));
    }

    @EventSourcingHandler
    void on(DenunciationEvent event) {
        switch (event) {
            case DenouncedHeard hearing -> heard.add(hearing.person());
            case DenouncerAsked asked -> {
                questions = asked.number();
                openQuestions.add(asked.number());
            }
            case DenouncerAnswered answered -> openQuestions.remove(answered.question());
            case DenunciationGraded graded -> grade = graded.grade();
            case DenunciationFastTracked _ -> fast = true;
            case DenunciationFindingsReported reported -> finding = reported.finding();
            default -> {
                // Nothing of the verification.
            }
        }
    }
}
