package vn.danbiet.command.casefile;

import static vn.danbiet.command.casefile.CasefileFixture.CASE;
import static vn.danbiet.command.casefile.CasefileFixture.CHART;
import static vn.danbiet.command.casefile.CasefileFixture.COLLEAGUE;
import static vn.danbiet.command.casefile.CasefileFixture.COMMUNE;
import static vn.danbiet.command.casefile.CasefileFixture.DEPARTMENT;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD;
import static vn.danbiet.command.casefile.CasefileFixture.HEAD_OF_PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.LAW;
import static vn.danbiet.command.casefile.CasefileFixture.LETTER;
import static vn.danbiet.command.casefile.CasefileFixture.NOW;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER_OF_DEPARTMENT;
import static vn.danbiet.command.casefile.CasefileFixture.OFFICER_OF_PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.PROVINCE;
import static vn.danbiet.command.casefile.CasefileFixture.by;
import static vn.danbiet.command.casefile.CasefileFixture.given;
import static vn.danbiet.command.casefile.CasefileFixture.order;
import static vn.danbiet.command.casefile.CasefileFixture.received;
import static vn.danbiet.command.casefile.CasefileFixture.refused;
import static vn.danbiet.command.casefile.CasefileFixture.sealed;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseCommand.DeclareConflict;
import vn.danbiet.command.casefile.CaseCommand.LiftConflict;
import vn.danbiet.command.petition.Petition;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.ConflictLifted;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.events.petition.PetitionTransferOffered;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImpartialityTest {
    private static final Personal<String> REASON = sealed("a-reason", "Không phải người thân của bà Hường");

    private static DeclareConflict declare(Actor actor, List<OfficerId> officers, List<UnitId> units) {
        return new DeclareConflict(CASE, by(actor), officers, units, ConflictGround.FAMILY);
    }

    private static ConflictDeclared declared(List<OfficerId> officers, List<UnitId> units) {
        return new ConflictDeclared(CASE, NOW, officers, units, ConflictGround.FAMILY);
    }

    private static AddNote note(Act act) {
        return new AddNote(CASE, act, sealed("a-text", "Đã gọi điện"));
    }

    private static void asIfThereWereNone(ResultValidator<Petition> result) {
        result.expectNoEvents().expectException(ExcludedFromCase.class);
    }

    @Test
    void an_officer_declares_a_conflict_of_their_own_and_the_head_that_of_anybody() {
        given(received()).when(order(declare(OFFICER, List.of(OFFICER.id()), List.of())))
                .expectEvents(declared(List.of(OFFICER.id()), List.of()));
        given(received()).when(order(declare(HEAD, List.of(OFFICER.id(), COLLEAGUE.id()), List.of(DEPARTMENT))))
                .expectEvents(declared(List.of(OFFICER.id(), COLLEAGUE.id()), List.of(DEPARTMENT)));
    }

    @Test
    void an_officer_cannot_have_others_excluded_and_other_units_cannot_at_all() {
        refused(CaseRule.ONLY_THEMSELVES,
                given(received()).when(order(declare(OFFICER, List.of(COLLEAGUE.id()), List.of()))));
        refused(CaseRule.ONLY_THEMSELVES,
                given(received()).when(order(declare(OFFICER, List.of(OFFICER.id()), List.of(DEPARTMENT)))));
        refused(CaseRule.OTHER_UNIT, given(received())
                .when(order(declare(OFFICER_OF_DEPARTMENT, List.of(OFFICER_OF_DEPARTMENT.id()), List.of()))));
    }

    @Test
    void a_declaration_names_somebody_who_is_not_excluded_yet() {
        refused(CaseRule.CONFLICT_NAMES_NOBODY, given(received()).when(order(declare(HEAD, List.of(), List.of()))));
        refused(CaseRule.ALREADY_EXCLUDED, given(received(), declared(List.of(OFFICER.id()), List.of()))
                .when(order(declare(HEAD, List.of(OFFICER.id()), List.of()))));
        given(received(), declared(List.of(OFFICER.id()), List.of()))
                .when(order(declare(HEAD, List.of(OFFICER.id(), COLLEAGUE.id()), List.of())))
                .expectEvents(declared(List.of(COLLEAGUE.id()), List.of()));
    }

    @Test
    void for_whoever_is_excluded_there_is_no_such_case_whatever_they_want_to_do() {
        var history = new Object[]{received(), declared(List.of(OFFICER.id()), List.of(DEPARTMENT)),
                new PetitionTransferOffered(LETTER, NOW, COMMUNE, DEPARTMENT, "Đúng thẩm quyền")};
        asIfThereWereNone(given(history).when(order(note(by(OFFICER)))));
        asIfThereWereNone(given(history).when(order(note(by(OFFICER_OF_DEPARTMENT)))));
        given(history).when(order(note(by(COLLEAGUE)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void the_successor_of_an_excluded_unit_is_excluded_as_well() {
        var merged = new UnitId("so-xay-dung-moi");
        OrganisationChart later = CHART.after(CasefileFixture.unit(merged, UnitKind.DEPARTMENT, PROVINCE))
                .after(new UnitsMerged(List.of(DEPARTMENT), NOW, merged, LocalDate.of(2026, 11, 1), "NQ 2"));
        var actor = new Actor(OFFICER_OF_DEPARTMENT.id(), Actor.Standing.OFFICER, merged);
        asIfThereWereNone(given(received(), declared(List.of(), List.of(DEPARTMENT)))
                .when(order(note(new Act(actor, NOW, NOW, LAW, later)))));
    }

    @Test
    void where_the_unit_in_charge_is_excluded_the_unit_above_answers_for_the_case() {
        given(received()).when(order(declare(HEAD, List.of(), List.of(COMMUNE))))
                .expectEvents(declared(List.of(), List.of(COMMUNE)),
                        new CasePassedToSuperior(CASE, NOW, COMMUNE, PROVINCE));
        var after = new Object[]{received(), declared(List.of(), List.of(COMMUNE)),
                new CasePassedToSuperior(CASE, NOW, COMMUNE, PROVINCE)};
        asIfThereWereNone(given(after).when(order(note(by(HEAD)))));
        given(after).when(order(note(by(OFFICER_OF_PROVINCE)))).expectSuccessfulHandlerExecution();
    }

    @Test
    void where_the_head_of_the_unit_in_charge_is_excluded_nobody_there_could_decide() {
        given(received()).when(order(declare(HEAD, List.of(HEAD.id()), List.of())))
                .expectEvents(declared(List.of(HEAD.id()), List.of()),
                        new CasePassedToSuperior(CASE, NOW, COMMUNE, PROVINCE));
    }

    @Test
    void a_unit_without_any_above_it_transfers_the_case_before_it_is_excluded() {
        var atTheTop = new Object[]{received(), declared(List.of(HEAD.id()), List.of()),
                new CasePassedToSuperior(CASE, NOW, COMMUNE, PROVINCE)};
        refused(CaseRule.NO_UNIT_TO_PASS_TO,
                given(atTheTop).when(order(declare(HEAD_OF_PROVINCE, List.of(), List.of(PROVINCE)))));
        var noOrganisation = new Act(HEAD, NOW, NOW, LAW, OrganisationChart.EMPTY);
        refused(CaseRule.NO_UNIT_TO_PASS_TO, given(received()).when(
                order(new DeclareConflict(CASE, noOrganisation, List.of(), List.of(COMMUNE), ConflictGround.FAMILY))));
    }

    @Test
    void a_unit_above_that_is_excluded_itself_is_passed_over() {
        refused(CaseRule.NO_UNIT_TO_PASS_TO, given(received(), declared(List.of(), List.of(PROVINCE)))
                .when(order(declare(HEAD, List.of(), List.of(COMMUNE)))));
    }

    @Test
    void nobody_shuts_out_the_level_above_but_single_officers_of_it() {
        refused(CaseRule.NOT_THE_LEVEL_ABOVE,
                given(received()).when(order(declare(HEAD, List.of(), List.of(PROVINCE)))));
        refused(CaseRule.NOT_THE_LEVEL_ABOVE,
                given(received()).when(order(declare(HEAD, List.of(), List.of(COMMUNE, PROVINCE)))));
        given(received()).when(order(declare(HEAD, List.of(OFFICER_OF_PROVINCE.id()), List.of())))
                .expectEvents(declared(List.of(OFFICER_OF_PROVINCE.id()), List.of()));
    }

    @Test
    void the_head_of_the_superior_unit_lifts_a_conflict() {
        var lift = new LiftConflict(CASE, by(HEAD_OF_PROVINCE), List.of(OFFICER.id()), List.of(), REASON);
        var lifted = new ConflictLifted(CASE, NOW, List.of(OFFICER.id()), List.of(), REASON);
        var excluded = declared(List.of(OFFICER.id()), List.of());
        given(received(), excluded).when(order(lift)).expectEvents(lifted);
        given(received(), excluded, lifted).when(order(note(by(OFFICER)))).expectSuccessfulHandlerExecution();
        refused(CaseRule.NOT_EXCLUDED, given(received()).when(order(lift)));
        for (Actor other : List.of(COLLEAGUE, HEAD, OFFICER_OF_PROVINCE)) {
            refused(CaseRule.NOT_YOURS_TO_DO, given(received(), excluded)
                    .when(order(new LiftConflict(CASE, by(other), List.of(OFFICER.id()), List.of(), REASON))));
        }
    }

    @Test
    void the_unit_that_a_case_was_passed_up_to_lifts_it_where_it_is_in_charge_now() {
        given(received(), declared(List.of(HEAD.id()), List.of()),
                new CasePassedToSuperior(CASE, NOW, COMMUNE, PROVINCE))
                .when(order(new LiftConflict(CASE, by(HEAD_OF_PROVINCE), List.of(HEAD.id()), List.of(), REASON)))
                .expectEvents(new ConflictLifted(CASE, NOW, List.of(HEAD.id()), List.of(), REASON));
    }

    @Test
    void nobody_lifts_their_own_conflict() {
        asIfThereWereNone(given(received(), declared(List.of(HEAD_OF_PROVINCE.id()), List.of())).when(order(
                new LiftConflict(CASE, by(HEAD_OF_PROVINCE), List.of(HEAD_OF_PROVINCE.id()), List.of(), REASON))));
    }
}
