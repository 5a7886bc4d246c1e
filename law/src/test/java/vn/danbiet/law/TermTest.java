package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danbiet.law.Steps.ID;
import static vn.danbiet.law.Steps.LAW;
import static vn.danbiet.law.Steps.armed;
import static vn.danbiet.law.Steps.day;
import static vn.danbiet.law.Steps.on;
import static vn.danbiet.law.Steps.term;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.term.EndReason;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermFellDue;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.events.term.TermWarned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermTest {
    private static final UnitId UNIT = new UnitId("xa-binh-luc");
    private static final OfficerId HEAD = new OfficerId("head-a");

    /** Due on Friday 10 July 2026, warned two working days before. */
    private static final Term ACCEPTANCE = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-07-01");

    private static Term marked(Term term, Instant now) {
        Term marked = term;
        for (TermEvent mark : term.marksAt(now, UNIT, HEAD)) {
            marked = marked.after(mark);
        }
        return marked;
    }

    @Test
    void arming_keeps_the_rule_of_the_day_it_is_counted_from() {
        TermArmed before = armed(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-06-30");
        TermArmed after = armed(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-07-01");

        assertThat(before.rule()).isEqualTo("C-ACC1");
        assertThat(after.rule()).isEqualTo("C-ACC2");
        assertThat(after.family()).isEqualTo("C-ACC");
        assertThat(after.nature()).isEqualTo(TermNature.DUTY);
        assertThat(after.pack()).isEqualTo(1);
        assertThat(after.calendar()).isEqualTo(1);
        assertThat(after.due()).isEqualTo("2026-07-10");
        assertThat(after.warnFrom()).isEqualTo("2026-07-08");
        assertThat(after.told().en()).contains("accept or refuse the complaint", "C-ACC2", "2026-07-10");
    }

    /** Law and decree differ: it is told to be near its end at the law's 10 days, and runs out at the decree's 10 working days. */
    @Test
    void where_law_and_decree_differ_the_law_warns_and_the_decree_breaches() {
        TermArmed armed = armed(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-06-01");

        assertThat(armed.warnFrom()).isEqualTo("2026-06-11");
        assertThat(armed.due()).isEqualTo("2026-06-15");
    }

    @Test
    void a_warning_comes_at_least_one_working_day_before_the_end() {
        // Due on Thursday 3 September: the working day before is Friday 28 August.
        assertThat(armed(TermFamily.COMPLAINT_EVIDENCE, "DEFAULT", "2026-08-26").due()).isEqualTo("2026-09-03");
        assertThat(armed(TermFamily.COMPLAINT_EVIDENCE, "DEFAULT", "2026-08-26").warnFrom()).isEqualTo("2026-08-28");
    }

    @Test
    void each_mark_is_made_once_when_its_day_has_come() {
        assertThat(ACCEPTANCE.marksAt(Days.startOf(day("2026-07-08")).minusMillis(1), UNIT, HEAD)).isEmpty();
        assertThat(ACCEPTANCE.marksAt(Days.startOf(day("2026-07-08")), UNIT, HEAD))
                .containsExactly(new TermWarned(ID, Days.startOf(day("2026-07-08")), "C-ACC2", day("2026-07-10")));

        Term warned = marked(ACCEPTANCE, on("2026-07-09"));
        assertThat(warned.marksAt(on("2026-07-09"), UNIT, HEAD)).isEmpty();
        assertThat(warned.marksAt(on("2026-07-10"), UNIT, HEAD))
                .containsExactly(new TermFellDue(ID, Days.startOf(day("2026-07-10")), "C-ACC2", day("2026-07-10")));

        Term due = marked(warned, on("2026-07-10"));
        assertThat(due.marksAt(Days.endOf(day("2026-07-10")).minusMillis(1), UNIT, HEAD)).isEmpty();
        assertThat(due.isOverdue(Days.endOf(day("2026-07-10")).minusMillis(1))).isFalse();
        assertThat(due.isOverdue(Days.endOf(day("2026-07-10")))).isTrue();
        assertThat(due.marksAt(Days.endOf(day("2026-07-10")), UNIT, HEAD)).containsExactly(
                new TermBreached(ID, Instant.parse("2026-07-10T17:00:00Z"), "C-ACC2", day("2026-07-10"), UNIT, HEAD));

        Term breached = marked(due, on("2026-07-11"));
        assertThat(breached.marks()).isEqualTo(new Marks(true, true, true));
        assertThat(breached.marksAt(on("2027-01-01"), UNIT, HEAD)).isEmpty();
        assertThat(breached.isOpen()).isTrue();
    }

    @Test
    void an_alarm_that_comes_late_makes_all_marks_at_the_moments_that_were_theirs() {
        assertThat(ACCEPTANCE.marksAt(on("2026-08-01"), UNIT, null)).extracting(TermEvent::occurredAt)
                .containsExactly(Days.startOf(day("2026-07-08")), Days.startOf(day("2026-07-10")),
                        Days.endOf(day("2026-07-10")));
    }

    @Test
    void the_alarm_knows_when_to_look_again() {
        assertThat(ACCEPTANCE.nextMark()).contains(Days.startOf(day("2026-07-08")));
        assertThat(marked(ACCEPTANCE, on("2026-07-09")).nextMark()).contains(Days.startOf(day("2026-07-10")));
        assertThat(marked(ACCEPTANCE, on("2026-07-10")).nextMark()).contains(Days.endOf(day("2026-07-10")));
        assertThat(marked(ACCEPTANCE, on("2026-07-11")).nextMark()).isEmpty();
        assertThat(ACCEPTANCE.after(ACCEPTANCE.meet(on("2026-07-02"), day("2026-07-02"))).nextMark()).isEmpty();
    }

    @Test
    void a_clock_that_stands_still_makes_no_marks() {
        Term settlement = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-07-01");
        Term paused = settlement
                .after(settlement.pause(on("2026-07-10"), day("2026-07-10"), PauseGround.AWAITING_OTHER_BODY, LAW));

        assertThat(paused.state()).isEqualTo(TermState.PAUSED);
        assertThat(paused.isOpen()).isTrue();
        assertThat(paused.nextMark()).isEmpty();
        assertThat(paused.marksAt(on("2027-01-01"), UNIT, HEAD)).isEmpty();
        assertThat(paused.isOverdue(on("2027-01-01"))).isFalse();
        assertThat(paused.isInTime(day("2027-01-01"))).isTrue();
        assertThat(Counting.explain(paused, LAW).due()).isNull();
        assertThat(Counting.explain(paused, LAW).warnFrom()).isNull();
    }

    @Test
    void after_an_extension_the_marks_are_made_again_for_the_new_dates() {
        Term settlement = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-10-01");
        Term onItsLastDay = marked(settlement, on("2026-11-02"));
        assertThat(settlement.due()).isEqualTo("2026-11-02");
        assertThat(onItsLastDay.marks()).isEqualTo(new Marks(true, true, false));

        Term extended = onItsLastDay.after(onItsLastDay.extend(on("2026-11-02"), null, "phức tạp", LAW));

        assertThat(extended.due()).isEqualTo("2026-11-16");
        assertThat(extended.variant()).isEqualTo("COMPLEX");
        assertThat(extended.extensions()).containsExactly(new Extension(1, 15, "phức tạp", "LKN 28"));
        assertThat(extended.marks()).isEqualTo(Marks.NONE);
        assertThat(extended.nextMark()).contains(Days.startOf(extended.warnFrom()));
    }

    @Test
    void after_a_pause_nobody_is_warned_for_days_on_which_the_clock_stood_still() {
        Term settlement = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-09-01");
        Term term = Steps.after(settlement, "2026-09-28/2026-10-28 FORCE_MAJEURE", null);

        assertThat(term.due()).isEqualTo("2026-11-02");
        assertThat(term.warnFrom()).isEqualTo("2026-10-29");
    }

    @Test
    void nobody_is_in_breach_when_the_time_of_somebody_else_runs_out() {
        Term secondComplaint = term(TermFamily.SECOND_FILING, "NORMAL", "2026-10-01");

        assertThat(secondComplaint.marksAt(on("2026-12-01"), UNIT, HEAD)).containsExactly(
                new TermFellDue(ID, Days.startOf(secondComplaint.due()), "C2-FILE", secondComplaint.due()));
        assertThat(marked(secondComplaint, on("2026-12-01")).nextMark()).isEmpty();
        assertThat(secondComplaint.isOverdue(on("2026-12-01"))).isFalse();
    }

    @Test
    void a_minimum_period_is_met_when_it_is_over_and_not_before() {
        Term posting = term(TermFamily.COMPLAINT_POSTING, "POSTING", "2026-07-01");

        assertThat(posting.due()).isEqualTo("2026-07-16");
        assertThat(posting.meet(on("2026-07-15"), day("2026-07-15")).inTime()).isFalse();
        assertThat(posting.meet(on("2026-07-16"), day("2026-07-16")).inTime()).isTrue();
        assertThat(posting.marksAt(on("2026-08-01"), UNIT, HEAD)).hasExactlyElementsOfTypes(TermFellDue.class);
    }

    @Test
    void a_duty_is_met_in_time_until_the_end_of_its_last_day() {
        assertThat(ACCEPTANCE.meet(on("2026-07-10"), day("2026-07-10")).inTime()).isTrue();
        assertThat(ACCEPTANCE.meet(on("2026-07-11"), day("2026-07-11")).inTime()).isFalse();

        Term met = ACCEPTANCE.after(ACCEPTANCE.meet(on("2026-07-11"), day("2026-07-11")));
        assertThat(met.state()).isEqualTo(TermState.MET);
        assertThat(met.isOpen()).isFalse();
        assertThat(met.marksAt(on("2026-08-01"), UNIT, HEAD)).isEmpty();
    }

    @Test
    void a_case_that_takes_another_course_ends_its_terms() {
        Term ended = ACCEPTANCE.after(ACCEPTANCE.end(on("2026-07-03"), EndReason.WITHDRAWN));

        assertThat(ended.state()).isEqualTo(TermState.ENDED);
        assertThat(ended.isOpen()).isFalse();
        assertThat(ended.nextMark()).isEmpty();
    }

    @Test
    void the_events_of_another_term_are_not_its_own() {
        var other = new TermWarned(new TermId("a-case.2"), on("2026-07-09"), "C-ACC2", day("2026-07-10"));

        assertThatThrownBy(() -> ACCEPTANCE.after(other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_term_is_what_its_events_tell() {
        Term settlement = term(TermFamily.FIRST_SETTLEMENT, "REMOTE", "2026-07-01");
        Term lived = Steps.after(settlement, "2026-07-10/2026-07-20 FORCE_MAJEURE", "2026-08-03 +10");

        assertThat(lived.armedVariant()).isEqualTo("REMOTE");
        assertThat(lived.variant()).isEqualTo("REMOTE_COMPLEX");
        assertThat(lived.length()).isEqualTo(55);
        assertThat(lived.pauses()).isEqualTo(
                List.of(new Pause(day("2026-07-10"), day("2026-07-20"), PauseGround.FORCE_MAJEURE, "LKN 11a; L136")));
        assertThat(lived.extensions()).hasSize(1);
        assertThat(lived.state()).isEqualTo(TermState.RUNNING);
    }
}
