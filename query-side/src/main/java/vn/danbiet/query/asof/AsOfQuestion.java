package vn.danbiet.query.asof;

import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The moment as of which something is asked. With neither, now; with a position alone, the instant at which the event
 * there was recorded; with an instant alone, the last event recorded at or before it. With both, as an answer carries
 * them, the same question gets the same answer whenever it is asked.
 *
 * @param asOfPosition a position of the log
 * @param asOf an instant such as {@code 2026-07-01T00:00:00Z}, not in the future
 */
public record AsOfQuestion(@Min(0) @Nullable Long asOfPosition, @Nullable Instant asOf) {
    public static final AsOfQuestion NOW = new AsOfQuestion(null, null);

    /** Whether it is asked about now. */
    public boolean isNow() {
        return asOfPosition == null && asOf == null;
    }
}
