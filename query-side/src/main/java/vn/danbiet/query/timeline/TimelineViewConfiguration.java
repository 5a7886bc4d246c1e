package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.law.LawBook;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.CaseView;

@Configuration(proxyBeanMethods = false)
class TimelineViewConfiguration {
    /** Receipts for a case, positions for those who follow, and a unit's entries by position and by change. */
    static final ViewDefinition<TimelineDocument> DEFINITION = new ViewDefinition<>("timelines", 6,
            TimelineDocument.class, new TimelineFold(),
            List.of(Index.unique(ascending("receiptCode")), Index.on(ascending("position")),
                    Index.on(ascending("withdrawn")), Index.on(ascending("entries.publicIn", "entries.position")),
                    Index.on(ascending("entries.inCharge", "entries.position")),
                    Index.on(ascending("entries.publicIn", "entries.changed"))));

    @Bean
    View<TimelineDocument> timelineView(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
        return View.open(DEFINITION, database, log, axon, seal);
    }

    @Bean
    CaseView<TimelineDocument, Timeline> timelinesToldAgain(View<TimelineDocument> view, OrganisationBook organisation,
            LawBook law, CaseReaders readers) {
        return new CaseView<>(view, (timeline, told) -> Timeline.of(timeline, organisation.chart(), law.law(),
                told.now(), told.withPersonalData(), other -> readers.isHidden(other, told.reader())));
    }
}
