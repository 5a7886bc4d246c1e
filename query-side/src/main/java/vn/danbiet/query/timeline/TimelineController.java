package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
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
    private final CaseReaders readers;

    TimelineController(View<TimelineDocument> view, OrganisationBook organisation, Clock clock, CaseReaders readers) {
        this.view = view;
        this.organisation = organisation;
        this.clock = clock;
        this.readers = readers;
    }

    @GetMapping("/api/v1/cases/{id}/timeline")
    ResponseEntity<Timeline> forStaff(@PathVariable CaseId id, @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return read(id, atLeast, caller, (timeline, reader) -> Timeline.of(timeline, clock.instant(),
                reader.seesPersonalData(timeline.charge()), other -> readers.isHidden(other, reader)));
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
        return ReceiptCode.parse(receiptCode)
                .flatMap(this::publicTimeline)
                .map(timeline -> Reading.at(position).body(timeline))
                .orElseThrow(() -> new Problem(ProblemType.NOT_FOUND,
                        "Không có vụ việc công khai nào với mã này; kiểm tra lại mã trên biên nhận.",
                        "No public case has this code; check the code on the receipt.").asException());
    }

    private Optional<PublicTimeline> publicTimeline(ReceiptCode code) {
        return Optional.ofNullable(view.documents().find(and(eq("receiptCode", code), eq("withheld", false))).first())
                // Where an event could not be shown, what is shown may be what that event was to hide.
                .filter(timeline -> !view.hasPutAside(timeline.id()))
                .map(timeline -> {
                    OrganisationChart units = organisation.chart();
                    return PublicTimeline.of(timeline.withNamesOf(units), units, clock.instant());
                });
    }
}
