package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.eq;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.function.BiFunction;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.platform.law.LawBook;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseId;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;

/** Timelines: for staff by case, for anybody by receipt code. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class TimelineController {
    private final View<TimelineDocument> view;
    private final OrganisationBook organisation;
    private final Clock clock;
    private final LawBook law;
    private final CaseReaders readers;
    private final PublicTimelines timelines;

    TimelineController(View<TimelineDocument> view, OrganisationBook organisation, Clock clock, LawBook law,
            CaseReaders readers, PublicTimelines timelines) {
        this.view = view;
        this.organisation = organisation;
        this.clock = clock;
        this.law = law;
        this.readers = readers;
        this.timelines = timelines;
    }

    @GetMapping("/api/v1/cases/{id}/timeline")
    ResponseEntity<Timeline> forStaff(@PathVariable CaseId id, @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(id, atLeast, caller, (timeline, reader) -> Timeline.of(timeline, organisation.chart(), law.law(),
                clock.instant(), reader.seesPersonalData(timeline.charge()), other -> readers.isHidden(other, reader)));
    }

    @GetMapping("/api/v1/cases/{id}/terms")
    ResponseEntity<CaseTerms> terms(@PathVariable CaseId id, @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(id, atLeast, caller, (timeline, _) -> CaseTerms.of(timeline, clock.instant()));
    }

    private <T> ResponseEntity<T> read(CaseId id, AtLeast atLeast, Caller caller,
            BiFunction<TimelineDocument, CaseReader, T> answer) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        TimelineDocument timeline = view.documents().find(eq("_id", id.value())).first();
        if (timeline == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(timeline.charge());
        return Reading.at(position)
                .eTag("\"" + timeline.version() + "\"")
                .body(answer.apply(timeline.withNamesOf(organisation.chart()), reader));
    }

    /** A wrong code, no code at all and the code of a withheld case are answered alike. */
    @GetMapping("/public/v1/timelines/{receiptCode}")
    ResponseEntity<PublicTimeline> forAnybody(@PathVariable String receiptCode,
            @Valid @ParameterObject AtLeast atLeast) {
        long position = view.await(atLeast);
        return Reading.at(position).body(timelines.told(timelines.ofPublic(receiptCode)));
    }
}
