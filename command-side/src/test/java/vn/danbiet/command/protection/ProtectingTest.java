package vn.danbiet.command.protection;

import static vn.danbiet.command.protection.Story.ID;
import static vn.danbiet.command.protection.Story.guard;
import static vn.danbiet.command.protection.Story.happened;
import static vn.danbiet.command.protection.Story.inForce;
import static vn.danbiet.command.protection.Story.measure;
import static vn.danbiet.command.protection.Story.on;
import static vn.danbiet.command.protection.Story.refused;
import static vn.danbiet.command.protection.Story.terms;
import static vn.danbiet.command.protection.Story.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.letter.LetterRule;
import vn.danbiet.command.protection.ProtectionCommand.AskBody;
import vn.danbiet.command.protection.ProtectionCommand.ChangeMeasures;
import vn.danbiet.command.protection.ProtectionCommand.FollowDenunciation;
import vn.danbiet.command.protection.ProtectionCommand.ForgetProtected;
import vn.danbiet.command.protection.ProtectionCommand.MeasureOrder;
import vn.danbiet.command.protection.ProtectionCommand.OrderInterim;
import vn.danbiet.command.protection.ProtectionCommand.OrderProtection;
import vn.danbiet.command.protection.ProtectionCommand.RecordBodyAnswer;
import vn.danbiet.command.protection.ProtectionCommand.RecordCarriedOut;
import vn.danbiet.command.protection.ProtectionCommand.ReportBasis;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.protection.BodyKind;
import vn.danbiet.events.protection.CheckInOffered;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.Measure;
import vn.danbiet.events.protection.ProtectedForgotten;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.ProtectionBodyAnswered;
import vn.danbiet.events.protection.ProtectionBodyAsked;
import vn.danbiet.events.protection.ProtectionChanged;
import vn.danbiet.events.protection.ProtectionEnded;
import vn.danbiet.events.protection.ProtectionFollowedDenunciation;
import vn.danbiet.events.protection.ProtectionInterimOrdered;
import vn.danbiet.events.protection.ProtectionMeasureCarriedOut;
import vn.danbiet.events.protection.ProtectionOrdered;
import vn.danbiet.events.protection.RequestForm;

/** LTC 51 to 58: urgent measures, the decision, other bodies, changes, the end. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProtectingTest {
    @Test
    void urgent_measures_come_before_the_decision() {
        var story = on("2026-07-06").interim();
        happened(story, new ProtectionInterimOrdered(ID, story.now(), List.of(inForce(1, Measure.GUARD, 1))));
        terms(story);
    }

    @Test
    void nothing_is_ordered_at_once_where_nothing_is_urgent() {
        refused(ProtectionRule.NOT_URGENT,
                on("2026-07-06").requested().head(act -> new OrderInterim(ID, act, List.of(guard(1)))));
    }

    @Test
    void somebody_is_protected_by_something() {
        refused(ProtectionRule.NO_MEASURES,
                on("2026-07-06").urgent().requested().head(act -> new OrderInterim(ID, act, List.of())));
        refused(ProtectionRule.NO_MEASURES, deciding(on("2026-07-06").reported()));
        refused(ProtectionRule.MEASURE_PROTECTS_NOBODY, deciding(on("2026-07-06").reported(), guard()));
        refused(ProtectionRule.NO_SUCH_PERSON, deciding(on("2026-07-06").reported(), guard(3)));
        refused(ProtectionRule.NO_SUCH_PERSON, deciding(on("2026-07-06").reported(), guard(0)));
    }

    private static Story deciding(Story story, MeasureOrder... measures) {
        return deciding(story, DenunciationStatus.VERIFYING, List.of(ProtectionBasis.LIFE_IN_DANGER), measures);
    }

    private static Story deciding(Story story, DenunciationStatus denunciation, List<ProtectionBasis> bases,
            MeasureOrder... measures) {
        return story.head(act -> new OrderProtection(ID, act, "12/QĐ-UBND", bases, List.of(measures), denunciation));
    }

    @Test
    void the_decision_says_what_is_done_for_whom() {
        var story = on("2026-07-06").ordered();
        happened(story, new ProtectionOrdered(ID, story.now(), "12/QĐ-UBND", List.of(ProtectionBasis.LIFE_IN_DANGER),
                List.of(inForce(1, Measure.GUARD, 1, 2), inForce(2, Measure.KEEP_SECRET, 1, 2))));
        terms(story, "met PROTECT-DECIDE in time");
    }

    @Test
    void a_late_decision_is_on_record_against_the_unit() {
        terms(on("2026-07-06").reported().then("2026-07-14").decided(), "breached PROTECT-DECIDE by " + Story.UNIT,
                "met PROTECT-DECIDE late");
    }

    @Test
    void the_decision_needs_a_written_request_a_report_and_a_basis_that_was_found() {
        var bases = List.of(ProtectionBasis.LIFE_IN_DANGER);
        refused(ProtectionRule.NOT_IN_WRITING,
                deciding(on("2026-07-06").urgent().by(RequestForm.PHONE).reported(), guard(1)));
        refused(ProtectionRule.NOT_REPORTED, deciding(on("2026-07-06").requested(), guard(1)));
        refused(ProtectionRule.NO_BASIS_NAMED,
                deciding(on("2026-07-06").reported(), DenunciationStatus.VERIFYING, List.of(), guard(1)));
        refused(ProtectionRule.BASIS_NOT_FOUND, deciding(on("2026-07-06").reported(), DenunciationStatus.VERIFYING,
                List.of(ProtectionBasis.JOB_IN_DANGER), guard(1)));
        refused(ProtectionRule.DENUNCIATION_NOT_ACCEPTED,
                deciding(on("2026-07-06").reported(), DenunciationStatus.REFUSED, bases, guard(1)));
    }

    @Test
    void a_measure_fits_the_danger() {
        refused(ProtectionRule.MEASURE_WITHOUT_BASIS,
                deciding(on("2026-07-06").reported(), measure(Measure.RESTORE_POSITION, 1)));
        var forTheJob = List.of(ProtectionBasis.JOB_IN_DANGER);
        var story = on("2026-07-06").fearing(ProtectionBasis.JOB_IN_DANGER);
        refused(ProtectionRule.MEASURE_WITHOUT_BASIS,
                deciding(story.reported(), DenunciationStatus.VERIFYING, forTheJob, guard(1)));
        terms(deciding(on("2026-07-06").fearing(ProtectionBasis.JOB_IN_DANGER).reported(), DenunciationStatus.VERIFYING,
                forTheJob, measure(Measure.RESTORE_POSITION, 1), measure(Measure.KEEP_SECRET, 2)),
                "met PROTECT-DECIDE in time");
    }

    @Test
    void another_post_is_given_with_consent_only() {
        var forTheJob = List.of(ProtectionBasis.JOB_IN_DANGER);
        refused(ProtectionRule.CONSENT_NEEDED,
                deciding(on("2026-07-06").fearing(ProtectionBasis.JOB_IN_DANGER).reported(),
                        DenunciationStatus.VERIFYING, forTheJob, measure(Measure.OTHER_POST, 1)));
        terms(deciding(on("2026-07-06").fearing(ProtectionBasis.JOB_IN_DANGER).reported(), DenunciationStatus.VERIFYING,
                forTheJob, new MeasureOrder(Measure.OTHER_POST, List.of(1), null, null, true)),
                "met PROTECT-DECIDE in time");
    }

    @Test
    void a_measure_does_not_end_before_it_was_ordered() {
        var over = new MeasureOrder(Measure.GUARD, List.of(1), BodyKind.POLICE, LocalDate.of(2026, 7, 5), false);
        refused(ProtectionRule.MEASURE_IN_THE_PAST, deciding(on("2026-07-06").reported(), over));
    }

    @Test
    void measures_are_carried_out_while_they_are_in_force() {
        var story = on("2026-07-06").ordered().officer(act -> new RecordCarriedOut(ID, act, 2, "Đã thay tên"));
        happened(story, new ProtectionMeasureCarriedOut(ID, story.now(), 2, words("Đã thay tên")));
        refused(ProtectionRule.NO_SUCH_MEASURE,
                on("2026-07-06").ordered().officer(act -> new RecordCarriedOut(ID, act, 3, "a")));
    }

    @Test
    void the_decision_takes_the_place_of_urgent_measures() {
        refused(ProtectionRule.NO_SUCH_MEASURE,
                on("2026-07-06").interim()
                        .officer(act -> new ReportBasis(ID, act, List.of(ProtectionBasis.LIFE_IN_DANGER), "a"))
                        .decided()
                        .officer(act -> new RecordCarriedOut(ID, act, 1, "a")));
    }

    private static Story asking(int measure, String answerBy) {
        return on("2026-07-06").ordered()
                .officer(act -> new AskBody(ID, act, BodyKind.POLICE, "Công an xã", List.of(measure),
                        LocalDate.parse(answerBy)));
    }

    @Test
    void the_police_is_asked_to_guard_them_and_answers_once() {
        var story = asking(1, "2026-07-08");
        happened(story, new ProtectionBodyAsked(ID, story.now(), 1, BodyKind.POLICE, "Công an xã", List.of(1),
                LocalDate.of(2026, 7, 8)));
        var answered = story.officer(act -> new RecordBodyAnswer(ID, act, 1, true, "Đã bố trí"));
        happened(answered, new ProtectionBodyAnswered(ID, answered.now(), 1, true, words("Đã bố trí")));
        refused(ProtectionRule.BODY_HAS_ANSWERED, answered.officer(act -> new RecordBodyAnswer(ID, act, 1, true, "a")));
    }

    @Test
    void nobody_is_asked_for_nothing_or_for_yesterday_and_nobody_answers_unasked() {
        refused(ProtectionRule.NO_SUCH_MEASURE, asking(9, "2026-07-08"));
        refused(ProtectionRule.ANSWER_IN_THE_PAST, asking(1, "2026-07-05"));
        refused(ProtectionRule.NO_SUCH_BODY_REQUEST,
                on("2026-07-06").ordered().officer(act -> new RecordBodyAnswer(ID, act, 1, true, "a")));
        refused(ProtectionRule.NO_MEASURES, on("2026-07-06").ordered()
                .officer(act -> new AskBody(ID, act, BodyKind.POLICE, "a", List.of(), LocalDate.of(2026, 7, 8))));
    }

    private static Story changing(List<MeasureOrder> added, Integer... ended) {
        return on("2026-07-06").ordered()
                .head(act -> new ChangeMeasures(ID, act, added, List.of(ended), "Đã an toàn hơn"));
    }

    @Test
    void nothing_is_named_twice() {
        refused(ProtectionRule.MEASURE_TWICE, deciding(on("2026-07-06").reported(), guard(1), guard(2, 1)));
        refused(ProtectionRule.MEASURE_TWICE, deciding(on("2026-07-06").reported(), guard(1, 1)));
        refused(ProtectionRule.MEASURE_ASKED_TWICE, changing(List.of(), 1, 1));
        refused(ProtectionRule.MEASURE_ASKED_TWICE, on("2026-07-06").ordered()
                .officer(act -> new AskBody(ID, act, BodyKind.POLICE, "a", List.of(1, 1), LocalDate.of(2026, 7, 8))));
    }

    @Test
    void nobody_is_given_what_they_have_already() {
        refused(ProtectionRule.MEASURE_HOLDS_ALREADY, changing(List.of(guard(2))));
        refused(ProtectionRule.MEASURE_HOLDS_ALREADY,
                on("2026-07-06").interim().head(act -> new OrderInterim(ID, act, List.of(guard(2, 1)))));
        changing(List.of(guard(2)), 1).whenLast().expectSuccessfulHandlerExecution();
    }

    @Test
    void what_was_over_by_its_last_day_may_be_given_again() {
        var untilTheTenth = new MeasureOrder(Measure.SAFE_PLACE, List.of(1), null, LocalDate.of(2026, 7, 10), false);
        refused(ProtectionRule.MEASURE_HOLDS_ALREADY,
                again(changing(List.of(untilTheTenth)).then("2026-07-10"), measure(Measure.SAFE_PLACE, 1)));
        again(changing(List.of(untilTheTenth)).then("2026-07-11"), measure(Measure.SAFE_PLACE, 1)).whenLast()
                .expectSuccessfulHandlerExecution();
    }

    private static Story again(Story story, MeasureOrder added) {
        return story.head(act -> new ChangeMeasures(ID, act, List.of(added), List.of(), "Vẫn còn nguy hiểm"));
    }

    @Test
    void measures_are_added_and_ended() {
        var story = changing(List.of(measure(Measure.SAFE_PLACE, 2)), 1);
        happened(story, new ProtectionChanged(ID, story.now(), List.of(inForce(3, Measure.SAFE_PLACE, 2)), List.of(1),
                words("Đã an toàn hơn")));
        refused(ProtectionRule.NO_SUCH_MEASURE, story.officer(act -> new RecordCarriedOut(ID, act, 1, "a")));
    }

    @Test
    void a_change_changes_something_and_leaves_something() {
        refused(ProtectionRule.NOTHING_TO_CHANGE, changing(List.of()));
        refused(ProtectionRule.NO_SUCH_MEASURE, changing(List.of(), 9));
        refused(ProtectionRule.NO_MEASURE_LEFT, changing(List.of(), 1, 2));
        refused(ProtectionRule.MEASURE_WITHOUT_BASIS, changing(List.of(measure(Measure.RESTORE_POSITION, 1))));
    }

    @Test
    void it_ends_when_they_ask_for_it_and_they_are_asked_how_they_are() {
        var story = on("2026-07-06").ended(EndGround.ON_THEIR_REQUEST);
        happened(story, new ProtectionEnded(ID, story.now(), EndGround.ON_THEIR_REQUEST, words("Không còn cần thiết")),
                new CheckInOffered(ID.value(), story.now(), 1, "T-CHECK-IN", "FIRST", LocalDate.of(2026, 8, 5)));
        terms(story, "armed T-CHECK-IN FIRST until 2026-08-05");
    }

    @Test
    void a_request_that_is_taken_back_is_decided_no_more() {
        terms(on("2026-07-06").requested().end(EndGround.ON_THEIR_REQUEST), "ended PROTECT-DECIDE WITHDRAWN",
                "armed T-CHECK-IN FIRST until 2026-08-05");
        refused(ProtectionRule.NOT_PROTECTED_YET, on("2026-07-06").requested().end(EndGround.BASIS_LOST));
    }

    @Test
    void it_ends_with_the_denunciation_only_once_that_is_over() {
        for (var over : List.of(DenunciationStatus.CONCLUDED, DenunciationStatus.HANDLED, DenunciationStatus.CLOSED)) {
            terms(on("2026-07-06").ordered().denunciation(over).end(EndGround.DENUNCIATION_SETTLED),
                    "armed T-CHECK-IN FIRST until 2026-08-05");
        }
        for (var on : List.of(DenunciationStatus.VERIFYING, DenunciationStatus.SUSPENDED,
                DenunciationStatus.TERMINATED)) {
            refused(ProtectionRule.NOT_SETTLED_YET,
                    on("2026-07-06").ordered().denunciation(on).end(EndGround.DENUNCIATION_SETTLED));
        }
        terms(on("2026-07-06").ordered()
                .denunciation(DenunciationStatus.TERMINATED)
                .end(EndGround.DENUNCIATION_TERMINATED), "armed T-CHECK-IN FIRST until 2026-08-05");
        refused(ProtectionRule.NOT_TERMINATED,
                on("2026-07-06").ordered()
                        .denunciation(DenunciationStatus.CONCLUDED)
                        .end(EndGround.DENUNCIATION_TERMINATED));
    }

    @Test
    void a_wilful_breach_ends_it_since_July_2026() {
        refused(ProtectionRule.WILFUL_BREACH_NOT_YET, on("2026-06-30").ended(EndGround.WILFUL_BREACH));
        terms(on("2026-07-01").ended(EndGround.WILFUL_BREACH), "armed T-CHECK-IN FIRST until 2026-07-31");
    }

    @Test
    void it_goes_where_the_denunciation_goes_once() {
        var story = on("2026-07-06").ordered().system(act -> new FollowDenunciation(ID, act, Story.PROVINCE));
        happened(story, new ProtectionFollowedDenunciation(ID, story.now(), Story.UNIT, Story.PROVINCE));
        story.system(act -> new FollowDenunciation(ID, act, Story.PROVINCE)).whenLast().expectNoEvents();
        Story.doesNotExist(story.officer(act -> new RecordCarriedOut(ID, act, 1, "a")));
    }

    @Test
    void what_was_decided_late_stays_with_whom_it_was_late_with() {
        terms(on("2026-07-06").requested()
                .then("2026-07-14")
                .system(act -> new FollowDenunciation(ID, act, Story.PROVINCE)),
                "breached PROTECT-DECIDE by " + Story.UNIT);
    }

    @Test
    void all_that_was_written_and_all_that_was_sealed_is_forgotten_after_the_end() {
        var story = on("2026-07-06").ended(EndGround.BASIS_LOST)
                .head(act -> new ForgetProtected(ID, act, ForgettingGround.RETENTION_ENDED, "TT 1"));
        happened(story,
                new IdentityDestroyed(ID.value(), story.now(),
                        List.of("AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBB"),
                        List.of(), ForgettingGround.RETENTION_ENDED, "TT 1"),
                new ProtectedForgotten(ID, story.now(), List.of(Story.WORDS), ForgettingGround.RETENTION_ENDED,
                        "TT 1"));
        refused(LetterRule.ALREADY_FORGOTTEN,
                story.head(act -> new ForgetProtected(ID, act, ForgettingGround.RETENTION_ENDED, "TT 1")));
    }
}
