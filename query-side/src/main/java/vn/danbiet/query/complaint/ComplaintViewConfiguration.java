package vn.danbiet.query.complaint;

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
class ComplaintViewConfiguration {
    static ViewDefinition<ComplaintDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("complaints", 3, ComplaintDocument.class, new ComplaintFold(digests),
                WorkLists.indexes("instance"));
    }

    @Bean
    View<ComplaintDocument> complaintView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }

    @Bean
    CaseView<ComplaintDocument, ComplaintDetail> complaintsToldAgain(View<ComplaintDocument> view) {
        return new CaseView<>(view,
                (complaint, told) -> ComplaintDetail.of(complaint, told.now(), told.withPersonalData()));
    }
}
