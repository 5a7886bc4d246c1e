package vn.danbiet.query.accountability;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.query.asof.AsOfQuestion;

/** Accountability records for staff, each figure down to the cases and events behind it. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountabilityController {
    private final AccountabilityReader records;

    AccountabilityController(AccountabilityReader records) {
        this.records = records;
    }

    @Operation(summary = "How a unit dealt with the cases it answered for, in a period, as of any moment.")
    @GetMapping("/units/{unit}/accountability")
    ResponseEntity<AccountabilityRecord> ofUnit(@PathVariable UnitId unit, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period, Caller caller) {
        return record(new Subject.OfUnit(unit), asOf, period, caller, "/api/v1/units/" + unit + "/accountability");
    }

    @Operation(summary = "How a leader's units dealt with the cases they answered for while the leader was in office.")
    @GetMapping("/leaders/{leader}/accountability")
    ResponseEntity<AccountabilityRecord> ofLeader(@PathVariable OfficerId leader,
            @Valid @ParameterObject LeaderQuestion which, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period, Caller caller) {
        return record(which.of(leader), asOf, period, caller, "/api/v1/leaders/" + leader + "/accountability");
    }

    @Operation(summary = "The cases and events that a figure of a unit counts.")
    @GetMapping("/units/{unit}/accountability/figures/{figure}")
    ResponseEntity<CasesBehind> behindUnit(@PathVariable UnitId unit, @PathVariable Figure figure,
            @Valid @ParameterObject AsOfQuestion asOf, @Valid @ParameterObject PeriodQuestion period,
            @Valid @ParameterObject PageQuestion page, Caller caller) {
        return behind(new Subject.OfUnit(unit), figure, asOf, period, page, caller,
                "/api/v1/units/" + unit + "/accountability");
    }

    @Operation(summary = "The cases and events that a figure of a leader counts.")
    @GetMapping("/leaders/{leader}/accountability/figures/{figure}")
    ResponseEntity<CasesBehind> behindLeader(@PathVariable OfficerId leader, @PathVariable Figure figure,
            @Valid @ParameterObject LeaderQuestion which, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period, @Valid @ParameterObject PageQuestion page, Caller caller) {
        return behind(which.of(leader), figure, asOf, period, page, caller,
                "/api/v1/leaders/" + leader + "/accountability");
    }

    private ResponseEntity<AccountabilityRecord> record(Subject subject, AsOfQuestion asOf, PeriodQuestion period,
            Caller caller, String path) {
        Question question = records.question(subject, asOf, period, caller);
        return Reading.at(question.moment().position()).body(records.record(question, caller, path));
    }

    private ResponseEntity<CasesBehind> behind(Subject subject, Figure figure, AsOfQuestion asOf, PeriodQuestion period,
            PageQuestion page, Caller caller, String path) {
        Question question = records.question(subject, asOf, period, caller);
        return Reading.at(question.moment().position()).body(records.behind(question, figure, page, caller, path));
    }
}
