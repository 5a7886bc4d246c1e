package vn.danbiet.log.verification;

import java.time.Duration;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How far a verification has come.
 *
 * @param position of the last verified event
 * @param done how much was read of {@code total}: positions in a log or stream, bytes in an export
 * @param total how much there is to read as of the beginning, or 0 when that is not known
 * @param perSecond events per second since it was begun or resumed; 0 while that cannot be told
 * @param remaining time at this rate, or {@code null} while that cannot be told
 */
public record Progress(long position, long done, long total, double perSecond, @Nullable Duration remaining) {

    /** The part that is done, from 0 to 1, where the whole is known. */
    public OptionalDouble part() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.min(1, (double) done / total));
    }
}
