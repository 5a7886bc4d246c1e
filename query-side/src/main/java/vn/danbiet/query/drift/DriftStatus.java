package vn.danbiet.query.drift;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.query.audit.VerificationState;

/**
 * A drift check.
 *
 * @param cases how many are drawn; missing when it is about all
 * @param view the only view; missing when it is about every view
 * @param reached of {@code total}: cases drawn, or positions of the log
 * @param checked how many cases were compared
 * @param found how many findings there are in all
 * @param findings the first of them, without those about cases that are kept from whoever asks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DriftStatus(
        String id,
        @Nullable Integer cases,
        @Nullable String view,
        long seed,
        VerificationState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant endedAt,
        long reached,
        long total,
        long checked,
        long found,
        List<DriftFinding> findings) {

    /** @param hidden the cases that must not be mentioned */
    static DriftStatus of(DriftJob job, Predicate<String> hidden) {
        List<String> cases = job.findings().stream().map(DriftFinding::caseId).distinct().filter(hidden).toList();
        return new DriftStatus(job.id(), job.cases(), job.view(), job.seed(), job.state(), job.startedBy(),
                job.startedAt(), job.endedAt(), job.reached(), job.total(), job.checked(), job.found(),
                job.findings().stream().filter(finding -> !cases.contains(finding.caseId())).toList());
    }

    /** Checks, newest first, without their findings. */
    record Newest(List<DriftStatus> items) {}
}
