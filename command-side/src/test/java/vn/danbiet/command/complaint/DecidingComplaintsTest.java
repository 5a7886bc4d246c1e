package vn.danbiet.command.complaint;

import static vn.danbiet.command.complaint.Story.HEAD;
import static vn.danbiet.command.complaint.Story.ID;
import static vn.danbiet.command.complaint.Story.OFFICER;
import static vn.danbiet.command.complaint.Story.first;
import static vn.danbiet.command.complaint.Story.happened;
import static vn.danbiet.command.complaint.Story.refused;
import static vn.danbiet.command.complaint.Story.second;
import static vn.danbiet.command.complaint.Story.terms;
import static vn.danbiet.command.complaint.Story.words;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.complaint.ComplaintCommand.DraftDecision;
import vn.danbiet.command.complaint.ComplaintCommand.EndPublication;
import vn.danbiet.command.complaint.ComplaintCommand.IssueDecision;
import vn.danbiet.command.complaint.ComplaintCommand.PublishDecision;
import vn.danbiet.command.complaint.ComplaintCommand.RecordDelivery;
import vn.danbiet.command.complaint.ComplaintCommand.SendDecision;
import vn.danbiet.command.complaint.ComplaintCommand.WithholdComplaint;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.complaint.ComplaintDecisionDelivered;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintDecisionSent;
import vn.danbiet.events.complaint.ComplaintPublicationEnded;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.events.complaint.FirstDecision;
import vn.danbiet.events.complaint.Outcome;
import vn.danbiet.events.complaint.PublicationManner;
import vn.danbiet.events.complaint.Recipient;
import vn.danbiet.events.petition.WithholdingGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DecidingComplaintsTest {
    private static Story issue(Story story, Outcome outcome, @Nullable FirstDecision firstDecision) {
        return story.head(act -> new IssueDecision(ID, act, "15/QĐ-UBND", outcome, firstDecision, "Thu hồi quyết định",
                "Toàn văn"));
    }

    private static Story draftedSecond(Story story) {
        return story.heard("2026-07-10").head(act -> new DraftDecision(ID, act, Outcome.WRONG, "Dự thảo"));
    }

    @Test
    void the_head_issues_it_and_terms_begin() {
        Story story = first("2026-07-06").decided();
        happened(story, new ComplaintDecided(ID, story.now(), "15/QĐ-UBND", Outcome.RIGHT, null, "Thu hồi quyết định",
                words("Toàn văn"), HEAD.id()));
        terms(first("2026-07-06").forwardedBy("Thanh tra tỉnh").decided(), "met C1-SETTLE in time",
                "armed C1-SEND DEFAULT until 2026-07-09", "armed C-PUB DEFAULT until 2026-07-21",
                "armed C-EFFECT NORMAL until 2026-08-05", "armed RCP-BACK DEFAULT until 2026-07-15");
    }

    @Test
    void nobody_else_does() {
        refused(CaseRule.NOT_YOURS_TO_DO, first("2026-07-06").drafted()
                .order(OFFICER, act -> new IssueDecision(ID, act, "1", Outcome.RIGHT, null, "a", "b")));
    }

    @Test
    void a_second_one_is_sent_within_seven_working_days_and_says_what_becomes_of_the_first() {
        terms(issue(draftedSecond(second("2026-07-06")), Outcome.WRONG, FirstDecision.UPHELD), "met C2-SETTLE in time",
                "armed C2-SEND DEFAULT until 2026-07-21", "armed C-PUB DEFAULT until 2026-07-27",
                "armed C-EFFECT NORMAL until 2026-08-10");
        refused(ComplaintRule.FIRST_DECISION_TO_BE_JUDGED,
                issue(draftedSecond(second("2026-07-06")), Outcome.WRONG, null));
        refused(ComplaintRule.FIRST_DECISION_TO_BE_JUDGED,
                issue(first("2026-07-06").drafted(), Outcome.RIGHT, FirstDecision.UPHELD));
    }

    @Test
    void that_there_was_none_it_says_where_there_was_none() {
        issue(draftedSecond(second("2026-07-06").afterOverdueFirst()), Outcome.WRONG, FirstDecision.NONE_WAS_MADE)
                .whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ComplaintRule.FIRST_DECISION_TO_BE_JUDGED,
                issue(draftedSecond(second("2026-07-06").afterOverdueFirst()), Outcome.WRONG, FirstDecision.CHANGED));
        refused(ComplaintRule.FIRST_DECISION_TO_BE_JUDGED,
                issue(draftedSecond(second("2026-07-06")), Outcome.WRONG, FirstDecision.NONE_WAS_MADE));
    }

    @Test
    void it_says_what_the_draft_says() {
        refused(ComplaintRule.DRAFT_SAYS_OTHERWISE, issue(first("2026-07-06").drafted(), Outcome.WRONG, null));
    }

    @Test
    void after_its_term_it_is_late() {
        terms(issue(first("2026-07-06").drafted().on("2026-08-06"), Outcome.RIGHT, null),
                "breached C1-SETTLE by xa-binh-luc", "met C1-SETTLE late", "armed C1-SEND DEFAULT until 2026-08-11",
                "armed C-PUB DEFAULT until 2026-08-21", "armed C-EFFECT NORMAL until 2026-09-07");
    }

    @Test
    void before_2020_12_10_no_rule_said_when_it_is_published() {
        terms(issue(first("2020-11-02").drafted(), Outcome.RIGHT, null), "met C1-SETTLE in time",
                "armed C1-SEND DEFAULT until 2020-11-05", "armed C-EFFECT NORMAL until 2020-12-02");
    }

    // ---- sending

    @Test
    void it_is_sent_to_whom_the_law_names() {
        Story story = first("2026-07-06").sent();
        happened(story, new ComplaintDecisionSent(ID, story.now(), Story.EVERYBODY));
        terms(first("2026-07-06").forwardedBy("Thanh tra tỉnh").sent(), "met C1-SEND in time", "met RCP-BACK in time");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLAINANT", "RESPONDENT", "INSPECTORATE", "FORWARDER"})
    void nobody_is_left_out(Recipient missing) {
        refused(ComplaintRule.RECIPIENT_MISSING,
                first("2026-07-06").forwardedBy("Thanh tra tỉnh")
                        .decided()
                        .officer(act -> new SendDecision(ID, act,
                                Story.EVERYBODY.stream().filter(recipient -> recipient != missing).toList())));
    }

    @Test
    void after_a_second_settlement_the_first_settler_learns_of_it() {
        refused(ComplaintRule.RECIPIENT_MISSING,
                issue(draftedSecond(second("2026-07-06")), Outcome.WRONG, FirstDecision.UPHELD)
                        .officer(act -> new SendDecision(ID, act,
                                List.of(Recipient.COMPLAINANT, Recipient.RESPONDENT, Recipient.INSPECTORATE))));
        first("2026-07-06").decided()
                .officer(act -> new SendDecision(ID, act,
                        List.of(Recipient.COMPLAINANT, Recipient.RESPONDENT, Recipient.INSPECTORATE)))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void from_its_delivery_the_limit_for_a_second_complaint_counts() {
        Story story = deliver(first("2026-07-06").sent());
        happened(story, new ComplaintDecisionDelivered(ID, story.now()));
        terms(deliver(first("2026-07-06").sent()), "armed C2-FILE NORMAL until 2026-08-05");
        refused(ComplaintRule.ALREADY_DELIVERED, deliver(deliver(first("2026-07-06").sent())));
    }

    private static Story deliver(Story story) {
        return story.officer(act -> new RecordDelivery(ID, act));
    }

    // ---- publication

    private static Story publish(Story story, PublicationManner manner, @Nullable String announced, boolean portal) {
        return story.officer(act -> new PublishDecision(ID, act, manner, "Ở đây",
                announced == null ? null : LocalDate.parse(announced), portal));
    }

    @Test
    void a_body_that_has_a_portal_publishes_there_first() {
        Story story = first("2026-07-06").published();
        happened(story, new ComplaintDecisionPublished(ID, story.now(), PublicationManner.PORTAL, "binhluc.gov.vn",
                null, true));
        terms(first("2026-07-06").published(), "met C-PUB in time", "armed C-PUB-MIN PORTAL until 2026-07-21");
        refused(ComplaintRule.PORTAL_COMES_FIRST,
                publish(first("2026-07-06").sent(), PublicationManner.POSTING, null, true));
        publish(first("2026-07-06").published(), PublicationManner.POSTING, null, true).whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ComplaintRule.NO_PORTAL, publish(first("2026-07-06").sent(), PublicationManner.PORTAL, null, false));
    }

    @Test
    void a_body_without_posts_it_or_has_it_broadcast() {
        terms(publish(first("2026-07-06").sent(), PublicationManner.POSTING, null, false), "met C-PUB in time",
                "armed C-PUB-MIN POSTING until 2026-07-21");
        terms(publish(first("2026-07-06").sent(), PublicationManner.BROADCAST, null, false), "met C-PUB in time");
    }

    @Test
    void a_meeting_is_announced_three_days_before() {
        publish(first("2026-07-06").sent(), PublicationManner.MEETING, "2026-07-03", false).whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ComplaintRule.MEETING_TO_BE_ANNOUNCED,
                publish(first("2026-07-06").sent(), PublicationManner.MEETING, "2026-07-04", false));
        refused(ComplaintRule.MEETING_TO_BE_ANNOUNCED,
                publish(first("2026-07-06").sent(), PublicationManner.MEETING, null, false));
    }

    @Test
    void twice_in_one_manner_it_is_not() {
        refused(ComplaintRule.ALREADY_PUBLISHED_SO,
                publish(first("2026-07-06").published(), PublicationManner.PORTAL, null, true));
    }

    private static Story end(Story story, PublicationManner manner) {
        return story.officer(act -> new EndPublication(ID, act, manner));
    }

    @Test
    void it_stays_for_fifteen_days_at_least() {
        refused(ComplaintRule.PUBLICATION_TOO_SHORT,
                end(first("2026-07-06").published().on("2026-07-21"), PublicationManner.PORTAL));
        Story story = end(first("2026-07-06").published().on("2026-07-22"), PublicationManner.PORTAL);
        happened(story, new ComplaintPublicationEnded(ID, story.now(), PublicationManner.PORTAL));
        terms(end(first("2026-07-06").published().on("2026-07-22"), PublicationManner.PORTAL), "met C-PUB-MIN in time");
        refused(ComplaintRule.NOT_PUBLISHED_SO,
                end(first("2026-07-06").published().on("2026-07-22"), PublicationManner.POSTING));
    }

    @Test
    void the_head_keeps_it_from_the_public_on_a_ground_of_the_law() {
        Story story = first("2026-07-06").decided()
                .head(act -> new WithholdComplaint(ID, act, WithholdingGround.STATE_SECRET, "Điều 7"));
        happened(story, new ComplaintWithheld(ID, story.now(), WithholdingGround.STATE_SECRET, "Điều 7"));
    }
}
