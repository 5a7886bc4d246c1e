package vn.danbiet.law;

import org.jspecify.annotations.Nullable;

/**
 * How far a term may be extended.
 *
 * @param rule and {@code variant}: the row of the policy pack that it belongs to
 * @param days what one extension may add at most, in the term's own unit
 * @param times how often
 * @param becomes the variant that the term is of once extended; null: it stays what it is
 * @param citation the article
 */
public record ExtensionBound(
        String rule,
        String variant,
        int days,
        int times,
        @Nullable String becomes,
        String citation) {

    public ExtensionBound {
        if (days < 1 || times < 1) {
            throw new IllegalArgumentException(rule + ": an extension adds at least one day, at least once");
        }
    }
}
