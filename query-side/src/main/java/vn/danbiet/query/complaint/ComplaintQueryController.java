package vn.danbiet.query.complaint;

import jakarta.validation.Valid;
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
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.StaffReads;
import vn.danbiet.query.cases.WorkLists;

/** Complaints for staff. */
@RestController
@RequestMapping(path = "/api/v1/complaints", produces = MediaType.APPLICATION_JSON_VALUE)
class ComplaintQueryController {
    private final CaseView<ComplaintDocument, ComplaintDetail> cases;
    private final StaffReads reads;
    private final WorkLists lists;

    ComplaintQueryController(CaseView<ComplaintDocument, ComplaintDetail> cases, StaffReads reads, WorkLists lists) {
        this.cases = cases;
        this.reads = reads;
        this.lists = lists;
    }

    @GetMapping("/{complaint}")
    ResponseEntity<ComplaintDetail> detail(@PathVariable ComplaintId complaint, @Valid @ParameterObject AtLeast atLeast,
            Caller caller) {
        return reads.one(cases, complaint.value(), atLeast, caller);
    }

    @GetMapping
    ResponseEntity<ComplaintList> list(@Valid @ParameterObject ComplaintListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.list(cases.view(), atLeast, caller, (reader, now) -> ComplaintList
                .of(lists.read(cases.view(), ComplaintList.Row.class, filter.question(), reader), now));
    }
}
