package vn.danbiet.query.complaint;

import static com.mongodb.client.model.Filters.eq;

import jakarta.validation.Valid;
import java.time.Clock;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.complaint.ComplaintId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.WorkLists;

/** Complaints for staff. */
@RestController
@RequestMapping(path = "/api/v1/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintQueryController {
    private final View<ComplaintDocument> view;
    private final WorkLists lists;
    private final Clock clock;
    private final CaseReaders readers;

    ComplaintQueryController(View<ComplaintDocument> view, WorkLists lists, Clock clock, CaseReaders readers) {
        this.view = view;
        this.lists = lists;
        this.clock = clock;
        this.readers = readers;
    }

    @GetMapping("/{complaint}")
    ResponseEntity<ComplaintDetail> detail(@PathVariable ComplaintId complaint, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        ComplaintDocument found = view.documents().find(eq("_id", complaint)).first();
        if (found == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(found.charge());
        return Reading.at(position)
                .eTag("\"" + found.version() + "\"")
                .body(ComplaintDetail.of(found, clock.instant(), reader.seesPersonalData(found.charge())));
    }

    @GetMapping
    ResponseEntity<ComplaintList> list(@Valid @ParameterObject ComplaintListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position)
                .body(ComplaintList.of(lists.read(view, ComplaintList.Row.class, filter.question(), reader),
                        clock.instant()));
    }
}
