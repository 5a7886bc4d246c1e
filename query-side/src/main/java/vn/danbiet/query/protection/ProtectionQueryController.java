package vn.danbiet.query.protection;

import jakarta.validation.Valid;
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
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.StaffReads;
import vn.danbiet.query.cases.WorkLists;

/** Files of protection for staff; for most of them there are none. */
@RestController
@RequestMapping(path = "/api/v1/protections", produces = MediaType.APPLICATION_JSON_VALUE)
class ProtectionQueryController {
    private final CaseView<ProtectionDocument, ProtectionDetail> cases;
    private final StaffReads reads;
    private final WorkLists lists;

    ProtectionQueryController(CaseView<ProtectionDocument, ProtectionDetail> cases, StaffReads reads, WorkLists lists) {
        this.cases = cases;
        this.reads = reads;
        this.lists = lists;
    }

    @GetMapping("/{protection}")
    ResponseEntity<ProtectionDetail> detail(@PathVariable ProtectionId protection,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.one(cases, protection.value(), atLeast, caller);
    }

    @GetMapping
    ResponseEntity<ProtectionList> list(@Valid @ParameterObject ProtectionListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.list(cases.view(), atLeast, caller, (reader, now) -> ProtectionList
                .of(lists.readConfidential(cases.view(), ProtectionList.Row.class, filter.question(), reader), now));
    }
}
