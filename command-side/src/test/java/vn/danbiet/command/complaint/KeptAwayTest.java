package vn.danbiet.command.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.complaint.Story.COMMUNE_OFFICE;
import static vn.danbiet.command.complaint.Story.DEPARTMENT;
import static vn.danbiet.command.complaint.Story.HEAD;
import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.OTHER_OFFICER;
import static vn.danbiet.command.complaint.Story.PROVINCE;
import static vn.danbiet.command.complaint.Story.UNIT;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.second;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.AddNote;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.ExcludedFromCase;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.AppealToSecond;
import vn.danbiet.command.complaint.ComplaintCommand.AssignComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ClassifyComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.complaint.ComplaintAppealed;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.petition.Channel;

/** Whoever a complaint is about has no part in it, with the one exception that the law makes. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptAwayTest {
    private static final String DAY = "2026-07-06";
    private static final Actor OFFICER_OF_PROVINCE = Offices.officer("officer-p", PROVINCE);

    /** Who is kept away by the last order, and to whom the case passes by it. */
    private static void happened(Story story, Object... expected) {
        story.whenLast()
                .expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(events -> {
                    assertThat(events.stream()
                            .<Object>map(EventMessage::getPayload)
                            .filter(event -> event instanceof ConflictDeclared
                                    || event instanceof CasePassedToSuperior))
                            .containsExactly(expected);
                    return true;
                }));
    }

    private static ConflictDeclared about(Story story, List<OfficerId> officers, UnitId... units) {
        return new ConflictDeclared(ID.value(), story.now(), officers, List.of(units), ConflictGround.COMPLAINED_ABOUT);
    }

    private static Story note(Story story, Actor by) {
        return story.order(by,
                act -> new AddNote(ID.value(), act, Personal.of(new DataSubject("a-note"), "Đã gọi điện")));
    }

    private static void asIfThereWereNone(Story story) {
        story.whenLast().expectNoEvents().expectException(ExcludedFromCase.class);
    }

    @Test
    void an_officer_complained_about_is_kept_away_on_receipt_and_can_do_nothing() {
        Story story = first(DAY).against("officer-c").received();
        happened(story, about(story, List.of(OTHER_OFFICER.id())));
        asIfThereWereNone(note(first(DAY).against("officer-c").received(), OTHER_OFFICER));
        asIfThereWereNone(first(DAY).against("officer-c")
                .received()
                .order(OTHER_OFFICER,
                        act -> new ClassifyComplaint(ID, act, ComplaintField.LAND_HOUSING, null, new Proposal.Own())));
        note(first(DAY).against("officer-c").received(), OFFICER).whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void nor_is_the_case_given_to_them() {
        Story.refused(CaseRule.OFFICER_IS_EXCLUDED,
                first(DAY).against("officer-c")
                        .accepted()
                        .head(act -> new AssignComplaint(ID, act, OTHER_OFFICER.id(), "Theo phân công")));
    }

    @Test
    void the_head_settles_a_first_complaint_about_their_own_decision() {
        happened(first(DAY).against("head-a").received());
        first(DAY).against("head-a", "officer-c")
                .proposed()
                .head(act -> new AcceptComplaint(ID, act, 0, Story.EVERYBODY))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void so_does_the_commune_chair_for_an_office_of_the_commune() {
        Story story = first(DAY).issuedBy(COMMUNE_OFFICE).against("head-a", "officer-c").received();
        happened(story, about(story, List.of(OTHER_OFFICER.id())));
    }

    @Test
    void where_nobody_is_named_nobody_is_kept_away_from_a_first_complaint() {
        happened(first(DAY).received());
    }

    @Test
    void the_head_of_a_unit_that_does_not_settle_is_no_exception() {
        Story story = first(DAY).issuedBy(DEPARTMENT).against("head-a").received();
        happened(story, about(story, List.of(HEAD.id())),
                new CasePassedToSuperior(ID.value(), story.now(), UNIT, PROVINCE));
    }

    @Test
    void the_second_time_neither_the_body_nor_its_head_has_a_part() {
        Story story = second(DAY).against("head-a").received();
        happened(story, about(story, List.of(HEAD.id()), UNIT));
        asIfThereWereNone(note(second(DAY).received(), OFFICER));
        asIfThereWereNone(note(second(DAY).received(), HEAD));
        asIfThereWereNone(note(second(DAY).against("head-a").received(), Offices.officer("head-a", PROVINCE)));
        note(second(DAY).against("head-a").received(), OFFICER_OF_PROVINCE).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nor_the_second_time_the_commune_that_settled_for_its_office() {
        Story story = second(DAY).issuedBy(COMMUNE_OFFICE).received();
        happened(story, about(story, List.of(), COMMUNE_OFFICE, UNIT));
    }

    @Test
    void nor_whoever_else_answered_for_the_first() {
        Story story = second(DAY).linked().settledFirstBy(DEPARTMENT).received();
        happened(story, about(story, List.of(), UNIT), new ConflictDeclared(ID.value(), story.now(), List.of(),
                List.of(DEPARTMENT), ConflictGround.PRIOR_INVOLVEMENT));
        asIfThereWereNone(note(second(DAY).linked().settledFirstBy(DEPARTMENT).received(),
                Offices.officer("officer-b", DEPARTMENT)));
    }

    @Test
    void the_body_is_not_kept_away_from_sending_on_a_second_complaint_about_itself_but_is_once_it_has() {
        Story story = atTheWrongLevel();
        happened(story);
        Story sent = sentOn(atTheWrongLevel());
        happened(sent, about(sent, List.of(), UNIT));
        asIfThereWereNone(note(sentOn(atTheWrongLevel()), OFFICER));
    }

    private static Story atTheWrongLevel() {
        return second(DAY).at(UNIT).received();
    }

    private static Story sentOn(Story story) {
        return story
                .officer(act -> new ClassifyComplaint(ID, act, ComplaintField.LAND_HOUSING, null,
                        new Proposal.Forward(PROVINCE, "Thuộc thẩm quyền lần hai")))
                .order(OFFICER_OF_PROVINCE, act -> new AcceptTransfer(ID, act));
    }

    @Test
    void where_the_organisation_is_not_known_only_those_who_are_named_are_kept_away() {
        Story story = second(DAY).in(OrganisationChart.EMPTY).against("officer-c").received();
        happened(story, about(story, List.of(OTHER_OFFICER.id()), UNIT));
    }

    @Test
    void the_officers_go_along_to_the_second_level() {
        first(DAY).against("officer-c", "head-a")
                .sent()
                .officer(act -> new AppealToSecond(ID, act, Story.SECOND_CODE, Channel.POST, "Vẫn không đồng ý", true,
                        null))
                .whenLast()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(events -> {
                    Stream<ComplaintAppealed> appealed = events.stream()
                            .map(EventMessage::getPayload)
                            .filter(ComplaintAppealed.class::isInstance)
                            .map(ComplaintAppealed.class::cast);
                    assertThat(appealed).singleElement().satisfies(event -> {
                        assertThat(event.contested().officers()).containsExactly(OTHER_OFFICER.id(), HEAD.id());
                        assertThat(event.from()).isEqualTo(UNIT);
                    });
                    return true;
                }));
    }
}
