package vn.danbiet.query.accountability;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Which figures the public is not told since they are about so few that it might be guessed about whom: those of 1 to 4,
 * and as many more as it takes that none of these follows from others by subtraction.
 */
final class Suppression {
    /** The least number that is told, but for none at all. */
    static final int MINIMUM = 5;

    /** Figures that are, or may in some periods be, made up of others. */
    private static final List<Whole> WHOLES = List.of(new Whole(Figure.OPENED, List.of(Figure.CLOSED, Figure.OPEN)),
            new Whole(Figure.CLOSED, List.of(Figure.CLOSED_IN_TIME, Figure.CLOSED_LATE)),
            new Whole(Figure.OPEN, List.of(Figure.OPEN_IN_TIME, Figure.OPEN_OVERDUE)),
            new Whole(Figure.BREACHES, List.of(Figure.ENFORCEMENT_OVERDUE, Figure.PUBLICATION_OVERDUE)),
            new Whole(Figure.VIOLATIONS_FOUND, List.of(Figure.VIOLATIONS_REMEDIED)));

    private final Set<Figure> hidden = EnumSet.noneOf(Figure.class);
    private final ToLongFunction<Figure> number;

    private record Whole(Figure whole, List<Figure> parts) {}

    private Suppression(ToLongFunction<Figure> number) {
        this.number = number;
    }

    /** The figures that are not told. */
    static Set<Figure> of(ToLongFunction<Figure> number) {
        var suppression = new Suppression(number);
        for (Figure figure : Figure.values()) {
            if (suppression.isSmall(number.applyAsLong(figure))) {
                suppression.hidden.add(figure);
            }
        }
        boolean grew = true;
        while (grew) {
            grew = WHOLES.stream().map(suppression::hideMore).reduce(false, Boolean::logicalOr);
        }
        return suppression.hidden;
    }

    private boolean isSmall(long value) {
        return value > 0 && value < MINIMUM;
    }

    /** Whether something more had to be hidden. */
    private boolean hideMore(Whole one) {
        long told = one.parts.stream().filter(part -> !hidden.contains(part)).mapToLong(number).sum();
        boolean wholeTold = !hidden.contains(one.whole);
        long untold = number.applyAsLong(one.whole) - told;
        boolean follows = wholeTold && isSmall(untold)
                || wholeTold && one.parts.stream().filter(hidden::contains).count() == 1
                || !wholeTold && isSmall(number.applyAsLong(one.whole)) && told > 0
                || !wholeTold && one.parts.stream().noneMatch(hidden::contains) && told > 0;
        if (!follows) {
            return false;
        }
        Optional<Figure> next = one.parts.stream()
                .filter(part -> !hidden.contains(part) && number.applyAsLong(part) > 0)
                .min(Comparator.comparingLong(number));
        return next.map(hidden::add).orElseGet(() -> hidden.add(one.whole));
    }
}
