package vn.danbiet.query.denunciation;

import jakarta.validation.Valid;
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
import vn.danbiet.query.cases.CaseView;
import vn.danbiet.query.cases.StaffReads;
import vn.danbiet.query.cases.WorkLists;

/** Denunciations for staff; for most of them there are none. */
@RestController
@RequestMapping(path = "/api/v1/denunciations", produces = MediaType.APPLICATION_JSON_VALUE)
class DenunciationQueryController {
    private final CaseView<DenunciationDocument, DenunciationDetail> cases;
    private final StaffReads reads;
    private final WorkLists lists;

    DenunciationQueryController(CaseView<DenunciationDocument, DenunciationDetail> cases, StaffReads reads,
            WorkLists lists) {
        this.cases = cases;
        this.reads = reads;
        this.lists = lists;
    }

    @GetMapping("/{denunciation}")
    ResponseEntity<DenunciationDetail> detail(@PathVariable DenunciationId denunciation,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.one(cases, denunciation.value(), atLeast, caller);
    }

    @GetMapping
    ResponseEntity<DenunciationList> list(@Valid @ParameterObject DenunciationListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        return reads.list(cases.view(), atLeast, caller, (reader, now) -> DenunciationList
                .of(lists.readConfidential(cases.view(), DenunciationList.Row.class, filter.question(), reader), now));
    }
}
