package vn.danbiet.query.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A verification.
 *
 * @param stream the only stream; missing when it is about the whole log
 * @param linksChecked whether the links between documents are checked: they go across streams
 * @param checked position of the last event that was checked
 * @param total position of the last event in the log when it was begun or resumed
 * @param perSecond events per second
 * @param remainingSeconds at that rate
 * @param verified up to where everything is as it should be
 * @param finding the first document that breaks a rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationStatus(
        String id,
        @Nullable String stream,
        VerificationState state,
        boolean linksChecked,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long checked,
        long total,
        long perSecond,
        @Nullable Long remainingSeconds,
        VerificationJob.@Nullable Verified verified,
        VerificationJob.@Nullable Finding finding) {

    /** @param hidden the streams that must not be mentioned */
    static VerificationStatus of(VerificationJob job, Predicate<String> hidden) {
        boolean running = job.state() == VerificationState.RUNNING;
        return new VerificationStatus(job.id(), job.stream(), job.state(), job.stream() == null, job.startedBy(),
                job.startedAt(), job.endedAt(), job.position(), job.total(), Math.round(job.perSecond()),
                running ? job.remainingSeconds() : null, job.verified(), told(job.finding(), hidden));
    }

    /** That something was changed is told in any case; not of which stream. */
    private static VerificationJob.@Nullable Finding told(VerificationJob.@Nullable Finding finding,
            Predicate<String> hidden) {
        return finding == null || finding.stream() == null || !hidden.test(finding.stream())
                ? finding
                : new VerificationJob.Finding(finding.position(), null, finding.rule(),
                        finding.vi().replace(finding.stream(), "…"), finding.en().replace(finding.stream(), "…"));
    }

    /** The newest verifications, newest first. */
    record Newest(List<VerificationStatus> items) {}
}
