package vn.danbiet.command.violation;

import static vn.danbiet.command.violation.Story.COMMUNE;
import static vn.danbiet.command.violation.Story.FILE;
import static vn.danbiet.command.violation.Story.GOVERNMENT;
import static vn.danbiet.command.violation.Story.ID;
import static vn.danbiet.command.violation.Story.happened;
import static vn.danbiet.command.violation.Story.on;
import static vn.danbiet.command.violation.Story.refused;
import static vn.danbiet.command.violation.Story.terms;
import static vn.danbiet.command.violation.Story.words;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.casefile.CaseCommand.WithdrawEvidence;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.violation.ViolationCommand.Appeal;
import vn.danbiet.command.violation.ViolationCommand.CancelRemedy;
import vn.danbiet.command.violation.ViolationCommand.CloseViolation;
import vn.danbiet.command.violation.ViolationCommand.DecideAppeal;
import vn.danbiet.command.violation.ViolationCommand.OrderRemedy;
import vn.danbiet.command.violation.ViolationCommand.RecordProgress;
import vn.danbiet.command.violation.ViolationCommand.RejectRemedy;
import vn.danbiet.command.violation.ViolationCommand.VerifyRemedy;
import vn.danbiet.command.violation.ViolationCommand.WithdrawAppeal;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.events.violation.AppealOutcome;
import vn.danbiet.events.violation.ViolationAppealDecided;
import vn.danbiet.events.violation.ViolationAppealWithdrawn;
import vn.danbiet.events.violation.ViolationAppealed;
import vn.danbiet.events.violation.ViolationFinding;
import vn.danbiet.events.violation.ViolationRemediesCompleted;
import vn.danbiet.events.violation.ViolationRemedyCancelled;
import vn.danbiet.events.violation.ViolationRemedyOrdered;
import vn.danbiet.events.violation.ViolationRemedyProgressed;
import vn.danbiet.events.violation.ViolationRemedyRejected;
import vn.danbiet.events.violation.ViolationRemedyVerified;
import vn.danbiet.events.violation.ViolationStatus;

/** The appeal to the superior; what is put right, on evidence, to its end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AppealsAndRemediesTest {

    @Test
    void whoever_is_held_responsible_appeals_to_the_superior() {
        Story story = on("2026-07-06").appealed();

        happened(story, new ViolationAppealed(ID, story.now(), 1, GOVERNMENT, words("Tôi không đồng ý")));
        terms(story, "met V-APPEAL in time", "armed V-APPEAL-DECIDE DEFAULT until 2026-08-12");
    }

    @Test
    void not_when_their_time_is_over_and_not_where_nothing_was_found() {
        on("2026-07-06").sanctioned()
                .then("2026-07-28")
                .officer(act -> new Appeal(ID, act, "a"))
                .whenLast()
                .expectSuccessfulHandlerExecution();
        refused(ViolationRule.APPEAL_IS_LATE,
                on("2026-07-06").sanctioned().then("2026-07-29").officer(act -> new Appeal(ID, act, "a")));
        refused(ViolationRule.NOTHING_TO_APPEAL, on("2026-07-06").acquitted().officer(act -> new Appeal(ID, act, "a")));
    }

    private static Story decided(AppealOutcome outcome) {
        return on("2026-07-06").appealed()
                .superior(act -> new DecideAppeal(ID, act, "11/QĐ", outcome, "Tóm tắt", "Toàn văn"));
    }

    @Test
    void the_superior_upholds_it() {
        Story story = decided(AppealOutcome.UPHELD);

        happened(story, new ViolationAppealDecided(ID, story.now(), 1, GOVERNMENT, "11/QĐ", AppealOutcome.UPHELD,
                "Tóm tắt", words("Toàn văn"), new OfficerId("head-g"), ViolationStatus.SANCTIONED));
        terms(story, "met V-APPEAL-DECIDE in time");
    }

    @Test
    void or_annuls_it_and_so_clears_those_accused() {
        Story story = decided(AppealOutcome.ANNULLED);

        happened(story, new ViolationAppealDecided(ID, story.now(), 1, GOVERNMENT, "11/QĐ", AppealOutcome.ANNULLED,
                "Tóm tắt", words("Toàn văn"), new OfficerId("head-g"), ViolationStatus.CLEARED));
    }

    @Test
    void the_superior_decides_once() {
        refused(ViolationRule.APPEAL_WAS_DECIDED,
                decided(AppealOutcome.CHANGED).officer(act -> new Appeal(ID, act, "a")));
    }

    @Test
    void an_appeal_is_withdrawn_and_the_case_stands_where_it_stood() {
        Story story = on("2026-07-06").appealed().officer(act -> new WithdrawAppeal(ID, act));

        happened(story, new ViolationAppealWithdrawn(ID, story.now(), 1, ViolationStatus.SANCTIONED));
        terms(story, "ended V-APPEAL-DECIDE HANDLED_OTHERWISE");
    }

    @Test
    void an_appeal_holds_the_remedy_up_and_its_term_begins_anew() {
        Story appealed = on("2026-07-06").remedying().officer(act -> new Appeal(ID, act, "a"));
        terms(appealed, "met V-APPEAL in time", "ended V-REMEDY HANDLED_OTHERWISE",
                "armed V-APPEAL-DECIDE DEFAULT until 2026-08-12");
        terms(appealed.then("2026-07-20")
                .superior(act -> new DecideAppeal(ID, act, "11", AppealOutcome.UPHELD, "a", "b")),
                "met V-APPEAL-DECIDE in time", "armed V-REMEDY DEFAULT until 2026-08-19");
    }

    @Test
    void a_remedy_is_ordered_for_a_unit_and_a_day() {
        Story story = on("2026-07-06").remedying();

        happened(story, new ViolationRemedyOrdered(ID, story.now(), 1, COMMUNE, LocalDate.of(2026, 8, 2),
                "Tổ chức lại cuộc họp thôn"));
        terms(story, "armed V-REMEDY DEFAULT until 2026-08-12");
    }

    @Test
    void neither_for_today_nor_for_later_than_the_rule_gives_nor_for_a_unit_that_is_not_there() {
        refused(ViolationRule.TIME_OF_REMEDY, on("2026-07-06").sanctioned().remedyOrdered(LocalDate.of(2026, 7, 13)));
        refused(ViolationRule.TIME_OF_REMEDY, on("2026-07-06").sanctioned().remedyOrdered(LocalDate.of(2026, 8, 13)));
        refused(CaseRule.NO_SUCH_UNIT, on("2026-07-06").sanctioned()
                .head(act -> new OrderRemedy(ID, act, new UnitId("xa-khac"), LocalDate.of(2026, 7, 20), "a")));
    }

    @Test
    void its_progress_goes_forward() {
        Story story = on("2026-07-06").remedying().officer(act -> new RecordProgress(ID, act, 1, 40, "Đã mời họp"));

        happened(story, new ViolationRemedyProgressed(ID, story.now(), 1, 40, words("Đã mời họp")));
        refused(ViolationRule.PROGRESS_GOES_BACK, story.officer(act -> new RecordProgress(ID, act, 1, 39, "a")));
        refused(ViolationRule.NO_SUCH_REMEDY,
                on("2026-07-06").remedying().officer(act -> new RecordProgress(ID, act, 2, 10, "a")));
    }

    @Test
    void it_is_found_done_on_evidence_that_lies_in_the_file() {
        Story story = on("2026-07-06").remedying()
                .withEvidence()
                .head(act -> new VerifyRemedy(ID, act, 1, FILE, "Đã họp lại"));

        happened(story, new ViolationRemedyVerified(ID, story.now(), 1, FILE, words("Đã họp lại")),
                new ViolationRemediesCompleted(ID, story.now()));
        terms(story, "met V-REMEDY in time");
        refused(CaseRule.NO_SUCH_FILE,
                on("2026-07-06").remedying().head(act -> new VerifyRemedy(ID, act, 1, FILE, "a")));
        refused(CaseRule.FILE_ALREADY_WITHDRAWN,
                on("2026-07-06").remedying()
                        .withEvidence()
                        .officer(act -> new WithdrawEvidence(ID.value(), act, FILE, "Nhầm"))
                        .head(act -> new VerifyRemedy(ID, act, 1, FILE, "a")));
        refused(ViolationRule.NO_SUCH_REMEDY,
                on("2026-07-06").remedying().withEvidence().head(act -> new VerifyRemedy(ID, act, 2, FILE, "a")));
    }

    @Test
    void of_several_the_last_one_completes_them() {
        Story first = on("2026-07-06").remedying()
                .remedyOrdered(LocalDate.of(2026, 8, 1))
                .withEvidence()
                .head(act -> new VerifyRemedy(ID, act, 1, FILE, "a"));

        happened(first, new ViolationRemedyVerified(ID, first.now(), 1, FILE, words("a")));
        terms(first);
    }

    @Test
    void one_file_shows_one_remedy() {
        refused(ViolationRule.FILE_SHOWS_ANOTHER_REMEDY,
                on("2026-07-06").remedying()
                        .remedyOrdered(LocalDate.of(2026, 8, 1))
                        .withEvidence()
                        .head(act -> new VerifyRemedy(ID, act, 1, FILE, "a"))
                        .head(act -> new VerifyRemedy(ID, act, 2, FILE, "a")));
    }

    private static Story cancelled(Story story, int number) {
        return story.head(act -> new CancelRemedy(ID, act, number, "Nhà văn hóa đã bị giải tỏa"));
    }

    private static ViolationRemedyCancelled cancelled(Story story, int number, ViolationStatus status) {
        return new ViolationRemedyCancelled(ID, story.now(), number, "Nhà văn hóa đã bị giải tỏa", status);
    }

    @Test
    void what_cannot_be_carried_out_is_cancelled_with_its_reason_and_the_case_goes_on() {
        Story story = cancelled(on("2026-07-06").remedying(), 1);

        happened(story, cancelled(story, 1, ViolationStatus.SANCTIONED));
        terms(story, "ended V-REMEDY HANDLED_OTHERWISE");
        Story unsanctioned = cancelled(on("2026-07-06").concluded().remedyOrdered(LocalDate.of(2026, 7, 20)), 1);
        happened(unsanctioned, cancelled(unsanctioned, 1, ViolationStatus.CONCLUDED));
        refused(ViolationRule.NO_SUCH_REMEDY, cancelled(on("2026-07-06").remedying(), 2));
        cancelled(on("2026-07-06").remedying(), 1).remedyOrdered(LocalDate.of(2026, 8, 1))
                .whenLast()
                .expectSuccessfulHandlerExecution();
        refused(CaseRule.ACT_NOT_IN_THIS_STATE, cancelled(story, 1));
    }

    @Test
    void another_takes_its_place_and_what_was_done_stays_done() {
        Story replaced = cancelled(on("2026-07-06").remedying().remedyOrdered(LocalDate.of(2026, 8, 1)), 1);
        happened(replaced, cancelled(replaced, 1, ViolationStatus.REMEDYING));
        terms(replaced);
        refused(ViolationRule.NO_SUCH_REMEDY, cancelled(replaced, 1));

        Story last = cancelled(on("2026-07-06").remedying()
                .remedyOrdered(LocalDate.of(2026, 8, 1))
                .withEvidence()
                .head(act -> new VerifyRemedy(ID, act, 1, FILE, "a")), 2);
        happened(last, cancelled(last, 2, ViolationStatus.REMEDIED));
        terms(last, "ended V-REMEDY HANDLED_OTHERWISE");
    }

    @Test
    void or_not_done_and_then_it_begins_from_nothing() {
        Story story = on("2026-07-06").remedying()
                .officer(act -> new RecordProgress(ID, act, 1, 100, "Xong"))
                .head(act -> new RejectRemedy(ID, act, 1, "Chưa mời đủ"));

        happened(story, new ViolationRemedyRejected(ID, story.now(), 1, words("Chưa mời đủ")));
        Story again = story.officer(act -> new RecordProgress(ID, act, 1, 10, "a"));
        happened(again, new ViolationRemedyProgressed(ID, again.now(), 1, 10, words("a")));
        refused(ViolationRule.NO_SUCH_REMEDY,
                on("2026-07-06").remedying().head(act -> new RejectRemedy(ID, act, 2, "a")));
    }

    @Test
    void nothing_is_closed_while_something_is_to_be_put_right() {
        refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                on("2026-07-06").remedying().then("2026-09-01").head(act -> new CloseViolation(ID, act)));
    }

    @Test
    void a_remedy_that_is_not_done_in_time_is_on_record_as_overdue() {
        Story story = on("2026-07-06").remedying()
                .then("2026-08-13")
                .withEvidence()
                .head(act -> new VerifyRemedy(ID, act, 1, FILE, "a"));

        terms(story, "breached V-REMEDY by " + Story.PROVINCE, "met V-REMEDY late");
    }

    @Test
    void what_was_annulled_leaves_nothing_to_put_right() {
        on("2026-07-06").remedying()
                .officer(act -> new Appeal(ID, act, "a"))
                .superior(act -> new DecideAppeal(ID, act, "11", AppealOutcome.ANNULLED, "a", "b"))
                .head(act -> new ViolationCommand.WithholdViolation(ID, act, WithholdingGround.STATE_SECRET, "a"))
                .head(act -> new CloseViolation(ID, act))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_conclusion_that_was_not_served_can_be_appealed_at_any_time() {
        on("2026-07-06").concluded()
                .then("2026-12-01")
                .officer(act -> new Appeal(ID, act, "a"))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_partial_violation_is_a_violation() {
        on("2026-07-06").heard()
                .concluded(ViolationFinding.PARTLY)
                .remedyOrdered(LocalDate.of(2026, 7, 20))
                .whenLast()
                .expectSuccessfulHandlerExecution();
    }
}
