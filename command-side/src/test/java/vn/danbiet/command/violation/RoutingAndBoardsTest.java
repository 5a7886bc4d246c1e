package vn.danbiet.command.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.violation.Story.ID;
import static vn.danbiet.command.violation.Story.OTHER_CODE;
import static vn.danbiet.command.violation.Story.PROVINCE;
import static vn.danbiet.command.violation.Story.happened;
import static vn.danbiet.command.violation.Story.on;
import static vn.danbiet.command.violation.Story.put;
import static vn.danbiet.command.violation.Story.refused;
import static vn.danbiet.command.violation.Story.terms;
import static vn.danbiet.command.violation.Story.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.violation.ViolationCommand.AnswerBoard;
import vn.danbiet.command.violation.ViolationCommand.CloseViolation;
import vn.danbiet.command.violation.ViolationCommand.EndRoute;
import vn.danbiet.command.violation.ViolationCommand.Origin;
import vn.danbiet.command.violation.ViolationCommand.RecordBoardPlan;
import vn.danbiet.command.violation.ViolationCommand.RecordBoardRecommendation;
import vn.danbiet.command.violation.ViolationCommand.RouteViolation;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionClosed;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionWithdrawn;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.ViolationBoardAnswered;
import vn.danbiet.events.violation.ViolationBoardCheckPlanned;
import vn.danbiet.events.violation.ViolationBoardRecommended;
import vn.danbiet.events.violation.ViolationClosed;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationRouteEnded;
import vn.danbiet.events.violation.ViolationRouted;
import vn.danbiet.events.violation.ViolationSource;

/** The ways through another procedure and through a Board (LDC 5.3, 34.2). */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RoutingAndBoardsTest {
    private static final Instant NOON = Instant.parse("2026-07-06T05:00:00Z");
    private static final ContestedAct CONTESTED = contestedSince("2026-06-20");

    private static ContestedAct contestedSince(String knownOn) {
        return new ContestedAct(ContestedKind.ADMINISTRATIVE_DECISION, "QĐ 1", new UnitId("xa-binh-luc"), List.of(),
                LocalDate.parse(knownOn));
    }

    /** Into a case that is opened with it. */
    private static Story opening(Story story, CaseKind kind, @Nullable Channel channel,
            @Nullable ContestedAct contested, boolean signed) {
        return story.reported()
                .head(act -> new RouteViolation(ID, act, kind, OTHER_CODE.caseId(), OTHER_CODE, channel, contested,
                        "Đề nghị xem xét", signed, false));
    }

    /** Into a case that is there. */
    private static Story into(Story story, CaseKind kind, String child) {
        return story.reported()
                .head(act -> new RouteViolation(ID, act, kind, child, null, null, null, "Theo thủ tục tố cáo", false,
                        false));
    }

    @Test
    void what_was_reported_goes_on_as_a_petition_of_whoever_informed() {
        Story given = on("2026-07-06").informedBy(1);
        Story story = opening(given, CaseKind.PETITION, Channel.ONLINE, null, false);

        happened(story,
                new ViolationRouted(ID, story.now(), CaseKind.PETITION, OTHER_CODE.caseId(), OTHER_CODE, PROVINCE,
                        Channel.ONLINE, null, "Cản trở họp thôn", words("Đề nghị xem xét"), false, false,
                        new PetitionerFacts(1, 0, true, false), given.personal()));
        terms(story, "met V-ADMIT in time");
    }

    @Test
    void as_a_complaint_it_says_what_is_contested_and_is_signed() {
        Story given = on("2026-07-06").informedBy(1);
        Story story = opening(given, CaseKind.COMPLAINT, Channel.POST, CONTESTED, true);

        happened(story,
                new ViolationRouted(ID, story.now(), CaseKind.COMPLAINT, OTHER_CODE.caseId(), OTHER_CODE, PROVINCE,
                        Channel.POST, CONTESTED, "Cản trở họp thôn", words("Đề nghị xem xét"), true, false,
                        new PetitionerFacts(1, 0, true, false), given.personal()));
    }

    @Test
    void both_cases_are_linked() {
        Story story = into(on("2026-07-06"), CaseKind.DENUNCIATION, "denunciation-1");

        happened(story,
                new ViolationRouted(ID, story.now(), CaseKind.DENUNCIATION, "denunciation-1", null, PROVINCE, null,
                        null, "Cản trở họp thôn", words("Theo thủ tục tố cáo"), false, false,
                        new PetitionerFacts(0, 0, false, false), PersonalData.NONE));
        put(story, LetterLinked.class,
                List.of(new LetterLinked(ID.value(), story.now(), "denunciation-1", LetterLink.RELATED, false)));
    }

    @Test
    void there_are_three_such_procedures() {
        refused(ViolationRule.NO_SUCH_ROUTE, into(on("2026-07-06"), CaseKind.VIOLATION, "v"));
        refused(ViolationRule.NO_SUCH_ROUTE, into(on("2026-07-06"), CaseKind.PROTECTION, "p"));
    }

    @Test
    void it_does_not_go_back_to_where_it_came_from() {
        refused(ViolationRule.ROUTED_BACK_TO_ITS_SOURCE,
                into(on("2026-07-06").from(new Origin(ViolationSource.CASE, "source", null, null)), CaseKind.COMPLAINT,
                        "source"));
    }

    @Test
    void a_denunciation_is_not_opened_from_here() {
        refused(ViolationRule.DENUNCIATION_IS_RECEIVED_APART,
                opening(on("2026-07-06").informedBy(1), CaseKind.DENUNCIATION, Channel.POST, null, true));
    }

    @Test
    void what_is_opened_needs_somebody_a_channel_and_its_statutory_form() {
        refused(ViolationRule.NOBODY_TO_OPEN_IT_FOR,
                opening(on("2026-07-06"), CaseKind.PETITION, Channel.ONLINE, null, false));
        refused(ViolationRule.CHANNEL_IS_MISSING,
                opening(on("2026-07-06").informedBy(1), CaseKind.PETITION, null, null, false));
        refused(ViolationRule.NO_STATUTORY_FORM,
                opening(on("2026-07-06").informedBy(1), CaseKind.COMPLAINT, Channel.ONLINE, CONTESTED, true));
        refused(ViolationRule.NO_STATUTORY_FORM,
                opening(on("2026-07-06").informedBy(1), CaseKind.COMPLAINT, Channel.POST, CONTESTED, false));
        refused(ViolationRule.COMPLAINT_NEEDS_CONTESTED_ACT,
                opening(on("2026-07-06").informedBy(1), CaseKind.COMPLAINT, Channel.POST, null, true));
        refused(ViolationRule.COMPLAINT_NEEDS_CONTESTED_ACT,
                opening(on("2026-07-06").informedBy(1), CaseKind.PETITION, Channel.POST, CONTESTED, true));
        refused(ViolationRule.CONTESTED_ACT_NOT_KNOWN, opening(on("2026-07-06").informedBy(1), CaseKind.COMPLAINT,
                Channel.POST, contestedSince("2026-07-07"), true));
        refused(ViolationRule.CONTESTED_ACT_NOT_KNOWN, opening(on("2026-07-06").informedBy(1), CaseKind.COMPLAINT,
                Channel.POST, contestedSince("2012-06-30"), true));
    }

    @Test
    void its_outcome_is_what_was_found_and_those_accused_are_still_to_be_heard() {
        Story story = ended(EndElsewhere.WITH_RESULT, ViolationFinding.VIOLATED);

        happened(story, new ViolationRouteEnded(ID, story.now(), "denunciation-1", ViolationFinding.VIOLATED,
                words("Tố cáo đúng")));
        refused(ViolationRule.NOT_TOLD, story.concluded(ViolationFinding.VIOLATED));
    }

    private static Story ended(EndElsewhere elsewhere, ViolationFinding finding) {
        return into(on("2026-07-06"), CaseKind.DENUNCIATION, "denunciation-1").then("2026-09-01")
                .head(act -> new EndRoute(ID, act, elsewhere, finding, "Tố cáo đúng"));
    }

    @Test
    void nothing_is_found_by_a_case_that_goes_on_and_no_violation_by_one_that_nobody_settled() {
        for (ViolationFinding finding : ViolationFinding.values()) {
            refused(ViolationRule.ROUTE_HAS_NOT_ENDED, ended(EndElsewhere.OPEN, finding));
        }
        refused(ViolationRule.ROUTE_GAVE_NO_RESULT, ended(EndElsewhere.WITHOUT_RESULT, ViolationFinding.PARTLY));
        ended(EndElsewhere.WITHOUT_RESULT, ViolationFinding.NOT_VIOLATED)
                .inspectionOrdered(InspectionManner.AD_HOC, LocalDate.of(2026, 9, 2))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_other_case_has_ended_with_a_result_once_it_was_answered_and_closed() {
        var petition = PetitionId.of(OTHER_CODE);
        var received = new PetitionReceived(petition, NOON, OTHER_CODE, PROVINCE, Channel.COUNTER, "Họp thôn",
                words("a"), 1, true, null, new PetitionerFacts(1, 0, true, true), PersonalData.NONE);
        var answered = new PetitionAnswered(petition, NOON, "Đã họp lại");

        assertThat(RoutedCases.end(List.of())).isEqualTo(EndElsewhere.OPEN);
        assertThat(RoutedCases.end(List.of(received, answered))).isEqualTo(EndElsewhere.OPEN);
        assertThat(RoutedCases.end(List.of(received, answered, new PetitionClosed(petition, NOON))))
                .isEqualTo(EndElsewhere.WITH_RESULT);
        assertThat(RoutedCases.end(List.of(received, new PetitionWithdrawn(petition, NOON, null, false))))
                .isEqualTo(EndElsewhere.WITHOUT_RESULT);
    }

    private static Story planned(String sentOn, String checkOn) {
        return on("2026-07-06").fromBoard()
                .reported()
                .officer(act -> new RecordBoardPlan(ID, act, Board.PEOPLES_INSPECTION, LocalDate.parse(sentOn),
                        LocalDate.parse(checkOn), "Kiểm tra thu chi"));
    }

    @Test
    void a_board_sends_its_plan_five_working_days_before() {
        Story story = planned("2026-07-06", "2026-07-13");

        happened(story, new ViolationBoardCheckPlanned(ID, story.now(), Board.PEOPLES_INSPECTION,
                LocalDate.of(2026, 7, 6), LocalDate.of(2026, 7, 13), words("Kiểm tra thu chi")));
        refused(ViolationRule.PLAN_SENT_LATE, planned("2026-07-06", "2026-07-10"));
        refused(ViolationRule.PLAN_DAYS, planned("2026-07-07", "2026-07-30"));
        refused(ViolationRule.PLAN_DAYS, planned("2026-07-06", "2026-07-06"));
    }

    private static Story recommended() {
        return on("2026-07-06").fromBoard()
                .reported()
                .officer(act -> new RecordBoardRecommendation(ID, act, Board.PEOPLES_INSPECTION,
                        LocalDate.of(2026, 7, 1), "Hoàn trả quỹ"));
    }

    @Test
    void its_recommendation_is_answered_within_fifteen_days() {
        Story story = recommended();

        happened(story, new ViolationBoardRecommended(ID, story.now(), 1, Board.PEOPLES_INSPECTION,
                LocalDate.of(2026, 7, 1), words("Hoàn trả quỹ")));
        terms(story, "met V-ADMIT in time", "armed G-BTT DEFAULT until 2026-07-21");

        Story answered = recommended().then("2026-07-22").head(act -> new AnswerBoard(ID, act, 1, true, "Sẽ hoàn trả"));
        happened(answered,
                new ViolationBoardAnswered(ID, answered.now(), 1, true, words("Sẽ hoàn trả"), new OfficerId("head-p")));
        terms(answered, "breached G-BTT by " + PROVINCE, "met G-BTT late");
    }

    @Test
    void a_recommendation_comes_after_the_check() {
        refused(ViolationRule.CHECK_AHEAD,
                on("2026-07-06").reported()
                        .officer(act -> new RecordBoardRecommendation(ID, act, Board.INVESTMENT_SUPERVISION,
                                LocalDate.of(2026, 7, 7), "a")));
    }

    @Test
    void what_was_not_recommended_is_not_answered() {
        refused(ViolationRule.NO_SUCH_RECOMMENDATION,
                recommended().head(act -> new AnswerBoard(ID, act, 2, true, "a")));
    }

    @Test
    void an_answered_recommendation_may_end_the_case() {
        Story story = recommended().head(act -> new AnswerBoard(ID, act, 1, true, "a"))
                .head(act -> new CloseViolation(ID, act));

        happened(story, new ViolationClosed(ID, story.now()));
    }
}
