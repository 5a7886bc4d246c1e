package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danbiet.law.Steps.LAW;
import static vn.danbiet.law.Steps.at;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.term.PauseGround;

/** What holds for whatever is extended, stopped, repeated or counted backwards, on whatever day it begins. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExtensionPropertiesTest {
    private static final int DRAWN = 200;
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int DAYS = 1_000;
    private static final String REASON = "nhiều tình tiết phức tạp";

    static Stream<ExtensionBound> bounds() {
        return LAW.pack().extensions().stream();
    }

    private static Term begun(ExtensionBound bound, LocalDate start) {
        TermRule rule = LAW.pack().row(bound.rule(), bound.variant()).orElseThrow();
        return Term.of(Term.arm(Steps.ID, at(start), LAW, rule.family(), rule.variant(), start));
    }

    private static boolean isInForce(ExtensionBound bound, LocalDate day) {
        return LAW.pack().row(bound.rule(), bound.variant()).orElseThrow().isInForceOn(day);
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void all_extensions_together_give_what_the_article_allows_and_no_day_more(ExtensionBound bound) {
        var chance = new SplittableRandom(bound.hashCode());
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = FIRST.plusDays(chance.nextInt(DAYS));
            if (!isInForce(bound, start)) {
                continue;
            }
            Term term = begun(bound, start);
            int length = term.length();
            LocalDate before = term.due();
            for (int time = 0; time < bound.times(); time++) {
                LocalDate decided = term.start()
                        .plusDays(chance.nextLong(1 + ChronoUnit.DAYS.between(term.start(), term.due())));
                term = term.after(term.extend(at(decided), null, REASON, LAW));
                assertThat(term.due()).as("from %s", start).isAfter(before);
                before = term.due();
            }

            assertThat(term.length()).isEqualTo(length + bound.times() * bound.days());
            Term whole = term;
            assertThatThrownBy(() -> whole.extend(at(start), 1, REASON, LAW)).isInstanceOf(TermRefusal.class);
        }
    }

    /** Whether a denunciation is graded when it is accepted or while it runs, its last day is the same. */
    @Test
    void a_grade_found_out_later_leads_to_the_same_last_day() {
        var chance = new SplittableRandom(30);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = FIRST.plusDays(chance.nextInt(DAYS));
            String grade = chance.nextBoolean() ? "COMPLEX" : "ESPECIALLY_COMPLEX";
            int days = chance.nextInt(1, 31);
            Term graded = denunciation(grade, start);
            Term found = denunciation("NORMAL", start);

            graded = graded.after(graded.extend(at(start), days, REASON, LAW));
            found = found.after(found.extend(at(start), days, REASON, grade, LAW));

            assertThat(found.due()).as("from %s", start).isEqualTo(graded.due());
            assertThat(found.warnFrom()).isEqualTo(graded.warnFrom());
            assertThat(found.variant()).isEqualTo(graded.variant());
        }
    }

    @Test
    void whether_a_clock_is_stopped_before_or_after_it_is_extended_makes_no_difference() {
        var chance = new SplittableRandom(342);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = FIRST.plusDays(chance.nextInt(DAYS));
            LocalDate stopped = start.plusDays(chance.nextInt(1, 20));
            LocalDate resumed = stopped.plusDays(chance.nextInt(1, 60));
            int days = chance.nextInt(1, 31);

            Term extendedFirst = denunciation("COMPLEX", start);
            extendedFirst = paused(extendedFirst.after(extendedFirst.extend(at(start), days, REASON, LAW)), stopped,
                    resumed);
            Term pausedFirst = paused(denunciation("COMPLEX", start), stopped, resumed);
            pausedFirst = pausedFirst.after(pausedFirst.extend(at(resumed), days, REASON, LAW));

            assertThat(extendedFirst.due()).as("from %s, stopped %s to %s, %s days more", start, stopped, resumed, days)
                    .isEqualTo(pausedFirst.due());
        }
    }

    /** NĐ31 18.2: each report is due in the month after the one before, however long months and holidays are. */
    @Test
    void no_month_passes_without_a_report_being_due() {
        for (LocalDate conclusion = FIRST; conclusion
                .isBefore(FIRST.plusDays(DAYS)); conclusion = conclusion.plusDays(1)) {
            LocalDate due = Term
                    .arm(Steps.ID, at(conclusion), LAW, TermFamily.ENFORCEMENT_REPORT, "DEFAULT", conclusion)
                    .due();
            LocalDate same = conclusion.plusMonths(1);

            assertThat(YearMonth.from(same)).isEqualTo(YearMonth.from(conclusion).plusMonths(1));
            assertThat(due).isAfterOrEqualTo(same);
            assertThat(same.datesUntil(due)).as("from %s", conclusion).noneMatch(day -> LAW.calendar().isWorking(day));
        }
    }

    /** NĐ 59/2023 14: who sends the plan on the last day leaves five whole working days, counting that one. */
    @Test
    void between_a_plan_and_its_check_lie_the_working_days_that_the_decree_asks_for() {
        for (LocalDate check = FIRST; check.isBefore(FIRST.plusDays(DAYS)); check = check.plusDays(1)) {
            LocalDate last = Term.arm(Steps.ID, at(check), LAW, TermFamily.BOARD_PLAN, "DEFAULT", check).due();

            assertThat(last.datesUntil(check).filter(LAW.calendar()::isWorking).count()).as("before %s", check)
                    .isEqualTo(5);
        }
    }

    private static Term denunciation(String variant, LocalDate start) {
        return Term.of(Term.arm(Steps.ID, at(start), LAW, TermFamily.DENUNCIATION_SETTLEMENT, variant, start));
    }

    private static Term paused(Term term, LocalDate from, LocalDate on) {
        Term stopped = term.after(term.pause(at(from), from, PauseGround.AWAITING_OTHER_BODY, LAW));
        return stopped.after(stopped.resume(at(on), on, LAW));
    }
}
