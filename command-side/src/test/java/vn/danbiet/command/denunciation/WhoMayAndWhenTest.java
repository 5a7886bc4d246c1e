package vn.danbiet.command.denunciation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.denunciation.Story.HEAD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.OFFICER;
import static vn.danbiet.command.denunciation.Story.SECOND_OFFICER;
import static vn.danbiet.command.denunciation.Story.letter;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.ExcludedFromCase;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.AcceptTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerForwarder;
import vn.danbiet.command.denunciation.DenunciationCommand.AnswerQuestion;
import vn.danbiet.command.denunciation.DenunciationCommand.AskDenouncer;
import vn.danbiet.command.denunciation.DenunciationCommand.AssignDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.CheckIdentity;
import vn.danbiet.command.denunciation.DenunciationCommand.ChooseFastTrack;
import vn.danbiet.command.denunciation.DenunciationCommand.ClearPublicText;
import vn.danbiet.command.denunciation.DenunciationCommand.CloseDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.DeclineTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.DemandReport;
import vn.danbiet.command.denunciation.DenunciationCommand.DenounceAgain;
import vn.danbiet.command.denunciation.DenunciationCommand.DraftConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.EndPublication;
import vn.danbiet.command.denunciation.DenunciationCommand.ExplainDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ForgetDenouncers;
import vn.danbiet.command.denunciation.DenunciationCommand.FormTeam;
import vn.danbiet.command.denunciation.DenunciationCommand.GiveNotice;
import vn.danbiet.command.denunciation.DenunciationCommand.GoOnWithDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.GradeDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.HandleConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.HearDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.KeepAsInformation;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.OfferTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToAuthority;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInspection;
import vn.danbiet.command.denunciation.DenunciationCommand.PassToInvestigators;
import vn.danbiet.command.denunciation.DenunciationCommand.Precheck;
import vn.danbiet.command.denunciation.DenunciationCommand.PublishConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.RecallTransfer;
import vn.danbiet.command.denunciation.DenunciationCommand.RefuseDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportEnforcement;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportFindings;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportHandling;
import vn.danbiet.command.denunciation.DenunciationCommand.ResumeSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.ReturnDraft;
import vn.danbiet.command.denunciation.DenunciationCommand.ReviewRepeated;
import vn.danbiet.command.denunciation.DenunciationCommand.SendConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.SendInterruption;
import vn.danbiet.command.denunciation.DenunciationCommand.SuspendSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.TakeOver;
import vn.danbiet.command.denunciation.DenunciationCommand.TerminateSettlement;
import vn.danbiet.command.denunciation.DenunciationCommand.WithdrawDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.WithholdConclusion;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.ComplexityCriterion;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDirection;
import vn.danbiet.events.denunciation.DenunciationField;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationResumed;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationTeamFormed;
import vn.danbiet.events.denunciation.DenunciationTerminationGround;
import vn.danbiet.events.denunciation.GoesOnGround;
import vn.danbiet.events.denunciation.HandlingMeasure;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.denunciation.InformationGround;
import vn.danbiet.events.denunciation.RefusalReason;
import vn.danbiet.events.denunciation.WithdrawalManner;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;

/**
 * The table of acts, column by column: nobody does what is another's, nothing is done in a state it is not for, and to
 * whoever does not work on the case there is none.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayAndWhenTest {
    /** One for all, as every order here is refused and leaves nothing behind: it takes longer to make than to use. */
    private static final AggregateTestFixture<Denunciation> FIXTURE = new AggregateTestFixture<>(Denunciation.class);

    private static final Story NOW = letter("2026-07-06");

    /** An order for every act, by whom it is for. */
    static Stream<DenunciationCommand> orders() {
        return Stream.of(DenunciationAct.values())
                .filter(act -> act != DenunciationAct.RECEIVE)
                .map(act -> order(act, NOW.act(allowed(act))));
    }

    static Stream<Arguments> ordersInStates() {
        return orders().flatMap(order -> Stream.of(DenunciationStatus.values())
                .filter(status -> !DenunciationAct.of(order).isOpenIn(status))
                .map(status -> Arguments.of(order, status)));
    }

    private static Actor allowed(DenunciationAct act) {
        return switch (act.who()) {
            case PETITIONER -> Actor.PETITIONER;
            case SUPERIOR_HEAD -> Story.SUPERIOR;
            case CUSTODIAN -> Story.CUSTODIAN;
            default -> HEAD;
        };
    }

    @ParameterizedTest
    @MethodSource("ordersInStates")
    void nothing_is_done_in_a_state_it_is_not_for(DenunciationCommand order, DenunciationStatus status) {
        refused(standing(status).when(order), CaseRule.ACT_NOT_IN_THIS_STATE);
    }

    static Stream<Arguments> ordersOfOutsiders() {
        return orders().flatMap(order -> Stream
                .of(Story.OUTSIDER, Story.DEPARTMENT_HEAD, Offices.actor("officer-p", Standing.OFFICER, Story.PROVINCE),
                        Offices.actor("custodian-b", Standing.CUSTODIAN, Story.DEPARTMENT))
                .map(outsider -> Arguments.of(order, outsider)));
    }

    @ParameterizedTest
    @MethodSource("ordersOfOutsiders")
    void to_whoever_does_not_work_on_it_there_is_no_such_case(DenunciationCommand order, Actor outsider) {
        standing(openState(order)).when(order(DenunciationAct.of(order), NOW.act(outsider)))
                .expectNoEvents()
                .expectException(ExcludedFromCase.class);
    }

    static Stream<DenunciationCommand> ordersOfHeads() {
        return orders().filter(
                order -> EnumSet.of(Who.HEAD, Who.HEAD_OF_RECEIVING_UNIT).contains(DenunciationAct.of(order).who()));
    }

    @ParameterizedTest
    @MethodSource("ordersOfHeads")
    void what_the_head_decides_the_handler_does_not(DenunciationCommand order) {
        refused(standing(openState(order)).when(order(DenunciationAct.of(order), NOW.act(OFFICER))),
                CaseRule.NOT_YOURS_TO_DO);
    }

    static Stream<DenunciationCommand> ordersOfHandlers() {
        return orders().filter(order -> DenunciationAct.of(order).who() == Who.HANDLER);
    }

    @ParameterizedTest
    @MethodSource("ordersOfHandlers")
    void what_the_handler_does_a_member_of_the_team_does_not(DenunciationCommand order) {
        refused(standing(openState(order)).when(order(DenunciationAct.of(order), NOW.act(SECOND_OFFICER))),
                CaseRule.NOT_YOURS_TO_DO);
    }

    static Stream<DenunciationCommand> ordersThatAreNotTheDenouncers() {
        return orders()
                .filter(order -> !EnumSet.of(Who.PETITIONER, Who.OFFICER_OR_PETITIONER, Who.PETITIONER_OR_EITHER_LEVEL)
                        .contains(DenunciationAct.of(order).who()));
    }

    @ParameterizedTest
    @MethodSource("ordersThatAreNotTheDenouncers")
    void the_denouncer_does_nothing_of_the_offices(DenunciationCommand order) {
        refused(standing(openState(order)).when(order(DenunciationAct.of(order), NOW.act(Actor.PETITIONER))),
                CaseRule.NOT_YOURS_TO_DO);
    }

    static Stream<DenunciationCommand> ordersThatAreNotTheCustodians() {
        return orders().filter(order -> DenunciationAct.of(order).who() != Who.CUSTODIAN_OR_HEAD
                && DenunciationAct.of(order).who() != Who.CUSTODIAN
                && DenunciationAct.of(order).who() != Who.SUPERIOR_HEAD);
    }

    @ParameterizedTest
    @MethodSource("ordersThatAreNotTheCustodians")
    void a_custodian_keeps_the_secret_and_settles_nothing(DenunciationCommand order) {
        refused(standing(openState(order)).when(order(DenunciationAct.of(order), NOW.act(Story.CUSTODIAN))),
                CaseRule.NOT_YOURS_TO_DO);
    }

    @ParameterizedTest
    @EnumSource(value = DenunciationAct.class, names = {"DEMAND_REPORT", "TAKE_OVER"})
    void what_the_superior_does_the_unit_itself_does_not(DenunciationAct act) {
        refused(standing(DenunciationStatus.ACCEPTED).when(order(act, NOW.act(HEAD))), CaseRule.NOT_YOURS_TO_DO);
    }

    @Test
    void an_answer_to_an_offer_needs_an_offer() {
        for (var act : List.of(DenunciationAct.ACCEPT_TRANSFER, DenunciationAct.DECLINE_TRANSFER,
                DenunciationAct.RECALL_TRANSFER)) {
            refused(standing(DenunciationStatus.PRECHECKED).when(order(act, NOW.act(HEAD))),
                    CaseRule.NO_TRANSFER_OFFERED);
        }
    }

    @Test
    void the_future_is_not_on_record() {
        Act act = NOW.act(HEAD);
        Act tomorrow = new Act(HEAD, act.occurredAt().plusSeconds(86_400), act.toldAt(), act.law(), act.units());
        refused(standing(DenunciationStatus.ACCEPTED).when(order(DenunciationAct.ASSIGN, tomorrow)),
                CaseRule.TIME_IN_THE_FUTURE);
    }

    @Test
    void every_act_has_an_article_or_is_our_own_and_every_rule_speaks_both_languages() {
        assertThat(DenunciationAct.values()).allSatisfy(act -> {
            assertThat(act.citation()).isNotNull();
            assertThat(act.phrase().vi()).isNotBlank();
            assertThat(act.phrase().en()).isNotBlank();
        });
        assertThat(DenunciationRule.values()).allSatisfy(rule -> {
            assertThat(rule.text().vi()).isNotBlank();
            assertThat(rule.text().en()).isNotBlank();
            assertThat(rule.citation()).isNotBlank();
        });
    }

    private static DenunciationStatus openState(DenunciationCommand order) {
        return Stream.of(DenunciationStatus.values())
                .filter(DenunciationAct.of(order)::isOpenIn)
                .findFirst()
                .orElseThrow();
    }

    /** A case of which nothing is known but who works on it and where it stands. */
    private static TestExecutor<Denunciation> standing(DenunciationStatus status) {
        Instant then = letter("2026-07-01").now();
        var received = new DenunciationReceived(ID, then, Story.CODE, Story.UNIT, OFFICER.id(),
                DenunciationChannel.LETTER, 1, true, true, null, null, null, Story.IDENTITY, List.of(Story.LETTER),
                Story.WORDS, List.of(Story.person(1)), List.of(), List.of());
        var team = new DenunciationTeamFormed(ID, then, OFFICER.id(), List.of(SECOND_OFFICER.id()));
        return FIXTURE.given(received, team, new DenunciationResumed(ID, then, status));
    }

    private static void refused(ResultValidator<Denunciation> result, Rule rule) {
        result.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.id());
    }

    private static DenunciationCommand order(DenunciationAct of, Act act) {
        return switch (of) {
            case RECEIVE -> throw new IllegalArgumentException("not to a case that exists");
            case CHECK_IDENTITY -> new CheckIdentity(ID, act, IdentityFinding.CONFIRMED);
            case PRECHECK ->
                new Precheck(ID, act, DenunciationField.CORRUPTION, Story.GOOD, DenunciationDirection.ACCEPT, null);
            case FORWARD -> new OfferTransfer(ID, act, Story.DEPARTMENT, "a");
            case ACCEPT_TRANSFER -> new AcceptTransfer(ID, act);
            case DECLINE_TRANSFER -> new DeclineTransfer(ID, act, "a");
            case RECALL_TRANSFER -> new RecallTransfer(ID, act, "a");
            case ACCEPT -> new AcceptDenunciation(ID, act, "1");
            case GIVE_NOTICE -> new GiveNotice(ID, act, Story.EVERYBODY);
            case REFUSE -> new RefuseDenunciation(ID, act, RefusalReason.SETTLED_BEFORE, null, Story.EVERYBODY);
            case KEEP_AS_INFORMATION -> new KeepAsInformation(ID, act, InformationGround.ANONYMOUS);
            case PASS_TO_INSPECTION -> new PassToInspection(ID, act, InformationGround.ANONYMOUS, "a");
            case PASS_TO_AUTHORITY -> new PassToAuthority(ID, act, "a", "LTC 13");
            case PASS_TO_INVESTIGATORS -> new PassToInvestigators(ID, act, "a", "1", true);
            case ASSIGN -> new AssignDenunciation(ID, act, new OfficerId("officer-n"), "a");
            case FORM_TEAM -> new FormTeam(ID, act, Story.OFFICER.id(), List.of(Story.SECOND_OFFICER.id()));
            case NAME_DENOUNCED -> new NameDenounced(ID, act, List.of(Story.person(2)), List.of(), List.of());
            case HEAR_DENOUNCED -> new HearDenounced(ID, act, Story.PERSON, Hearing.DID_NOT_COME, null);
            case ASK_DENOUNCER -> new AskDenouncer(ID, act, "a");
            case ANSWER -> new AnswerQuestion(ID, act, 1, Story.LETTER);
            case GRADE -> new GradeDenunciation(ID, act, Set.of(ComplexityCriterion.MANY_PEOPLE));
            case FAST_TRACK -> new ChooseFastTrack(ID, act, "a");
            case REPORT_FINDINGS -> new ReportFindings(ID, act, DenunciationOutcome.RIGHT, "a");
            case SUSPEND -> new SuspendSettlement(ID, act, PauseGround.AWAITING_OTHER_BODY, "1");
            case RESUME -> new ResumeSettlement(ID, act);
            case SEND_INTERRUPTION -> new SendInterruption(ID, act, Story.EVERYBODY);
            case WITHDRAW -> new WithdrawDenunciation(ID, act, WithdrawalManner.LETTER, 1);
            case GO_ON -> new GoOnWithDenunciation(ID, act, GoesOnGround.COERCED, "a");
            case TERMINATE -> new TerminateSettlement(ID, act, DenunciationTerminationGround.DENOUNCED_DIED, "1");
            case DRAFT_CONCLUSION -> new DraftConclusion(ID, act, DenunciationOutcome.RIGHT, "a");
            case RETURN_DRAFT -> new ReturnDraft(ID, act, "a");
            case CONCLUDE -> new IssueConclusion(ID, act, "1", DenunciationOutcome.RIGHT, false, "a", "b", "c");
            case SEND_CONCLUSION -> new SendConclusion(ID, act, Story.EVERYBODY);
            case HANDLE -> new HandleConclusion(ID, act, List.of(HandlingMeasure.DISCIPLINE), "a");
            case REPORT_HANDLING -> new ReportHandling(ID, act, "a");
            case REPORT_ENFORCEMENT -> new ReportEnforcement(ID, act, "a", false);
            case CLEAR_PUBLIC_TEXT -> new ClearPublicText(ID, act, "b");
            case PUBLISH -> new PublishConclusion(ID, act, PublicationManner.POSTING, "a", "b");
            case END_PUBLICATION -> new EndPublication(ID, act, PublicationManner.POSTING);
            case WITHHOLD -> new WithholdConclusion(ID, act, WithholdingGround.STATE_SECRET, "a");
            case CLOSE -> new CloseDenunciation(ID, act);
            case DENOUNCE_AGAIN -> new DenounceAgain(ID, act, Story.AGAIN_ID, Story.AGAIN_CODE,
                    DenunciationChannel.LETTER, true, new DataSubject("again"), List.of());
            case REVIEW_REPEATED -> new ReviewRepeated(ID, act, Set.of(), "a");
            case REPORT_DELAY -> new ReportDelay(ID, act);
            case DEMAND_REPORT -> new DemandReport(ID, act);
            case EXPLAIN_DELAY -> new ExplainDelay(ID, act, "a");
            case TAKE_OVER -> new TakeOver(ID, act, "a");
            case ANSWER_FORWARDER -> new AnswerForwarder(ID, act, "1");
            case FORGET -> new ForgetDenouncers(ID, act, List.of(), ForgettingGround.ORDERED, "a", false);
        };
    }
}
