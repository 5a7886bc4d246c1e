package vn.danbiet.query.accountability;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;

/**
 * A mean, never without what it is the mean of.
 *
 * @param mean nothing where there is nothing to count
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Mean(Phrase what, long sum, long count, @Nullable BigDecimal mean) {
    static Mean of(Phrase what, long sum, long count) {
        return new Mean(what, sum, count, count == 0 ? null : Ratio.rounded((double) sum / count));
    }
}
