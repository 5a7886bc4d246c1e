package vn.danbiet.platform.view;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogException;

/**
 * Reports as {@code views} how far each view is behind the log. A view that lags, or that has put events aside, is
 * reported but not down: it still answers, and restarting the process would not help.
 */
@Component
class ViewsHealthIndicator implements HealthIndicator {
    private final EventLog log;
    private final List<View<?>> views;

    ViewsHealthIndicator(EventLog log, ObjectProvider<View<?>> views) {
        this.log = log;
        this.views = views.stream().toList();
    }

    @Override
    public Health health() {
        var health = Health.up();
        try {
            for (View<?> view : views) {
                // The position first: the head can only have moved on since, so that the lag is never negative.
                ViewStatus status = view.status();
                long head = log.headPosition();
                health.withDetail(view.name(), Map.of("position", status.position(), "head", head, "lag",
                        head - status.position(), "deadLetters", status.deadLetters()));
            }
            return health.build();
        } catch (MongoException | EventLogException e) {
            // Without the exception: its text may name hosts, and health is for anybody.
            return Health.down().build();
        }
    }
}
