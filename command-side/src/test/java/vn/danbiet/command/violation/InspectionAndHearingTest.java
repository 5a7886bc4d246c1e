package vn.danbiet.command.violation;

import static vn.danbiet.command.violation.Story.COMMUNE;
import static vn.danbiet.command.violation.Story.ID;
import static vn.danbiet.command.violation.Story.PROVINCE;
import static vn.danbiet.command.violation.Story.happened;
import static vn.danbiet.command.violation.Story.on;
import static vn.danbiet.command.violation.Story.put;
import static vn.danbiet.command.violation.Story.refused;
import static vn.danbiet.command.violation.Story.terms;
import static vn.danbiet.command.violation.Story.words;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.command.violation.ViolationCommand.AnnounceInspection;
import vn.danbiet.command.violation.ViolationCommand.BeginInspection;
import vn.danbiet.command.violation.ViolationCommand.NameAccused;
import vn.danbiet.command.violation.ViolationCommand.OrderInspection;
import vn.danbiet.command.violation.ViolationCommand.RecordExplanation;
import vn.danbiet.command.violation.ViolationCommand.RecordSilence;
import vn.danbiet.command.violation.ViolationCommand.ReportFindings;
import vn.danbiet.command.violation.ViolationCommand.Suspects;
import vn.danbiet.command.violation.ViolationCommand.TellAccused;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.violation.ExplanationForm;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.ViolationAccusedExplained;
import vn.danbiet.events.violation.ViolationAccusedNamed;
import vn.danbiet.events.violation.ViolationAccusedSilent;
import vn.danbiet.events.violation.ViolationAccusedTold;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationFindingsReported;
import vn.danbiet.events.violation.ViolationInspectionAnnounced;
import vn.danbiet.events.violation.ViolationInspectionBegun;
import vn.danbiet.events.violation.ViolationInspectionOrdered;
import vn.danbiet.events.violation.ViolationKind;

/** The inspection, and those accused: told, heard, their answer on record. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InspectionAndHearingTest {
    private static final LocalDate BEGINNING = LocalDate.of(2026, 7, 13);

    private static Story inspection(String lead, InspectionManner manner, String beginsOn, String endsOn,
            String... members) {
        return on("2026-07-06").reported()
                .head(act -> new OrderInspection(ID, act, "1", manner, new OfficerId(lead),
                        Stream.of(members).map(OfficerId::new).toList(), LocalDate.parse(beginsOn),
                        LocalDate.parse(endsOn), "a"));
    }

    @Test
    void the_head_orders_an_inspection_by_plan() {
        Story story = on("2026-07-06").ordered();

        happened(story,
                new ViolationInspectionOrdered(ID, story.now(), "05/QĐ-KT", InspectionManner.PLANNED,
                        new OfficerId("officer-p"), List.of(new OfficerId("officer-q")), BEGINNING,
                        BEGINNING.plusDays(10), words("Kế hoạch")));
        terms(story, "met V-ADMIT in time");
    }

    @Test
    void a_team_names_nobody_twice_and_nobody_who_is_accused() {
        refused(ViolationRule.TEAM_NAMES_SOMEBODY_TWICE,
                inspection("officer-p", InspectionManner.PLANNED, "2026-07-13", "2026-07-20", "officer-p"));
        refused(ViolationRule.TEAM_NAMES_SOMEBODY_TWICE, inspection("officer-p", InspectionManner.PLANNED, "2026-07-13",
                "2026-07-20", "officer-q", "officer-q"));
        refused(CaseRule.OFFICER_IS_EXCLUDED,
                inspection("officer-x", InspectionManner.PLANNED, "2026-07-13", "2026-07-20"));
        refused(CaseRule.OFFICER_IS_EXCLUDED,
                inspection("officer-p", InspectionManner.PLANNED, "2026-07-13", "2026-07-20", "officer-x"));
    }

    @Test
    void it_begins_no_earlier_than_it_is_ordered_and_ends_no_earlier_than_it_begins() {
        refused(ViolationRule.INSPECTION_DAYS,
                inspection("officer-p", InspectionManner.PLANNED, "2026-07-05", "2026-07-20"));
        refused(ViolationRule.INSPECTION_DAYS,
                inspection("officer-p", InspectionManner.PLANNED, "2026-07-13", "2026-07-12"));
    }

    @Test
    void a_unit_checks_itself_in_a_self_check_and_in_nothing_else() {
        refused(ViolationRule.SELF_CHECK_IS_OF_OWN_UNIT,
                inspection("officer-p", InspectionManner.SELF_CHECK, "2026-07-13", "2026-07-20"));
        refused(ViolationRule.OWN_UNIT_IS_A_SELF_CHECK,
                on("2026-07-06").at(COMMUNE).reported().inspectionOrdered(InspectionManner.AD_HOC, BEGINNING));
        on("2026-07-06").at(COMMUNE)
                .reported()
                .inspectionOrdered(InspectionManner.SELF_CHECK, BEGINNING)
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_inspected_unit_is_given_notice_first_and_once() {
        Story story = on("2026-07-06").announced();

        happened(story, new ViolationInspectionAnnounced(ID, story.now(), COMMUNE, BEGINNING));
        refused(ViolationRule.ALREADY_ANNOUNCED,
                on("2026-07-06").announced().officer(act -> new AnnounceInspection(ID, act)));
        refused(ViolationRule.NOTICE_COMES_FIRST,
                on("2026-07-06").ordered().then("2026-07-13").officer(act -> new BeginInspection(ID, act, "a")));
    }

    @Test
    void it_begins_on_its_day() {
        Story story = on("2026-07-06").inspecting();

        happened(story, new ViolationInspectionBegun(ID, story.now(), "Biên bản 01/BB"));
        refused(ViolationRule.INSPECTION_NOT_YET,
                on("2026-07-06").announced().then("2026-07-12").officer(act -> new BeginInspection(ID, act, "a")));
    }

    @Test
    void a_self_check_needs_no_notice() {
        on("2026-07-06").at(COMMUNE)
                .reported()
                .inspectionOrdered(InspectionManner.SELF_CHECK, LocalDate.of(2026, 7, 6))
                .head(act -> new BeginInspection(ID, act, "a"))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void whoever_is_in_the_team_reports_and_nobody_else() {
        Story story = on("2026-07-06").found(ViolationFinding.PARTLY);

        happened(story, new ViolationFindingsReported(ID, story.now(), ViolationFinding.PARTLY, words("Báo cáo")));
        refused(CaseRule.NOT_YOURS_TO_DO,
                on("2026-07-06").inspecting()
                        .order(Offices.officer("officer-z", PROVINCE),
                                act -> new ReportFindings(ID, act, ViolationFinding.PARTLY, "a")));
    }

    private static Story naming(String... officers) {
        return on("2026-07-06").inspecting()
                .officer(act -> new NameAccused(ID, act,
                        new Suspects(Stream.of(officers).map(OfficerId::new).toList(), Story.people(1))));
    }

    @Test
    void who_comes_to_light_is_accused_and_kept_away_from_then_on() {
        Story story = naming("officer-y");

        happened(story,
                new ViolationAccusedNamed(ID, story.now(), List.of(new OfficerId("officer-y")), Story.people(1)));
        put(story, ConflictDeclared.class, List.of(new ConflictDeclared(ID.value(), story.now(),
                List.of(new OfficerId("officer-y")), List.of(), ConflictGround.COMPLAINED_ABOUT)));
        refused(ViolationRule.ACCUSED_TWICE, naming("officer-x"));
        refused(ViolationRule.ACCUSED_TWICE, naming("officer-y", "officer-y"));
        refused(ViolationRule.NAMES_NOBODY,
                on("2026-07-06").inspecting().officer(act -> new NameAccused(ID, act, Suspects.NOBODY)));
    }

    @Test
    void those_accused_are_told_of_what_and_how_long_they_have() {
        Story story = on("2026-07-06").told();

        happened(story,
                new ViolationAccusedTold(ID, story.now(), LocalDate.of(2026, 7, 20), words("Bị cho là cản trở")));
        terms(story, "armed V-EXPLAIN DEFAULT until 2026-07-20");
    }

    @Test
    void somebody_has_to_be_accused_to_be_told() {
        var nobodyLeads = Story.UNITS.after(Offices.unit(new UnitId("xa-vo-chu"), UnitKind.COMMUNE, PROVINCE));
        refused(ViolationRule.NOBODY_IS_ACCUSED,
                on("2026-07-06").in(nobodyLeads)
                        .in(new UnitId("xa-vo-chu"))
                        .of(ViolationKind.FORGED_VOTE)
                        .against()
                        .found(ViolationFinding.VIOLATED)
                        .head(act -> new TellAccused(ID, act, "a")));
    }

    @Test
    void what_they_say_is_on_record() {
        Story story = on("2026-07-06").heard();

        happened(story, new ViolationAccusedExplained(ID, story.now(), ExplanationForm.MINUTES, false,
                words("Không có việc đó")));
        terms(story, "met V-EXPLAIN in time");
    }

    @Test
    void that_nobody_said_anything_is_on_record_when_their_time_is_over() {
        Story story = on("2026-07-06").told().then("2026-07-21").head(act -> new RecordSilence(ID, act));

        happened(story, new ViolationAccusedSilent(ID, story.now(), LocalDate.of(2026, 7, 20)));
        refused(ViolationRule.MAY_STILL_EXPLAIN,
                on("2026-07-06").told().then("2026-07-20").head(act -> new RecordSilence(ID, act)));
    }

    @Test
    void nothing_is_concluded_against_whoever_was_not_told() {
        refused(ViolationRule.NOT_TOLD,
                on("2026-07-06").found(ViolationFinding.VIOLATED).concluded(ViolationFinding.VIOLATED));
    }

    @Test
    void of_several_each_is_heard_or_their_time_is_over() {
        Story one = on("2026-07-06").against("officer-x", "officer-y").heard();
        refused(ViolationRule.MAY_STILL_EXPLAIN, one.concluded(ViolationFinding.VIOLATED));

        on("2026-07-06").against("officer-x", "officer-y")
                .heard()
                .head(act -> new RecordExplanation(ID, act, ExplanationForm.LETTER, true, "Tôi nhận"))
                .concluded(ViolationFinding.VIOLATED)
                .whenLast()
                .expectSuccessfulHandlerExecution();
        on("2026-07-06").against("officer-x", "officer-y")
                .heard()
                .then("2026-07-21")
                .concluded(ViolationFinding.VIOLATED)
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void after_another_inspection_they_are_told_again() {
        refused(ViolationRule.NOT_TOLD,
                on("2026-07-06").heard()
                        .inspectionOrdered(InspectionManner.AD_HOC, LocalDate.of(2026, 7, 13))
                        .officer(act -> new AnnounceInspection(ID, act))
                        .officer(act -> new BeginInspection(ID, act, "a"))
                        .officer(act -> new ReportFindings(ID, act, ViolationFinding.VIOLATED, "a"))
                        .concluded(ViolationFinding.VIOLATED));
    }
}
