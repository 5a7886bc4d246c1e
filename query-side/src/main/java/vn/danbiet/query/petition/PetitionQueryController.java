package vn.danbiet.query.petition;

import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;

/** Petitions for staff. */
@RestController
@RequestMapping(path = "/api/v1/petitions", produces = MediaType.APPLICATION_JSON_VALUE)
class PetitionQueryController {
    private final PetitionQuery query;
    private final View<PetitionDocument> view;
    private final CaseReaders readers;

    PetitionQueryController(PetitionQuery query, View<PetitionDocument> view, CaseReaders readers) {
        this.query = query;
        this.view = view;
        this.readers = readers;
    }

    @GetMapping("/{petition}")
    ResponseEntity<PetitionDetail> detail(@PathVariable PetitionId petition, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        PetitionDetail detail = query.detail(petition, reader).orElseThrow(CaseReader::noSuchCase);
        return Reading.at(position).eTag("\"" + detail.version() + "\"").body(detail);
    }

    @GetMapping
    ResponseEntity<WorkList> list(@Valid @ParameterObject WorkListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        CaseReader reader = readers.of(caller);
        long position = view.await(atLeast);
        return Reading.at(position).body(query.list(filter, reader));
    }
}
