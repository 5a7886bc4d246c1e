package vn.danbiet.query.accountability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuppressionTest {
    private final Map<Figure, Long> numbers = new EnumMap<>(Figure.class);

    private Set<Figure> hidden() {
        return Suppression.of(figure -> numbers.getOrDefault(figure, 0L));
    }

    private void given(long inTime, long late, long openInTime, long overdue) {
        numbers.putAll(Map.of(Figure.CLOSED_IN_TIME, inTime, Figure.CLOSED_LATE, late, Figure.CLOSED, inTime + late,
                Figure.OPEN_IN_TIME, openInTime, Figure.OPEN_OVERDUE, overdue, Figure.OPEN, openInTime + overdue,
                Figure.OPENED, inTime + late + openInTime + overdue));
    }

    @Test
    void large_numbers_and_none_at_all_are_told() {
        given(120, 0, 40, 9);

        assertThat(hidden()).isEmpty();
    }

    @Test
    void a_small_number_is_hidden_and_so_is_what_it_would_follow_from() {
        given(120, 3, 40, 9);

        assertThat(hidden()).contains(Figure.CLOSED_LATE, Figure.CLOSED_IN_TIME).doesNotContain(Figure.CLOSED);
    }

    @Test
    void two_small_numbers_whose_sum_is_small_do_not_follow_from_the_whole() {
        given(2, 1, 40, 9);

        assertThat(hidden()).contains(Figure.CLOSED_IN_TIME, Figure.CLOSED_LATE, Figure.CLOSED, Figure.OPEN)
                .doesNotContain(Figure.OPENED);
    }

    /** Whatever the numbers, no small one can be computed from those that are told. */
    @Test
    void no_small_number_follows_from_others_by_subtraction() {
        for (long inTime = 0; inTime < 12; inTime++) {
            for (long late = 0; late < 12; late++) {
                for (long openInTime = 0; openInTime < 12; openInTime++) {
                    for (long overdue = 0; overdue < 12; overdue++) {
                        given(inTime, late, openInTime, overdue);
                        Set<Figure> hidden = hidden();
                        for (Figure figure : Figure.values()) {
                            long number = numbers.getOrDefault(figure, 0L);
                            if (number > 0 && number < Suppression.MINIMUM) {
                                assertThat(hidden).contains(figure);
                                assertThat(follows(figure, hidden)).as("%s of %s", figure, numbers).isFalse();
                            }
                        }
                    }
                }
            }
        }
    }

    /** Told are equations between parts and wholes; a hidden one follows if it is the only hidden one in any of them. */
    private boolean follows(Figure figure, Set<Figure> hidden) {
        var known = new HashSet<>(hidden);
        boolean learned = true;
        while (learned) {
            learned = learns(known, Figure.CLOSED, Figure.CLOSED_IN_TIME, Figure.CLOSED_LATE)
                    | learns(known, Figure.OPEN, Figure.OPEN_IN_TIME, Figure.OPEN_OVERDUE)
                    | learns(known, Figure.OPENED, Figure.CLOSED, Figure.OPEN)
                    | learns(known, Figure.OPENED, Figure.CLOSED_IN_TIME, Figure.CLOSED_LATE, Figure.OPEN)
                    | learns(known, Figure.OPENED, Figure.CLOSED, Figure.OPEN_IN_TIME, Figure.OPEN_OVERDUE)
                    | learns(known, Figure.OPENED, Figure.CLOSED_IN_TIME, Figure.CLOSED_LATE, Figure.OPEN_IN_TIME,
                            Figure.OPEN_OVERDUE);
        }
        return !known.contains(figure);
    }

    private static boolean learns(Set<Figure> hidden, Figure... equation) {
        var unknown = Arrays.stream(equation).filter(hidden::contains).toList();
        return unknown.size() == 1 && hidden.remove(unknown.getFirst());
    }
}
