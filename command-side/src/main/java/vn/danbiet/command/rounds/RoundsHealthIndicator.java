package vn.danbiet.command.rounds;

import com.mongodb.MongoException;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.danbiet.command.casefile.OpenCases;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogException;

/**
 * Reports as {@code rounds} how far the index of open cases is behind the log, and how many cases each round could not
 * deal with. Neither is a reason to restart the process.
 */
@Component
class RoundsHealthIndicator implements HealthIndicator {
    private final Rounds rounds;
    private final OpenCases cases;
    private final EventLog log;

    RoundsHealthIndicator(Rounds rounds, OpenCases cases, EventLog log) {
        this.rounds = rounds;
        this.cases = cases;
        this.log = log;
    }

    @Override
    public Health health() {
        var health = Health.up();
        try {
            // The position first: the head can only have moved on since, so that the lag is never negative.
            long position = cases.position();
            long head = log.headPosition();
            health.withDetail(OpenCases.NAME, Map.of("position", position, "head", head, "lag", head - position));
            rounds.failing().forEach((round, failing) -> health.withDetail(round, Map.of("failing", failing)));
            return health.build();
        } catch (MongoException | EventLogException e) {
            // Without the exception: its text may name hosts, and health is for anybody.
            return Health.down().build();
        }
    }
}
