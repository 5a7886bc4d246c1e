package vn.danbiet.command.complaint;

import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.happened;
import static vn.danbiet.command.complaint.Story.refused;
import static vn.danbiet.command.complaint.Story.second;
import static vn.danbiet.command.complaint.Story.terms;
import static vn.danbiet.command.complaint.Story.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.command.casefile.CaseCommand.PauseTerm;
import vn.danbiet.command.casefile.CaseCommand.ResumeTerm;
import vn.danbiet.command.complaint.ComplaintCommand.LiftStay;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtRuling;
import vn.danbiet.command.complaint.ComplaintCommand.ReopenComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ResumeSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.ReturnDraft;
import vn.danbiet.command.complaint.ComplaintCommand.StayContestedDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SuspendSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.TerminateSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawPart;
import vn.danbiet.events.complaint.ComplaintDecisionReturned;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintPartlyWithdrawn;
import vn.danbiet.events.complaint.ComplaintReopened;
import vn.danbiet.events.complaint.ComplaintResumed;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintStayLifted;
import vn.danbiet.events.complaint.ComplaintStayOrdered;
import vn.danbiet.events.complaint.ComplaintSuspended;
import vn.danbiet.events.complaint.ComplaintTerminated;
import vn.danbiet.events.complaint.ComplaintWithdrawn;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.events.complaint.WithdrawalForm;
import vn.danbiet.events.term.PauseGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InterruptionsTest {
    // ---- stay

    private static Story stay(Story story, String until) {
        return story.head(act -> new StayContestedDecision(ID, act, LocalDate.parse(until), "Khó khắc phục"));
    }

    @Test
    void the_contested_decision_is_stayed_for_no_longer_than_the_settlement_may_take() {
        Story story = stay(first("2026-07-06").accepted(), "2026-08-05");
        happened(story, new ComplaintStayOrdered(ID, story.now(), LocalDate.of(2026, 8, 5), "Khó khắc phục"));
        terms(stay(first("2026-07-06").accepted(), "2026-08-05"));
        refused(ComplaintRule.STAY_TOO_LONG, stay(first("2026-07-06").accepted(), "2026-08-06"));
        refused(ComplaintRule.STAY_IN_THE_PAST, stay(first("2026-07-06").accepted(), "2026-07-05"));
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATIVE_ACT", "DISMISSAL"})
    void only_an_administrative_decision_can_be(ContestedKind kind) {
        refused(ComplaintRule.ONLY_A_DECISION_IS_STAYED,
                stay(first("2026-07-06").about(kind).accepted(), "2026-07-20"));
    }

    @Test
    void it_is_lifted_once() {
        Story story = stay(first("2026-07-06").accepted(), "2026-07-20")
                .head(act -> new LiftStay(ID, act, "Hết lý do"));
        happened(story, new ComplaintStayLifted(ID, story.now(), "Hết lý do"));
        refused(ComplaintRule.NOT_STAYED, first("2026-07-06").accepted().head(act -> new LiftStay(ID, act, "Không")));
        refused(ComplaintRule.ALREADY_STAYED, stay(stay(first("2026-07-06").accepted(), "2026-07-20"), "2026-07-21"));
    }

    // ---- suspension

    private static Story suspend(Story story, PauseGround ground) {
        return story.head(act -> new SuspendSettlement(ID, act, ground, "Chờ kết quả"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FORCE_MAJEURE", "AWAITING_OTHER_BODY"})
    void since_2026_07_01_a_settlement_is_suspended_and_the_clock_stands_still(PauseGround ground) {
        Story story = suspend(first("2026-07-06").verifying().on("2026-07-10"), ground);
        happened(story, new ComplaintSuspended(ID, story.now(), ground, "Chờ kết quả"));
        terms(suspend(first("2026-07-06").verifying().on("2026-07-10"), ground), "paused C1-SETTLE " + ground,
                "paused C-VERIFY " + ground);
    }

    @Test
    void before_it_is_not() {
        refused(ComplaintRule.SUSPENSION_NOT_YET,
                suspend(first("2026-06-01").accepted().on("2026-06-30"), PauseGround.FORCE_MAJEURE));
    }

    @Test
    void what_was_accepted_before_can_be_suspended_since() {
        terms(suspend(first("2026-06-15").accepted().on("2026-07-01"), PauseGround.FORCE_MAJEURE),
                "paused C1-SETTLE FORCE_MAJEURE");
    }

    @ParameterizedTest
    @EnumSource(names = {"FORCE_MAJEURE", "AWAITING_OTHER_BODY"}, mode = EnumSource.Mode.EXCLUDE)
    void on_no_other_ground(PauseGround ground) {
        refused(ComplaintRule.SUSPENSION_GROUND, suspend(first("2026-07-06").accepted(), ground));
    }

    @Test
    void it_goes_on_where_it_stood_and_the_days_in_between_do_not_count() {
        Story story = suspend(first("2026-07-06").verifying().on("2026-07-10"), PauseGround.AWAITING_OTHER_BODY)
                .on("2026-07-20")
                .head(act -> new ResumeSettlement(ID, act));
        happened(story, new ComplaintResumed(ID, story.now(), ComplaintStatus.VERIFYING));
        terms(suspend(first("2026-07-06").verifying().on("2026-07-10"), PauseGround.AWAITING_OTHER_BODY)
                .on("2026-07-20")
                .head(act -> new ResumeSettlement(ID, act)), "resumed C1-SETTLE until 2026-08-17",
                "resumed C-VERIFY until 2026-08-05");
    }

    @Test
    void the_clock_of_a_settlement_stops_and_goes_on_with_the_settlement_only() {
        refused(ComplaintRule.CLOCK_FOLLOWS_THE_SETTLEMENT, first("2026-07-06").verifying()
                .head(act -> new PauseTerm(ID.value(), act, 2, PauseGround.FORCE_MAJEURE)));
        refused(ComplaintRule.CLOCK_FOLLOWS_THE_SETTLEMENT,
                suspend(first("2026-07-06").verifying().on("2026-07-10"), PauseGround.FORCE_MAJEURE)
                        .head(act -> new ResumeTerm(ID.value(), act, 2)));
    }

    @Test
    void a_verification_without_a_day_left_does_not_keep_the_settlement_from_being_suspended() {
        Story verificationOver = first("2026-07-06").verifying().on("2026-07-29");
        terms(suspend(verificationOver, PauseGround.AWAITING_OTHER_BODY), "paused C1-SETTLE AWAITING_OTHER_BODY");
        terms(suspend(first("2026-07-06").verifying().on("2026-07-29"), PauseGround.AWAITING_OTHER_BODY)
                .on("2026-07-31")
                .head(act -> new ResumeSettlement(ID, act)), "resumed C1-SETTLE until 2026-08-07");
    }

    @Test
    void an_overdue_settlement_is_suspended_without_a_clock_and_stays_overdue() {
        Story overdue = first("2026-07-06").verifying().on("2026-09-01");
        Story story = suspend(overdue, PauseGround.AWAITING_OTHER_BODY);
        happened(story, new ComplaintSuspended(ID, story.now(), PauseGround.AWAITING_OTHER_BODY, "Chờ kết quả"));
        terms(suspend(first("2026-07-06").verifying().on("2026-09-01"), PauseGround.AWAITING_OTHER_BODY));
        terms(suspend(first("2026-07-06").verifying().on("2026-09-01"), PauseGround.AWAITING_OTHER_BODY)
                .on("2026-09-10")
                .head(act -> new ResumeSettlement(ID, act)));
    }

    @Test
    void a_draft_that_was_held_up_in_between_is_returned_to_where_it_came_from() {
        for (Story story : List
                .of(suspend(first("2026-07-06").drafted(),
                        PauseGround.FORCE_MAJEURE).head(act -> new ResumeSettlement(ID, act)),
                        dropped(first("2026-07-06").drafted()
                                .inCourt()),
                        reopen(terminate(
                                first("2026-07-06").drafted()
                                        .officer(act -> new WithdrawComplaint(ID, act, WithdrawalForm.LETTER, null)),
                                TerminationGround.WITHDRAWN)))) {
            happened(story.head(act -> new ReturnDraft(ID, act, "Chưa rõ")),
                    new ComplaintDecisionReturned(ID, story.now(), "Chưa rõ", ComplaintStatus.REPORTED));
        }
    }

    private static Story dropped(Story story) {
        return story.officer(act -> new RecordCourtRuling(ID, act, CourtOutcome.DROPPED, "07/2026"));
    }

    @Test
    void what_a_court_was_asked_about_while_it_was_suspended_is_resumed_where_it_stood() {
        Story story = dropped(suspend(first("2026-07-06").verifying(), PauseGround.FORCE_MAJEURE).inCourt())
                .head(act -> new ResumeSettlement(ID, act));
        happened(story, new ComplaintResumed(ID, story.now(), ComplaintStatus.VERIFYING));
    }

    @Test
    void and_its_clock_begins_anew_when_it_is_resumed() {
        terms(dropped(suspend(first("2026-07-06").verifying().on("2026-07-10"), PauseGround.FORCE_MAJEURE).inCourt()
                .on("2026-07-15")));
        terms(dropped(suspend(first("2026-07-06").verifying().on("2026-07-10"), PauseGround.FORCE_MAJEURE).inCourt()
                .on("2026-07-15")).on("2026-07-20").head(act -> new ResumeSettlement(ID, act)),
                "armed C1-SETTLE NORMAL until 2026-08-19", "armed C-VERIFY DEFAULT until 2026-08-10");
    }

    // ---- withdrawal

    @Test
    void since_2026_07_01_a_part_can_be_withdrawn() {
        Story story = withdrawPart("2026-07-06");
        happened(story,
                new ComplaintPartlyWithdrawn(ID, story.now(), WithdrawalForm.MINUTES, words("Phần bồi thường")));
        refused(ComplaintRule.PARTIAL_WITHDRAWAL_NOT_YET, withdrawPart("2026-06-30"));
    }

    private static Story withdrawPart(String day) {
        return first(day).accepted()
                .officer(act -> new WithdrawPart(ID, act, WithdrawalForm.MINUTES, "Phần bồi thường"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02", "2026-07-06"})
    void all_of_it_any_time_and_the_head_terminates(String day) {
        Story withdrawn = first(day).withdrawn();
        happened(withdrawn, new ComplaintWithdrawn(ID, withdrawn.now(), WithdrawalForm.LETTER, null));
        Story story = terminate(first(day).withdrawn(), TerminationGround.WITHDRAWN);
        happened(story, new ComplaintTerminated(ID, story.now(), TerminationGround.WITHDRAWN, null));
        terms(terminate(first(day).withdrawn(), TerminationGround.WITHDRAWN), "ended C1-SETTLE WITHDRAWN");
    }

    private static Story terminate(Story story, TerminationGround ground) {
        return story.head(act -> new TerminateSettlement(ID, act, ground));
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SUCCESSOR", "OBJECT_GONE"})
    void since_2026_07_01_there_are_more_grounds(TerminationGround ground) {
        Story story = terminate(first("2026-07-06").accepted(), ground);
        happened(story, new ComplaintTerminated(ID, story.now(), ground, null));
        terms(terminate(first("2026-07-06").accepted(), ground), "ended C1-SETTLE TERMINATED");
        refused(ComplaintRule.TERMINATION_NOT_YET, terminate(first("2026-03-02").accepted(), ground));
    }

    @Test
    void for_a_court_once_it_has_accepted_the_matter() {
        Story story = terminate(first("2026-07-06").accepted().inCourt(), TerminationGround.COURT_SEIZED);
        happened(story, new ComplaintTerminated(ID, story.now(), TerminationGround.COURT_SEIZED, null));
        refused(ComplaintRule.NOT_IN_COURT, terminate(first("2026-07-06").accepted(), TerminationGround.COURT_SEIZED));
        refused(ComplaintRule.TERMINATION_NOT_YET,
                terminate(first("2026-03-02").accepted().inCourt(), TerminationGround.COURT_SEIZED));
        refused(ComplaintRule.DECIDED_ALREADY,
                terminate(first("2026-07-06").decided().inCourt(), TerminationGround.COURT_SEIZED));
    }

    @Test
    void a_withdrawal_is_the_ground_where_there_is_one_and_only_there() {
        refused(ComplaintRule.NOT_WITHDRAWN, terminate(first("2026-07-06").accepted(), TerminationGround.WITHDRAWN));
        refused(ComplaintRule.WITHDRAWN_IS_THE_GROUND,
                terminate(first("2026-07-06").withdrawn(), TerminationGround.OBJECT_GONE));
    }

    @Test
    void a_terminated_second_names_the_first_that_stands_again() {
        Story story = terminate(second("2026-07-06").linked().withdrawn(), TerminationGround.WITHDRAWN);
        happened(story, new ComplaintTerminated(ID, story.now(), TerminationGround.WITHDRAWN,
                ComplaintId.of(Story.SECOND_CODE)));
    }

    // ---- reopening

    private static Story reopen(Story story) {
        return story.head(act -> new ReopenComplaint(ID, act, "Bị ép buộc"));
    }

    @Test
    void what_was_withdrawn_under_coercion_is_taken_up_again_with_a_new_term() {
        Story story = reopen(terminate(first("2026-07-06").withdrawn(), TerminationGround.WITHDRAWN).on("2026-07-13"));
        happened(story, new ComplaintReopened(ID, story.now(), words("Bị ép buộc"), ComplaintStatus.ACCEPTED));
        terms(reopen(terminate(first("2026-07-06").withdrawn(), TerminationGround.WITHDRAWN).on("2026-07-13")),
                "armed C1-SETTLE NORMAL until 2026-08-12");
    }

    @Test
    void before_it_was_terminated_the_old_term_runs_on() {
        terms(reopen(first("2026-07-06").withdrawn()));
    }

    @Test
    void what_was_suspended_is_taken_up_where_it_stood_before() {
        Story story = reopen(suspend(first("2026-07-06").verifying(), PauseGround.FORCE_MAJEURE)
                .officer(act -> new WithdrawComplaint(ID, act, WithdrawalForm.MINUTES, "Thôi")));
        happened(story, new ComplaintReopened(ID, story.now(), words("Bị ép buộc"), ComplaintStatus.VERIFYING));
    }

    @Test
    void and_its_clock_goes_on() {
        terms(reopen(suspend(first("2026-07-06").verifying().on("2026-07-10"), PauseGround.FORCE_MAJEURE)
                .officer(act -> new WithdrawComplaint(ID, act, WithdrawalForm.MINUTES, "Thôi"))
                .on("2026-07-20")), "resumed C1-SETTLE until 2026-08-17", "resumed C-VERIFY until 2026-08-05");
    }

    @Test
    void what_was_not_accepted_yet_is_to_be_accepted() {
        terms(reopen(terminate(
                first("2026-07-06").received()
                        .officer(act -> new WithdrawComplaint(ID, act, WithdrawalForm.LETTER, null)),
                TerminationGround.WITHDRAWN).on("2026-07-13")), "armed C-ACC2 DEFAULT until 2026-07-22");
    }

    @Test
    void not_before_2026_07_01_and_not_what_ended_otherwise() {
        refused(ComplaintRule.REOPENING_NOT_YET, reopen(first("2026-03-02").withdrawn()));
        refused(ComplaintRule.NOT_TERMINATED_FOR_WITHDRAWAL,
                reopen(terminate(first("2026-07-06").accepted(), TerminationGround.OBJECT_GONE)));
    }
}
