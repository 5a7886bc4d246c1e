package vn.danbiet.query.violation;

import jakarta.validation.Valid;
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
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.StaffReads;
import vn.danbiet.query.cases.WorkLists;

/** Violations of the rules of grassroots democracy, for staff. */
@RestController
@RequestMapping(path = "/api/v1/violations", produces = MediaType.APPLICATION_JSON_VALUE)
class ViolationQueryController {
    private final CaseView<ViolationDocument, ViolationDetail> cases;
    private final StaffReads reads;
    private final WorkLists lists;

    ViolationQueryController(CaseView<ViolationDocument, ViolationDetail> cases, StaffReads reads, WorkLists lists) {
        this.cases = cases;
        this.reads = reads;
        this.lists = lists;
    }

    @GetMapping("/{violation}")
    ResponseEntity<ViolationDetail> detail(@PathVariable ViolationId violation, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        return reads.one(cases, violation.value(), atLeast, caller);
    }

    @GetMapping
    ResponseEntity<ViolationList> list(@Valid @ParameterObject ViolationListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.list(cases.view(), atLeast, caller, (reader, now) -> ViolationList
                .of(lists.read(cases.view(), ViolationList.Row.class, filter.question(), reader), now));
    }
}
