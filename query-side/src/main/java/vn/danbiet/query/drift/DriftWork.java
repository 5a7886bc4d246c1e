package vn.danbiet.query.drift;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.audit.JobRunner;
import vn.danbiet.query.audit.VerificationState;

/** Checks what a job is about. */
final class DriftWork implements JobRunner.Work<DriftJob> {
    private final DriftJobs jobs;
    private final DriftCheck check;

    DriftWork(DriftJobs jobs, DriftCheck check) {
        this.jobs = jobs;
        this.check = check;
    }

    @Override
    public void carryOut(DriftJob job, JobRunner.Going going) {
        List<View<?>> views = check.views(job.view());
        Integer cases = job.cases();
        BooleanSupplier stop = going::isToStop;
        Consumer<DriftTally> passed = tally -> going.passed(() -> jobs.beat(job, tally));
        DriftTally tally = cases == null
                ? check.all(views, stop, passed)
                : check.draw(cases, job.seed(), views, stop, passed);
        jobs.end(job, tally,
                tally.found() > 0
                        ? VerificationState.FINDING
                        : going.isToStop() ? VerificationState.STOPPED : VerificationState.VERIFIED);
    }

    @Override
    public void fail(DriftJob job) {
        jobs.fail(job);
    }
}
