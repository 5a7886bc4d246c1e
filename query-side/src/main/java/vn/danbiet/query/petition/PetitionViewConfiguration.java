package vn.danbiet.query.petition;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.WorkLists;

@Configuration(proxyBeanMethods = false)
class PetitionViewConfiguration {
    static ViewDefinition<PetitionDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("petitions", 5, PetitionDocument.class, new PetitionFold(digests),
                WorkLists.indexes());
    }

    @Bean
    View<PetitionDocument> petitionView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }

    @Bean
    CaseView<PetitionDocument, PetitionDetail> petitionsToldAgain(View<PetitionDocument> view) {
        return new CaseView<>(view,
                (petition, told) -> PetitionDetail.of(petition, told.now(), told.withPersonalData()));
    }
}
