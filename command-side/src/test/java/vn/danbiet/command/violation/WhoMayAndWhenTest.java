package vn.danbiet.command.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.violation.Story.COMMUNE;
import static vn.danbiet.command.violation.Story.GOVERNMENT;
import static vn.danbiet.command.violation.Story.ID;
import static vn.danbiet.command.violation.Story.PROVINCE;
import static vn.danbiet.command.violation.Story.on;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.Board;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.DismissalGround;
import vn.danbiet.events.violation.ExplanationForm;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.SanctionForm;
import vn.danbiet.events.violation.ViolationAppealWithdrawn;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationStatus;

/** The table of acts, column by column: nobody does what is another's, nothing is done in a state it is not for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayAndWhenTest {
    /** One for all, as every order here is refused and leaves nothing behind: it takes longer to make than to use. */
    private static final AggregateTestFixture<Violation> FIXTURE = new AggregateTestFixture<>(Violation.class);

    private static final Story NOW = on("2026-07-06");
    private static final Actor HEAD = Offices.head("head-p", PROVINCE);
    private static final Actor OFFICER = Offices.officer("officer-p", PROVINCE);

    /** An order for every act, by whom it is for. */
    static Stream<ViolationCommand> orders() {
        return Stream.of(ViolationAct.values())
                .filter(act -> act != ViolationAct.REPORT)
                .map(act -> order(act, NOW.act(allowed(act))));
    }

    static Stream<Arguments> ordersInStates() {
        return orders().flatMap(order -> Stream.of(ViolationStatus.values())
                .filter(status -> !ViolationAct.of(order).isOpenIn(status))
                .map(status -> Arguments.of(order, status)));
    }

    private static Actor allowed(ViolationAct act) {
        return switch (act.who()) {
            case SYSTEM -> Actor.SYSTEM;
            case SUPERIOR_HEAD -> Offices.head("head-g", GOVERNMENT);
            default -> HEAD;
        };
    }

    @ParameterizedTest
    @MethodSource("ordersInStates")
    void nothing_is_done_in_a_state_it_is_not_for(ViolationCommand order, ViolationStatus status) {
        standing(status).when(order)
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(ViolationAct.of(order).needsOffer()
                        ? CaseRule.NO_TRANSFER_OFFERED.id()
                        : CaseRule.ACT_NOT_IN_THIS_STATE.id());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void nobody_of_another_unit_does_anything(ViolationCommand order) {
        ViolationAct of = ViolationAct.of(order);
        Act act = NOW.act(Offices.head("head-d", Story.DEPARTMENT));
        standing(openState(of)).when(order(of, act))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(
                        of.who() == Who.SUPERIOR_HEAD ? CaseRule.NOT_YOURS_TO_DO.id() : CaseRule.OTHER_UNIT.id());
    }

    static Stream<ViolationCommand> ordersOfHeadsTeamsAndTheSystem() {
        return orders().filter(order -> EnumSet.of(Who.HEAD, Who.HANDLER, Who.TEAM, Who.SYSTEM)
                .contains(ViolationAct.of(order).who()));
    }

    @ParameterizedTest
    @MethodSource("ordersOfHeadsTeamsAndTheSystem")
    void what_the_head_the_handler_or_the_team_does_no_other_officer_does(ViolationCommand order) {
        ViolationAct of = ViolationAct.of(order);
        standing(openState(of)).when(order(of, NOW.act(OFFICER)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.NOT_YOURS_TO_DO.id());
    }

    @Test
    void the_head_who_concluded_does_not_decide_on_the_appeal() {
        standing(ViolationStatus.APPEALED).when(order(ViolationAct.DECIDE_APPEAL, NOW.act(HEAD)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.NOT_YOURS_TO_DO.id());
    }

    @Test
    void no_petitioner_does_anything() {
        orders().forEach(order -> standing(openState(ViolationAct.of(order)))
                .when(order(ViolationAct.of(order), NOW.act(Actor.PETITIONER)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.NOT_YOURS_TO_DO.id()));
    }

    @Test
    void every_act_and_every_rule_is_told_in_both_languages() {
        assertThat(ViolationAct.values()).allSatisfy(act -> {
            assertThat(act.phrase().vi()).isNotBlank();
            assertThat(act.phrase().en()).isNotBlank();
        });
        assertThat(ViolationRule.values()).allSatisfy(rule -> {
            assertThat(rule.text().vi()).isNotBlank();
            assertThat(rule.text().en()).isNotBlank();
            assertThat(rule.citation()).isNotBlank();
        });
        assertThat(ViolationKind.values()).allSatisfy(kind -> assertThat(kind.article()).startsWith("LDC "));
    }

    private static ViolationStatus openState(ViolationAct act) {
        return Stream.of(ViolationStatus.values()).filter(act::isOpenIn).findFirst().orElseThrow();
    }

    /** A case of which nothing is known but where it stands. */
    private static TestExecutor<Violation> standing(ViolationStatus status) {
        Instant then = on("2026-07-01").now();
        LocalDate day = LocalDate.of(2026, 6, 1);
        var reported = new ViolationReported(ID, then, Story.CODE, PROVINCE, ViolationSource.CITIZEN, null, null, null,
                ViolationKind.FORGED_VOTE, day, day, COMMUNE, List.of(), List.of(), List.of(), "Kiểm phiếu",
                Story.words("Tôi"), SealedIdentity.NOT_GIVEN, List.of(), null, PetitionerFacts.of(List.of()),
                PersonalData.NONE);
        return FIXTURE.given(reported, new ViolationAppealWithdrawn(ID, then, 1, status));
    }

    private static ViolationCommand order(ViolationAct of, Act act) {
        var occurrence = NOW.occurrence();
        return switch (of) {
            case REPORT -> throw new IllegalArgumentException("not to a case that exists");
            case OFFER_TRANSFER -> new ViolationCommand.OfferTransfer(ID, act, Story.DEPARTMENT, "a");
            case ACCEPT_TRANSFER -> new ViolationCommand.AcceptTransfer(ID, act);
            case DECLINE_TRANSFER -> new ViolationCommand.DeclineTransfer(ID, act, "a");
            case RECALL_TRANSFER -> new ViolationCommand.RecallTransfer(ID, act, "a");
            case ASSIGN -> new ViolationCommand.AssignViolation(ID, act, new OfficerId("officer-p"), null);
            case DISMISS -> new ViolationCommand.DismissReport(ID, act, DismissalGround.NOT_VERIFIABLE, null);
            case ROUTE -> new ViolationCommand.RouteViolation(ID, act, CaseKind.DENUNCIATION, "other", null, null, null,
                    "a", false, false);
            case END_ROUTE ->
                new ViolationCommand.EndRoute(ID, act, EndElsewhere.WITH_RESULT, ViolationFinding.VIOLATED, "a");
            case RECORD_BOARD_PLAN -> new ViolationCommand.RecordBoardPlan(ID, act, Board.PEOPLES_INSPECTION,
                    LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 20), "a");
            case RECORD_RECOMMENDATION ->
                new ViolationCommand.RecordBoardRecommendation(ID, act, Board.PEOPLES_INSPECTION, null, "a");
            case ANSWER_BOARD -> new ViolationCommand.AnswerBoard(ID, act, 1, true, "a");
            case ORDER_INSPECTION -> new ViolationCommand.OrderInspection(ID, act, "1", InspectionManner.PLANNED,
                    new OfficerId("officer-p"), List.of(), LocalDate.of(2026, 7, 10), LocalDate.of(2026, 7, 20), "a");
            case ANNOUNCE_INSPECTION -> new ViolationCommand.AnnounceInspection(ID, act);
            case BEGIN_INSPECTION -> new ViolationCommand.BeginInspection(ID, act, "a");
            case REPORT_FINDINGS -> new ViolationCommand.ReportFindings(ID, act, ViolationFinding.VIOLATED, "a");
            case NAME_ACCUSED -> new ViolationCommand.NameAccused(ID, act,
                    new ViolationCommand.Suspects(List.of(new OfficerId("officer-y")), List.of()));
            case TELL_ACCUSED -> new ViolationCommand.TellAccused(ID, act, "a");
            case RECORD_EXPLANATION ->
                new ViolationCommand.RecordExplanation(ID, act, ExplanationForm.LETTER, false, "a");
            case RECORD_SILENCE -> new ViolationCommand.RecordSilence(ID, act);
            case CONCLUDE ->
                new ViolationCommand.Conclude(ID, act, "1", ViolationFinding.NOT_VIOLATED, occurrence, "a", "b");
            case DELIVER -> new ViolationCommand.RecordDelivery(ID, act, 1);
            case SANCTION -> new ViolationCommand.Sanction(ID, act, SanctionForm.CRITICISM, new OfficerId("officer-x"),
                    null, "a", "1", "b");
            case CLEAR -> new ViolationCommand.ClearAccused(ID, act, "a");
            case APPEAL -> new ViolationCommand.Appeal(ID, act, "a");
            case WITHDRAW_APPEAL -> new ViolationCommand.WithdrawAppeal(ID, act);
            case DECIDE_APPEAL -> new ViolationCommand.DecideAppeal(ID, act, "1", AppealOutcome.UPHELD, "a", "b");
            case ORDER_REMEDY -> new ViolationCommand.OrderRemedy(ID, act, COMMUNE, LocalDate.of(2026, 7, 20), "a");
            case RECORD_PROGRESS -> new ViolationCommand.RecordProgress(ID, act, 1, 10, "a");
            case VERIFY_REMEDY -> new ViolationCommand.VerifyRemedy(ID, act, 1, new DataSubject("file"), "a");
            case REJECT_REMEDY -> new ViolationCommand.RejectRemedy(ID, act, 1, "a");
            case PUBLISH -> new ViolationCommand.PublishConclusion(ID, act, ConclusionManner.POSTING, "a");
            case END_PUBLICATION -> new ViolationCommand.EndPublication(ID, act, ConclusionManner.POSTING);
            case CLOSE -> new ViolationCommand.CloseViolation(ID, act);
            case CANCEL_REMEDY -> new ViolationCommand.CancelRemedy(ID, act, 1, "a");
            case WITHHOLD -> new ViolationCommand.WithholdViolation(ID, act, WithholdingGround.STATE_SECRET, "a");
            case FORGET -> new ViolationCommand.ForgetPeople(ID, act, List.of(), ForgettingGround.ORDERED, "a");
            case FORGET_WITH_LETTER ->
                new ViolationCommand.ForgetWithLetter(ID, act, List.of(), ForgettingGround.ORDERED, "a");
        };
    }
}
