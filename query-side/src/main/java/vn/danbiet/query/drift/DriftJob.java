package vn.danbiet.query.drift;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.audit.Job;
import vn.danbiet.query.audit.VerificationState;

/**
 * A drift check as it is kept, for every process to see: one document of the collection {@code drift_checks}.
 *
 * @param cases how many are drawn; all when missing
 * @param view the only view; every view when missing
 * @param heartbeatAt when the process that runs it was last known to be alive
 * @param stopRequested whether it is to stop at its next heartbeat
 * @param reached of {@code total}: cases drawn, or positions of the log
 * @param checked how many cases were compared
 * @param found how many findings there are in all; the first of them are listed
 */
public record DriftJob(
        @BsonId String id,
        @Nullable Integer cases,
        @Nullable String view,
        long seed,
        VerificationState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        Instant heartbeatAt,
        boolean stopRequested,
        long reached,
        long total,
        long checked,
        long found,
        List<DriftFinding> findings) implements Job<DriftJob> {

    @Override
    public DriftJob stopped() {
        return new DriftJob(id, cases, view, seed, VerificationState.STOPPED, startedBy, startedAt, heartbeatAt,
                heartbeatAt, stopRequested, reached, total, checked, found, findings);
    }

    boolean isAbout(DriftOrder order) {
        return Objects.equals(cases, order.cases()) && Objects.equals(view, order.view())
                && (order.seed() == null || order.seed() == seed);
    }
}
