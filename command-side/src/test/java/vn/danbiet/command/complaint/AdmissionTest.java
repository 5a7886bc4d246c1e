package vn.danbiet.command.complaint;

import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.OTHER_OFFICER;
import static vn.danbiet.command.complaint.Story.PROVINCE;
import static vn.danbiet.command.complaint.Story.UNIT;
import static vn.danbiet.command.complaint.Story.disciplinary;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.happened;
import static vn.danbiet.command.complaint.Story.refused;
import static vn.danbiet.command.complaint.Story.second;
import static vn.danbiet.command.complaint.Story.terms;
import static vn.danbiet.command.complaint.Story.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.AcceptTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.AssignComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ClassifyComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.DeclineTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.Proposal;
import vn.danbiet.command.complaint.ComplaintCommand.RecallTransfer;
import vn.danbiet.command.complaint.ComplaintCommand.RefuseComplaint;
import vn.danbiet.command.complaint.ComplaintCommand.ReviewContestedAct;
import vn.danbiet.command.letter.LetterRule;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ComplaintAccepted;
import vn.danbiet.events.complaint.ComplaintClassified;
import vn.danbiet.events.complaint.ComplaintDirection;
import vn.danbiet.events.complaint.ComplaintField;
import vn.danbiet.events.complaint.ComplaintGuided;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.events.complaint.ComplaintReassigned;
import vn.danbiet.events.complaint.ComplaintRefused;
import vn.danbiet.events.complaint.ComplaintTransferAccepted;
import vn.danbiet.events.complaint.ComplaintTransferDeclined;
import vn.danbiet.events.complaint.ComplaintTransferOffered;
import vn.danbiet.events.complaint.ComplaintTransferRecalled;
import vn.danbiet.events.complaint.ContestedKind;
import vn.danbiet.events.complaint.Recipient;
import vn.danbiet.events.complaint.RefusalGround;
import vn.danbiet.events.complaint.ReviewResult;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AdmissionTest {
    private static final List<Recipient> TOLD = Story.EVERYBODY;

    private static Story accept(Story story) {
        return story.head(act -> new AcceptComplaint(ID, act, 0, TOLD));
    }

    private static Story refuse(Story story, RefusalGround ground) {
        return story.head(act -> new RefuseComplaint(ID, act, ground, "Vì", TOLD));
    }

    private static Story propose(Story story, Proposal proposal) {
        return story.officer(act -> new ClassifyComplaint(ID, act, ComplaintField.POLICY, null, proposal));
    }

    // ---- reading it

    @Test
    void what_is_for_this_body_is_proposed() {
        Story story = propose(first("2026-07-06").received(), new Proposal.Own());
        happened(story, new ComplaintClassified(ID, story.now(), ComplaintDirection.OWN, ComplaintField.POLICY, null));
    }

    @Test
    void what_another_body_decided_is_for_that_body() {
        refused(ComplaintRule.OTHER_SETTLER,
                propose(first("2026-07-06").issuedBy(Story.DEPARTMENT).received(), new Proposal.Own()));
    }

    @Test
    void the_commune_chair_settles_for_the_bodies_of_the_commune() {
        Story story = propose(first("2026-07-06").issuedBy(Story.COMMUNE_OFFICE).received(), new Proposal.Own());
        happened(story, new ComplaintClassified(ID, story.now(), ComplaintDirection.OWN, ComplaintField.POLICY, null));
    }

    @Test
    void whom_nobody_knows_is_left_to_the_head() {
        Story story = propose(first("2026-07-06").issuedBy(new UnitId("co-quan-la")).received(), new Proposal.Own());
        happened(story, new ComplaintClassified(ID, story.now(), ComplaintDirection.OWN, ComplaintField.POLICY, null));
    }

    @Test
    void the_successor_settles_for_a_commune_that_was_merged() {
        UnitId old = new UnitId("xa-cu");
        OrganisationChart merged = Story.UNITS.after(List.of(Offices.unit(old, UnitKind.COMMUNE, PROVINCE),
                new UnitsMerged(List.of(old), Instant.EPOCH, UNIT, LocalDate.of(2025, 7, 1), "NQ")));
        Story story = propose(first("2026-07-06").in(merged).issuedBy(old).received(), new Proposal.Own());
        happened(story, new ComplaintClassified(ID, story.now(), ComplaintDirection.OWN, ComplaintField.POLICY, null));
    }

    @Test
    void a_second_one_is_for_the_direct_superior() {
        Story story = propose(second("2026-07-06").received(), new Proposal.Own());
        happened(story, new ComplaintClassified(ID, story.now(), ComplaintDirection.OWN, ComplaintField.POLICY, null));
        refused(ComplaintRule.OTHER_SETTLER,
                propose(second("2026-07-06").issuedBy(PROVINCE)
                        .in(Story.UNITS.after(List.of(
                                new UnitEstablished(new UnitId("chinh-phu"), Instant.EPOCH, Designation.of("CP", "G"),
                                        UnitKind.AGENCY, null, LocalDate.of(2012, 1, 1), "HP"),
                                new vn.danbiet.events.organisation.UnitMoved(PROVINCE, Instant.EPOCH,
                                        new UnitId("chinh-phu"), LocalDate.of(2012, 1, 2), "HP"))))
                        .received(), new Proposal.Own()));
    }

    @Test
    void what_is_not_is_guided() {
        Story story = propose(first("2026-03-02").received(), new Proposal.Guide("Sở Xây dựng", "Gửi đơn"));
        happened(story, new ComplaintClassified(ID, story.now(), ComplaintDirection.GUIDE, ComplaintField.POLICY, null),
                new ComplaintGuided(ID, story.now(), "Sở Xây dựng", "Gửi đơn"));
        terms(propose(first("2026-03-02").received(), new Proposal.Guide("Sở Xây dựng", "Gửi đơn")),
                "ended C-ACC1 HANDLED_OTHERWISE");
    }

    @Test
    void before_2026_07_01_it_is_only_guided() {
        refused(ComplaintRule.FORWARDING_NOT_YET,
                propose(first("2026-06-30").received(), new Proposal.Forward(Story.DEPARTMENT, "Thẩm quyền")));
    }

    private static Story forwarded() {
        return propose(first("2026-07-01").received(), new Proposal.Forward(Story.DEPARTMENT, "Thẩm quyền"));
    }

    @Test
    void since_then_it_may_be_forwarded() {
        Story story = forwarded();
        happened(story,
                new ComplaintClassified(ID, story.now(), ComplaintDirection.FORWARD, ComplaintField.POLICY, null),
                new ComplaintTransferOffered(ID, story.now(), UNIT, Story.DEPARTMENT, "Thẩm quyền"));
    }

    @Test
    void not_to_oneself() {
        refused(CaseRule.TRANSFER_TO_ANOTHER_UNIT,
                propose(first("2026-07-01").received(), new Proposal.Forward(UNIT, "Thẩm quyền")));
    }

    @Test
    void whoever_takes_it_over_has_received_it_then() {
        Actor receiver = Offices.officer("officer-b", Story.DEPARTMENT);
        Story story = forwarded().on("2026-07-06").order(receiver, act -> new AcceptTransfer(ID, act));
        happened(story, new ComplaintTransferAccepted(ID, story.now(), UNIT, Story.DEPARTMENT));
        terms(forwarded().on("2026-07-06").order(receiver, act -> new AcceptTransfer(ID, act)),
                "ended C-ACC2 TRANSFERRED", "armed C-ACC2 DEFAULT until 2026-07-15");
    }

    @Test
    void an_overdue_acceptance_stays_with_whoever_let_it_become_so() {
        Actor receiver = Offices.officer("officer-b", Story.DEPARTMENT);
        terms(forwarded().on("2026-07-20").order(receiver, act -> new AcceptTransfer(ID, act)),
                "breached C-ACC2 by xa-binh-luc", "ended C-ACC2 TRANSFERRED", "armed C-ACC2 DEFAULT until 2026-07-29");
    }

    @Test
    void an_offer_is_declined_or_recalled() {
        Actor receiver = Offices.officer("officer-b", Story.DEPARTMENT);
        Story declined = forwarded().order(receiver, act -> new DeclineTransfer(ID, act, "Không phải"));
        happened(declined, new ComplaintTransferDeclined(ID, declined.now(), UNIT, Story.DEPARTMENT, "Không phải"));
        Story recalled = forwarded().officer(act -> new RecallTransfer(ID, act, "Nhầm"));
        happened(recalled, new ComplaintTransferRecalled(ID, recalled.now(), UNIT, Story.DEPARTMENT, "Nhầm"));
    }

    @Test
    void while_it_is_offered_nothing_else_is_done() {
        refused(CaseRule.TRANSFER_PENDING, propose(forwarded(), new Proposal.Own()));
        refused(CaseRule.NO_TRANSFER_OFFERED,
                first("2026-07-06").received().officer(act -> new AcceptTransfer(ID, act)));
    }

    // ---- accepting it

    @Test
    void the_head_accepts_and_gives_notice() {
        Story story = accept(first("2026-07-06").proposed().on("2026-07-08"));
        happened(story, new ComplaintAccepted(ID, story.now(), UNIT, 0, TOLD));
        terms(accept(first("2026-07-06").proposed().on("2026-07-08")), "met C-ACC2 in time",
                "armed C1-SETTLE NORMAL until 2026-08-07");
    }

    @Test
    void from_a_remote_area_there_is_more_time() {
        terms(accept(first("2026-07-06").fromRemoteArea().proposed()), "met C-ACC2 in time",
                "armed C1-SETTLE REMOTE until 2026-08-20");
    }

    @Test
    void a_second_settlement_has_a_time_of_its_own() {
        terms(accept(second("2026-07-06").proposed()), "met C-ACC2 in time", "armed C2-SETTLE NORMAL until 2026-08-20");
    }

    @Test
    void and_a_disciplinary_one() {
        terms(accept(disciplinary("2026-07-06").proposed()), "met C-ACC2 in time",
                "armed C-DISC-SETTLE NORMAL until 2026-08-05");
    }

    @Test
    void late_is_late() {
        terms(accept(first("2026-07-06").proposed().on("2026-07-16")), "breached C-ACC2 by xa-binh-luc",
                "met C-ACC2 late", "armed C1-SETTLE NORMAL until 2026-08-17");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLAINANT", "INSPECTORATE", "FORWARDER"})
    void everybody_is_told_whom_the_law_names(Recipient missing) {
        List<Recipient> told = TOLD.stream().filter(recipient -> recipient != missing).toList();
        refused(ComplaintRule.NOTICE_INCOMPLETE,
                first("2026-07-06").forwardedBy("Thanh tra tỉnh")
                        .proposed()
                        .head(act -> new AcceptComplaint(ID, act, 0, told)));
        refused(ComplaintRule.NOTICE_INCOMPLETE,
                first("2026-07-06").forwardedBy("Thanh tra tỉnh")
                        .received()
                        .head(act -> new RefuseComplaint(ID, act, RefusalGround.NOT_DIRECTLY_AFFECTED, null, told)));
    }

    @Test
    void nobody_forwarded_it_so_nobody_is_told_back() {
        Story story = first("2026-07-06").proposed()
                .head(act -> new AcceptComplaint(ID, act, 0, List.of(Recipient.COMPLAINANT, Recipient.INSPECTORATE)));
        story.whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void an_unsigned_letter_is_not_accepted() {
        refused(ComplaintRule.NOT_SIGNED, accept(first("2026-07-06").unsigned().proposed()));
    }

    @Test
    void nor_one_without_an_address() {
        refused(ComplaintRule.NOT_NAMED, accept(
                first("2026-07-06").of(1, List.of(new Petitioner("Người", null, "0912", null, false))).proposed()));
    }

    @Test
    void a_group_is_represented() {
        refused(LetterRule.GROUP_NEEDS_REPRESENTATIVE,
                accept(first("2026-07-06").of(5, Story.people(5, 0)).proposed()));
        refused(LetterRule.TOO_MANY_REPRESENTATIVES,
                accept(first("2026-07-06").of(10, Story.people(10, 3)).proposed()));
        accept(first("2026-07-06").of(11, Story.people(11, 5)).proposed()).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    // ---- in time

    @Test
    void ninety_days_are_the_limit() {
        accept(first("2026-07-06").knownOn("2026-04-07").proposed()).whenLast().expectSuccessfulHandlerExecution();
        refused(ComplaintRule.LATE, accept(first("2026-07-07").knownOn("2026-04-07").proposed()));
    }

    @Test
    void days_of_an_obstacle_do_not_count() {
        Story story = first("2026-07-10").knownOn("2026-04-07")
                .proposed()
                .head(act -> new AcceptComplaint(ID, act, 5, TOLD));
        happened(story, new ComplaintAccepted(ID, story.now(), UNIT, 5, TOLD));
        refused(ComplaintRule.LATE,
                first("2026-07-14").knownOn("2026-04-07")
                        .proposed()
                        .head(act -> new AcceptComplaint(ID, act, 5, TOLD)));
        refused(ComplaintRule.NOTHING_TO_EXCUSE,
                first("2026-07-06").proposed().head(act -> new AcceptComplaint(ID, act, 5, TOLD)));
    }

    @Test
    void a_second_complaint_has_thirty_days_and_from_remote_areas_forty_five() {
        accept(second("2026-07-06").knownOn("2026-06-06").proposed()).whenLast().expectSuccessfulHandlerExecution();
        refused(ComplaintRule.LATE, accept(second("2026-07-07").knownOn("2026-06-06").proposed()));
        accept(second("2026-07-07").fromRemoteArea().knownOn("2026-06-06").proposed()).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_disciplinary_one_fifteen_and_the_second_time_ten_or_for_a_dismissal_thirty() {
        accept(disciplinary("2026-07-06").knownOn("2026-06-21").proposed()).whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ComplaintRule.LATE, accept(disciplinary("2026-07-07").knownOn("2026-06-21").proposed()));
        refused(ComplaintRule.LATE, accept(
                second("2026-07-07").about(ContestedKind.DISCIPLINARY_DECISION).knownOn("2026-06-25").proposed()));
        accept(second("2026-07-06").about(ContestedKind.DISMISSAL).knownOn("2026-06-25").proposed()).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_is_late_because_the_first_settler_was() {
        accept(second("2026-07-06").afterOverdueFirst().knownOn("2026-01-06").proposed()).whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ComplaintRule.MUST_BE_ACCEPTED,
                refuse(second("2026-07-06").afterOverdueFirst().knownOn("2026-01-06").received(), RefusalGround.LATE));
    }

    // ---- refusing it

    @ParameterizedTest
    @EnumSource(names = {"UNSIGNED", "LATE"}, mode = EnumSource.Mode.EXCLUDE)
    void it_is_refused_on_a_ground_of_the_law(RefusalGround ground) {
        Story story = refuse(first("2026-07-06").received(), ground);
        happened(story, new ComplaintRefused(ID, story.now(), ground, words("Vì"), TOLD, null));
    }

    @Test
    void a_refusal_meets_the_term_as_well() {
        terms(refuse(first("2026-07-06").received(), RefusalGround.NO_CAPACITY), "met C-ACC2 in time");
    }

    @Test
    void as_unsigned_only_what_is() {
        Story story = refuse(first("2026-07-06").unsigned().received(), RefusalGround.UNSIGNED);
        happened(story, new ComplaintRefused(ID, story.now(), RefusalGround.UNSIGNED, words("Vì"), TOLD, null));
        refused(ComplaintRule.GROUND_DOES_NOT_HOLD, refuse(first("2026-07-06").received(), RefusalGround.UNSIGNED));
    }

    @Test
    void as_late_only_what_is() {
        Story story = refuse(first("2026-07-07").knownOn("2026-04-07").received(), RefusalGround.LATE);
        happened(story, new ComplaintRefused(ID, story.now(), RefusalGround.LATE, words("Vì"), TOLD, null));
        refused(ComplaintRule.GROUND_DOES_NOT_HOLD, refuse(first("2026-07-06").received(), RefusalGround.LATE));
    }

    @Test
    void a_refused_second_names_the_first_that_stands_again() {
        Story story = refuse(second("2026-07-06").linked().received(), RefusalGround.COURT_SEIZED);
        happened(story, new ComplaintRefused(ID, story.now(), RefusalGround.COURT_SEIZED, words("Vì"), TOLD,
                ComplaintId.of(Story.SECOND_CODE)));
    }

    // ---- giving it to somebody

    @Test
    void the_head_gives_it_to_an_officer_and_with_a_reason_to_another() {
        OfficerId other = new OfficerId("officer-c");
        Story story = first("2026-07-06").accepted().head(act -> new AssignComplaint(ID, act, other, "Nghỉ phép"));
        happened(story, new ComplaintReassigned(ID, story.now(), OFFICER.id(), other, "Nghỉ phép"));
        refused(CaseRule.REASSIGNMENT_NEEDS_REASON,
                first("2026-07-06").accepted().head(act -> new AssignComplaint(ID, act, other, null)));
        refused(CaseRule.ALREADY_ASSIGNED_TO_THEM,
                first("2026-07-06").accepted().head(act -> new AssignComplaint(ID, act, OFFICER.id(), "Lại")));
    }

    @Test
    void it_is_handled_by_whom_it_was_given_to() {
        refused(CaseRule.NOT_YOURS_TO_DO, first("2026-07-06").accepted()
                .order(OTHER_OFFICER, act -> new ReviewContestedAct(ID, act, ReviewResult.NEEDS_VERIFICATION)));
        first("2026-07-06").accepted()
                .order(OFFICER, act -> new ReviewContestedAct(ID, act, ReviewResult.NEEDS_VERIFICATION))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }
}
