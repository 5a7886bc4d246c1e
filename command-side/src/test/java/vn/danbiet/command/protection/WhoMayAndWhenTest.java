package vn.danbiet.command.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.protection.Story.ID;
import static vn.danbiet.command.protection.Story.guard;
import static vn.danbiet.command.protection.Story.inForce;
import static vn.danbiet.command.protection.Story.on;
import static vn.danbiet.command.protection.Story.words;

import java.time.Instant;
import java.time.LocalDate;
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
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.ExcludedFromCase;
import vn.danbiet.command.casefile.Who;
import vn.danbiet.command.protection.ProtectionCommand.AskBody;
import vn.danbiet.command.protection.ProtectionCommand.AssignProtection;
import vn.danbiet.command.protection.ProtectionCommand.ChangeMeasures;
import vn.danbiet.command.protection.ProtectionCommand.EndProtection;
import vn.danbiet.command.protection.ProtectionCommand.FollowDenunciation;
import vn.danbiet.command.protection.ProtectionCommand.ForgetProtected;
import vn.danbiet.command.protection.ProtectionCommand.OrderInterim;
import vn.danbiet.command.protection.ProtectionCommand.OrderProtection;
import vn.danbiet.command.protection.ProtectionCommand.PutInWriting;
import vn.danbiet.command.protection.ProtectionCommand.RecordBodyAnswer;
import vn.danbiet.command.protection.ProtectionCommand.RecordCarriedOut;
import vn.danbiet.command.protection.ProtectionCommand.RefuseProtection;
import vn.danbiet.command.protection.ProtectionCommand.ReportBasis;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.protection.BodyKind;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionEnded;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionInterimOrdered;
import vn.danbiet.events.protection.ProtectionOrdered;
import vn.danbiet.events.protection.ProtectionRefused;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.protection.RefusalGround;
import vn.danbiet.events.protection.RequestForm;

/** The table of acts, column by column: nobody does what is another’s, nothing is done in a state it is not for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhoMayAndWhenTest {
    /** One for all, as every order here is refused and leaves nothing behind: it takes longer to make than to use. */
    private static final AggregateTestFixture<Protection> FIXTURE = new AggregateTestFixture<>(Protection.class);

    private static final Story NOW = on("2026-07-06");

    static Stream<ProtectionAct> acts() {
        return Stream.of(ProtectionAct.values()).filter(act -> act != ProtectionAct.REQUEST);
    }

    static Stream<Arguments> actsInStates() {
        return acts().flatMap(act -> Stream.of(ProtectionStatus.values())
                .filter(status -> !act.isOpenIn(status))
                .map(status -> Arguments.of(act, status)));
    }

    private static Actor allowed(ProtectionAct act) {
        return act.who() == Who.SYSTEM ? Actor.SYSTEM : Story.HEAD;
    }

    @ParameterizedTest
    @MethodSource("actsInStates")
    void nothing_is_done_in_a_state_it_is_not_for(ProtectionAct act, ProtectionStatus status) {
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, standing(status).when(order(act, NOW.act(allowed(act)))));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void to_everybody_who_does_not_work_on_it_there_is_no_file(ProtectionAct of) {
        for (Actor outsider : List.of(Story.OTHER_OFFICER,
                new Actor(new OfficerId("head-b"), Actor.Standing.UNIT_HEAD, Story.DEPARTMENT),
                new Actor(new OfficerId("custodian-b"), Actor.Standing.CUSTODIAN, Story.DEPARTMENT),
                new Actor(new OfficerId("officer-p"), Actor.Standing.OFFICER, Story.PROVINCE))) {
            standing(openState(of)).when(order(of, NOW.act(outsider)))
                    .expectNoEvents()
                    .expectException(ExcludedFromCase.class);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void the_head_above_sees_it_and_decides_nothing_in_it(ProtectionAct of) {
        refused(CaseRule.OTHER_UNIT, standing(openState(of)).when(order(of, NOW.act(Story.HEAD_ABOVE))));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void denouncers_and_custodians_decide_nothing(ProtectionAct of) {
        for (Actor actor : List.of(Actor.PETITIONER, Story.CUSTODIAN)) {
            refused(CaseRule.NOT_YOURS_TO_DO, standing(openState(of)).when(order(of, NOW.act(actor))));
        }
    }

    static Stream<ProtectionAct> actsOfHeadsAndTheSystem() {
        return acts().filter(act -> act.who() == Who.HEAD || act.who() == Who.SYSTEM);
    }

    @ParameterizedTest
    @MethodSource("actsOfHeadsAndTheSystem")
    void what_the_head_decides_the_officer_does_not(ProtectionAct of) {
        refused(CaseRule.NOT_YOURS_TO_DO, standing(openState(of)).when(order(of, NOW.act(Story.OFFICER))));
    }

    @Test
    void the_future_is_not_on_record() {
        Act act = NOW.act(Story.HEAD);
        Act tomorrow = new Act(Story.HEAD, act.occurredAt().plusSeconds(86_400), act.toldAt(), act.law(), act.units());
        refused(CaseRule.TIME_IN_THE_FUTURE,
                standing(ProtectionStatus.REQUESTED).when(order(ProtectionAct.ASSIGN, tomorrow)));
    }

    @Test
    void every_act_and_every_rule_has_an_article_and_speaks_both_languages() {
        assertThat(ProtectionAct.values()).allSatisfy(act -> {
            assertThat(act.citation()).isNotBlank();
            assertThat(act.phrase().vi()).isNotBlank();
            assertThat(act.phrase().en()).isNotBlank();
        });
        assertThat(ProtectionRule.values()).allSatisfy(rule -> {
            assertThat(rule.text().vi()).isNotBlank();
            assertThat(rule.text().en()).isNotBlank();
            assertThat(rule.citation()).isNotBlank();
        });
    }

    private static ProtectionStatus openState(ProtectionAct act) {
        return Stream.of(ProtectionStatus.values()).filter(act::isOpenIn).findFirst().orElseThrow();
    }

    private static void refused(Rule rule, ResultValidator<Protection> result) {
        result.expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.id());
    }

    /** A file of which nothing is known but where it stands. */
    private static TestExecutor<Protection> standing(ProtectionStatus status) {
        Instant then = on("2026-07-01").now();
        var requested = new ProtectionRequested(ID, then, Story.CODE, Story.UNIT, Story.OFFICER.id(),
                Story.DENUNCIATION, RequestForm.WRITTEN, true, on("2026-07-01").protectedPersons(),
                List.of(ProtectionBasis.LIFE_IN_DANGER), List.of(), null, Story.WORDS, null);
        List<ProtectionEvent> history = switch (status) {
            case REQUESTED -> List.of();
            case INTERIM -> List.of(new ProtectionInterimOrdered(ID, then, List.of(inForce(1, Measure.GUARD, 1))));
            case IN_FORCE -> List.of(new ProtectionOrdered(ID, then, "1", List.of(ProtectionBasis.LIFE_IN_DANGER),
                    List.of(inForce(1, Measure.GUARD, 1))));
            case REFUSED -> List.of(new ProtectionRefused(ID, then, RefusalGround.NO_BASIS, words("a")));
            case ENDED -> List.of(new ProtectionEnded(ID, then, EndGround.BASIS_LOST, words("a")));
        };
        return FIXTURE.given(Stream.concat(Stream.of(requested), history.stream()).toArray());
    }

    private static ProtectionCommand order(ProtectionAct of, Act act) {
        return switch (of) {
            case REQUEST -> throw new IllegalArgumentException("not to a file that exists");
            case PUT_IN_WRITING -> new PutInWriting(ID, act);
            case ASSIGN -> new AssignProtection(ID, act, new OfficerId("officer-x"), "a");
            case REPORT_BASIS -> new ReportBasis(ID, act, List.of(), "a");
            case ORDER_INTERIM -> new OrderInterim(ID, act, List.of(guard(1)));
            case ORDER -> new OrderProtection(ID, act, "1", List.of(), List.of(), DenunciationStatus.ACCEPTED);
            case REFUSE -> new RefuseProtection(ID, act, RefusalGround.NO_BASIS, "a", DenunciationStatus.ACCEPTED);
            case ASK_BODY -> new AskBody(ID, act, BodyKind.POLICE, "a", List.of(1), LocalDate.of(2026, 7, 9));
            case RECORD_ANSWER -> new RecordBodyAnswer(ID, act, 1, true, "a");
            case CARRY_OUT -> new RecordCarriedOut(ID, act, 1, "a");
            case CHANGE -> new ChangeMeasures(ID, act, List.of(), List.of(), "a");
            case END -> new EndProtection(ID, act, EndGround.BASIS_LOST, "a", DenunciationStatus.ACCEPTED);
            case FOLLOW_DENUNCIATION -> new FollowDenunciation(ID, act, Story.PROVINCE);
            case FORGET -> new ForgetProtected(ID, act, ForgettingGround.ORDERED, "a");
        };
    }
}
