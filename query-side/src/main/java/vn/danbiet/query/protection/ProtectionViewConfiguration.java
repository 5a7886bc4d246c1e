package vn.danbiet.query.protection;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.WorkLists;

@Configuration(proxyBeanMethods = false)
class ProtectionViewConfiguration {
    /** Read by id, as a work list, and by the denunciation for whoever holds its receipt. */
    static ViewDefinition<ProtectionDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("protections", 2, ProtectionDocument.class, new ProtectionFold(digests), Stream
                .concat(WorkLists.indexes("waits").stream(), Stream.of(Index.on(ascending("request.denunciation"))))
                .toList());
    }

    @Bean
    View<ProtectionDocument> protectionView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }

    @Bean
    CaseView<ProtectionDocument, ProtectionDetail> protectionsToldAgain(View<ProtectionDocument> view,
            CaseReaders readers) {
        return new CaseView<>(view, (one, told) -> ProtectionDetail.of(one, told.now(),
                told.withPersonalData() ? ProtectionDetail.Content.of(one, told.reader(), readers) : null));
    }
}
