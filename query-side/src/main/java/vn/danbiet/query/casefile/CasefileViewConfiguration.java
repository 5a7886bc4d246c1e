package vn.danbiet.query.casefile;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.evidence.EvidenceSettings;
import vn.danbiet.platform.evidence.Places;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.SearchDigests;

@Configuration(proxyBeanMethods = false)
class CasefileViewConfiguration {
    /** Read by id; and for similar letters by the desk they lie on, newest first, or by a name. */
    static ViewDefinition<CasefileDocument> definition(SearchDigests digests) {
        return new ViewDefinition<>("case-files", 3, CasefileDocument.class, new CasefileFold(digests),
                List.of(Index.on(compoundIndex(ascending("charge.deskUnits"), descending("firstPosition"))),
                        Index.on(ascending("personWords.words"))));
    }

    @Bean
    View<CasefileDocument> casefileView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal,
            SearchDigests digests) {
        return View.open(definition(digests), database, log, axon, seal);
    }

    @Bean
    Places evidenceOnItsWayOut(EvidenceSettings settings) {
        return new Places(settings);
    }

    @Bean
    CaseView<CasefileDocument, ToldCasefile> casefilesToldAgain(View<CasefileDocument> view, CaseReaders readers) {
        return new CaseView<>(view,
                (file, told) -> ToldCasefile.of(file, told, other -> readers.isHidden(other, told.reader())));
    }
}
