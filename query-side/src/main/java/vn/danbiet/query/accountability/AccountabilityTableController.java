package vn.danbiet.query.accountability;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.query.asof.AsOfQuestion;
import vn.danbiet.query.table.TableFile;
import vn.danbiet.query.table.TableFormat;

/** Accountability records for staff as files, for the same readers as the records themselves. */
@RestController
@RequestMapping(path = "/api/v1", produces = {TableFormat.CSV, TableFormat.XLSX})
@ApiResponse(responseCode = "200", content = {@Content(mediaType = TableFormat.CSV, schema = @Schema(type = "string")),
        @Content(mediaType = TableFormat.XLSX, schema = @Schema(type = "string", format = "binary"))})
class AccountabilityTableController {
    private final AccountabilityReader records;

    AccountabilityTableController(AccountabilityReader records) {
        this.records = records;
    }

    @Operation(description = "The figures of a unit's record as CSV or XLSX.")
    @GetMapping("/units/{unit}/accountability/table")
    void ofUnit(@PathVariable UnitId unit, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period, @Valid @ParameterObject TableFormat format, Caller caller,
            HttpServletResponse response) throws IOException {
        record(new Subject.OfUnit(unit), asOf, period, format, caller, response);
    }

    @Operation(description = "The figures of a leader's record as CSV or XLSX.")
    @GetMapping("/leaders/{leader}/accountability/table")
    void ofLeader(@PathVariable OfficerId leader, @Valid @ParameterObject LeaderQuestion which,
            @Valid @ParameterObject AsOfQuestion asOf, @Valid @ParameterObject PeriodQuestion period,
            @Valid @ParameterObject TableFormat format, Caller caller, HttpServletResponse response)
            throws IOException {
        record(which.of(leader), asOf, period, format, caller, response);
    }

    @Operation(description = "The cases and events that a figure of a unit counts, all of them, as CSV or XLSX.")
    @GetMapping("/units/{unit}/accountability/figures/{figure}/table")
    void behindUnit(@PathVariable UnitId unit, @PathVariable Figure figure, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period, @Valid @ParameterObject TableFormat format, Caller caller,
            HttpServletResponse response) throws IOException {
        behind(new Subject.OfUnit(unit), figure, asOf, period, format, caller, response);
    }

    @Operation(description = "The cases and events that a figure of a leader counts, all of them, as CSV or XLSX.")
    @GetMapping("/leaders/{leader}/accountability/figures/{figure}/table")
    void behindLeader(@PathVariable OfficerId leader, @PathVariable Figure figure,
            @Valid @ParameterObject LeaderQuestion which, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period, @Valid @ParameterObject TableFormat format, Caller caller,
            HttpServletResponse response) throws IOException {
        behind(which.of(leader), figure, asOf, period, format, caller, response);
    }

    private void record(Subject subject, AsOfQuestion asOf, PeriodQuestion period, TableFormat format, Caller caller,
            HttpServletResponse response) throws IOException {
        Question question = records.question(subject, asOf, period, caller);
        new TableFile<>(AccountabilityTables.record(), format, records.record(question, caller, "").figures().stream())
                .send(response, question.moment().position());
    }

    private void behind(Subject subject, Figure figure, AsOfQuestion asOf, PeriodQuestion period, TableFormat format,
            Caller caller, HttpServletResponse response) throws IOException {
        Question question = records.question(subject, asOf, period, caller);
        new TableFile<>(AccountabilityTables.BEHIND, format,
                records.behind(question, figure, caller).shown().stream().map(CasesBehind.Item::of))
                .send(response, question.moment().position());
    }
}
