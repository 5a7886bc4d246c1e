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
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.StaffReads;
import vn.danbiet.query.cases.WorkLists;

/** Petitions for staff. */
@RestController
@RequestMapping(path = "/api/v1/petitions", produces = MediaType.APPLICATION_JSON_VALUE)
class PetitionQueryController {
    private final CaseView<PetitionDocument, PetitionDetail> cases;
    private final StaffReads reads;
    private final WorkLists lists;

    PetitionQueryController(CaseView<PetitionDocument, PetitionDetail> cases, StaffReads reads, WorkLists lists) {
        this.cases = cases;
        this.reads = reads;
        this.lists = lists;
    }

    @GetMapping("/{petition}")
    ResponseEntity<PetitionDetail> detail(@PathVariable PetitionId petition, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        return reads.one(cases, petition.value(), atLeast, caller);
    }

    @GetMapping
    ResponseEntity<WorkList> list(@Valid @ParameterObject WorkListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.list(cases.view(), atLeast, caller, (reader, now) -> WorkList
                .of(lists.read(cases.view(), WorkList.Row.class, filter.question(), reader), now));
    }
}
