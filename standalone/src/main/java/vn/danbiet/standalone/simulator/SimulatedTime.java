package vn.danbiet.standalone.simulator;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.danbiet.log.EventLog;
import vn.danbiet.standalone.clock.MovableClock;

/** With {@code --simulate}, the one clock begins a year ago, or where the log ends: times never run backwards along it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("simulate")
public class SimulatedTime {
    @Bean
    @Primary
    MovableClock simulatedClock(@Qualifier("clock") Clock real, MongoDatabase database) {
        Instant now = real.instant();
        Instant begin = LifeStory.begin(now);
        Instant end = endOfLog(database).filter(begin::isBefore).orElse(begin);
        return MovableClock.startingAt(end.isBefore(now) ? end : now, real);
    }

    private static Optional<Instant> endOfLog(MongoDatabase database) {
        return Optional.ofNullable(database.getCollection(EventLog.COLLECTION)
                .find()
                .sort(Sorts.descending("_id"))
                .projection(Projections.include("at"))
                .first()).map((Document last) -> last.get("at", Date.class).toInstant());
    }
}
