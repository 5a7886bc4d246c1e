package vn.danbiet.query.timeline;

import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReaders;

/** One timeline per unit: for staff, and for anybody. */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class UnitTimelineController {
    private final View<TimelineDocument> view;
    private final UnitTimelines timelines;
    private final CaseReaders readers;

    UnitTimelineController(View<TimelineDocument> view, UnitTimelines timelines, CaseReaders readers) {
        this.view = view;
        this.timelines = timelines;
        this.readers = readers;
    }

    @GetMapping("/api/v1/units/{unit}/timeline")
    ResponseEntity<UnitTimeline<UnitTimeline.OfStaff>> forStaff(@PathVariable UnitId unit,
            @Valid @ParameterObject UnitTimelineQuestion question, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        var reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position).body(timelines.forStaff(unit, question, reader));
    }

    /** It names no position, which would tell how much happens that nobody is told of. */
    @GetMapping("/public/v1/units/{unit}/timeline")
    ResponseEntity<UnitTimeline<ShownEntry.InUnit>> forAnybody(@PathVariable UnitId unit,
            @Valid @ParameterObject UnitTimelineQuestion question, @Valid @ParameterObject AtLeast atLeast) {
        view.await(atLeast);
        return ResponseEntity.ok(timelines.forAnybody(unit, question));
    }
}
