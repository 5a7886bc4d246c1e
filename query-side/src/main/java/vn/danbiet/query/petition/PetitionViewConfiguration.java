package vn.danbiet.query.petition;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.query.view.View;
import vn.danbiet.query.view.ViewDefinition;
import vn.danbiet.query.view.ViewDefinition.Index;

@Configuration(proxyBeanMethods = false)
class PetitionViewConfiguration {
    /** Each work list comes newest first, so every index ends in that order. */
    static final ViewDefinition<PetitionDocument> DEFINITION = new ViewDefinition<>("petitions", 1,
            PetitionDocument.class, new PetitionFold(),
            List.of(newestFirst(), newestFirst("status"), newestFirst("charge.deskUnits"),
                    newestFirst("charge.deskUnits", "status"), newestFirst("assignee"), newestFirst("words"),
                    newestFirst("personWords")));

    private static Index newestFirst(String... filters) {
        return Index.on(compoundIndex(ascending(filters), descending("firstPosition")));
    }

    @Bean
    View<PetitionDocument> petitionView(MongoDatabase database, EventLog log, AxonSetup axon) {
        return View.open(DEFINITION, database, log, axon);
    }
}
