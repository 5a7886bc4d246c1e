package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.EVERYBODY;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.PERSON;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;
import static vn.danbiet.command.denunciation.Story.words;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.denunciation.DenunciationCommand.GoOnWithDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.GradeDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ResumeSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.SendInterruption;
import vn.danbiet.command.denunciation.DenunciationCommand.SuspendSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.TerminateSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.WithdrawDenunciation;
import vn.danbiet.events.Personal;
import vn.danbiet.events.denunciation.ComplexityCriterion;
import vn.danbiet.events.denunciation.DenouncedHeard;
import vn.danbiet.events.denunciation.DenouncerWithdrew;
import vn.danbiet.events.denunciation.DenunciationGoesOn;
import vn.danbiet.events.denunciation.DenunciationInterruptionSent;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationResumed;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationSuspended;
import vn.danbiet.events.denunciation.DenunciationTerminated;
import vn.danbiet.events.denunciation.DenunciationTerminationGround;
import vn.danbiet.events.denunciation.DenunciationWithdrawn;
import vn.danbiet.events.denunciation.GoesOnGround;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.denunciation.WithdrawalManner;
import vn.danbiet.events.term.PauseGround;

/** Suspended, resumed, withdrawn, gone on with, terminated. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InterruptionsTest {

    @Test
    void a_suspension_stops_the_clock_and_is_sent() {
        Story story = letter("2026-07-06").verifying()
                .head(act -> new SuspendSettlement(ID, act, PauseGround.AWAITING_OTHER_BODY, "9/QĐ"));
        happened(story, new DenunciationSuspended(ID, story.now(), PauseGround.AWAITING_OTHER_BODY, "9/QĐ"));
        terms(letter("2026-07-06").verifying()
                .head(act -> new SuspendSettlement(ID, act, PauseGround.AWAITING_OTHER_BODY, "9/QĐ")),
                "paused D-SETTLE AWAITING_OTHER_BODY", "armed D-SUSP DEFAULT until 2026-07-13");
        terms(suspended().on("2026-07-08").officer(act -> new SendInterruption(ID, act, EVERYBODY)),
                "met D-SUSP in time");
        Story sent = suspended().officer(act -> new SendInterruption(ID, act, EVERYBODY));
        happened(sent, new DenunciationInterruptionSent(ID, sent.now(), EVERYBODY));
    }

    @Test
    void only_two_grounds_suspend() {
        refused(DenunciationRule.SUSPENSION_GROUND, letter("2026-07-06").verifying()
                .head(act -> new SuspendSettlement(ID, act, PauseGround.FORCE_MAJEURE, "9/QĐ")));
    }

    @Test
    void an_expert_examination_stops_the_clock_without_a_suspension() {
        terms(letter("2026-07-06").verifying()
                .head(act -> new PauseTerm(ID.value(), act, 2, PauseGround.AWAITING_EXPERT_EXAMINATION)),
                "paused D-SETTLE AWAITING_EXPERT_EXAMINATION");
    }

    @Test
    void it_goes_on_where_it_stood() {
        Story story = suspended().on("2026-07-20").head(act -> new ResumeSettlement(ID, act));
        happened(story, new DenunciationResumed(ID, story.now(), DenunciationStatus.VERIFYING));
        terms(suspended().on("2026-07-20").head(act -> new ResumeSettlement(ID, act)),
                "resumed D-SETTLE until 2026-08-19");
    }

    @Test
    void a_complex_case_that_was_suspended_first_has_the_time_of_a_complex_case() {
        Story resumed = suspended().on("2026-07-20").head(act -> new ResumeSettlement(ID, act));
        Story graded = resumed.head(act -> new GradeDenunciation(ID, act, Set.of(ComplexityCriterion.MANY_PEOPLE)));
        terms(graded);
        terms(graded.head(act -> new ExtendTerm(ID.value(), act, 2, null, "Phức tạp")),
                "extended D-SETTLE until 2026-09-18");
    }

    @Test
    void there_has_to_be_something_to_send_and_both_sides_get_it() {
        refused(DenunciationRule.NOTHING_TO_SEND,
                letter("2026-07-06").verifying().officer(act -> new SendInterruption(ID, act, EVERYBODY)));
        refused(DenunciationRule.NOTICE_MISSING,
                suspended().officer(act -> new SendInterruption(ID, act, List.of(DenunciationRecipient.DENOUNCER))));
    }

    @Test
    void one_of_several_changes_nothing() {
        Story story = letter("2026-07-06").by(3)
                .verifying()
                .officer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.LETTER, 2));
        happened(story, new DenouncerWithdrew(ID, story.now(), WithdrawalManner.LETTER, 2));
        Story last = letter("2026-07-06").by(3)
                .verifying()
                .officer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.LETTER, 2))
                .officer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.MINUTES, 1));
        happened(last, new DenunciationWithdrawn(ID, last.now(), WithdrawalManner.MINUTES));
        refused(DenunciationRule.MORE_THAN_DENOUNCE,
                letter("2026-07-06").by(3)
                        .verifying()
                        .officer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.LETTER, 4)));
    }

    @Test
    void who_holds_the_receipt_withdraws_for_one_and_once() {
        Story story = letter("2026-07-06").verifying()
                .denouncer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.RECEIPT, 1));
        happened(story, new DenunciationWithdrawn(ID, story.now(), WithdrawalManner.RECEIPT));
        refused(DenunciationRule.WITHDREW_ALREADY,
                letter("2026-07-06").by(3)
                        .verifying()
                        .denouncer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.RECEIPT, 1))
                        .denouncer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.RECEIPT, 1)));
        refused(DenunciationRule.RECEIPT_IS_THEIRS, letter("2026-07-06").verifying()
                .officer(act -> new WithdrawDenunciation(ID, act, WithdrawalManner.RECEIPT, 1)));
    }

    @Test
    void withdrawn_under_pressure_it_goes_on() {
        Story story = letter("2026-07-06").verifying()
                .withdrawn()
                .head(act -> new GoOnWithDenunciation(ID, act, GoesOnGround.COERCED, "Bị đe dọa"));
        happened(story, new DenunciationGoesOn(ID, story.now(), GoesOnGround.COERCED, words("Bị đe dọa"),
                DenunciationStatus.VERIFYING));
        Story heard = letter("2026-07-06").verifying()
                .withdrawn()
                .head(act -> new GoOnWithDenunciation(ID, act, GoesOnGround.COERCED, "Bị đe dọa"))
                .hear();
        happened(heard, new DenouncedHeard(ID, heard.now(), PERSON, Hearing.MINUTES, Personal.of(PERSON, "Biên bản")));
    }

    @Test
    void withdrawn_it_may_be_terminated() {
        Story story = letter("2026-07-06").verifying()
                .withdrawn()
                .head(act -> new TerminateSettlement(ID, act, DenunciationTerminationGround.WITHDRAWN, "5/QĐ"));
        happened(story, new DenunciationTerminated(ID, story.now(), DenunciationTerminationGround.WITHDRAWN, "5/QĐ"));
        terms(letter("2026-07-06").verifying()
                .withdrawn()
                .head(act -> new TerminateSettlement(ID, act, DenunciationTerminationGround.WITHDRAWN, "5/QĐ")),
                "ended D-NOTICE WITHDRAWN", "ended D-SETTLE WITHDRAWN", "armed D-SUSP DEFAULT until 2026-07-13",
                "armed T-CHECK-IN FIRST until 2026-08-05");
    }

    @Test
    void signs_of_a_violation_do_not_go_away_with_a_withdrawal() {
        refused(DenunciationRule.SIGNS_ARE_THERE, letter("2026-07-06").reported(DenunciationOutcome.PARTLY)
                .withdrawn()
                .head(act -> new TerminateSettlement(ID, act, DenunciationTerminationGround.WITHDRAWN, "5/QĐ")));
    }

    @Test
    void what_was_not_withdrawn_is_terminated_on_other_grounds_only() {
        refused(DenunciationRule.NOT_WITHDRAWN, letter("2026-07-06").verifying()
                .head(act -> new TerminateSettlement(ID, act, DenunciationTerminationGround.WITHDRAWN, "5/QĐ")));
        Story story = letter("2026-07-06").verifying()
                .head(act -> new TerminateSettlement(ID, act, DenunciationTerminationGround.DENOUNCED_DIED, "5/QĐ"));
        happened(story,
                new DenunciationTerminated(ID, story.now(), DenunciationTerminationGround.DENOUNCED_DIED, "5/QĐ"));
    }

    private static Story suspended() {
        return letter("2026-07-06").verifying()
                .head(act -> new SuspendSettlement(ID, act, PauseGround.AWAITING_OTHER_BODY, "9/QĐ"));
    }
}
