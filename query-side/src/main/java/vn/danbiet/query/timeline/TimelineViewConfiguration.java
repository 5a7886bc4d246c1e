package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;

@Configuration(proxyBeanMethods = false)
class TimelineViewConfiguration {
    static final ViewDefinition<TimelineDocument> DEFINITION = new ViewDefinition<>("timelines", 4,
            TimelineDocument.class, new TimelineFold(), List.of(Index.unique(ascending("receiptCode"))));

    @Bean
    View<TimelineDocument> timelineView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
        return View.open(DEFINITION, database, log, axon, seal);
    }
}
