package vn.danbiet.query.worklist;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;
import vn.danbiet.query.cases.SearchDigests;

@Configuration(proxyBeanMethods = false)
class WorkListViewConfiguration {

    /**
     * Each way to begin, in each order. Kind and open stand first since every list says them, always as points, so that
     * what follows is still in order; words are rare enough to stand alone.
     */
    static ViewDefinition<WorkDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("worklist", 3, WorkDocument.class, new WorkFold(digests),
                Stream.of(List.of("kind", "open"), List.of("kind", "open", "trays"), List.of("found"))
                        .flatMap(begin -> Stream.of(Index.on(keys(begin, Indexes.descending("firstPosition"))),
                                Index.on(keys(begin, Indexes.ascending("due"), Indexes.descending("firstPosition")))))
                        .toList());
    }

    private static Bson keys(List<String> begin, Bson... order) {
        return Indexes.compoundIndex(Stream.concat(Stream.of(Indexes.ascending(begin)), Stream.of(order)).toList());
    }

    @Bean
    View<WorkDocument> workListView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }
}
