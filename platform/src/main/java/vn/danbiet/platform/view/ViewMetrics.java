package vn.danbiet.platform.view;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogException;

/**
 * Per view: {@code danbiet.view.lag} in events behind the head of the log, {@code danbiet.view.dead.letters} in events put
 * aside, and {@code danbiet.view.rebuild} the part, from 0 to 1, that a new build has seen of the log; no number while
 * none is under way. Looked up when they are asked for.
 */
@Component
class ViewMetrics implements MeterBinder {
    private final EventLog log;
    private final List<View<?>> views;

    ViewMetrics(EventLog log, ObjectProvider<View<?>> views) {
        this.log = log;
        this.views = views.stream().toList();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (View<?> view : views) {
            gauge(registry, "danbiet.view.lag", view, status -> log.headPosition() - status.position());
            gauge(registry, "danbiet.view.dead.letters", view, ViewStatus::deadLetters);
            gauge(registry, "danbiet.view.rebuild", view, this::part);
        }
    }

    private double part(ViewStatus status) {
        Generation building = status.building();
        return building == null ? Double.NaN : (double) building.position() / Math.max(1, log.headPosition());
    }

    private static void gauge(MeterRegistry registry, String name, View<?> view, ToDoubleFunction<ViewStatus> value) {
        Gauge.builder(name, view, one -> {
            try {
                return value.applyAsDouble(one.status());
            } catch (MongoException | EventLogException e) {
                return Double.NaN;
            }
        }).tag("view", view.name()).register(registry);
    }
}
