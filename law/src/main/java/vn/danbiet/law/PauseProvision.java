package vn.danbiet.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.term.PauseGround;

/**
 * A ground on which the law stops the clock of one step.
 *
 * @param variant of the rule it is for; null: every variant
 * @param effectiveFrom the first day on which a pause may begin on it
 * @param effectiveTo the last such day; null: until further notice
 */
public record PauseProvision(
        TermFamily family,
        @Nullable String variant,
        PauseGround ground,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String citation) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    boolean isFor(TermFamily step, String variantOfRule) {
        return family.equals(step) && (variant == null || variant.equals(variantOfRule));
    }
}
