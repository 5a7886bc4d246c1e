package vn.danbiet.command.complaint;

import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.PROVINCE;
import static vn.danbiet.command.complaint.Story.UNIT;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.happened;
import static vn.danbiet.command.complaint.Story.refused;
import static vn.danbiet.command.complaint.Story.second;
import static vn.danbiet.command.complaint.Story.terms;
import static vn.danbiet.command.complaint.Story.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.complaint.ComplaintCommand.AppealToSecond;
import vn.danbiet.command.complaint.ComplaintCommand.BeginEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.CloseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.CompleteEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.EndPublication;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetComplainants;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetWithFirst;
import vn.danbiet.command.complaint.ComplaintCommand.IssueDecision;
import vn.danbiet.command.complaint.ComplaintCommand.LetFirstStand;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtRuling;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDelivery;
import vn.danbiet.command.complaint.ComplaintCommand.RecordLegalEffect;
import vn.danbiet.command.complaint.ComplaintCommand.RecordProgress;
import vn.danbiet.command.complaint.ComplaintCommand.RefuseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ReopenComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.SanctionFirstSettler;
import vn.danbiet.command.complaint.ComplaintCommand.SendDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SuspendSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.TerminateSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.WithholdComplaint;
import vn.danbiet.command.letter.LetterRule;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplainantsForgotten;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintClosed;
import vn.danbiet.events.complaint.ComplaintCourtRuled;
import vn.danbiet.events.complaint.ComplaintEnforced;
import vn.danbiet.events.complaint.ComplaintEnforcementBegun;
import vn.danbiet.events.complaint.ComplaintEnforcementProgressed;
import vn.danbiet.events.complaint.ComplaintFirstSettlerSanctioned;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintStandsAgain;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintTakenToCourt;
import vn.danbiet.events.complaint.ComplaintTookEffect;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AfterTheDecisionTest {
    // ---- the second complaint

    private static Story appeal(Story story) {
        return appeal(story, OFFICER, null);
    }

    private static Story appeal(Story story, Actor by, @Nullable UnitId to) {
        return story.order(by,
                act -> new AppealToSecond(ID, act, Story.SECOND_CODE, Channel.POST, "Vẫn không đồng ý", true, to));
    }

    private static ComplaintAppealed appealed(Story story, boolean overdue, String knownOn) {
        var personal = new PersonalData(List.of(Personal.of(Story.person(0), Story.people(1, 0).getFirst())));
        return new ComplaintAppealed(ID, story.now(), Story.SECOND_CODE, UNIT, PROVINCE, overdue, story.now(),
                Channel.POST,
                new ContestedAct(ContestedKind.ADMINISTRATIVE_DECISION, "Quyết định 12/QĐ-UBND", UNIT, List.of(),
                        LocalDate.parse(knownOn)),
                "Thu hồi đất", words("Vẫn không đồng ý"), 1, true, false, null, PetitionerFacts.of(Story.people(1, 0)),
                personal);
    }

    @Test
    void against_the_decision_it_goes_to_the_direct_superior_with_all_that_the_second_case_needs() {
        Story story = appeal(delivered().on("2026-07-20"));
        happened(story, appealed(story, false, "2026-07-08"));
        terms(appeal(delivered().on("2026-07-20")), "ended C-EFFECT HANDLED_OTHERWISE", "met C2-FILE in time");
    }

    private static Story delivered() {
        return first("2026-07-06").sent().on("2026-07-08").officer(act -> new RecordDelivery(ID, act));
    }

    @Test
    void who_got_the_decision_late_is_not_too_late_because_it_is_being_enforced() {
        Story story = appeal(first("2026-07-06").sent()
                .on("2026-07-16")
                .officer(act -> new RecordDelivery(ID, act))
                .on("2026-08-06")
                .system(act -> new RecordLegalEffect(ID, act))
                .head(act -> new BeginEnforcement(ID, act, "Trả lại đất", UNIT))
                .on("2026-08-14"));
        happened(story, appealed(story, false, "2026-07-16"));
    }

    @Test
    void nobody_has_to_enforce_what_was_complained_about_again_until_it_stands_again() {
        terms(appeal(first("2026-07-06").inEffect("2026-08-06")), "ended C-ENF HANDLED_OTHERWISE");
        terms(appeal(first("2026-07-06").inEffect("2026-08-06")).on("2026-08-17")
                .system(act -> new LetFirstStand(ID, act)), "armed C-ENF DEFAULT until 2026-08-22");
    }

    @Test
    void until_the_delivery_is_on_record_it_counts_from_the_decision() {
        Story story = appeal(first("2026-07-06").sent().on("2026-07-20"));
        happened(story, appealed(story, false, "2026-07-06"));
    }

    @Test
    void an_overdue_first_opens_the_second_and_stays_overdue() {
        Story story = appeal(first("2026-07-06").accepted().on("2026-08-06"));
        happened(story, appealed(story, true, "2026-08-05"));
        terms(appeal(first("2026-07-06").accepted().on("2026-08-06")), "breached C1-SETTLE by xa-binh-luc",
                "ended C1-SETTLE HANDLED_OTHERWISE");
    }

    @Test
    void on_its_last_day_it_is_not_overdue() {
        refused(ComplaintRule.NEITHER_DECIDED_NOR_OVERDUE, appeal(first("2026-07-06").accepted().on("2026-08-05")));
    }

    @Test
    void while_it_is_suspended_the_first_does_not_become_overdue() {
        refused(ComplaintRule.NEITHER_DECIDED_NOR_OVERDUE,
                appeal(first("2026-07-06").accepted()
                        .on("2026-07-10")
                        .head(act -> new SuspendSettlement(ID, act, PauseGround.AWAITING_OTHER_BODY, "Chờ"))
                        .on("2026-08-10")));
    }

    @Test
    void an_overdue_first_that_was_given_back_is_still_overdue() {
        Story story = appeal(appeal(first("2026-07-06").accepted().on("2026-08-06")).on("2026-08-10")
                .system(act -> new LetFirstStand(ID, act)));
        happened(story, appealed(story, true, "2026-08-05"));
    }

    @Test
    void who_is_given_back_what_they_did_not_decide_in_time_has_a_new_term_for_it() {
        terms(appeal(first("2026-07-06").accepted().on("2026-08-06")).on("2026-08-10")
                .system(act -> new LetFirstStand(ID, act)), "armed C1-SETTLE NORMAL until 2026-09-09");
    }

    @Test
    void an_officer_of_the_second_level_may_put_it_on_record() {
        Story story = appeal(delivered(), Offices.officer("officer-p", PROVINCE), null);
        happened(story, appealed(story, false, "2026-07-08"));
        refused(CaseRule.OTHER_UNIT, appeal(delivered(), Offices.officer("officer-b", Story.DEPARTMENT), null));
    }

    @Test
    void there_is_no_third() {
        refused(ComplaintRule.SECOND_IS_THE_LAST,
                appeal(second("2026-07-06").accepted(), Offices.officer("officer-p", PROVINCE), null));
    }

    @Test
    void where_the_organisation_knows_no_superior_it_is_named() {
        refused(ComplaintRule.NO_HIGHER_LEVEL, appeal(delivered().in(OrganisationChart.EMPTY)));
        Story story = appeal(delivered().in(OrganisationChart.EMPTY), OFFICER, PROVINCE);
        happened(story, appealed(story, false, "2026-07-08"));
        refused(CaseRule.TRANSFER_TO_ANOTHER_UNIT, appeal(delivered().in(OrganisationChart.EMPTY), OFFICER, UNIT));
    }

    @Test
    void not_online() {
        refused(ComplaintRule.NOT_STATUTORY_FORM, delivered().officer(
                act -> new AppealToSecond(ID, act, Story.SECOND_CODE, Channel.ONLINE, "Không đồng ý", true, null)));
    }

    @Test
    void when_the_second_is_not_settled_the_first_stands_again() {
        Story story = appeal(delivered().on("2026-07-20")).on("2026-07-24").system(act -> new LetFirstStand(ID, act));
        happened(story, new ComplaintStandsAgain(ID, story.now(), ComplaintStatus.DECIDED));
        terms(appeal(delivered().on("2026-07-20")).on("2026-07-24").system(act -> new LetFirstStand(ID, act)),
                "armed C2-FILE NORMAL until 2026-08-07", "armed C-EFFECT NORMAL until 2026-08-05");
    }

    private static Story deliver(Story story) {
        return story.officer(act -> new RecordDelivery(ID, act));
    }

    @Test
    void who_has_complained_a_second_time_needs_no_time_to_do_so_until_that_is_given_back() {
        terms(deliver(appeal(first("2026-07-06").sent().on("2026-07-20"))));
        terms(deliver(appeal(first("2026-07-06").sent().on("2026-07-20")).inCourt()));
        terms(deliver(appeal(first("2026-07-06").sent().on("2026-07-20")).on("2026-07-21")).on("2026-07-24")
                .system(act -> new LetFirstStand(ID, act)), "armed C2-FILE NORMAL until 2026-08-20",
                "armed C-EFFECT NORMAL until 2026-08-05");
        terms(appeal(delivered().on("2026-07-20")).on("2026-08-10").system(act -> new LetFirstStand(ID, act)),
                "armed C-EFFECT NORMAL until 2026-08-05");
    }

    @Test
    void the_second_level_sanctions_a_first_that_was_overdue() {
        Story story = sanction(second("2026-07-06").afterOverdueFirst().accepted());
        happened(story, new ComplaintFirstSettlerSanctioned(ID, story.now(), UNIT, "Phê bình", "NĐ124 4"));
        refused(ComplaintRule.FIRST_WAS_NOT_OVERDUE, sanction(second("2026-07-06").accepted()));
    }

    private static Story sanction(Story story) {
        return story.head(act -> new SanctionFirstSettler(ID, act, "Phê bình", "NĐ124 4"));
    }

    // ---- court

    private static Story rule(Story story, CourtOutcome outcome) {
        return story.officer(act -> new RecordCourtRuling(ID, act, outcome, "07/2026/HC-ST"));
    }

    @Test
    void a_court_may_be_asked_at_any_stage() {
        Story story = first("2026-07-06").accepted().inCourt();
        happened(story, new ComplaintTakenToCourt(ID, story.now(), "Tòa án nhân dân khu vực 1", "05/2026/TLST-HC"));
        first("2026-07-06").decided().inCourt().whenLast().expectSuccessfulHandlerExecution();
        first("2026-03-02").received().inCourt().whenLast().expectSuccessfulHandlerExecution();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_not_decided_ends_with_the_ruling_unless_the_suit_is_dropped(CourtOutcome outcome) {
        Story story = rule(first("2026-07-06").verifying().inCourt(), outcome);
        happened(story, new ComplaintCourtRuled(ID, story.now(), outcome, "07/2026/HC-ST",
                outcome == CourtOutcome.DROPPED ? ComplaintStatus.VERIFYING : ComplaintStatus.CLOSED));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_decided_stands_unless_the_claim_is_upheld(CourtOutcome outcome) {
        Story story = rule(first("2026-07-06").decided().inCourt(), outcome);
        happened(story, new ComplaintCourtRuled(ID, story.now(), outcome, "07/2026/HC-ST",
                outcome == CourtOutcome.CLAIM_UPHELD ? ComplaintStatus.CLOSED : ComplaintStatus.DECIDED));
    }

    @Test
    void a_ruling_that_closes_the_case_ends_its_terms_and_one_that_does_not_leaves_them() {
        terms(rule(first("2026-07-06").decided().inCourt(), CourtOutcome.CLAIM_UPHELD),
                "ended C1-SEND HANDLED_OTHERWISE", "ended C-PUB HANDLED_OTHERWISE", "ended C-EFFECT HANDLED_OTHERWISE");
        terms(rule(first("2026-07-06").decided().inCourt(), CourtOutcome.DROPPED));
    }

    @Test
    void while_a_court_has_the_matter_nobody_runs_out_of_time_and_then_the_time_begins_anew() {
        terms(first("2026-07-06").verifying().inCourt(), "ended C1-SETTLE HANDLED_OTHERWISE",
                "ended C-VERIFY HANDLED_OTHERWISE");
        terms(rule(first("2026-07-06").verifying().inCourt().on("2026-07-20"), CourtOutcome.DROPPED),
                "armed C1-SETTLE NORMAL until 2026-08-19", "armed C-VERIFY DEFAULT until 2026-08-10");
        terms(rule(first("2026-07-06").verifying().inCourt().on("2026-07-20"), CourtOutcome.CLAIM_DISMISSED));
    }

    @Test
    void nor_to_accept_it() {
        terms(first("2026-07-06").received().inCourt(), "ended C-ACC2 HANDLED_OTHERWISE");
        terms(rule(first("2026-07-06").received().inCourt().on("2026-07-13"), CourtOutcome.DROPPED),
                "armed C-ACC2 DEFAULT until 2026-07-22");
    }

    @Test
    void nor_to_enforce_it() {
        terms(first("2026-07-06").inEffect("2026-08-06").inCourt(), "ended C-ENF HANDLED_OTHERWISE");
        terms(rule(first("2026-07-06").inEffect("2026-08-06").inCourt().on("2026-08-17"), CourtOutcome.CLAIM_DISMISSED),
                "armed C-ENF DEFAULT until 2026-08-22");
    }

    @Test
    void what_had_run_out_before_the_suit_is_still_overdue_after_it() {
        terms(first("2026-07-06").accepted().on("2026-08-06").inCourt(), "breached C1-SETTLE by xa-binh-luc",
                "ended C1-SETTLE HANDLED_OTHERWISE");
        Story story = appeal(rule(first("2026-07-06").accepted().on("2026-08-06").inCourt(), CourtOutcome.DROPPED));
        happened(story, appealed(story, true, "2026-08-05"));
    }

    @Test
    void a_complex_settlement_is_complex_after_the_suit_as_well() {
        terms(rule(first("2026-07-06").accepted()
                .head(act -> new ExtendTerm(ID.value(), act, 2, 15, "Phức tạp"))
                .inCourt()
                .on("2026-07-20"), CourtOutcome.DROPPED), "armed C1-SETTLE COMPLEX until 2026-09-03");
    }

    @Test
    void a_second_level_that_gives_back_what_a_court_was_asked_about_gives_it_back_where_it_stood() {
        Story story = rule(appeal(delivered().on("2026-07-20")).inCourt(), CourtOutcome.DROPPED)
                .system(act -> new LetFirstStand(ID, act));
        happened(story, new ComplaintStandsAgain(ID, story.now(), ComplaintStatus.DECIDED));
    }

    // ---- effect and enforcement

    @Test
    void it_takes_effect_once_its_days_are_over() {
        Story story = first("2026-07-06").inEffect("2026-08-06");
        happened(story, new ComplaintTookEffect(ID, story.now()));
        terms(first("2026-07-06").inEffect("2026-08-06"), "met C-EFFECT in time",
                "armed C-ENF DEFAULT until 2026-08-13");
        refused(ComplaintRule.NOT_IN_EFFECT_YET, first("2026-07-06").inEffect("2026-08-05"));
    }

    @Test
    void the_time_to_enforce_counts_from_the_effect_and_not_from_when_somebody_put_it_on_record() {
        Story story = first("2026-07-06").inEffect("2026-08-20");
        happened(story, new ComplaintTookEffect(ID, story.now()));
        terms(first("2026-07-06").inEffect("2026-08-20"), "met C-EFFECT in time",
                "armed C-ENF DEFAULT until 2026-08-13");
        terms(first("2026-07-06").published().on("2026-08-20").officer(act -> new RecordLegalEffect(ID, act)),
                "met C-EFFECT in time", "armed C-ENF DEFAULT until 2026-08-13");
    }

    @Test
    void but_from_no_day_on_which_it_was_before_the_second_level_or_a_court() {
        terms(appeal(delivered().on("2026-07-20")).on("2026-08-17")
                .system(act -> new LetFirstStand(ID, act))
                .on("2026-08-18")
                .system(act -> new RecordLegalEffect(ID, act)), "met C-EFFECT in time",
                "armed C-ENF DEFAULT until 2026-08-22");
        terms(rule(first("2026-07-06").sent().inCourt().on("2026-08-17"), CourtOutcome.CLAIM_DISMISSED).on("2026-08-18")
                .system(act -> new RecordLegalEffect(ID, act)), "met C-EFFECT in time",
                "armed C-ENF DEFAULT until 2026-08-22");
    }

    @Test
    void in_remote_areas_later() {
        refused(ComplaintRule.NOT_IN_EFFECT_YET, first("2026-07-06").fromRemoteArea().inEffect("2026-08-06"));
        first("2026-07-06").fromRemoteArea().inEffect("2026-08-21").whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void it_is_enforced_to_the_end() {
        Story begun = first("2026-07-06").enforcing("2026-08-06");
        happened(begun, new ComplaintEnforcementBegun(ID, begun.now(), "Trả lại đất", UNIT));
        terms(first("2026-07-06").enforcing("2026-08-06"), "met C-ENF in time");
        Story step = first("2026-07-06").enforcing("2026-08-06").officer(act -> new RecordProgress(ID, act, "Đã đo"));
        happened(step, new ComplaintEnforcementProgressed(ID, step.now(), "Đã đo"));
        Story done = enforced();
        happened(done, new ComplaintEnforced(ID, done.now(), "Đã giao đất"));
        Story closed = close(deliver(enforced()).on("2026-12-01"));
        happened(closed, new ComplaintClosed(ID, closed.now()));
    }

    private static Story enforced() {
        return first("2026-07-06").enforcing("2026-08-06")
                .officer(act -> new CompleteEnforcement(ID, act, "Đã giao đất"));
    }

    private static Story close(Story story) {
        return story.officer(act -> new CloseComplaint(ID, act));
    }

    @Test
    void it_is_not_closed_before() {
        refused(ComplaintRule.NOT_ENFORCED, close(first("2026-07-06").inEffect("2026-08-06")));
    }

    private static Story wrong() {
        return first("2026-07-06").heard("2026-07-10")
                .head(act -> new DraftDecision(ID, act, Outcome.WRONG, "Dự thảo"))
                .head(act -> new IssueDecision(ID, act, "1", Outcome.WRONG, null, "Giữ nguyên", "Toàn văn"));
    }

    @Test
    void where_the_complaint_was_wrong_there_is_nothing_to_enforce_but_it_is_sent_and_published() {
        refused(ComplaintRule.NOT_SENT, close(wrong().on("2026-08-20").officer(act -> new RecordLegalEffect(ID, act))));
        refused(ComplaintRule.NOT_PUBLISHED,
                close(wrong().officer(act -> new SendDecision(ID, act, Story.EVERYBODY))
                        .on("2026-08-20")
                        .officer(act -> new RecordLegalEffect(ID, act))));
        close(deliver(wrong().officer(act -> new SendDecision(ID, act, Story.EVERYBODY)))
                .head(act -> new WithholdComplaint(ID, act, WithholdingGround.STATE_SECRET, "Điều 7"))
                .on("2026-08-20")
                .officer(act -> new RecordLegalEffect(ID, act))).whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void of_a_closed_case_nothing_is_left_to_be_done_in_time() {
        terms(close(deliver(wrong().officer(act -> new SendDecision(ID, act, Story.EVERYBODY)))
                .head(act -> new WithholdComplaint(ID, act, WithholdingGround.STATE_SECRET, "Điều 7"))
                .on("2026-08-20")
                .officer(act -> new RecordLegalEffect(ID, act))), "breached C-PUB by xa-binh-luc",
                "ended C-PUB HANDLED_OTHERWISE");
    }

    @Test
    void where_the_complaint_was_wrong_nobody_runs_out_of_time_to_enforce_it() {
        terms(wrong().on("2026-08-20").officer(act -> new RecordLegalEffect(ID, act)), "met C-EFFECT in time");
    }

    private static Story deliveredLateAndInEffect() {
        return deliver(first("2026-07-06").published().on("2026-07-16")).on("2026-08-06")
                .officer(act -> new EndPublication(ID, act, PublicationManner.PORTAL))
                .system(act -> new RecordLegalEffect(ID, act));
    }

    private static Story deliveredLateAndEnforced() {
        return deliveredLateAndInEffect().head(act -> new BeginEnforcement(ID, act, "Trả lại đất", UNIT))
                .officer(act -> new CompleteEnforcement(ID, act, "Đã giao đất"));
    }

    @Test
    void a_first_case_stays_open_as_long_as_there_may_be_a_second_complaint() {
        refused(ComplaintRule.MAY_BE_COMPLAINED_ABOUT_AGAIN, close(deliveredLateAndEnforced().on("2026-08-17")));
        Story story = appeal(deliveredLateAndEnforced().on("2026-08-17"));
        happened(story, appealed(story, false, "2026-07-16"));
        terms(close(deliveredLateAndEnforced().on("2026-08-18")), "ended C2-FILE HANDLED_OTHERWISE");
    }

    @Test
    void and_as_long_as_nobody_knows_when_they_got_the_decision() {
        refused(ComplaintRule.DELIVERY_IS_NOT_ON_RECORD, close(enforced().on("2026-12-01")));
    }

    @Test
    void the_legal_effect_takes_no_day_from_who_got_the_decision_late() {
        terms(deliveredLateAndInEffect(), "met C-EFFECT in time", "armed C-ENF DEFAULT until 2026-08-13");
        terms(delivered().on("2026-08-10").system(act -> new RecordLegalEffect(ID, act)), "met C-EFFECT in time",
                "ended C2-FILE HANDLED_OTHERWISE", "armed C-ENF DEFAULT until 2026-08-13");
    }

    // ---- forgetting

    private static Story forget(Story story, boolean secondIsOpen, DataSubject... subjects) {
        return story.head(act -> new ForgetComplainants(ID, act, List.of(subjects), ForgettingGround.ORDERED, "QĐ 1",
                secondIsOpen));
    }

    private static Story ended() {
        return first("2026-07-06").received()
                .head(act -> new RefuseComplaint(ID, act, RefusalGround.NO_CAPACITY, null, Story.EVERYBODY));
    }

    @Test
    void everybody_and_everything_is_forgotten_once_the_case_has_ended() {
        Story story = forget(ended(), false);
        happened(story, new ComplainantsForgotten(ID, story.now(), List.of(Story.person(0), Story.WORDS),
                ForgettingGround.ORDERED, "QĐ 1", null));
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, forget(first("2026-07-06").received(), false));
        refused(LetterRule.NOT_A_SUBJECT_OF_THIS_CASE, forget(ended(), false, new DataSubject("nobody")));
        refused(LetterRule.ALREADY_FORGOTTEN, forget(forget(ended(), false), false));
    }

    @Test
    void what_was_forgotten_stays_closed() {
        refused(LetterRule.FORGOTTEN_STAYS_CLOSED,
                forget(first("2026-07-06").withdrawn()
                        .head(act -> new TerminateSettlement(ID, act, TerminationGround.WITHDRAWN)), false)
                        .head(act -> new ReopenComplaint(ID, act, "Bị ép buộc")));
    }

    @Test
    void with_the_first_the_second_and_not_before_it_has_ended() {
        Story story = forget(appeal(delivered()), false);
        happened(story, new ComplainantsForgotten(ID, story.now(), List.of(Story.person(0), Story.WORDS),
                ForgettingGround.ORDERED, "QĐ 1", ComplaintId.of(Story.SECOND_CODE)));
        refused(ComplaintRule.SECOND_IS_STILL_OPEN, forget(appeal(delivered()), true));
    }

    @Test
    void the_second_is_forgotten_with_the_first() {
        Story refusedSecond = second("2026-07-06").linked()
                .received()
                .head(act -> new RefuseComplaint(ID, act, RefusalGround.NO_CAPACITY, null, Story.EVERYBODY));
        refused(ComplaintRule.FORGOTTEN_WITH_THE_FIRST, forget(refusedSecond, false));
        Story story = second("2026-07-06").linked()
                .received()
                .system(act -> new ForgetWithFirst(ID, act, List.of(Story.WORDS), ForgettingGround.ORDERED, "QĐ 1"));
        happened(story, new ComplainantsForgotten(ID, story.now(), List.of(Story.WORDS), ForgettingGround.ORDERED,
                "QĐ 1", null));
    }

    // ---- what goes for cases of all kinds

    @Test
    void the_head_extends_the_settlement_of_a_complex_case_once() {
        first("2026-07-06").accepted()
                .head(act -> new ExtendTerm(ID.value(), act, 2, 15, "Phức tạp"))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }
}
