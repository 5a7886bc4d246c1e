package vn.danbiet.query.audit;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The runner of verifications in this process. */
@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {
    @Bean
    JobRunner<VerificationJob> verificationRunner(VerificationJobs jobs, VerificationCheckpoints checkpoints,
            MongoDatabase database) {
        return new JobRunner<>("audit-verification",
                new VerificationWork(jobs, checkpoints, database, System::nanoTime), System::nanoTime);
    }
}
