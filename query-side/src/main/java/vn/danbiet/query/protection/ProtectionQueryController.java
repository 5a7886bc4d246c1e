package vn.danbiet.query.protection;

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
import vn.danbiet.events.protection.ProtectionId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.WorkLists;

/** Files of protection for staff; for most of them there are none. */
@RestController
@RequestMapping(path = "/api/v1/protections", produces = MediaType.APPLICATION_JSON_VALUE)
class ProtectionQueryController {
    private final View<ProtectionDocument> view;
    private final WorkLists lists;
    private final Clock clock;
    private final CaseReaders readers;

    ProtectionQueryController(View<ProtectionDocument> view, WorkLists lists, Clock clock, CaseReaders readers) {
        this.view = view;
        this.lists = lists;
        this.clock = clock;
        this.readers = readers;
    }

    @GetMapping("/{protection}")
    ResponseEntity<ProtectionDetail> detail(@PathVariable ProtectionId protection,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        ProtectionDocument found = view.documents().find(eq("_id", protection.value())).first();
        if (found == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(found.charge());
        return Reading.at(position)
                .eTag("\"" + found.version() + "\"")
                .body(ProtectionDetail.of(found, clock.instant(),
                        reader.seesPersonalData(found.charge())
                                ? ProtectionDetail.Content.of(found, reader, readers)
                                : null));
    }

    @GetMapping
    ResponseEntity<ProtectionList> list(@Valid @ParameterObject ProtectionListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position)
                .body(ProtectionList.of(
                        lists.readConfidential(view, ProtectionList.Row.class, filter.question(), reader),
                        clock.instant()));
    }
}
