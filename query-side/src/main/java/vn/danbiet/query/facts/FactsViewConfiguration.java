package vn.danbiet.query.facts;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;

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

/** The view {@code facts}: read by unit and what has changed since a position. */
@Configuration(proxyBeanMethods = false)
class FactsViewConfiguration {
    static final ViewDefinition<FactsDocument> DEFINITION = new ViewDefinition<>("facts", 2, FactsDocument.class,
            new FactsFold(),
            List.of(Index.on(compoundIndex(ascending("units"), ascending("position"))),
                    Index.on(compoundIndex(ascending("violators"), ascending("position"))),
                    Index.on(compoundIndex(ascending("secondInstance"), ascending("position"))),
                    Index.on(ascending("charge.excluded.officers")), Index.on(ascending("charge.excluded.units"))));

    @Bean
    View<FactsDocument> factsView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
        return View.open(DEFINITION, database, log, axon, seal);
    }
}
