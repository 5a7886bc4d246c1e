package vn.danbiet.query.denunciation;

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
import vn.danbiet.events.denunciation.DenunciationId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.WorkLists;

/** Denunciations for staff; for most of them there are none. */
@RestController
@RequestMapping(path = "/api/v1/denunciations", produces = MediaType.APPLICATION_JSON_VALUE)
class DenunciationQueryController {
    private final View<DenunciationDocument> view;
    private final WorkLists lists;
    private final Clock clock;
    private final CaseReaders readers;

    DenunciationQueryController(View<DenunciationDocument> view, WorkLists lists, Clock clock, CaseReaders readers) {
        this.view = view;
        this.lists = lists;
        this.clock = clock;
        this.readers = readers;
    }

    @GetMapping("/{denunciation}")
    ResponseEntity<DenunciationDetail> detail(@PathVariable DenunciationId denunciation,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        DenunciationDocument found = view.documents().find(eq("_id", denunciation.value())).first();
        if (found == null) {
            throw CaseReader.noSuchCase();
        }
        reader.check(found.charge());
        return Reading.at(position)
                .eTag("\"" + found.version() + "\"")
                .body(DenunciationDetail.of(found, clock.instant(),
                        reader.seesPersonalData(found.charge())
                                ? DenunciationDetail.Content.of(found, reader, readers)
                                : null));
    }

    @GetMapping
    ResponseEntity<DenunciationList> list(@Valid @ParameterObject DenunciationListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position)
                .body(DenunciationList.of(
                        lists.readConfidential(view, DenunciationList.Row.class, filter.question(), reader),
                        clock.instant()));
    }
}
