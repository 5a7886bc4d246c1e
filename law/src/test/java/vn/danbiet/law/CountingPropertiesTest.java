package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;

/** What holds for every rule, every day, every calendar. Each property draws its own terms for one rule. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CountingPropertiesTest {
    private static final int DRAWN = 50;
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int DAYS = 1_600;

    static Stream<TermRule> rules() {
        return Steps.LAW.pack().rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void more_days_off_never_bring_the_end_nearer(TermRule rule) {
        var chance = chance(rule, 1);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = start(chance);
            Law stricter = new Law(Steps.LAW.pack(), withDaysOff(start, chance));

            LocalDate due = due(rule, start, Steps.LAW);
            LocalDate later = due(rule, start, stricter);

            if (rule.unit() == LengthUnit.WD_BEFORE) {
                assertThat(later).as("from %s", start).isBeforeOrEqualTo(due);
            } else {
                assertThat(later).as("from %s", start).isAfterOrEqualTo(due);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_explanation_accounts_for_every_day_to_the_last(TermRule rule) {
        var chance = chance(rule, 2);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = start(chance);
            List<Pause> pauses = takesPauses(rule.unit()) ? pauses(start, chance) : List.of();
            Law law = new Law(Steps.LAW.pack(), withDaysOff(start, chance));

            Explanation explained = Counting.explain(basis(rule, rule.length(), start, pauses), law, null);

            assertThat(days(explained)).as("from %s", start).isEqualTo(between(start, explained.due()));
            assertThat(explained.days().getLast().why()).isEqualTo(Stretch.Why.DUE);
            assertThat(explained.days().getLast().to()).isEqualTo(explained.due());
            if (isCounted(rule.unit())) {
                assertThat(explained.days()
                        .stream()
                        .filter(Stretch::counts)
                        .flatMap(run -> between(run.from(), run.to()).stream())
                        .count()).isEqualTo(rule.length());
                assertThat(explained.days().getLast().counted()).isEqualTo(rule.length());
            }
            assertThat(explained.days()).filteredOn(Stretch::counts)
                    .flatExtracting(run -> between(run.from(), run.to()))
                    .as("no day that counts is paused")
                    .noneMatch(day -> pauses.stream().anyMatch(pause -> pause.covers(day)));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_armed_is_what_is_explained(TermRule rule) {
        var chance = chance(rule, 3);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = start(chance);
            if (!rule.isInForceOn(start)) {
                continue;
            }
            var armed = Term.arm(Steps.ID, Steps.at(start), Steps.LAW, rule.family(), rule.variant(), start);
            Explanation explained = Counting.explain(Term.of(armed), Steps.LAW);

            assertThat(armed.due()).isEqualTo(explained.due()).isEqualTo(due(rule, start, Steps.LAW));
            assertThat(armed.warnFrom()).isEqualTo(explained.warnFrom()).isBeforeOrEqualTo(armed.due());
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void neither_a_pause_nor_an_extension_shortens(TermRule rule) {
        var chance = chance(rule, 4);
        for (int i = 0; i < DRAWN && takesPauses(rule.unit()); i++) {
            LocalDate start = start(chance);
            LocalDate due = due(rule, start, Steps.LAW);
            List<Pause> pauses = pauses(start, chance);
            int longer = rule.length() + chance.nextInt(40);

            LocalDate paused = end(basis(rule, rule.length(), start, pauses));
            LocalDate extended = end(basis(rule, longer, start, List.of()));

            assertThat(paused).as("from %s with %s", start, pauses).isAfterOrEqualTo(due);
            assertThat(extended).as("from %s", start).isAfterOrEqualTo(due);
            assertThat(end(basis(rule, longer, start, pauses))).isAfterOrEqualTo(paused).isAfterOrEqualTo(extended);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_has_to_be_done_by_a_day_can_be_done_on_that_day(TermRule rule) {
        var chance = chance(rule, 5);
        for (int i = 0; i < DRAWN; i++) {
            LocalDate start = start(chance);
            Law law = new Law(Steps.LAW.pack(), withDaysOff(start, chance));
            LocalDate due = due(rule, start, law);
            switch (rule.unit()) {
                case D, WD, MONTHLY, YEAR, WD_BEFORE -> assertThat(law.calendar().isWorking(due)).isTrue();
                case D_BEFORE -> assertThat(due).isEqualTo(start.minusDays(rule.length()));
                case D_MIN, D_MIN_CONSECUTIVE -> assertThat(due).isEqualTo(start.plusDays(rule.length()));
                default -> assertThat(due).isAfterOrEqualTo(start);
            }
        }
    }

    private static SplittableRandom chance(TermRule rule, int property) {
        return new SplittableRandom(31L * (rule.id() + rule.variant()).hashCode() + property);
    }

    private static LocalDate start(SplittableRandom chance) {
        return FIRST.plusDays(chance.nextInt(DAYS));
    }

    private static WorkingCalendar withDaysOff(LocalDate start, SplittableRandom chance) {
        Map<LocalDate, Day> off = new TreeMap<>();
        for (int i = 0; i < 12; i++) {
            off.put(start.plusDays(chance.nextInt(-30, 100)),
                    new Day(chance.nextBoolean() ? DayKind.OFF : DayKind.PROVISIONAL, new Phrase("nghỉ", "off")));
        }
        return Steps.LAW.calendar().amended(2, off);
    }

    private static List<Pause> pauses(LocalDate start, SplittableRandom chance) {
        LocalDate first = start.plusDays(chance.nextInt(20));
        LocalDate second = first.plusDays(chance.nextInt(30));
        LocalDate third = second.plusDays(chance.nextInt(20));
        return List.of(new Pause(first, second, PauseGround.OBSTACLE, "LKN 9"),
                new Pause(third, third.plusDays(chance.nextInt(30)), PauseGround.OBSTACLE, "LKN 9"));
    }

    private static boolean takesPauses(LengthUnit unit) {
        return unit == LengthUnit.D || unit == LengthUnit.WD;
    }

    private static boolean isCounted(LengthUnit unit) {
        return switch (unit) {
            case D, WD, D_BEFORE, WD_BEFORE, D_MIN, D_MIN_CONSECUTIVE -> true;
            default -> false;
        };
    }

    private static Counting.Basis basis(TermRule rule, int length, LocalDate start, List<Pause> pauses) {
        return new Counting.Basis(rule, rule.variant(), length, rule.unit(), start, pauses, List.of());
    }

    private static LocalDate end(Counting.Basis basis) {
        return Counting.count(basis, Steps.LAW.calendar()).certainDue();
    }

    private static LocalDate due(TermRule rule, LocalDate start, Law law) {
        return Counting.count(Counting.Basis.of(rule, start), law.calendar()).certainDue();
    }

    private static List<LocalDate> days(Explanation explained) {
        return explained.days().stream().flatMap(run -> between(run.from(), run.to()).stream()).toList();
    }

    private static List<LocalDate> between(LocalDate from, LocalDate to) {
        int step = to.isBefore(from) ? -1 : 1;
        int days = Math.abs((int) (to.toEpochDay() - from.toEpochDay()));
        return IntStream.rangeClosed(0, days).mapToObj(number -> from.plusDays((long) step * number)).toList();
    }
}
