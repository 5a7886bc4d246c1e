package vn.danbiet.query.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;

/**
 * A share of a number of cases, never without these numbers. The interval is Wilson's score interval at 95 %: with few
 * cases it is wide, and two records whose intervals overlap are not told apart by it.
 *
 * @param share nothing where there are no cases
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Ratio(
        Phrase what,
        long numerator,
        long denominator,
        @Nullable BigDecimal share,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {
    private static final double Z = 1.959963984540054;
    private static final int DIGITS = 4;

    public static Ratio of(Phrase what, long numerator, long denominator) {
        if (denominator == 0) {
            return new Ratio(what, numerator, denominator, null, null, null);
        }
        double n = denominator;
        double p = numerator / n;
        double centre = (p + Z * Z / (2 * n)) / (1 + Z * Z / n);
        double half = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n);
        return new Ratio(what, numerator, denominator, rounded(p), rounded(Math.max(0, centre - half)),
                rounded(Math.min(1, centre + half)));
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
    }
}
