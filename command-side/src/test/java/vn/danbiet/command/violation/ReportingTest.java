package vn.danbiet.command.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.violation.Story.COMMUNE;
import static vn.danbiet.command.violation.Story.DEPARTMENT;
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
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.ExcludedFromCase;
import vn.danbiet.command.letter.Letter;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.command.violation.ViolationCommand.AcceptTransfer;
import vn.danbiet.command.violation.ViolationCommand.AssignViolation;
import vn.danbiet.command.violation.ViolationCommand.DeclineTransfer;
import vn.danbiet.command.violation.ViolationCommand.DismissReport;
import vn.danbiet.command.violation.ViolationCommand.ForgetPeople;
import vn.danbiet.command.violation.ViolationCommand.ForgetWithLetter;
import vn.danbiet.command.violation.ViolationCommand.OfferTransfer;
import vn.danbiet.command.violation.ViolationCommand.Origin;
import vn.danbiet.command.violation.ViolationCommand.RecallTransfer;
import vn.danbiet.command.violation.ViolationCommand.WithholdViolation;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.CasePassedToSuperior;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.Withholding;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.DismissalGround;
import vn.danbiet.events.violation.ViolationAssigned;
import vn.danbiet.events.violation.ViolationDismissed;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationPeopleForgotten;
import vn.danbiet.events.violation.ViolationReassigned;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationSource;
import vn.danbiet.events.violation.ViolationTransferAccepted;
import vn.danbiet.events.violation.ViolationTransferDeclined;
import vn.danbiet.events.violation.ViolationTransferOffered;
import vn.danbiet.events.violation.ViolationTransferRecalled;
import vn.danbiet.events.violation.ViolationWithheld;

/** A violation is reported, forwarded, given to an officer, or left. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReportingTest {
    private static final OfficerId ACCUSED = new OfficerId("officer-x");

    @Test
    void a_report_says_which_unit_answers_and_who_led_it_on_that_day() {
        Story story = on("2026-07-06").reported();

        happened(story,
                new ViolationReported(ID, story.now(), Story.CODE, PROVINCE, ViolationSource.INSPECTION, null, null,
                        "Kế hoạch 12/KH-UBND", ViolationKind.OBSTRUCTION, LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 1), COMMUNE,
                        List.of(new Answerable(COMMUNE, new OfficerId("head-a"), false, LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 6, 1))),
                        List.of(ACCUSED), List.of(), "Cản trở họp thôn", words("Không cho dân họp"),
                        SealedIdentity.NOT_GIVEN, List.of(), null, new PetitionerFacts(0, 0, false, false),
                        PersonalData.NONE));
    }

    @Test
    void nobody_hears_of_it_before_it_is_concluded() {
        on("2026-07-06").informedBy(1).reported().whenLast().expectEventsMatching(Matching.publicly(told -> {
            assertThat(told).isEmpty();
        }));
    }

    @Test
    void over_a_time_in_which_the_head_changed_each_answers_for_their_days() {
        List<Answerable> answering = ThoseWhoAnswer.on(on("2026-07-06").during("2026-05-20", "2026-06-10").occurrence(),
                Story.UNITS);

        assertThat(answering).containsExactly(
                new Answerable(COMMUNE, new OfficerId("head-old"), false, LocalDate.of(2026, 5, 20),
                        LocalDate.of(2026, 5, 31)),
                new Answerable(COMMUNE, new OfficerId("head-a"), false, LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 6, 10)));
    }

    @Test
    void the_report_is_looked_into_within_a_term() {
        terms(on("2026-07-06").reported(), "armed V-ADMIT DEFAULT until 2026-07-20");
    }

    @Test
    void whoever_is_accused_is_kept_away() {
        Story story = on("2026-07-06").reported();

        put(story, ConflictDeclared.class, List.of(new ConflictDeclared(ID.value(), story.now(), List.of(ACCUSED),
                List.of(), ConflictGround.COMPLAINED_ABOUT)));
    }

    @Test
    void where_the_head_of_the_unit_in_charge_is_accused_the_superior_answers_for_the_case() {
        Story story = on("2026-07-06").at(COMMUNE).against("head-a").reported();

        put(story, CasePassedToSuperior.class,
                List.of(new CasePassedToSuperior(ID.value(), story.now(), COMMUNE, PROVINCE)));
    }

    @Test
    void where_a_duty_was_not_done_and_nobody_is_named_it_is_whoever_led_the_unit() {
        Story story = on("2026-07-06").at(COMMUNE).against().of(ViolationKind.PUBLICATION_OMITTED).reported();

        put(story, ConflictDeclared.class, List.of(new ConflictDeclared(ID.value(), story.now(),
                List.of(new OfficerId("head-a")), List.of(), ConflictGround.COMPLAINED_ABOUT)));
    }

    @Test
    void where_anybody_can_have_done_it_the_head_is_not_accused() {
        put(on("2026-07-06").at(COMMUNE).against().of(ViolationKind.FORGED_VOTE).reported(), ConflictDeclared.class,
                List.of());
    }

    @Test
    void to_the_accused_there_is_no_such_case() {
        on("2026-07-06").at(COMMUNE)
                .reported()
                .order(Offices.officer("officer-x", COMMUNE), act -> new OfferTransfer(ID, act, PROVINCE, "a"))
                .whenLast()
                .expectNoEvents()
                .expectException(ExcludedFromCase.class);
    }

    @Test
    void a_violation_that_became_known_in_another_case_is_linked_with_it() {
        Story story = on("2026-07-06").from(new Origin(ViolationSource.CASE, "another", null, null))
                .of(ViolationKind.INFORMANT_LEAKED)
                .reported();

        put(story, LetterLinked.class,
                List.of(new LetterLinked(ID.value(), story.now(), "another", LetterLink.RELATED, false)));
    }

    @Test
    void a_part_of_a_letter_is_linked_with_it_and_withheld_with_it() {
        Story story = on("2026-07-06").splitFrom(PetitionId.of(OTHER_CODE))
                .withheld(new Withholding(WithholdingGround.STATE_SECRET, "QĐ 1"))
                .reported();

        put(story, LetterLinked.class,
                List.of(new LetterLinked(ID.value(), story.now(), OTHER_CODE.caseId(), LetterLink.RELATED, false)));
        put(story, ViolationWithheld.class,
                List.of(new ViolationWithheld(ID, story.now(), WithholdingGround.STATE_SECRET, "QĐ 1")));
    }

    @Test
    void each_source_is_known_by_something_else() {
        refused(ViolationRule.SOURCE_CASE,
                on("2026-07-06").from(new Origin(ViolationSource.CASE, null, null, null)).reported());
        refused(ViolationRule.SOURCE_CASE,
                on("2026-07-06").from(new Origin(ViolationSource.CITIZEN, "another", null, null)).reported());
        refused(ViolationRule.SOURCE_BOARD,
                on("2026-07-06").from(new Origin(ViolationSource.BOARD, null, null, "CV 1")).reported());
        refused(ViolationRule.SOURCE_REFERENCE,
                on("2026-07-06").from(new Origin(ViolationSource.PRESS, null, null, null)).reported());
        refused(ViolationRule.SOURCE_REFERENCE,
                on("2026-07-06").from(new Origin(ViolationSource.INSPECTION, null, null, null)).reported());
    }

    @Test
    void it_happened_under_the_law_and_not_after_the_report() {
        refused(ViolationRule.DAYS_OF_VIOLATION, on("2026-07-06").during("2023-06-30", "2023-07-02").reported());
        refused(ViolationRule.DAYS_OF_VIOLATION, on("2026-07-06").during("2026-06-02", "2026-06-01").reported());
        refused(ViolationRule.DAYS_OF_VIOLATION, on("2026-07-06").during("2026-07-07", "2026-07-07").reported());
        isTaken(on("2026-07-06").during("2023-07-01", "2026-07-06").reported());
    }

    private static void isTaken(Story story) {
        story.whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void it_happened_in_a_unit_that_was_there() {
        refused(CaseRule.NO_SUCH_UNIT, on("2026-07-06").in(new UnitId("xa-khac")).reported());
        var young = new UnitId("xa-moi");
        var chart = Story.UNITS.after(new UnitEstablished(young, Instant.EPOCH, Designation.of("Xã mới", "New"),
                UnitKind.COMMUNE, PROVINCE, LocalDate.of(2026, 6, 2), "NQ"));
        refused(ViolationRule.UNIT_WAS_NOT_THERE, on("2026-07-06").in(chart).in(young).reported());
    }

    @Test
    void nobody_is_accused_twice() {
        refused(ViolationRule.ACCUSED_TWICE, on("2026-07-06").against("officer-x", "officer-x").reported());
    }

    @Test
    void an_officer_reports_to_their_own_unit() {
        Story story = on("2026-07-06").at(DEPARTMENT);
        refused(CaseRule.OTHER_UNIT,
                on("2026-07-06").order(Offices.officer("officer-p", PROVINCE),
                        act -> new ViolationCommand.ReportViolation(ID, act, Story.CODE, DEPARTMENT, Story.INSPECTED,
                                story.occurrence(), ViolationCommand.Suspects.NOBODY, "a",
                                new Letter(words("a"), PetitionerFacts.of(List.of()), PersonalData.NONE),
                                SealedIdentity.NOT_GIVEN, List.of(), null, null)));
    }

    @Test
    void a_case_is_offered_taken_over_and_its_term_begins_anew() {
        Story offered = on("2026-07-06").reported()
                .then("2026-07-08")
                .officer(act -> new OfferTransfer(ID, act, DEPARTMENT, "Thuộc ngành xây dựng"));
        happened(offered,
                new ViolationTransferOffered(ID, offered.now(), PROVINCE, DEPARTMENT, "Thuộc ngành xây dựng"));

        Story accepted = offered.order(Offices.officer("officer-d", DEPARTMENT), act -> new AcceptTransfer(ID, act));
        happened(accepted, new ViolationTransferAccepted(ID, accepted.now(), PROVINCE, DEPARTMENT));
        terms(accepted, "ended V-ADMIT TRANSFERRED", "armed V-ADMIT DEFAULT until 2026-07-22");
    }

    @Test
    void an_offer_is_declined_or_recalled() {
        Story declined = on("2026-07-06").reported()
                .officer(act -> new OfferTransfer(ID, act, DEPARTMENT, "a"))
                .order(Offices.officer("officer-d", DEPARTMENT), act -> new DeclineTransfer(ID, act, "b"));
        happened(declined, new ViolationTransferDeclined(ID, declined.now(), PROVINCE, DEPARTMENT, "b"));

        Story recalled = on("2026-07-06").reported()
                .officer(act -> new OfferTransfer(ID, act, DEPARTMENT, "a"))
                .officer(act -> new RecallTransfer(ID, act, "c"));
        happened(recalled, new ViolationTransferRecalled(ID, recalled.now(), PROVINCE, DEPARTMENT, "c"));
    }

    @Test
    void while_an_offer_is_open_nothing_else_is_decided() {
        refused(CaseRule.TRANSFER_PENDING,
                on("2026-07-06").reported()
                        .officer(act -> new OfferTransfer(ID, act, DEPARTMENT, "a"))
                        .head(act -> new DismissReport(ID, act, DismissalGround.NOT_VERIFIABLE, null)));
    }

    @Test
    void a_case_is_not_offered_to_the_unit_that_has_it() {
        refused(CaseRule.TRANSFER_TO_ANOTHER_UNIT,
                on("2026-07-06").reported().officer(act -> new OfferTransfer(ID, act, PROVINCE, "a")));
    }

    @Test
    void a_case_is_not_offered_to_a_unit_led_by_whoever_is_accused() {
        refused(ViolationRule.UNIT_LED_BY_THE_ACCUSED,
                on("2026-07-06").against("head-d")
                        .reported()
                        .officer(act -> new OfferTransfer(ID, act, DEPARTMENT, "a")));
    }

    @Test
    void the_head_gives_it_to_an_officer_and_with_a_reason_to_another() {
        Story assigned = on("2026-07-06").assigned();
        happened(assigned, new ViolationAssigned(ID, assigned.now(), new OfficerId("officer-p")));

        refused(CaseRule.REASSIGNMENT_NEEDS_REASON, on("2026-07-06").assigned()
                .head(act -> new AssignViolation(ID, act, new OfficerId("officer-q"), null)));

        Story moved = on("2026-07-06").assigned()
                .head(act -> new AssignViolation(ID, act, new OfficerId("officer-q"), "Nghỉ ốm"));
        happened(moved, new ViolationReassigned(ID, moved.now(), new OfficerId("officer-p"), new OfficerId("officer-q"),
                "Nghỉ ốm"));
    }

    @Test
    void nobody_is_given_a_case_against_themselves() {
        refused(CaseRule.OFFICER_IS_EXCLUDED,
                on("2026-07-06").reported().head(act -> new AssignViolation(ID, act, ACCUSED, null)));
    }

    @Test
    void the_head_leaves_a_report_on_a_ground_and_it_ends() {
        Story story = on("2026-07-06").reported()
                .head(act -> new DismissReport(ID, act, DismissalGround.NO_SIGN_OF_VIOLATION, "Đúng quy định"));

        happened(story,
                new ViolationDismissed(ID, story.now(), DismissalGround.NO_SIGN_OF_VIOLATION, words("Đúng quy định")));
        terms(story, "met V-ADMIT in time");
    }

    @Test
    void the_head_keeps_it_from_the_public() {
        Story story = on("2026-07-06").reported()
                .head(act -> new WithholdViolation(ID, act, WithholdingGround.STATE_SECRET, "QĐ 774"));

        happened(story, new ViolationWithheld(ID, story.now(), WithholdingGround.STATE_SECRET, "QĐ 774"));
    }

    @Test
    void with_everybody_go_those_accused_and_what_lies_sealed() {
        var sealed = new SealedPiece("A".repeat(22), "0".repeat(64));
        Story story = on("2026-07-06").againstPeople(1)
                .informedBy(SealedIdentity.sealed(sealed))
                .reported()
                .head(act -> new DismissReport(ID, act, DismissalGround.NOT_VERIFIABLE, null))
                .head(act -> new ForgetPeople(ID, act, List.of(), ForgettingGround.RETENTION_ENDED, "QĐ 5"));

        happened(story, new ViolationPeopleForgotten(ID, story.now(),
                List.of(Story.WORDS, new DataSubject("accused-0")), ForgettingGround.RETENTION_ENDED, "QĐ 5"));
        put(story, IdentityDestroyed.class, List.of(new IdentityDestroyed(ID.value(), story.now(), List.of(sealed.id()),
                List.of(), ForgettingGround.RETENTION_ENDED, "QĐ 5")));
    }

    @Test
    void a_part_of_a_letter_is_forgotten_with_the_letter() {
        refused(ViolationRule.PART_IS_FORGOTTEN_WITH_ITS_LETTER,
                on("2026-07-06").splitFrom(PetitionId.of(OTHER_CODE))
                        .reported()
                        .head(act -> new DismissReport(ID, act, DismissalGround.NOT_VERIFIABLE, null))
                        .head(act -> new ForgetPeople(ID, act, List.of(), ForgettingGround.ORDERED, "a")));

        Story story = on("2026-07-06").splitFrom(PetitionId.of(OTHER_CODE))
                .informedBy(1)
                .reported()
                .system(act -> new ForgetWithLetter(ID, act, List.of(Story.person(0)), ForgettingGround.ORDERED, "a"));
        happened(story,
                new ViolationPeopleForgotten(ID, story.now(), List.of(Story.person(0)), ForgettingGround.ORDERED, "a"));
    }

    @Test
    void what_is_forgotten_with_a_letter_and_not_ours_changes_nothing() {
        on("2026-07-06").splitFrom(PetitionId.of(OTHER_CODE))
                .informedBy(1)
                .reported()
                .system(act -> new ForgetWithLetter(ID, act, List.of(new DataSubject("somebody")),
                        ForgettingGround.ORDERED, "a"))
                .whenLast()
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }
}
