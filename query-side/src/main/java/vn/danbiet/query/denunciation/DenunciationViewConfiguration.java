package vn.danbiet.query.denunciation;

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
class DenunciationViewConfiguration {
    static ViewDefinition<DenunciationDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("denunciations", 3, DenunciationDocument.class, new DenunciationFold(digests),
                WorkLists.indexes("waits"));
    }

    @Bean
    View<DenunciationDocument> denunciationView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }

    @Bean
    CaseView<DenunciationDocument, DenunciationDetail> denunciationsToldAgain(View<DenunciationDocument> view,
            CaseReaders readers) {
        return new CaseView<>(view, (one, told) -> DenunciationDetail.of(one, told.now(),
                told.withPersonalData() ? DenunciationDetail.Content.of(one, told.reader(), readers) : null));
    }
}
