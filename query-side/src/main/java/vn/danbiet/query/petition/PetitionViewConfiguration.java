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
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;

@Configuration(proxyBeanMethods = false)
class PetitionViewConfiguration {
    /** Each work list comes newest first, so every index ends in that order. */
    static ViewDefinition<PetitionDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("petitions", 2, PetitionDocument.class, new PetitionFold(digests),
                List.of(newestFirst(), newestFirst("status"), newestFirst("charge.deskUnits"),
                        newestFirst("charge.deskUnits", "status"), newestFirst("assignee"), newestFirst("words"),
                        newestFirst("personWords.words")));
    }

    private static Index newestFirst(String... filters) {
        return Index.on(compoundIndex(ascending(filters), descending("firstPosition")));
    }

    @Bean
    View<PetitionDocument> petitionView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }
}
