package vn.danbiet.query.violation;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.WorkLists;

@Configuration(proxyBeanMethods = false)
class ViolationViewConfiguration {
    static ViewDefinition<ViolationDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("violations", 3, ViolationDocument.class, new ViolationFold(digests),
                WorkLists.indexes("kind", "violator"));
    }

    @Bean
    View<ViolationDocument> violationView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }

    @Bean
    CaseView<ViolationDocument, ViolationDetail> violationsToldAgain(View<ViolationDocument> view,
            CaseReaders readers) {
        return new CaseView<>(view, (one, told) -> ViolationDetail.of(one, told, readers));
    }
}
