package vn.danbiet.command.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.command.violation.Story.COMMUNE;
import static vn.danbiet.command.violation.Story.ID;
import static vn.danbiet.command.violation.Story.happened;
import static vn.danbiet.command.violation.Story.on;
import static vn.danbiet.command.violation.Story.refused;
import static vn.danbiet.command.violation.Story.terms;
import static vn.danbiet.command.violation.Story.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.violation.ViolationCommand.ClearAccused;
import vn.danbiet.command.violation.ViolationCommand.CloseViolation;
import vn.danbiet.command.violation.ViolationCommand.EndPublication;
import vn.danbiet.command.violation.ViolationCommand.PublishConclusion;
import vn.danbiet.command.violation.ViolationCommand.RecordDelivery;
import vn.danbiet.command.violation.ViolationCommand.Sanction;
import vn.danbiet.command.violation.ViolationCommand.WithholdViolation;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.Answerable;
import vn.danbiet.events.violation.ConclusionManner;
import vn.danbiet.events.violation.InspectionManner;
import vn.danbiet.events.violation.SanctionForm;
import vn.danbiet.events.violation.ViolationCleared;
import vn.danbiet.events.violation.ViolationClosed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationConclusionDelivered;
import vn.danbiet.events.violation.ViolationConclusionPublished;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationKind;
import vn.danbiet.events.violation.ViolationPublicationEnded;
import vn.danbiet.events.violation.ViolationSanctioned;

/** The conclusion: who answers, who is sanctioned or cleared, what the public is told, when it is over. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConcludingTest {

    @Test
    void the_conclusion_says_who_answers_and_anybody_may_hear_it() {
        Story story = on("2026-07-06").concluded();

        happened(story,
                new ViolationConcluded(ID, story.now(), "08/KL-UBND", ViolationFinding.VIOLATED,
                        ViolationKind.OBSTRUCTION, COMMUNE,
                        List.of(new Answerable(COMMUNE, new OfficerId("head-a"), false, LocalDate.of(2026, 6, 1),
                                LocalDate.of(2026, 6, 1))),
                        "Có cản trở họp thôn", words("Toàn văn kết luận"), new OfficerId("head-p")));
        story.whenLast().expectEventsMatching(Matching.publicly(told -> {
            assertThat(told).singleElement().satisfies(phrase -> assertThat(phrase.en()).contains("LDC 9.1"));
        }));
    }

    @Test
    void it_is_concluded_about_the_days_and_the_unit_where_it_happened() {
        refused(ViolationRule.DAYS_OF_VIOLATION,
                on("2026-07-06").heard().during("2026-08-01", "2026-08-02").concluded(ViolationFinding.VIOLATED));
        on("2026-07-06").heard()
                .during("2026-05-01", "2026-06-02")
                .concluded(ViolationFinding.VIOLATED)
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void where_there_was_none_those_accused_are_cleared_and_nobody_is_sanctioned() {
        Story story = on("2026-07-06").acquitted().head(act -> new ClearAccused(ID, act, "Không có vi phạm"));

        happened(story, new ViolationCleared(ID, story.now(), "Không có vi phạm"));
        refused(ViolationRule.NOTHING_TO_SANCTION, sanction(on("2026-07-06").acquitted(), "officer-x", null));
        refused(ViolationRule.NOTHING_TO_REMEDY, on("2026-07-06").acquitted().remedyOrdered(LocalDate.of(2026, 7, 20)));
        refused(ViolationRule.VIOLATION_WAS_FOUND,
                on("2026-07-06").concluded().head(act -> new ClearAccused(ID, act, "a")));
    }

    private static Story sanction(Story story, @Nullable String officer, @Nullable String whom) {
        return story.head(act -> new Sanction(ID, act, SanctionForm.CRITICISM,
                officer == null ? null : new OfficerId(officer), whom, "Phê bình", "1", "LDC 10"));
    }

    @Test
    void where_there_was_one_somebody_is_held_responsible_by_name() {
        Story story = sanction(on("2026-07-06").againstPeople(1).concluded(), null, "ông  0");

        happened(story, new ViolationSanctioned(ID, story.now(), SanctionForm.CRITICISM, null,
                Personal.of(new DataSubject("accused-0"), "ông  0"), "Phê bình", "1", "LDC 10"));
        refused(ViolationRule.SANCTION_NAMES_NOBODY, sanction(on("2026-07-06").concluded(), null, null));
    }

    @Test
    void no_officer_is_sanctioned_who_was_not_accused_and_did_not_lead_the_unit() {
        refused(ViolationRule.SANCTION_OF_SOMEBODY_ELSE, sanction(on("2026-07-06").concluded(), "officer-z", null));
    }

    @Test
    void nobody_is_sanctioned_by_a_name_that_is_not_of_somebody_accused() {
        refused(ViolationRule.SANCTION_NAMES_SOMEBODY_ELSE,
                sanction(on("2026-07-06").concluded(), null, "Ông Trưởng thôn"));
        refused(ViolationRule.SANCTION_NAMES_SOMEBODY_ELSE,
                sanction(on("2026-07-06").againstPeople(1).concluded(), "officer-x", "Ông 2"));
    }

    @Test
    void the_public_hears_of_a_sanction_and_not_of_whom() {
        sanction(on("2026-07-06").againstPeople(1).concluded(), "officer-x", "Ông 0").whenLast()
                .expectEventsMatching(Matching.publicly(told -> assertThat(told).singleElement()
                        .satisfies(phrase -> assertThat(phrase.vi() + phrase.en()).doesNotContain("officer-x", "Ông 0",
                                "Phê bình"))));
    }

    @Test
    void it_is_served_once_and_the_time_to_appeal_counts_from_there() {
        Story story = on("2026-07-06").served();

        happened(story, new ViolationConclusionDelivered(ID, story.now(), 1));
        terms(story, "armed V-APPEAL DEFAULT until 2026-07-28");
        refused(ViolationRule.SERVED_TO_TOO_MANY,
                on("2026-07-06").concluded().head(act -> new RecordDelivery(ID, act, 9)));
        refused(ViolationRule.ALREADY_SERVED, on("2026-07-06").served().head(act -> new RecordDelivery(ID, act, 1)));
    }

    @Test
    void nobody_has_anything_to_appeal_where_there_was_none() {
        terms(on("2026-07-06").acquitted().head(act -> new RecordDelivery(ID, act, 1)));
    }

    private static Story published(Story story, ConclusionManner manner) {
        return story.officer(act -> new PublishConclusion(ID, act, manner, "binhluc.gov.vn"));
    }

    @Test
    void it_is_public_for_its_time() {
        Story story = published(on("2026-07-06").served(), ConclusionManner.POSTING);

        happened(story, new ViolationConclusionPublished(ID, story.now(), ConclusionManner.POSTING, "binhluc.gov.vn"));
        terms(story, "armed G-POST-MIN AGENCY until 2026-08-02");
        refused(ViolationRule.ALREADY_PUBLISHED_SO, published(story, ConclusionManner.POSTING));
        refused(ViolationRule.PUBLICATION_TOO_SHORT,
                published(on("2026-07-06").served(), ConclusionManner.POSTING).then("2026-08-02")
                        .officer(act -> new EndPublication(ID, act, ConclusionManner.POSTING)));

        Story ended = published(on("2026-07-06").served(), ConclusionManner.POSTING).then("2026-08-03")
                .officer(act -> new EndPublication(ID, act, ConclusionManner.POSTING));
        happened(ended, new ViolationPublicationEnded(ID, ended.now(), ConclusionManner.POSTING));
        refused(ViolationRule.NOT_PUBLISHED_SO,
                on("2026-07-06").served().officer(act -> new EndPublication(ID, act, ConclusionManner.PORTAL)));
    }

    @Test
    void a_commune_has_five_working_days_to_publish_and_posts_for_thirty_days() {
        Story commune = on("2026-07-06").at(COMMUNE)
                .reported()
                .inspectionOrdered(InspectionManner.SELF_CHECK, LocalDate.of(2026, 7, 6))
                .head(act -> new ViolationCommand.BeginInspection(ID, act, "a"))
                .head(act -> new ViolationCommand.ReportFindings(ID, act, ViolationFinding.NOT_VIOLATED, "a"))
                .concluded(ViolationFinding.NOT_VIOLATED);

        terms(commune, "armed G-PUBC DEFAULT until 2026-07-13");
        terms(published(commune, ConclusionManner.PORTAL), "met G-PUBC in time",
                "armed G-POST-MIN COMMUNE until 2026-08-05");
    }

    @Test
    void at_a_meeting_it_is_told_once_and_on_the_loudspeakers_for_three_days() {
        terms(published(on("2026-07-06").served(), ConclusionManner.MEETING));
        terms(published(on("2026-07-06").served(), ConclusionManner.LOUDSPEAKER),
                "armed G-POST-MIN LOUDSPEAKER until 2026-07-16");
    }

    @Test
    void what_is_withheld_is_not_published() {
        refused(ViolationRule.IS_WITHHELD, published(withheld(on("2026-07-06").served()), ConclusionManner.PORTAL));
    }

    @Test
    void what_was_published_stays_public_for_its_time() {
        Story published = published(on("2026-07-06").sanctioned(), ConclusionManner.POSTING).then("2026-07-29");

        refused(ViolationRule.PUBLISHED_ALREADY, withheld(published));
        refused(ViolationRule.PUBLISHED_ALREADY,
                withheld(published(on("2026-07-06").served(), ConclusionManner.POSTING).then("2026-08-03")
                        .officer(act -> new EndPublication(ID, act, ConclusionManner.POSTING))));
    }

    private static Story withheld(Story story) {
        return story.head(act -> new WithholdViolation(ID, act, WithholdingGround.STATE_SECRET, "QĐ 774"));
    }

    @Test
    void it_is_closed_when_all_is_done() {
        Story story = published(on("2026-07-06").sanctioned(), ConclusionManner.MEETING).then("2026-07-29")
                .head(act -> new CloseViolation(ID, act));

        happened(story, new ViolationClosed(ID, story.now()));
        terms(story, "ended V-APPEAL HANDLED_OTHERWISE");
    }

    @Test
    void it_is_not_closed_before() {
        refused(ViolationRule.NOT_SERVED,
                withheld(sanction(on("2026-07-06").concluded(), "officer-x", null)).then("2026-08-29")
                        .head(act -> new CloseViolation(ID, act)));
        refused(ViolationRule.MAY_STILL_BE_APPEALED,
                withheld(on("2026-07-06").sanctioned()).then("2026-07-28").head(act -> new CloseViolation(ID, act)));
        refused(ViolationRule.NOT_PUBLISHED,
                on("2026-07-06").sanctioned().then("2026-07-29").head(act -> new CloseViolation(ID, act)));
        refused(ViolationRule.NOT_PUBLISHED,
                published(on("2026-07-06").sanctioned(), ConclusionManner.PORTAL).then("2026-07-29")
                        .head(act -> new CloseViolation(ID, act)));
    }

    @Test
    void who_was_cleared_does_not_wait_for_an_appeal() {
        Story story = withheld(on("2026-07-06").acquitted().head(act -> new RecordDelivery(ID, act, 1)))
                .head(act -> new ClearAccused(ID, act, "a"))
                .head(act -> new CloseViolation(ID, act));

        happened(story, new ViolationClosed(ID, story.now()));
    }
}
