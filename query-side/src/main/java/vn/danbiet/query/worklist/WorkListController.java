package vn.danbiet.query.worklist;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.law.Days;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.AtLeast;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.table.TableFile;
import vn.danbiet.query.table.TableFormat;

/** The work list over all kinds of cases, for staff. */
@RestController
class WorkListController {
    /** As many as the server reads at once for a file. */
    private static final int ROWS_AT_ONCE = 500;

    private final View<WorkDocument> view;
    private final WorkListReader lists;
    private final Clock clock;

    WorkListController(View<WorkDocument> view, WorkListReader lists, Clock clock) {
        this.view = view;
        this.lists = lists;
        this.clock = clock;
    }

    @Operation(description = "One page of a list: due today, due soon, overdue, waiting for me or for others, unassigned,"
            + " open, all. The link in self is the list itself and can be kept: it is the same for the same question.")
    @GetMapping(path = WorkListLink.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WorkList> list(@Valid @ParameterObject WorkListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        long position = view.await(atLeast);
        Page<WorkRow> page = lists.read(filter, caller);
        Instant now = clock.instant();
        LocalDate today = Days.of(now);
        return Reading.at(position)
                .body(new WorkList(filter.self(), filter.listOrOpen().phrase(), page.items(row -> row.item(now, today)),
                        page.next()));
    }

    @Operation(description = "How long each list is with these filters, counted up to 500. The filter list has no effect.")
    @GetMapping(path = WorkListLink.PATH + "/counts", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<WorkListCounts> counts(@Valid @ParameterObject WorkListFilter filter,
            @Valid @ParameterObject AtLeast atLeast, Caller caller) {
        long position = view.await(atLeast);
        return Reading.at(position)
                .body(new WorkListCounts(Stream.of(WorkListName.values())
                        .map(filter::of)
                        .map(one -> WorkListCounts.Count.of(one, one.listOrOpen(), lists.count(one, caller)))
                        .toList()));
    }

    @Operation(description = "The whole list as CSV or XLSX, at most 100000 rows; where there are more, the last row says so."
            + " limit and cursor have no effect.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = TableFormat.CSV, schema = @Schema(type = "string")),
            @Content(mediaType = TableFormat.XLSX, schema = @Schema(type = "string", format = "binary"))})
    @GetMapping(path = WorkListLink.PATH + "/table", produces = {TableFormat.CSV, TableFormat.XLSX})
    void table(@Valid @ParameterObject WorkListFilter filter, @Valid @ParameterObject TableFormat format,
            @Valid @ParameterObject AtLeast atLeast, Caller caller, HttpServletResponse response) throws IOException {
        long position = view.await(atLeast);
        Stream<WorkRow> rows = Page.rows(cursor -> lists.read(filter.at(cursor, ROWS_AT_ONCE), caller));
        new TableFile<>(WorkListTable.on(Days.of(clock.instant())), format, rows).send(response, position);
    }
}
