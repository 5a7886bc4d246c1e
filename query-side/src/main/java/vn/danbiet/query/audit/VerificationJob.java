package vn.danbiet.query.audit;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * A verification as it is kept, for every process to see: one document of the collection {@code verifications}.
 *
 * @param stream the only stream, or {@code null} for the whole log
 * @param startedBy who asked for it
 * @param run of this job that is going on or was the last; whoever has another one has lost it
 * @param heartbeatAt when the process that runs it was last known to be alive
 * @param stopRequested whether it is to stop at its next heartbeat
 * @param position of the last event that was checked
 * @param total position of the last event in the log when it was begun or resumed
 * @param perSecond events per second
 * @param verified up to where everything is as it should be
 * @param checkpoint where what it remembers is kept
 */
public record VerificationJob(
        @BsonId String id,
        @Nullable String stream,
        VerificationState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        String run,
        Instant heartbeatAt,
        boolean stopRequested,
        long position,
        long total,
        double perSecond,
        @Nullable Long remainingSeconds,
        @Nullable Verified verified,
        @Nullable Finding finding,
        @Nullable ObjectId checkpoint) implements Job<VerificationJob> {

    @Override
    public VerificationJob stopped() {
        return new VerificationJob(id, stream, VerificationState.STOPPED, startedBy, startedAt, heartbeatAt, run,
                heartbeatAt, stopRequested, position, total, perSecond, null, verified, finding, checkpoint);
    }

    /**
     * The last document of what is as it should be.
     *
     * @param documents how many
     * @param position of its last event
     * @param hash of it: keep it with the position, they prove later that nothing was removed from the end
     */
    public record Verified(long documents, long position, String hash, Instant recordedAt) {}

    /**
     * The first document that breaks a rule.
     *
     * @param position of it, or the one that was due where it cannot be read
     * @param stream of it, where it can be read
     * @param rule name of the rule
     * @param vi all of this as a sentence
     * @param en all of this as a sentence
     */
    public record Finding(long position, @Nullable String stream, String rule, String vi, String en) {}
}
