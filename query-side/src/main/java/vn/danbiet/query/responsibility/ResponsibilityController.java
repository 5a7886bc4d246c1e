package vn.danbiet.query.responsibility;

import static com.mongodb.client.model.Filters.eq;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseId;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.timeline.TimelineDocument;

/** Tells staff who answered for a case, and when: from the log itself, since it is seldom asked and must be right. */
@RestController
class ResponsibilityController {
    private final View<TimelineDocument> view;
    private final EmbeddedEventStore events;
    private final OrganisationBook organisation;
    private final Clock clock;
    private final CaseReaders readers;

    ResponsibilityController(View<TimelineDocument> view, EmbeddedEventStore events, OrganisationBook organisation,
            Clock clock, CaseReaders readers) {
        this.view = view;
        this.events = events;
        this.organisation = organisation;
        this.clock = clock;
        this.readers = readers;
    }

    @GetMapping(path = "/api/v1/cases/{id}/responsibility", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Responsibility> of(@PathVariable CaseId id, @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        TimelineDocument timeline = view.documents().find(eq("_id", id.value())).first();
        if (timeline == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(timeline.charge());
        return Reading.at(position)
                .body(Responsibility.of(id.value(), history(id.value()), organisation.chart(atLeast), clock.instant()));
    }

    private List<CaseEvent> history(String id) {
        return events.readEvents(id).asStream().map(DomainEventMessage::getPayload).map(CaseEvent.class::cast).toList();
    }
}
