package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danbiet.law.Steps.LAW;
import static vn.danbiet.law.Steps.day;
import static vn.danbiet.law.Steps.on;
import static vn.danbiet.law.Steps.term;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.law.Stretch.Why;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationTest {

    static Stream<TermRule> rules() {
        return LAW.pack().rules().stream();
    }

    private static Explanation explained(String rule, String start) {
        return Counting.explain(LAW.ruleById(rule, null, day(start)), day(start), LAW);
    }

    private static List<String> told(Explanation explanation) {
        return explanation.days().stream().map(run -> run.told().en()).toList();
    }

    private static List<Why> whys(Explanation explanation) {
        return explanation.days().stream().map(Stretch::why).toList();
    }

    @Test
    void working_days_are_told_with_the_holidays_and_the_worked_Saturdays_by_name() {
        assertThat(told(explained("C-ACC2", "2026-08-21"))).containsExactly(
                "Friday 2026-08-21: what it is counted from (receipt of the complaint); this day does not count (Civil Code 147.2)",
                "Saturday 2026-08-22: worked instead of a weekday off; counted, which makes 1",
                "Sunday 2026-08-23: weekend, not counted",
                "Monday 2026-08-24 to Friday 2026-08-28: counted, which makes 6",
                "Saturday 2026-08-29 to Sunday 2026-08-30: weekend, not counted",
                "Monday 2026-08-31: day off, in exchange for Saturday 2026-08-22; not counted",
                "Tuesday 2026-09-01 to Wednesday 2026-09-02: day off, National Day; not counted",
                "Thursday 2026-09-03: number 7, the last day, until midnight (Civil Code 148.6)");
    }

    @Test
    void an_end_that_is_moved_is_told_from_the_day_it_would_have_been() {
        Explanation explained = explained("C1-SETTLE", "2026-07-31");

        assertThat(told(explained)).containsExactly(
                "Friday 2026-07-31: what it is counted from (acceptance); this day does not count (Civil Code 147.2)",
                "Saturday 2026-08-01 to Saturday 2026-08-29: every day is counted, which makes 29",
                "Sunday 2026-08-30: number 30, but a weekend, so that the term does not end (Civil Code 148.5)",
                "Monday 2026-08-31: in exchange for Saturday 2026-08-22; the term does not end (Civil Code 148.5)",
                "Tuesday 2026-09-01 to Wednesday 2026-09-02: National Day; the term does not end (Civil Code 148.5)",
                "Thursday 2026-09-03: the next working day, the last day, until midnight (Civil Code 148.5, 148.6)");
        assertThat(explained.summary().vi())
                .isEqualTo("giải quyết khiếu nại lần đầu (C1-SETTLE, LKN 28): 30 ngày, tính từ"
                        + " sau thứ Sáu 31/07/2026; đến hết thứ Năm 03/09/2026.");
    }

    @Test
    void what_is_counted_backwards_is_told_backwards() {
        assertThat(whys(explained("RCP-SCHED", "2026-02-24"))).containsExactly(Why.START, Why.COUNTED, Why.WEEKEND,
                Why.DAY_OFF, Why.WEEKEND, Why.COUNTED, Why.DUE);
        assertThat(told(explained("RCP-SCHED", "2026-02-24"))).last()
                .isEqualTo("Tuesday 2026-02-10: number 5, counted backwards; at the latest by the end of this day");
    }

    @Test
    void what_has_to_be_done_within_a_calendar_period_counts_no_days() {
        assertThat(told(explained("RCP-C2", "2026-07-10"))).containsExactly(
                "Friday 2026-07-10 to Thursday 2026-07-30: within the period (the calendar month)",
                "Friday 2026-07-31: the last day of the period");
    }

    @Test
    void pauses_and_extensions_are_told() {
        Term term = Steps.after(term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-07-06"),
                "2026-07-16/2026-07-26 FORCE_MAJEURE", "2026-08-10 +15");

        Explanation explained = Counting.explain(term, LAW);

        assertThat(told(explained)).contains(
                "Friday 2026-07-17 to Sunday 2026-07-26: the clock stands still, force majeure on the side of the"
                        + " complainant (LKN 11a; L136); not counted");
        assertThat(explained.summary().en()).contains("of which 15 days were added",
                "without 10 days on which the clock stood still", "until the end of Thursday 2026-09-03");
        assertThat(explained.variant()).isEqualTo("COMPLEX");
        assertThat(explained.length()).isEqualTo(45);
        assertThat(explained.extensions()).hasSize(1);
        assertThat(explained.pauses()).hasSize(1);
    }

    @Test
    void a_clock_that_stands_still_has_no_last_day_yet() {
        Term term = term(TermFamily.FIRST_SETTLEMENT, "NORMAL", "2026-07-06");
        Explanation explained = Counting.explain(
                term.after(term.pause(on("2026-07-16"), day("2026-07-16"), PauseGround.AWAITING_OTHER_BODY, LAW)), LAW);

        assertThat(explained.due()).isNull();
        assertThat(explained.days()).last()
                .extracting(Stretch::to, Stretch::counted)
                .containsExactly(day("2026-07-16"), 10);
        assertThat(explained.notes()).extracting(Phrase::en)
                .singleElement()
                .asString()
                .contains("stands still since 2026-07-16", "awaiting the result of another body", "LKN 11a");
    }

    @Test
    void where_law_and_decree_differ_both_are_told() {
        Explanation explained = explained("C-ACC1", "2026-02-05");

        assertThat(explained.lawText()).isNotNull();
        assertThat(explained.warnFrom()).isEqualTo("2026-02-23");
        assertThat(explained.notes()).extracting(Phrase::en)
                .singleElement()
                .asString()
                .contains("LKN 27, 36 says 10 days", "2026-02-23", "NĐ124 16");
    }

    @Test
    void days_off_that_are_not_decreed_yet_and_years_without_a_calendar_are_pointed_out() {
        assertThat(whys(explained("C-ACC2", "2026-12-28"))).contains(Why.PROVISIONAL_DAY_OFF);
        assertThat(explained("C-ACC2", "2026-12-28").notes()).extracting(Phrase::en)
                .containsExactly("the days off of 2027 are not all fixed yet: the last day may move");
        assertThat(explained("C1-SETTLE", "2026-12-28").notes()).hasSize(1);
        assertThat(explained("C-ACC2", "2029-12-28").notes()).extracting(Phrase::en)
                .containsExactly("the calendar (version 1) does not know 2029: only weekends are off",
                        "the calendar (version 1) does not know 2030: only weekends are off");
        assertThat(explained("G-CONSULT", "2029-12-28").notes()).extracting(Phrase::en)
                .as("a minimum does not depend on the calendar")
                .noneMatch(note -> note.contains("calendar"));
    }

    @Test
    void a_parameter_says_that_it_is_one() {
        assertThat(explained("PET-RESOLVE", "2026-10-01").notes()).extracting(Phrase::en)
                .containsExactly("no general rule gives a time: this is a parameter of the province");
    }

    @Test
    void by_another_version_of_the_law_it_says_what_is_on_record() {
        Term term = term(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", "2026-11-20");
        Law amended = new Law(LAW.pack(), LAW.calendar()
                .amended(2,
                        Map.of(day("2026-11-24"), new Day(DayKind.OFF, new Phrase("Ngày Văn hóa", "Culture Day")))));

        Explanation explained = Counting.explain(term, amended);

        assertThat(explained.due()).isEqualTo("2026-12-02");
        assertThat(explained.calendar()).isEqualTo(2);
        assertThat(told(explained)).contains("Tuesday 2026-11-24: day off, Culture Day; not counted");
        assertThat(explained.notes()).extracting(Phrase::en)
                .containsExactly(
                        "on record the last day is 2026-12-01, by another version of the rules or the calendar");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_explained_in_both_languages(TermRule rule) {
        Explanation explained = Counting.explain(rule, day("2026-02-05"), LAW);

        assertThat(Stream.concat(Stream.of(explained.summary()),
                Stream.concat(explained.notes().stream(), explained.days().stream().map(Stretch::told))))
                .allSatisfy(phrase -> {
                    assertThat(phrase.vi()).isNotBlank()
                            .isNotEqualTo(phrase.en())
                            .doesNotContain("%", "Phrase", "null");
                    assertThat(phrase.en()).isNotBlank().doesNotContain("%", "Phrase", "null");
                });
        assertThat(explained.summary().en()).contains(rule.id(), rule.citation());
    }
}
