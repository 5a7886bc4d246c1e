package vn.danbiet.command.protection;

import static vn.danbiet.command.protection.Story.ID;
import static vn.danbiet.command.protection.Story.happened;
import static vn.danbiet.command.protection.Story.on;
import static vn.danbiet.command.protection.Story.refused;
import static vn.danbiet.command.protection.Story.terms;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Actor;
import vn.danbiet.command.casefile.CaseCommand.AnswerCheckIn;
import vn.danbiet.command.casefile.CaseCommand.FollowUpCheckIn;
import vn.danbiet.command.casefile.CaseCommand.MissCheckIn;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.protection.CheckInAnswered;
import vn.danbiet.events.protection.CheckInCondition;
import vn.danbiet.events.protection.CheckInFollowedUp;
import vn.danbiet.events.protection.CheckInMissed;
import vn.danbiet.events.protection.CheckInOffered;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.law.Days;

/** Whether they are well after the end: asked three times, escalated when nobody answers or it is not well. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckInsTest {
    private static final Personal<String> REPORT = Personal.of(new DataSubject("report"), "Đã gặp, an toàn");

    private static Story ended() {
        return on("2026-07-06").ended(EndGround.BASIS_LOST);
    }

    private static Story answering(Story story, CheckInCondition condition) {
        return story.denouncer(act -> new AnswerCheckIn(ID.value(), act, condition, null, null));
    }

    private static CheckInAnswered answered(Story story, int number, CheckInCondition condition) {
        return new CheckInAnswered(ID.value(), story.now(), number, condition, null, null);
    }

    private static CheckInOffered offered(Story story, int number, String variant, String due) {
        return new CheckInOffered(ID.value(), story.now(), number, "T-CHECK-IN", variant, LocalDate.parse(due));
    }

    @Test
    void who_is_well_is_asked_again_at_the_next_distance_from_the_end() {
        var story = answering(ended().then("2026-08-01"), CheckInCondition.SAFE);
        happened(story, answered(story, 1, CheckInCondition.SAFE), offered(story, 2, "SECOND", "2026-10-05"));
        terms(story, "met T-CHECK-IN in time", "armed T-CHECK-IN SECOND until 2026-10-05");
    }

    @Test
    void that_somebody_is_well_today_answers_no_later_check_in() {
        var story = answering(answering(ended().then("2026-08-01"), CheckInCondition.SAFE).then("2026-08-05"),
                CheckInCondition.SAFE);
        refused(CaseRule.NEXT_CHECK_IN_LATER, story);
        refused(CaseRule.NEXT_CHECK_IN_LATER, answering(ended().then("2026-08-01"), CheckInCondition.SAFE).order(
                Story.CUSTODIAN, act -> new AnswerCheckIn(ID.value(), act, CheckInCondition.UNREACHABLE, null, null)));
        var later = answering(answering(ended().then("2026-08-01"), CheckInCondition.SAFE).then("2026-08-06"),
                CheckInCondition.SAFE);
        happened(later, answered(later, 2, CheckInCondition.SAFE), offered(later, 3, "THIRD", "2027-01-04"));
    }

    @Test
    void who_is_not_well_any_more_says_so_at_any_time() {
        var story = answering(answering(ended().then("2026-08-01"), CheckInCondition.SAFE),
                CheckInCondition.RETALIATED);
        happened(story, answered(story, 2, CheckInCondition.RETALIATED), offered(story, 3, "THIRD", "2027-01-04"));
    }

    @Test
    void after_the_third_nobody_is_asked_any_more() {
        var story = answering(answering(answering(ended().then("2026-08-01"), CheckInCondition.SAFE).then("2026-10-01"),
                CheckInCondition.SAFE).then("2026-12-30"), CheckInCondition.SAFE);
        happened(story, answered(story, 3, CheckInCondition.SAFE));
        refused(CaseRule.NO_CHECK_IN_OPEN, answering(story, CheckInCondition.SAFE));
    }

    @Test
    void nobody_is_asked_while_the_protection_is_on() {
        refused(CaseRule.NO_CHECK_IN_OPEN, answering(on("2026-07-06").ordered(), CheckInCondition.SAFE));
    }

    @Test
    void what_they_write_lies_sealed_beside_the_answer() {
        var story = ended()
                .denouncer(act -> new AnswerCheckIn(ID.value(), act, CheckInCondition.SAFE, Story.ORIGINAL, null));
        happened(story, new CheckInAnswered(ID.value(), story.now(), 1, CheckInCondition.SAFE, Story.ORIGINAL, null),
                offered(story, 2, "SECOND", "2026-10-05"));
    }

    @Test
    void who_suffers_retaliation_is_looked_after_within_days() {
        var story = answering(ended().then("2026-07-20"), CheckInCondition.RETALIATED);
        terms(story, "met T-CHECK-IN in time", "armed T-CHECK-IN-FOLLOW DEFAULT until 2026-07-27",
                "armed T-CHECK-IN SECOND until 2026-10-05");
    }

    @Test
    void a_custodian_says_that_nobody_was_reached_and_the_denouncer_does_not() {
        var story = ended().order(Story.CUSTODIAN,
                act -> new AnswerCheckIn(ID.value(), act, CheckInCondition.UNREACHABLE, null, null));
        happened(story, answered(story, 1, CheckInCondition.UNREACHABLE), offered(story, 2, "SECOND", "2026-10-05"));
        refused(CaseRule.ONLY_AN_OFFICER_SAYS_SO, answering(ended(), CheckInCondition.UNREACHABLE));
    }

    private static Story missed() {
        return ended().then("2026-08-06").system(act -> new MissCheckIn(ID.value(), act));
    }

    @Test
    void silence_is_told_to_the_superior_and_names_nobody() {
        var story = missed();
        happened(story, new CheckInMissed(ID.value(), Days.endOf(LocalDate.of(2026, 8, 5)), 1, LocalDate.of(2026, 8, 5),
                Story.UNIT, Story.PROVINCE), offered(story, 2, "SECOND", "2026-10-05"));
        terms(story, "breached T-CHECK-IN by " + Story.UNIT, "ended T-CHECK-IN HANDLED_OTHERWISE",
                "armed T-CHECK-IN-FOLLOW DEFAULT until 2026-08-13", "armed T-CHECK-IN SECOND until 2026-10-05");
    }

    @Test
    void it_is_told_once_however_many_notice_it() {
        missed().system(act -> new MissCheckIn(ID.value(), act)).whenLast().expectNoEvents();
    }

    @Test
    void it_is_not_missed_on_its_last_day() {
        ended().then("2026-08-05").system(act -> new MissCheckIn(ID.value(), act)).whenLast().expectNoEvents();
    }

    @Test
    void a_second_one_that_is_past_already_is_left_out() {
        var story = ended().then("2026-10-10").system(act -> new MissCheckIn(ID.value(), act));
        happened(story, new CheckInMissed(ID.value(), Days.endOf(LocalDate.of(2026, 8, 5)), 1, LocalDate.of(2026, 8, 5),
                Story.UNIT, Story.PROVINCE), offered(story, 2, "THIRD", "2027-01-04"));
    }

    private static Story followingUp(Story story, Actor actor, int number) {
        return story.order(actor, act -> new FollowUpCheckIn(ID.value(), act, number, CheckInCondition.SAFE, REPORT));
    }

    @Test
    void the_unit_or_the_head_above_finds_out_and_says_what_was_done() {
        for (Actor actor : List.of(Story.OFFICER, Story.HEAD, Story.HEAD_ABOVE)) {
            var story = followingUp(missed(), actor, 1);
            happened(story, new CheckInFollowedUp(ID.value(), story.now(), 1, actor.unitOrThrow(),
                    CheckInCondition.SAFE, REPORT));
            terms(story, "met T-CHECK-IN-FOLLOW in time");
        }
    }

    @Test
    void nothing_is_followed_up_twice_or_without_need() {
        refused(CaseRule.NO_FOLLOW_UP_DUE, followingUp(followingUp(missed(), Story.HEAD, 1), Story.HEAD, 1));
        refused(CaseRule.NO_FOLLOW_UP_DUE, followingUp(missed(), Story.HEAD, 2));
    }

    @Test
    void to_whoever_does_not_work_on_the_file_there_is_none() {
        for (Actor outsider : List.of(Story.OTHER_OFFICER,
                new Actor(new OfficerId("head-b"), Actor.Standing.UNIT_HEAD, Story.DEPARTMENT),
                new Actor(new OfficerId("officer-p"), Actor.Standing.OFFICER, Story.PROVINCE))) {
            Story.doesNotExist(followingUp(missed(), outsider, 1));
        }
    }
}
