package vn.danbiet.command.complaint;

import static vn.danbiet.command.complaint.Story.HEAD;
import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.OTHER_OFFICER;
import static vn.danbiet.command.complaint.Story.PROVINCE;
import static vn.danbiet.command.complaint.Story.disciplinary;
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
import vn.danbiet.command.casefile.CaseCommand.ExtendTerm;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.OrderVerification;
import vn.danbiet.command.complaint.ComplaintCommand.RecordAbsence;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.RequestDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.ReturnDraft;
import vn.danbiet.command.complaint.ComplaintCommand.ReviewContestedAct;
import vn.danbiet.command.complaint.ComplaintCommand.SummonToDialogue;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.complaint.ComplaintDecisionDrafted;
import vn.danbiet.events.complaint.ComplaintDecisionReturned;
import vn.danbiet.events.complaint.ComplaintDialogueHeld;
import vn.danbiet.events.complaint.ComplaintDialogueMissed;
import vn.danbiet.events.complaint.ComplaintDialogueSummoned;
import vn.danbiet.events.complaint.ComplaintDocumentsRequested;
import vn.danbiet.events.complaint.ComplaintDocumentsSupplied;
import vn.danbiet.events.complaint.ComplaintFindingsReported;
import vn.danbiet.events.complaint.ComplaintReviewed;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintVerificationOrdered;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.ReviewResult;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettlingComplaintsTest {
    // ---- recheck and verification

    @Test
    void the_contested_act_is_rechecked_once() {
        Story story = first("2026-07-06").reviewed(ReviewResult.NEEDS_VERIFICATION);
        happened(story, new ComplaintReviewed(ID, story.now(), ReviewResult.NEEDS_VERIFICATION));
        refused(ComplaintRule.ALREADY_REVIEWED, first("2026-07-06").reviewed(ReviewResult.NEEDS_VERIFICATION)
                .head(act -> new ReviewContestedAct(ID, act, ReviewResult.COMPLAINT_IS_RIGHT)));
    }

    @Test
    void a_verification_has_a_lead_and_a_time() {
        Story story = first("2026-07-06").verifying();
        happened(story, new ComplaintVerificationOrdered(ID, story.now(), OFFICER.id(), List.of()));
        terms(first("2026-07-06").verifying(), "armed C-VERIFY DEFAULT until 2026-07-27");
    }

    @Test
    void the_recheck_comes_first_and_where_it_found_the_complaint_right_nothing_is_verified() {
        refused(ComplaintRule.REVIEW_COMES_FIRST, order(first("2026-07-06").accepted(), List.of()));
        refused(ComplaintRule.RIGHT_NEEDS_NO_VERIFICATION,
                order(first("2026-07-06").reviewed(ReviewResult.COMPLAINT_IS_RIGHT), List.of()));
    }

    @Test
    void nobody_is_in_a_team_twice() {
        refused(ComplaintRule.TEAM_NAMES_SOMEBODY_TWICE,
                order(first("2026-07-06").reviewed(ReviewResult.NEEDS_VERIFICATION), List.of(OFFICER.id())));
        refused(ComplaintRule.TEAM_NAMES_SOMEBODY_TWICE,
                order(first("2026-07-06").reviewed(ReviewResult.NEEDS_VERIFICATION),
                        List.of(OTHER_OFFICER.id(), OTHER_OFFICER.id())));
    }

    private static Story order(Story story, List<OfficerId> members) {
        return story.head(act -> new OrderVerification(ID, act, OFFICER.id(), members));
    }

    private static Story requesting(Story story) {
        return story.head(act -> new RequestDocuments(ID, act, Party.RESPONDENT, "Hồ sơ địa chính"));
    }

    private static Story supplying(Story story, int request) {
        return story.head(act -> new RecordDocuments(ID, act, request, "Bản sao"));
    }

    @Test
    void documents_are_requested_within_seven_days_and_supplied() {
        Story story = requesting(first("2026-07-06").verifying());
        happened(story,
                new ComplaintDocumentsRequested(ID, story.now(), 1, Party.RESPONDENT, words("Hồ sơ địa chính")));
        terms(requesting(first("2026-07-06").verifying()), "armed C-EVID DEFAULT until 2026-07-13");
        Story supplied = supplying(requesting(first("2026-07-06").verifying()), 1);
        happened(supplied, new ComplaintDocumentsSupplied(ID, supplied.now(), 1, words("Bản sao")));
        terms(supplying(requesting(first("2026-07-06").verifying()), 1), "met C-EVID in time");
    }

    @Test
    void the_term_is_met_once_every_request_is() {
        terms(supplying(requesting(requesting(first("2026-07-06").verifying())), 1));
        terms(supplying(supplying(requesting(requesting(first("2026-07-06").verifying())), 2), 1),
                "met C-EVID in time");
    }

    @Test
    void what_was_not_requested_is_not_supplied() {
        refused(ComplaintRule.NO_SUCH_REQUEST, supplying(requesting(first("2026-07-06").verifying()), 2));
        refused(ComplaintRule.NO_SUCH_REQUEST, supplying(supplying(requesting(first("2026-07-06").verifying()), 1), 1));
    }

    @Test
    void the_findings_are_reported() {
        Story story = first("2026-07-06").reported(Outcome.PARTLY, false);
        happened(story, new ComplaintFindingsReported(ID, story.now(), Outcome.PARTLY, false, words("Báo cáo")));
        terms(first("2026-07-06").reported(Outcome.PARTLY, false), "met C-VERIFY in time");
        refused(ComplaintRule.FINDING_CONTRADICTS_DEMAND, first("2026-07-06").reported(Outcome.WRONG, true));
    }

    // ---- dialogue

    private static Story summon(Story story, String on, String chair, boolean delegated) {
        return story.head(
                act -> new SummonToDialogue(ID, act, LocalDate.parse(on), "Trụ sở", new OfficerId(chair), delegated));
    }

    @Test
    void the_parties_are_summoned_in_writing() {
        Story story = first("2026-07-06").summoned("2026-07-10");
        happened(story, new ComplaintDialogueSummoned(ID, story.now(), LocalDate.of(2026, 7, 10), "Trụ sở UBND",
                HEAD.id(), false));
    }

    @Test
    void in_the_first_instance_after_the_findings() {
        refused(ComplaintRule.DIALOGUE_TOO_EARLY,
                summon(first("2026-07-06").accepted(), "2026-07-10", "head-a", false));
    }

    @Test
    void in_the_second_and_about_discipline_also_before() {
        summon(second("2026-07-06").accepted(), "2026-07-10", "head-p", false).whenLast()
                .expectSuccessfulHandlerExecution();
        summon(disciplinary("2026-07-06").accepted(), "2026-07-10", "head-a", false).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void for_a_day_to_come() {
        refused(ComplaintRule.SUMMONS_IN_THE_PAST, first("2026-07-06").summoned("2026-07-06"));
    }

    @Test
    void the_settler_is_in_the_chair() {
        refused(ComplaintRule.CHAIR_IS_THE_SETTLER,
                summon(first("2026-07-06").reported(Outcome.WRONG, false), "2026-07-10", "officer-a", false));
    }

    @Test
    void only_a_provincial_chair_lets_somebody_else() {
        refused(ComplaintRule.DELEGATION_NOT_OPEN,
                summon(first("2026-07-06").reported(Outcome.WRONG, false), "2026-07-10", "officer-a", true));
        Story story = summon(second("2026-07-06").reported(Outcome.WRONG, false), "2026-07-10", "officer-p", true);
        happened(story, new ComplaintDialogueSummoned(ID, story.now(), LocalDate.of(2026, 7, 10), "Trụ sở",
                new OfficerId("officer-p"), true));
    }

    @Test
    void and_not_in_a_complex_case() {
        Story story = second("2026-07-06").reported(Outcome.WRONG, false)
                .head(act -> new ExtendTerm(ID.value(), act, 2, null, "Phức tạp"));
        refused(ComplaintRule.DELEGATION_NOT_IN_COMPLEX_CASES, summon(story, "2026-07-10", "officer-p", true));
    }

    @Test
    void minutes_are_taken() {
        Story story = first("2026-07-06").heard("2026-07-10");
        happened(story, new ComplaintDialogueHeld(ID, story.now(), HEAD.id(), false,
                List.of(Party.COMPLAINANT, Party.RESPONDENT), false, words("Biên bản")));
    }

    @Test
    void not_before_its_day_and_not_without_the_complainant() {
        refused(ComplaintRule.DIALOGUE_NOT_HELD_YET, first("2026-07-06").summoned("2026-07-10")
                .head(act -> new RecordDialogue(ID, act, List.of(Party.COMPLAINANT), true, "Biên bản")));
        refused(ComplaintRule.DIALOGUE_NEEDS_BOTH,
                first("2026-07-06").summoned("2026-07-10")
                        .on("2026-07-10")
                        .head(act -> new RecordDialogue(ID, act, List.of(Party.RESPONDENT), true, "Biên bản")));
    }

    private static Story missed(Story summoned, String on, boolean excused) {
        return summoned.on(on).head(act -> new RecordAbsence(ID, act, Party.COMPLAINANT, excused, "Biên bản"));
    }

    @Test
    void since_2026_07_01_the_settlement_goes_on_without_who_stays_away() {
        Story story = missed(first("2026-07-06").summoned("2026-07-10"), "2026-07-10", false);
        happened(story,
                new ComplaintDialogueMissed(ID, story.now(), Party.COMPLAINANT, false, true, words("Biên bản")));
        draft(missed(first("2026-07-06").summoned("2026-07-10"), "2026-07-10", false), Outcome.WRONG).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void unless_they_are_excused() {
        Story story = missed(first("2026-07-06").summoned("2026-07-10"), "2026-07-10", true);
        happened(story,
                new ComplaintDialogueMissed(ID, story.now(), Party.COMPLAINANT, true, false, words("Biên bản")));
    }

    @Test
    void before_they_are_summoned_again() {
        Story story = missed(first("2026-03-02").summoned("2026-03-10"), "2026-03-10", false);
        happened(story,
                new ComplaintDialogueMissed(ID, story.now(), Party.COMPLAINANT, false, false, words("Biên bản")));
        summon(missed(first("2026-03-02").summoned("2026-03-10"), "2026-03-10", false), "2026-03-20", "head-a", false)
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    // ---- draft

    private static Story draft(Story story, Outcome outcome) {
        return story.head(act -> new DraftDecision(ID, act, outcome, "Dự thảo"));
    }

    @Test
    void the_handler_drafts_what_was_found() {
        Story story = first("2026-07-06").drafted();
        happened(story, new ComplaintDecisionDrafted(ID, story.now(), Outcome.RIGHT, words("Dự thảo")));
    }

    @Test
    void nothing_is_drafted_before_anything_was_found() {
        refused(ComplaintRule.NOTHING_FOUND_YET, draft(first("2026-07-06").accepted(), Outcome.RIGHT));
        refused(ComplaintRule.NOTHING_FOUND_YET,
                draft(first("2026-07-06").reviewed(ReviewResult.NEEDS_VERIFICATION), Outcome.RIGHT));
    }

    @Test
    void what_the_recheck_found_right_is_decided_at_once_and_only_so() {
        draft(first("2026-07-06").reviewed(ReviewResult.COMPLAINT_IS_RIGHT), Outcome.RIGHT).whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ComplaintRule.RECHECK_SAYS_RIGHT,
                draft(first("2026-07-06").reviewed(ReviewResult.COMPLAINT_IS_RIGHT), Outcome.PARTLY));
    }

    @Test
    void the_first_time_a_dialogue_is_held_where_demand_and_findings_differ() {
        refused(ComplaintRule.DIALOGUE_IS_MANDATORY,
                draft(first("2026-07-06").reported(Outcome.WRONG, false), Outcome.WRONG));
        draft(first("2026-07-06").heard("2026-07-10"), Outcome.WRONG).whenLast().expectSuccessfulHandlerExecution();
        draft(first("2026-07-06").reported(Outcome.RIGHT, true), Outcome.RIGHT).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_second_time_always() {
        refused(ComplaintRule.DIALOGUE_IS_MANDATORY,
                draft(second("2026-07-06").reported(Outcome.RIGHT, true), Outcome.RIGHT));
        draft(second("2026-07-06").heard("2026-07-10"), Outcome.WRONG).whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void about_discipline_always() {
        refused(ComplaintRule.DIALOGUE_IS_MANDATORY,
                draft(disciplinary("2026-07-06").reported(Outcome.RIGHT, true), Outcome.RIGHT));
        refused(ComplaintRule.DIALOGUE_IS_MANDATORY,
                draft(disciplinary("2026-07-06").reviewed(ReviewResult.COMPLAINT_IS_RIGHT), Outcome.RIGHT));
    }

    @Test
    void the_head_returns_a_draft_and_the_case_stands_where_it_stood() {
        Story story = first("2026-07-06").drafted().head(act -> new ReturnDraft(ID, act, "Chưa rõ"));
        happened(story, new ComplaintDecisionReturned(ID, story.now(), "Chưa rõ", ComplaintStatus.REPORTED));
    }
}
