package vn.danbiet.command.denunciation;

import static vn.danbiet.command.denunciation.Story.AGAIN_CODE;
import static vn.danbiet.command.denunciation.Story.AGAIN_ID;
import static vn.danbiet.command.denunciation.Story.HEAD;
import static vn.danbiet.command.denunciation.Story.ID;
import static vn.danbiet.command.denunciation.Story.IDENTITY;
import static vn.danbiet.command.denunciation.Story.OFFICER;
import static vn.danbiet.command.denunciation.Story.PERSON;
import static vn.danbiet.command.denunciation.Story.PROVINCE;
import static vn.danbiet.command.denunciation.Story.SUPERIOR;
import static vn.danbiet.command.denunciation.Story.UNIT;
import static vn.danbiet.command.denunciation.Story.again;
import static vn.danbiet.command.denunciation.Story.happened;
import static vn.danbiet.command.denunciation.Story.isNotThere;
import static vn.danbiet.command.denunciation.Story.letter;
import static vn.danbiet.command.denunciation.Story.original;
import static vn.danbiet.command.denunciation.Story.person;
import static vn.danbiet.command.denunciation.Story.refused;
import static vn.danbiet.command.denunciation.Story.terms;
import static vn.danbiet.command.denunciation.Story.words;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.command.Act;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.denunciation.DenunciationCommand.DemandReport;
import vn.danbiet.command.denunciation.DenunciationCommand.DenounceAgain;
import vn.danbiet.command.denunciation.DenunciationCommand.DraftConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.ExplainDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.FormTeam;
import vn.danbiet.command.denunciation.DenunciationCommand.GoOnWithDenunciation;
import vn.danbiet.command.denunciation.DenunciationCommand.HearDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.IssueConclusion;
import vn.danbiet.command.denunciation.DenunciationCommand.NameDenounced;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportDelay;
import vn.danbiet.command.denunciation.DenunciationCommand.ReportFindings;
import vn.danbiet.command.denunciation.DenunciationCommand.ReviewRepeated;
import vn.danbiet.command.denunciation.DenunciationCommand.TakeOver;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.denunciation.DenunciationAccepted;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationDelayExplained;
import vn.danbiet.events.denunciation.DenunciationDelayReported;
import vn.danbiet.events.denunciation.DenunciationGoesOn;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationRepeated;
import vn.danbiet.events.denunciation.DenunciationReportDemanded;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.denunciation.DenunciationTakenOver;
import vn.danbiet.events.denunciation.DenunciationTeamFormed;
import vn.danbiet.events.denunciation.GoesOnGround;
import vn.danbiet.events.denunciation.Hearing;
import vn.danbiet.events.denunciation.RepeatedDenunciationReviewed;
import vn.danbiet.events.denunciation.ResettlementGround;

/** Denounced again, overdue, taken over. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuperiorTest {

    @Test
    void denounced_again_it_is_for_the_superior() {
        Story story = repeated();
        happened(story,
                new DenunciationRepeated(ID, story.now(), AGAIN_ID, AGAIN_CODE, UNIT, PROVINCE, null,
                        DenunciationChannel.LETTER, 1, true, IDENTITY, List.of(original("letter-of-a-denouncer2")),
                        new DataSubject("again"), List.of(person(1)), List.of(), List.of()));
        refused(DenunciationRule.REPEATED_ALREADY, repeated().denouncer(SuperiorTest::repeat));
    }

    /** To them there is no such case at the superior either. */
    @Test
    void who_was_named_in_the_course_of_the_first_is_denounced_again_as_well() {
        OfficerId named = new OfficerId("officer-x");
        Story story = letter("2026-07-06").against("officer-c")
                .heard()
                .head(act -> new NameDenounced(ID, act, List.of(person(2)), List.of(named), List.of(Story.OFFICE)))
                .head(act -> new HearDenounced(ID, act, new DataSubject("denounced-2"), Hearing.DID_NOT_COME, null))
                .head(act -> new ReportFindings(ID, act, DenunciationOutcome.FALSE, "a"))
                .head(act -> new DraftConclusion(ID, act, DenunciationOutcome.FALSE, "a"))
                .order(HEAD, act -> new IssueConclusion(ID, act, "1", DenunciationOutcome.FALSE, false, "a", "b", "c"))
                .denouncer(SuperiorTest::repeat);
        happened(story,
                new DenunciationRepeated(ID, story.now(), AGAIN_ID, AGAIN_CODE, UNIT, PROVINCE, null,
                        DenunciationChannel.LETTER, 1, true, IDENTITY, List.of(original("letter-of-a-denouncer2")),
                        new DataSubject("again"), List.of(person(1), person(2)),
                        List.of(new OfficerId("officer-c"), named), List.of(Story.OFFICE)));
    }

    @Test
    void the_superiors_head_may_record_it() {
        Story story = letter("2026-07-06").concluded(DenunciationOutcome.FALSE).order(SUPERIOR, SuperiorTest::repeat);
        happened(story,
                new DenunciationRepeated(ID, story.now(), AGAIN_ID, AGAIN_CODE, UNIT, PROVINCE, SUPERIOR.id(),
                        DenunciationChannel.LETTER, 1, true, IDENTITY, List.of(original("letter-of-a-denouncer2")),
                        new DataSubject("again"), List.of(person(1)), List.of(), List.of()));
    }

    @Test
    void above_the_top_there_is_nobody() {
        refused(DenunciationRule.NO_SUPERIOR, again("2026-07-06").received()
                .head(act -> new ReviewRepeated(ID, act, Set.of(ResettlementGround.LAW_MISAPPLIED), "a"))
                .accept()
                .head(act -> new FormTeam(ID, act, new OfficerId("officer-p"), List.of(new OfficerId("officer-q"))))
                .head(act -> new HearDenounced(ID, act, PERSON, Hearing.DID_NOT_COME, null))
                .head(act -> new ReportFindings(ID, act, DenunciationOutcome.FALSE, "a"))
                .head(act -> new DraftConclusion(ID, act, DenunciationOutcome.FALSE, "a"))
                .head(act -> new IssueConclusion(ID, act, "1", DenunciationOutcome.FALSE, false, "a", "b", "c"))
                .denouncer(SuperiorTest::repeat));
    }

    @Test
    void it_is_reviewed_within_twenty_days() {
        terms(again("2026-07-06").received(), "armed D-AGAIN DEFAULT until 2026-07-27");
        terms(again("2026-07-06").received().on("2026-07-20").head(act -> new ReviewRepeated(ID, act, Set.of(), "a")),
                "met D-AGAIN in time", "armed T-CHECK-IN FIRST until 2026-08-19");
        Story upheld = again("2026-07-06").received()
                .head(act -> new ReviewRepeated(ID, act, Set.of(), "Không có căn cứ"));
        happened(upheld, new RepeatedDenunciationReviewed(ID, upheld.now(), List.of(), words("Không có căn cứ")));
    }

    @Test
    void on_one_of_three_grounds_it_is_settled_anew() {
        Story story = again("2026-07-06").received()
                .head(act -> new ReviewRepeated(ID, act, Set.of(ResettlementGround.EVIDENCE_OVERLOOKED), "Bỏ sót"))
                .accept();
        happened(story, new DenunciationAccepted(ID, story.now(), "07/QĐ-UBND"));
        refused(CaseRule.ACT_NOT_IN_THIS_STATE,
                again("2026-07-06").received().head(act -> new ReviewRepeated(ID, act, Set.of(), "a")).accept());
    }

    @Test
    void a_delay_is_told_to_the_superior_who_demands_a_report() {
        Story told = late().denouncer(act -> new ReportDelay(ID, act));
        happened(told, new DenunciationDelayReported(ID, told.now(), PROVINCE));
    }

    @Test
    void the_superior_and_the_settler_have_five_working_days_each() {
        terms(late().denouncer(act -> new ReportDelay(ID, act)), "armed D-OVR-ASK DEFAULT until 2026-08-14");
        Story story = late().denouncer(act -> new ReportDelay(ID, act)).demanded();
        happened(story, new DenunciationReportDemanded(ID, story.now(), PROVINCE));
        terms(late().denouncer(act -> new ReportDelay(ID, act)).demanded(), "met D-OVR-ASK in time",
                "armed D-OVR-REP DEFAULT until 2026-08-14");
        terms(late().demanded().head(act -> new ExplainDelay(ID, act, "Thiếu người")), "met D-OVR-REP in time");
        Story explained = late().demanded().head(act -> new ExplainDelay(ID, act, "Thiếu người"));
        happened(explained, new DenunciationDelayExplained(ID, explained.now(), words("Thiếu người")));
    }

    @Test
    void who_leaves_a_withdrawal_undecided_is_asked_and_the_superior_decides() {
        Story taken = late().withdrawn()
                .denouncer(act -> new ReportDelay(ID, act))
                .demanded()
                .head(act -> new ExplainDelay(ID, act, "Thiếu người"))
                .order(SUPERIOR, act -> new TakeOver(ID, act, "Chưa quyết định"));
        happened(taken, new DenunciationTakenOver(ID, taken.now(), UNIT, PROVINCE, words("Chưa quyết định")));
        Story decided = taken.order(SUPERIOR,
                act -> new GoOnWithDenunciation(ID, act, GoesOnGround.COERCED, "Bị ép rút"));
        happened(decided, new DenunciationGoesOn(ID, decided.now(), GoesOnGround.COERCED, words("Bị ép rút"),
                DenunciationStatus.VERIFYING));
    }

    @Test
    void nothing_of_this_before_it_is_overdue() {
        for (Function<Act, DenunciationCommand> order : List.<Function<Act, DenunciationCommand>>of(
                act -> new ReportDelay(ID, act), act -> new DemandReport(ID, act), act -> new TakeOver(ID, act, "a"))) {
            refused(DenunciationRule.NOT_OVERDUE,
                    letter("2026-07-06").verifying().on("2026-08-05").order(SUPERIOR, order));
        }
    }

    @Test
    void each_of_it_happens_once() {
        refused(DenunciationRule.DELAY_REPORTED_ALREADY,
                late().denouncer(act -> new ReportDelay(ID, act)).denouncer(act -> new ReportDelay(ID, act)));
        refused(DenunciationRule.DEMANDED_ALREADY, late().demanded().demanded());
        refused(DenunciationRule.NOT_DEMANDED, late().head(act -> new ExplainDelay(ID, act, "a")));
        refused(DenunciationRule.EXPLAINED_ALREADY,
                late().demanded()
                        .head(act -> new ExplainDelay(ID, act, "a"))
                        .head(act -> new ExplainDelay(ID, act, "a")));
    }

    @Test
    void the_superior_takes_over_what_is_not_explained() {
        refused(DenunciationRule.NOT_DEMANDED, late().order(SUPERIOR, act -> new TakeOver(ID, act, "a")));
        refused(DenunciationRule.REPORT_AWAITED,
                late().demanded().on("2026-08-14").order(SUPERIOR, act -> new TakeOver(ID, act, "a")));
        Story story = late().demanded().on("2026-08-17").order(SUPERIOR, act -> new TakeOver(ID, act, "Không báo cáo"));
        happened(story, new DenunciationTakenOver(ID, story.now(), UNIT, PROVINCE, words("Không báo cáo")));
        terms(late().demanded()
                .head(act -> new ExplainDelay(ID, act, "a"))
                .order(SUPERIOR, act -> new TakeOver(ID, act, "a")), "breached D-SETTLE by xa-binh-luc",
                "breached D-NOTICE by xa-binh-luc", "ended D-SETTLE TRANSFERRED",
                "armed D-SETTLE NORMAL until 2026-09-07");
    }

    @Test
    void from_then_on_the_superior_answers_and_the_unit_below_is_out() {
        Story story = takenOver().order(SUPERIOR,
                act -> new FormTeam(ID, act, new OfficerId("officer-p"), List.of(new OfficerId("officer-q"))));
        happened(story, new DenunciationTeamFormed(ID, story.now(), new OfficerId("officer-p"),
                List.of(new OfficerId("officer-q"))));
        isNotThere(takenOver().order(HEAD, act -> new ReportDelay(ID, act)));
        isNotThere(takenOver().order(OFFICER, act -> new ReportFindings(ID, act, DenunciationOutcome.FALSE, "a")));
    }

    private static DenounceAgain repeat(Act act) {
        return new DenounceAgain(ID, act, AGAIN_ID, AGAIN_CODE, DenunciationChannel.LETTER, true,
                new DataSubject("again"), List.of(original("letter-of-a-denouncer2")));
    }

    private static Story repeated() {
        return letter("2026-07-06").concluded(DenunciationOutcome.FALSE).denouncer(SuperiorTest::repeat);
    }

    /** Two days after the settlement ran out. */
    private static Story late() {
        return letter("2026-07-06").verifying().on("2026-08-07");
    }

    private static Story takenOver() {
        return late().demanded().on("2026-08-17").order(SUPERIOR, act -> new TakeOver(ID, act, "Không báo cáo"));
    }
}
