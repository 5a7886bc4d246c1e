package vn.danbiet.query.drift;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.query.audit.JobRunner;

/** The runner of drift checks in this process. */
@Configuration(proxyBeanMethods = false)
class DriftConfiguration {
    @Bean
    JobRunner<DriftJob> driftRunner(DriftJobs jobs, DriftCheck check) {
        return new JobRunner<>("audit-drift", new DriftWork(jobs, check), System::nanoTime);
    }
}
