package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.EVERYBODY;
import static vn.danbiet.command.denunciation.Story.HEAD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.IDENTITY;
import static vn.danbiet.command.denunciation.Story.LETTER;
import static vn.danbiet.command.denunciation.Story.PERSON;
import static vn.danbiet.command.denunciation.Story.WORDS;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.person;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;
import static vn.danbiet.command.denunciation.Story.words;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.Actor;
import vn.danbiet.command.denunciation.DenunciationCommand.ClearPublicText;
import vn.danbiet.command.denunciation.DenunciationCommand.CloseDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.DraftConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.EndPublication;
import vn.danbiet.command.denunciation.DenunciationCommand.ForgetDenouncers;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.PublishConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportEnforcement;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportHandling;
import vn.danbiet.command.denunciation.DenunciationCommand.ReturnDraft;
import vn.danbiet.command.denunciation.DenunciationCommand.SendConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.WithholdConclusion;
import vn.danbiet.command.organisation.Offices;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.denunciation.DenouncersForgotten;
import vn.danbiet.events.denunciation.DenunciationClosed;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.denunciation.DenunciationConclusionDrafted;
import vn.danbiet.events.denunciation.DenunciationConclusionPublished;
import vn.danbiet.events.denunciation.DenunciationConclusionReturned;
import vn.danbiet.events.denunciation.DenunciationConclusionSent;
import vn.danbiet.events.denunciation.DenunciationEnforcementReported;
import vn.danbiet.events.denunciation.DenunciationHandled;
import vn.danbiet.events.denunciation.DenunciationHandlingReported;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationPublicTextCleared;
import vn.danbiet.events.denunciation.DenunciationPublicationEnded;
import vn.danbiet.events.denunciation.DenunciationRecipient;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationWithheld;
import vn.danbiet.events.denunciation.HandlingMeasure;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.petition.WithholdingGround;

/** Concluded, sent, acted on, carried out, published, closed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConclusionTest {

    @Test
    void the_handler_drafts_and_the_head_issues() {
        Story draft = letter("2026-07-06").drafted(DenunciationOutcome.RIGHT);
        happened(draft,
                new DenunciationConclusionDrafted(ID, draft.now(), DenunciationOutcome.RIGHT, words("Dự thảo")));
        Story story = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT);
        happened(story, new DenunciationConcluded(ID, story.now(), "02/KL-UBND", DenunciationOutcome.RIGHT, false,
                "Tố cáo về cấp đất", words("Trách nhiệm"), words("Toàn văn"), HEAD.id()));
        terms(letter("2026-07-06").concluded(DenunciationOutcome.RIGHT), "met D-SETTLE in time",
                "ended D-NOTICE HANDLED_OTHERWISE", "armed D-CSEND DEFAULT until 2026-07-13",
                "armed D-HANDLE DEFAULT until 2026-07-15", "armed D-PUB DEFAULT until 2026-07-15",
                "armed D-MON DEFAULT until 2026-08-06");
    }

    @Test
    void on_a_false_one_there_is_nothing_to_report_every_month() {
        terms(letter("2026-07-06").concluded(DenunciationOutcome.FALSE), "met D-SETTLE in time",
                "ended D-NOTICE HANDLED_OTHERWISE", "armed D-CSEND DEFAULT until 2026-07-13",
                "armed D-HANDLE DEFAULT until 2026-07-15", "armed D-PUB DEFAULT until 2026-07-15");
    }

    @Test
    void nothing_is_drafted_or_concluded_about_somebody_who_was_named_after_the_report_and_not_heard() {
        refused(DenunciationRule.HEARING_IS_MANDATORY,
                letter("2026-07-06").reported(DenunciationOutcome.RIGHT)
                        .officer(act -> new NameDenounced(ID, act, List.of(person(2)), List.of(), List.of()))
                        .officer(act -> new DraftConclusion(ID, act, DenunciationOutcome.RIGHT, "Dự thảo")));
        refused(DenunciationRule.HEARING_IS_MANDATORY, letter("2026-07-06").drafted(DenunciationOutcome.RIGHT)
                .officer(act -> new NameDenounced(ID, act, List.of(person(2)), List.of(), List.of()))
                .head(act -> new IssueConclusion(ID, act, "1", DenunciationOutcome.RIGHT, false, "a", "b", "c")));
    }

    @Test
    void a_draft_may_be_returned() {
        Story story = letter("2026-07-06").drafted(DenunciationOutcome.RIGHT)
                .head(act -> new ReturnDraft(ID, act, "Chưa rõ"));
        happened(story,
                new DenunciationConclusionReturned(ID, story.now(), words("Chưa rõ"), DenunciationStatus.REPORTED));
    }

    @Test
    void what_is_issued_is_what_was_drafted() {
        refused(DenunciationRule.DRAFT_SAYS_OTHERWISE, letter("2026-07-06").drafted(DenunciationOutcome.RIGHT)
                .head(act -> new IssueConclusion(ID, act, "1", DenunciationOutcome.FALSE, false, "a", "b", "c")));
        refused(DenunciationRule.WILFUL_ONLY_WHEN_FALSE, letter("2026-07-06").drafted(DenunciationOutcome.RIGHT)
                .head(act -> new IssueConclusion(ID, act, "1", DenunciationOutcome.RIGHT, true, "a", "b", "c")));
    }

    @Test
    void it_goes_to_the_denounced_whoever_manages_them_and_the_denouncer() {
        Story story = letter("2026-07-06").sent(DenunciationOutcome.RIGHT);
        happened(story, new DenunciationConclusionSent(ID, story.now(), EVERYBODY));
        terms(letter("2026-07-06").sent(DenunciationOutcome.RIGHT), "met D-CSEND in time");
        refused(DenunciationRule.NOTICE_MISSING, letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .officer(act -> new SendConclusion(ID, act, List.of(DenunciationRecipient.DENOUNCED))));
    }

    @Test
    void it_is_acted_on_and_the_result_reported_once() {
        Story story = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT).handled(HandlingMeasure.DISCIPLINE);
        happened(story,
                new DenunciationHandled(ID, story.now(), List.of(HandlingMeasure.DISCIPLINE), words("Chi tiết")));
        terms(letter("2026-07-06").concluded(DenunciationOutcome.RIGHT).handled(HandlingMeasure.DISCIPLINE),
                "met D-HANDLE in time", "armed D-HANDLE-REP DEFAULT until 2026-07-13");
        Story report = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .handled(HandlingMeasure.DISCIPLINE)
                .officer(act -> new ReportHandling(ID, act, "Cảnh cáo"));
        happened(report, new DenunciationHandlingReported(ID, report.now(), words("Cảnh cáo")));
        refused(DenunciationRule.REPORTED_ALREADY,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .handled(HandlingMeasure.DISCIPLINE)
                        .officer(act -> new ReportHandling(ID, act, "Cảnh cáo"))
                        .officer(act -> new ReportHandling(ID, act, "Cảnh cáo")));
    }

    @ParameterizedTest
    @EnumSource(value = HandlingMeasure.class, names = {"DISCIPLINE", "SANCTION", "CRIMINAL_FILE", "RECOVERY",
            "FALSE_DENUNCIATION"})
    void on_a_false_one_nobody_is_disciplined(HandlingMeasure measure) {
        refused(DenunciationRule.MEASURE_DOES_NOT_FIT,
                letter("2026-07-06").concluded(DenunciationOutcome.FALSE).handled(measure));
    }

    @ParameterizedTest
    @EnumSource(value = HandlingMeasure.class, names = {"NONE", "FALSE_DENUNCIATION"})
    void on_one_that_is_right_something_is_done_and_not_to_the_denouncer(HandlingMeasure measure) {
        refused(DenunciationRule.MEASURE_DOES_NOT_FIT,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT).handled(measure));
    }

    @Test
    void a_wilfully_false_one_is_handled() {
        Story story = letter("2026-07-06").drafted(DenunciationOutcome.FALSE)
                .head(act -> new IssueConclusion(ID, act, "1", DenunciationOutcome.FALSE, true, "a", "b", "c"))
                .handled(HandlingMeasure.FALSE_DENUNCIATION);
        happened(story, new DenunciationHandled(ID, story.now(), List.of(HandlingMeasure.FALSE_DENUNCIATION),
                words("Chi tiết")));
    }

    @Test
    void every_month_is_reported_until_it_is_carried_out() {
        Story story = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .on("2026-08-05")
                .officer(act -> new ReportEnforcement(ID, act, "Một phần", false));
        happened(story, new DenunciationEnforcementReported(ID, story.now(), words("Một phần"), false));
        terms(letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .on("2026-08-05")
                .officer(act -> new ReportEnforcement(ID, act, "Một phần", false)), "met D-MON in time",
                "armed D-MON DEFAULT until 2026-09-07");
        terms(letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .on("2026-08-05")
                .officer(act -> new ReportEnforcement(ID, act, "Xong", true)), "met D-MON in time");
        refused(DenunciationRule.CARRIED_OUT_ALREADY,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .officer(act -> new ReportEnforcement(ID, act, "Xong", true))
                        .officer(act -> new ReportEnforcement(ID, act, "Xong", true)));
    }

    @Test
    void it_is_public_for_fifteen_days_at_least() {
        Story story = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT).published(PublicationManner.POSTING);
        happened(story, new DenunciationConclusionPublished(ID, story.now(), PublicationManner.POSTING, "Trụ sở",
                "Kết luận tố cáo đúng"));
        terms(letter("2026-07-06").concluded(DenunciationOutcome.RIGHT).published(PublicationManner.POSTING),
                "met D-PUB in time", "armed D-PUB-MIN POSTING until 2026-07-21");
        terms(letter("2026-07-06").concluded(DenunciationOutcome.RIGHT).published(PublicationManner.MEETING),
                "met D-PUB in time");
        refused(DenunciationRule.PUBLICATION_TOO_SHORT,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .published(PublicationManner.POSTING)
                        .on("2026-07-20")
                        .officer(act -> new EndPublication(ID, act, PublicationManner.POSTING)));
        Story ended = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .published(PublicationManner.POSTING)
                .on("2026-07-27")
                .officer(act -> new EndPublication(ID, act, PublicationManner.POSTING));
        happened(ended, new DenunciationPublicationEnded(ID, ended.now(), PublicationManner.POSTING));
    }

    @Test
    void it_is_published_once_in_a_manner_and_ended_only_then() {
        refused(DenunciationRule.ALREADY_PUBLISHED_SO,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .published(PublicationManner.PORTAL)
                        .published(PublicationManner.PORTAL));
        refused(DenunciationRule.NOT_PUBLISHED_SO, letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .officer(act -> new EndPublication(ID, act, PublicationManner.PORTAL)));
    }

    @Test
    void it_may_be_kept_from_the_public_before_it_is_published() {
        Story story = letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                .head(act -> new WithholdConclusion(ID, act, WithholdingGround.STATE_SECRET, "QĐ 774"));
        happened(story, new DenunciationWithheld(ID, story.now(), WithholdingGround.STATE_SECRET, "QĐ 774"));
        refused(DenunciationRule.WITHHELD_IS_NOT_PUBLISHED,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .head(act -> new WithholdConclusion(ID, act, WithholdingGround.STATE_SECRET, "QĐ 774"))
                        .published(PublicationManner.POSTING));
        refused(DenunciationRule.PUBLISHED_ALREADY,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .published(PublicationManner.MEETING)
                        .head(act -> new WithholdConclusion(ID, act, WithholdingGround.STATE_SECRET, "QĐ 774")));
    }

    @Test
    void it_is_closed_when_all_is_done() {
        Story story = done().published(PublicationManner.MEETING).head(act -> new CloseDenunciation(ID, act));
        happened(story, new DenunciationClosed(ID, story.now()));
        refused(DenunciationRule.NOT_PUBLISHED, done().head(act -> new CloseDenunciation(ID, act)));
        refused(DenunciationRule.NOT_PUBLISHED,
                done().published(PublicationManner.POSTING).head(act -> new CloseDenunciation(ID, act)));
        refused(DenunciationRule.NOT_SENT,
                letter("2026-07-06").concluded(DenunciationOutcome.RIGHT)
                        .handled(HandlingMeasure.DISCIPLINE)
                        .head(act -> new CloseDenunciation(ID, act)));
        refused(DenunciationRule.HANDLING_NOT_REPORTED,
                letter("2026-07-06").sent(DenunciationOutcome.RIGHT)
                        .handled(HandlingMeasure.DISCIPLINE)
                        .head(act -> new CloseDenunciation(ID, act)));
        refused(DenunciationRule.NOT_CARRIED_OUT,
                letter("2026-07-06").sent(DenunciationOutcome.RIGHT)
                        .handled(HandlingMeasure.DISCIPLINE)
                        .officer(act -> new ReportHandling(ID, act, "a"))
                        .head(act -> new CloseDenunciation(ID, act)));
    }

    @Test
    void forgetting_destroys_what_lies_sealed_apart() {
        Story story = closed()
                .head(act -> new ForgetDenouncers(ID, act, List.of(), ForgettingGround.ORDERED, "QĐ", false));
        happened(story,
                new IdentityDestroyed(ID.value(), story.now(), List.of(IDENTITY.piece().id(), LETTER.piece().id()),
                        List.of(), ForgettingGround.ORDERED, "QĐ"),
                new DenouncersForgotten(ID, story.now(), List.of(WORDS, PERSON), ForgettingGround.ORDERED, "QĐ"));
        refused(DenunciationRule.AGAIN_IS_STILL_OPEN,
                closed().head(act -> new ForgetDenouncers(ID, act, List.of(), ForgettingGround.ORDERED, "QĐ", true)));
        Story denounced = closed()
                .head(act -> new ForgetDenouncers(ID, act, List.of(PERSON), ForgettingGround.ORDERED, "QĐ", false));
        happened(denounced,
                new DenouncersForgotten(ID, denounced.now(), List.of(PERSON), ForgettingGround.ORDERED, "QĐ"));
    }

    private static Story done() {
        return letter("2026-07-06").sent(DenunciationOutcome.RIGHT)
                .handled(HandlingMeasure.DISCIPLINE)
                .officer(act -> new ReportHandling(ID, act, "Cảnh cáo"))
                .officer(act -> new ReportEnforcement(ID, act, "Xong", true));
    }

    private static Story closed() {
        return done().published(PublicationManner.MEETING).head(act -> new CloseDenunciation(ID, act));
    }

    @Test
    void the_public_reads_what_a_custodian_has_checked_and_not_a_letter_else() {
        Story cleared = letter("2026-07-06").sent(DenunciationOutcome.RIGHT).cleared("Tố cáo đúng");
        happened(cleared,
                new DenunciationPublicTextCleared(ID, cleared.now(), words("Tố cáo đúng"), Story.CUSTODIAN.id()));
        refused(DenunciationRule.PUBLIC_TEXT_NOT_CLEARED,
                publishing(letter("2026-07-06").sent(DenunciationOutcome.RIGHT), Story.HEAD, "Tố cáo đúng"));
        refused(DenunciationRule.PUBLIC_TEXT_NOT_CLEARED,
                publishing(letter("2026-07-06").sent(DenunciationOutcome.RIGHT).cleared("Tố cáo đúng"), Story.HEAD,
                        "Tố cáo của bà Sen đúng"));
        publishing(letter("2026-07-06").sent(DenunciationOutcome.RIGHT).cleared("Tố cáo đúng"), Story.HEAD,
                "Tố cáo đúng").whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_checks_their_own_publication() {
        var both = Offices.actor(Story.HEAD.id().value(), Actor.Standing.CUSTODIAN, Story.UNIT);
        refused(DenunciationRule.PUBLIC_TEXT_NOT_CLEARED,
                publishing(
                        letter("2026-07-06").sent(DenunciationOutcome.RIGHT)
                                .order(both, act -> new ClearPublicText(ID, act, "Tố cáo đúng")),
                        Story.HEAD, "Tố cáo đúng"));
    }

    private static Story publishing(Story story, Actor who, String text) {
        return story.order(who, act -> new PublishConclusion(ID, act, PublicationManner.MEETING, "Trụ sở", text));
    }
}
