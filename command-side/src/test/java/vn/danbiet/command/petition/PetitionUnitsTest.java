package vn.danbiet.command.petition;

import static vn.danbiet.command.petition.PetitionFixture.NOW;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER;
import static vn.danbiet.command.petition.PetitionFixture.OFFICER_OF_RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.PETITION;
import static vn.danbiet.command.petition.PetitionFixture.RECEIVER;
import static vn.danbiet.command.petition.PetitionFixture.UNIT;
import static vn.danbiet.command.petition.PetitionFixture.given;
import static vn.danbiet.command.petition.PetitionFixture.onePerson;
import static vn.danbiet.command.petition.PetitionFixture.receive;
import static vn.danbiet.command.petition.PetitionFixture.received;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.petition.PetitionCommand.ClassifyPetition;
import vn.danbiet.command.petition.PetitionCommand.OfferTransfer;
import vn.danbiet.command.petition.PetitionCommand.Proposal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.events.petition.Channel;
import vn.danbiet.events.petition.SubjectField;
import vn.danbiet.law.Law;

/** What the organisation has to say about where a petition goes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PetitionUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static OrganisationChart chart(UnitId... units) {
        return OrganisationChart.EMPTY.after(List.of(units).stream().map(PetitionUnitsTest::established).toList());
    }

    private static UnitEstablished established(UnitId unit) {
        return new UnitEstablished(unit, NOW, new Designation("UBND " + unit, null), UnitKind.COMMUNE, null,
                LocalDate.of(1997, 1, 1), "NQ");
    }

    private static OrganisationChart merged(UnitId ended, UnitId into, LocalDate from) {
        return chart(ended, into).after(new UnitsMerged(List.of(ended), NOW, into, from, "NQ"));
    }

    private static Act by(Actor actor, Instant occurredAt, OrganisationChart units) {
        return new Act(actor, occurredAt, NOW, Law.first(), units);
    }

    private static void refused(CaseRule rule, ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(Refusal.class);
        result.expectExceptionMessage(rule.id());
    }

    private static ResultValidator<Petition> receiving(Actor actor, Instant occurredAt, OrganisationChart units) {
        Channel channel = actor == Actor.PETITIONER ? Channel.ONLINE : Channel.COUNTER;
        return given().when(receive(by(actor, occurredAt, units), channel, 1, onePerson()));
    }

    @Test
    void any_code_is_taken_while_there_is_no_register() {
        receiving(OFFICER, NOW, OrganisationChart.EMPTY).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_unit_that_nobody_knows_receives_nothing() {
        refused(CaseRule.NO_SUCH_UNIT, receiving(Actor.PETITIONER, NOW, chart(RECEIVER)));
    }

    @Test
    void nor_does_one_that_is_no_more_or_not_yet() {
        refused(CaseRule.UNIT_IS_NO_MORE, receiving(Actor.PETITIONER, NOW, merged(UNIT, RECEIVER, TODAY)));
        receiving(Actor.PETITIONER, NOW, merged(UNIT, RECEIVER, TODAY.plusDays(1))).expectSuccessfulHandlerExecution();
        var begins = new UnitEstablished(UNIT, NOW, new Designation("UBND", null), UnitKind.COMMUNE, null,
                TODAY.plusDays(1), "NQ");
        refused(CaseRule.UNIT_NOT_YET_THERE, receiving(Actor.PETITIONER, NOW, OrganisationChart.EMPTY.after(begins)));
    }

    @Test
    void what_reached_a_predecessor_is_entered_by_the_successor() {
        receiving(OFFICER, NOW.minusSeconds(40 * 86_400), merged(RECEIVER, UNIT, TODAY))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_petition_is_offered_only_to_a_unit_that_is_there() {
        var forward = new Proposal.Forward(RECEIVER, "Đúng thẩm quyền");
        for (OrganisationChart units : List.of(chart(UNIT), merged(RECEIVER, UNIT, TODAY))) {
            CaseRule rule = units.unit(RECEIVER).isPresent() ? CaseRule.UNIT_IS_NO_MORE : CaseRule.NO_SUCH_UNIT;
            Act act = by(OFFICER, NOW, units);
            refused(rule, given(received()).when(new OfferTransfer(PETITION, act, RECEIVER, "Đúng thẩm quyền")));
            refused(rule,
                    given(received()).when(new ClassifyPetition(PETITION, act, SubjectField.OTHER, null, forward)));
        }
    }

    @Test
    void a_case_of_a_unit_that_is_no_more_is_its_successors_to_act_on_at_once() {
        OrganisationChart units = merged(UNIT, RECEIVER, TODAY);
        var guide = new Proposal.Guide("Tòa án", "Nộp đơn tại tòa án");

        given(received())
                .when(new ClassifyPetition(PETITION, by(OFFICER_OF_RECEIVER, NOW, units), SubjectField.OTHER, null,
                        guide))
                .expectSuccessfulHandlerExecution();
        refused(CaseRule.OTHER_UNIT, given(received())
                .when(new ClassifyPetition(PETITION, by(OFFICER, NOW, units), SubjectField.OTHER, null, guide)));
        refused(CaseRule.TRANSFER_TO_ANOTHER_UNIT, given(received())
                .when(new OfferTransfer(PETITION, by(OFFICER_OF_RECEIVER, NOW, units), RECEIVER, "Đúng thẩm quyền")));
    }
}
