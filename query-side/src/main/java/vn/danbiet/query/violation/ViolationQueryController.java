package vn.danbiet.query.violation;

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
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.Telling;
import vn.danbiet.query.cases.WorkLists;

/** Violations of the rules of grassroots democracy, for staff. */
@RestController
@RequestMapping(path = "/api/v1/violations", produces = MediaType.APPLICATION_JSON_VALUE)
class ViolationQueryController {
    private final View<ViolationDocument> view;
    private final WorkLists lists;
    private final Clock clock;
    private final CaseReaders readers;

    ViolationQueryController(View<ViolationDocument> view, WorkLists lists, Clock clock, CaseReaders readers) {
        this.view = view;
        this.lists = lists;
        this.clock = clock;
        this.readers = readers;
    }

    @GetMapping("/{violation}")
    ResponseEntity<ViolationDetail> detail(@PathVariable ViolationId violation, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        ViolationDocument found = view.documents().find(eq("_id", violation.value())).first();
        if (found == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(found.charge());
        return Reading.at(position)
                .eTag("\"" + found.version() + "\"")
                .body(ViolationDetail.of(found, new Telling(clock.instant(), reader, found.charge()), readers));
    }

    @GetMapping
    ResponseEntity<ViolationList> list(@Valid @ParameterObject ViolationListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position)
                .body(ViolationList.of(lists.read(view, ViolationList.Row.class, filter.question(), reader),
                        clock.instant()));
    }
}
