package vn.danbiet.command;

import com.mongodb.MongoException;
import java.util.Map;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Reports as {@code policies} what follows from events: how many events each policy has put aside because it could not
 * carry out what follows.
 */
@Component
class PoliciesHealthIndicator implements HealthIndicator {
    private final EventProcessingConfiguration processing;

    PoliciesHealthIndicator(Configuration policyAxon) {
        this.processing = policyAxon.eventProcessingConfiguration();
    }

    @Override
    public Health health() {
        var health = Health.up();
        try {
            processing.eventProcessors()
                    .keySet()
                    .forEach(policy -> health.withDetail(policy,
                            Map.of("deadLetters", processing.deadLetterQueue(policy).orElseThrow().size())));
            return health.build();
        } catch (MongoException e) {
            // Without the exception: its text may name hosts, and health is for anybody.
            return Health.down().build();
        }
    }
}
