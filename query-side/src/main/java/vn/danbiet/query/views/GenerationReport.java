package vn.danbiet.query.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.view.Generation;

/**
 * One build of a view.
 *
 * @param number counts up over all builds of the view
 * @param version of the definition it is built by
 * @param part of the log that has gone into it, from 0 to 1
 * @param perSecond events a second, on the average over the build; only while it is being built
 * @param remainingSeconds until it takes over, at this rate; only while it is being built
 * @param orderedBy who ordered it; nothing when the program did, for a new version
 * @param changedAt when it came to its state
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GenerationReport(
        int number,
        int version,
        Generation.State state,
        long position,
        double part,
        @Nullable Double perSecond,
        @Nullable Long remainingSeconds,
        @Nullable String orderedBy,
        Instant startedAt,
        @Nullable Instant changedAt) {
    static GenerationReport of(Generation one, long head) {
        boolean building = one.state() == Generation.State.BUILDING;
        return new GenerationReport(one.number(), one.version(), one.state(), one.position(),
                head == 0 ? 1 : Math.min(1, (double) one.position() / head), building ? one.perSecond() : null,
                building ? one.remaining(head).map(Duration::toSeconds).orElse(null) : null, one.orderedBy(),
                one.startedAt(), one.changedAt());
    }
}
