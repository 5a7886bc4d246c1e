package vn.danbiet.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.complaint.Story.HEAD;
import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.OTHER_OFFICER;
import static vn.danbiet.command.complaint.Story.PROVINCE;
import static vn.danbiet.command.complaint.Story.UNIT;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
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
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.AppealToSecond;
import vn.danbiet.command.complaint.ComplaintCommand.AssignComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.BeginEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.ClassifyComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.CloseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.CompleteEnforcement;
import vn.danbiet.command.complaint.ComplaintCommand.DeclineTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.EndPublication;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetComplainants;
import vn.danbiet.command.complaint.ComplaintCommand.ForgetWithFirst;
import vn.danbiet.command.complaint.ComplaintCommand.IssueDecision;
import vn.danbiet.command.complaint.ComplaintCommand.LetFirstStand;
import vn.danbiet.command.complaint.ComplaintCommand.LiftStay;
import vn.danbiet.command.complaint.ComplaintCommand.OrderVerification;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.command.complaint.ComplaintCommand.PublishDecision;
import vn.danbiet.command.complaint.ComplaintCommand.RecallTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.RecordAbsence;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtAcceptance;
import vn.danbiet.command.complaint.ComplaintCommand.RecordCourtRuling;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDelivery;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.RecordLegalEffect;
import vn.danbiet.command.complaint.ComplaintCommand.RecordProgress;
import vn.danbiet.command.complaint.ComplaintCommand.RefuseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ReopenComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ReportFindings;
import vn.danbiet.command.complaint.ComplaintCommand.RequestDocuments;
import vn.danbiet.command.complaint.ComplaintCommand.ResumeSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.ReturnDraft;
import vn.danbiet.command.complaint.ComplaintCommand.ReviewContestedAct;
import vn.danbiet.command.complaint.ComplaintCommand.SanctionFirstSettler;
import vn.danbiet.command.complaint.ComplaintCommand.SendDecision;
import vn.danbiet.command.complaint.ComplaintCommand.StayContestedDecision;
import vn.danbiet.command.complaint.ComplaintCommand.SummonToDialogue;
import vn.danbiet.command.complaint.ComplaintCommand.SuspendSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.TerminateSettlement;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.WithdrawPart;
import vn.danbiet.command.complaint.ComplaintCommand.WithholdComplaint;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintResumed;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.CourtOutcome;
import vn.danbiet.events.complaint.Instance;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.Party;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.events.complaint.ReviewResult;
import vn.danbiet.events.complaint.TerminationGround;
import vn.danbiet.events.complaint.WithdrawalForm;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.term.PauseGround;

/** The table of acts, column by column: nobody does what is another's, nothing is done in a state it is not for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayAndWhenTest {
    /** One for all, as every order here is refused and leaves nothing behind: it takes longer to make than to use. */
    private static final AggregateTestFixture<Complaint> FIXTURE = new AggregateTestFixture<>(Complaint.class);

    /** Acts that leave a case where it stands, and steps that are not for staff to take but for others. */
    private static final EnumSet<ComplaintAct> BRINGS_NO_CASE_ON = EnumSet.of(ComplaintAct.FORWARD,
            ComplaintAct.ACCEPT_TRANSFER, ComplaintAct.DECLINE_TRANSFER, ComplaintAct.RECALL_TRANSFER,
            ComplaintAct.ASSIGN, ComplaintAct.REVIEW, ComplaintAct.REQUEST_DOCUMENTS, ComplaintAct.RECORD_DOCUMENTS,
            ComplaintAct.STAY, ComplaintAct.LIFT_STAY, ComplaintAct.WITHDRAW_PART, ComplaintAct.SEND,
            ComplaintAct.RECORD_DELIVERY, ComplaintAct.PUBLISH, ComplaintAct.END_PUBLICATION,
            ComplaintAct.RECORD_PROGRESS, ComplaintAct.SANCTION_FIRST, ComplaintAct.WITHHOLD, ComplaintAct.FORGET,
            ComplaintAct.WITHDRAW, ComplaintAct.APPEAL, ComplaintAct.TAKE_TO_COURT);

    @ParameterizedTest
    @EnumSource
    void from_every_state_that_is_no_end_staff_can_bring_a_case_on(ComplaintStatus status) {
        assertThat(Stream.of(ComplaintAct.values())
                .filter(act -> act.isOpenIn(status) && act.who() != Who.SYSTEM)
                .filter(act -> !BRINGS_NO_CASE_ON.contains(act))
                .toList()).as("acts in %s", status).matches(acts -> status.isEnd() || !acts.isEmpty());
    }

    private static final Story NOW = first("2026-07-06");

    /** An order for every act, by whom it is for. */
    static Stream<ComplaintCommand> orders() {
        return Stream.of(ComplaintAct.values())
                .filter(act -> act != ComplaintAct.RECEIVE)
                .map(act -> order(act, NOW.act(allowed(act))));
    }

    static Stream<Arguments> ordersInStates() {
        return orders().flatMap(order -> Stream.of(ComplaintStatus.values())
                .filter(status -> !ComplaintAct.of(order).isOpenIn(status))
                .map(status -> Arguments.of(order, status)));
    }

    private static Actor allowed(ComplaintAct act) {
        return switch (act.who()) {
            case SYSTEM -> Actor.SYSTEM;
            default -> HEAD;
        };
    }

    @ParameterizedTest
    @MethodSource("ordersInStates")
    void nothing_is_done_in_a_state_it_is_not_for(ComplaintCommand order, ComplaintStatus status) {
        ResultValidator<Complaint> result = standing(status).when(order);
        result.expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(ComplaintAct.of(order).needsOffer()
                        ? CaseRule.NO_TRANSFER_OFFERED.id()
                        : CaseRule.ACT_NOT_IN_THIS_STATE.id());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void nobody_of_another_unit_does_anything(ComplaintCommand order) {
        Act act = NOW.act(Offices.head("head-b", Story.DEPARTMENT));
        standing(openState(order)).when(order(ComplaintAct.of(order), act))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.OTHER_UNIT.id());
    }

    static Stream<ComplaintCommand> ordersOfHeadsHandlersAndTheSystem() {
        return orders()
                .filter(order -> EnumSet.of(Who.HEAD, Who.HANDLER, Who.SYSTEM).contains(ComplaintAct.of(order).who()));
    }

    @ParameterizedTest
    @MethodSource("ordersOfHeadsHandlersAndTheSystem")
    void what_the_head_or_the_handler_does_no_other_officer_does(ComplaintCommand order) {
        standing(openState(order)).when(order(ComplaintAct.of(order), NOW.act(OTHER_OFFICER)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.NOT_YOURS_TO_DO.id());
    }

    @ParameterizedTest
    @MethodSource("orders")
    void complainants_do_nothing_online(ComplaintCommand order) {
        standing(openState(order)).when(order(ComplaintAct.of(order), NOW.act(Actor.PETITIONER)))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.NOT_YOURS_TO_DO.id());
    }

    @Test
    void the_future_is_not_on_record() {
        Act act = NOW.act(HEAD);
        Act tomorrow = new Act(HEAD, act.occurredAt().plusSeconds(86_400), act.toldAt(), act.law(), act.units());
        standing(ComplaintStatus.ACCEPTED).when(order(ComplaintAct.ASSIGN, tomorrow))
                .expectNoEvents()
                .expectException(Refusal.class)
                .expectExceptionMessage(CaseRule.TIME_IN_THE_FUTURE.id());
    }

    @Test
    void every_act_has_an_article_or_is_our_own_and_every_rule_speaks_both_languages() {
        assertThat(ComplaintAct.values()).allSatisfy(act -> {
            assertThat(act.citation()).isNotNull();
            assertThat(act.phrase().vi()).isNotBlank();
            assertThat(act.phrase().en()).isNotBlank();
        });
        assertThat(ComplaintRule.values()).allSatisfy(rule -> {
            assertThat(rule.text().vi()).isNotBlank();
            assertThat(rule.text().en()).isNotBlank();
            assertThat(rule.citation()).isNotBlank();
        });
    }

    private static ComplaintStatus openState(ComplaintCommand order) {
        return Stream.of(ComplaintStatus.values()).filter(ComplaintAct.of(order)::isOpenIn).findFirst().orElseThrow();
    }

    /** A case of which nothing is known but where it stands. */
    private static TestExecutor<Complaint> standing(ComplaintStatus status) {
        Instant then = first("2026-07-01").now();
        var received = new ComplaintReceived(ID, then, Story.CODE, UNIT, Instance.FIRST, Channel.POST,
                new ContestedAct(ContestedKind.ADMINISTRATIVE_DECISION, "QĐ", UNIT, List.of(),
                        LocalDate.of(2026, 6, 30)),
                "Đất", words("Tôi"), 1, true, false, null, null, false, null, PetitionerFacts.of(Story.people(1, 0)),
                PersonalData.NONE);
        return FIXTURE.given(received, new ComplaintResumed(ID, then, status));
    }

    private static ComplaintCommand order(ComplaintAct of, Act act) {
        return switch (of) {
            case RECEIVE -> throw new IllegalArgumentException("not to a case that exists");
            case CLASSIFY -> new ClassifyComplaint(ID, act, ComplaintField.OTHER, null, new Proposal.Own());
            case GUIDE -> new ClassifyComplaint(ID, act, ComplaintField.OTHER, null, new Proposal.Guide("a", "b"));
            case FORWARD ->
                new ClassifyComplaint(ID, act, ComplaintField.OTHER, null, new Proposal.Forward(PROVINCE, "a"));
            case ACCEPT_TRANSFER -> new AcceptTransfer(ID, act);
            case DECLINE_TRANSFER -> new DeclineTransfer(ID, act, "a");
            case RECALL_TRANSFER -> new RecallTransfer(ID, act, "a");
            case ACCEPT -> new AcceptComplaint(ID, act, 0, Story.EVERYBODY);
            case REFUSE -> new RefuseComplaint(ID, act, RefusalGround.NO_CAPACITY, null, Story.EVERYBODY);
            case ASSIGN -> new AssignComplaint(ID, act, new OfficerId("officer-x"), null);
            case REVIEW -> new ReviewContestedAct(ID, act, ReviewResult.NEEDS_VERIFICATION);
            case ORDER_VERIFICATION -> new OrderVerification(ID, act, OFFICER.id(), List.of());
            case REQUEST_DOCUMENTS -> new RequestDocuments(ID, act, Party.RESPONDENT, "a");
            case RECORD_DOCUMENTS -> new RecordDocuments(ID, act, 1, "a");
            case REPORT_FINDINGS -> new ReportFindings(ID, act, Outcome.RIGHT, true, "a");
            case SUMMON -> new SummonToDialogue(ID, act, LocalDate.of(2026, 7, 10), "a", HEAD.id(), false);
            case RECORD_DIALOGUE -> new RecordDialogue(ID, act, List.of(Party.COMPLAINANT), true, "a");
            case RECORD_ABSENCE -> new RecordAbsence(ID, act, Party.COMPLAINANT, false, "a");
            case STAY -> new StayContestedDecision(ID, act, LocalDate.of(2026, 7, 10), "a");
            case LIFT_STAY -> new LiftStay(ID, act, "a");
            case SUSPEND -> new SuspendSettlement(ID, act, PauseGround.FORCE_MAJEURE, "a");
            case RESUME -> new ResumeSettlement(ID, act);
            case WITHDRAW_PART -> new WithdrawPart(ID, act, WithdrawalForm.LETTER, "a");
            case WITHDRAW -> new WithdrawComplaint(ID, act, WithdrawalForm.LETTER, null);
            case TERMINATE -> new TerminateSettlement(ID, act, TerminationGround.OBJECT_GONE);
            case REOPEN -> new ReopenComplaint(ID, act, "a");
            case DRAFT_DECISION -> new DraftDecision(ID, act, Outcome.RIGHT, "a");
            case RETURN_DRAFT -> new ReturnDraft(ID, act, "a");
            case DECIDE -> new IssueDecision(ID, act, "1", Outcome.RIGHT, null, "a", "b");
            case SEND -> new SendDecision(ID, act, Story.EVERYBODY);
            case RECORD_DELIVERY -> new RecordDelivery(ID, act);
            case PUBLISH -> new PublishDecision(ID, act, PublicationManner.POSTING, "a", null, false);
            case END_PUBLICATION -> new EndPublication(ID, act, PublicationManner.POSTING);
            case APPEAL -> new AppealToSecond(ID, act, Story.SECOND_CODE, Channel.POST, "a", true, null);
            case LET_FIRST_STAND -> new LetFirstStand(ID, act);
            case TAKE_TO_COURT -> new RecordCourtAcceptance(ID, act, "a", "b");
            case RECORD_RULING -> new RecordCourtRuling(ID, act, CourtOutcome.DROPPED, "a");
            case TAKE_EFFECT -> new RecordLegalEffect(ID, act);
            case BEGIN_ENFORCEMENT -> new BeginEnforcement(ID, act, "a", UNIT);
            case RECORD_PROGRESS -> new RecordProgress(ID, act, "a");
            case COMPLETE_ENFORCEMENT -> new CompleteEnforcement(ID, act, "a");
            case SANCTION_FIRST -> new SanctionFirstSettler(ID, act, "a", "b");
            case CLOSE -> new CloseComplaint(ID, act);
            case WITHHOLD -> new WithholdComplaint(ID, act, WithholdingGround.STATE_SECRET, "a");
            case FORGET -> new ForgetComplainants(ID, act, List.of(), ForgettingGround.ORDERED, "a", false);
            case FORGET_WITH_FIRST -> new ForgetWithFirst(ID, act, List.of(), ForgettingGround.ORDERED, "a");
        };
    }
}
