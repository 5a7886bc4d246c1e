package vn.danbiet.query.supervision;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.asof.AsOfMoments;
import vn.danbiet.query.asof.AsOfQuestion;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.KnownCase;
import vn.danbiet.query.facts.LeftOut;
import vn.danbiet.query.organisation.OrganisationHistory;
import vn.danbiet.query.table.TableFile;
import vn.danbiet.query.table.TableFormat;

/** What those who supervise open every morning. */
@RestController
class SupervisionController {
    private static final String PATH = "/api/v1/supervision/";
    private static final int ROWS_AT_ONCE = 200;

    private final View<FactsDocument> view;
    private final Digests digests;
    private final FigureCases cases;
    private final AsOfMoments moments;
    private final OrganisationHistory organisation;
    private final Supervised supervised;
    private final CaseReaders readers;
    private final LeftOut leftOut;

    SupervisionController(View<FactsDocument> view, Digests digests, FigureCases cases, AsOfMoments moments,
            OrganisationHistory organisation, Supervised supervised, CaseReaders readers, LeftOut leftOut) {
        this.view = view;
        this.digests = digests;
        this.cases = cases;
        this.moments = moments;
        this.organisation = organisation;
        this.supervised = supervised;
        this.readers = readers;
        this.leftOut = leftOut;
    }

    @Operation(description = "Backlog and its age, what came in and went out, what was settled in time, and what runs out"
            + " soon if nothing happens: side by side by unit, head, procedure or field. Nobody is ranked; of fewer than"
            + " 10 cases there is no rate. Each number opens down to its cases at /api/v1/supervision/cases.")
    @GetMapping(path = PATH + "figures", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CountedMoment<Figures>> figures(@Valid @ParameterObject FiguresQuestion question,
            @Valid @ParameterObject AsOfQuestion asOf, Caller caller) {
        AsOfMoment moment = moments.of(asOf, view);
        List<Figures> figures = count(question, moment, caller);
        return told(moment, question, caller, figures, null);
    }

    @Operation(description = "The same figures as CSV or XLSX.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = TableFormat.CSV, schema = @Schema(type = "string")),
            @Content(mediaType = TableFormat.XLSX, schema = @Schema(type = "string", format = "binary"))})
    @GetMapping(path = PATH + "figures/table", produces = {TableFormat.CSV, TableFormat.XLSX})
    void figuresTable(@Valid @ParameterObject FiguresQuestion question, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject TableFormat format, Caller caller, HttpServletResponse response)
            throws IOException {
        AsOfMoment moment = moments.of(asOf, view);
        new TableFile<>(SupervisionTables.figures(), format, count(question, moment, caller).stream()).send(response,
                moment.position());
    }

    @Operation(description = "What came in and went out week by week or month by month, and the backlog at the end of"
            + " each; steps in which nothing happened are zero.")
    @GetMapping(path = PATH + "series", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CountedMoment<SeriesPoint>> series(@Valid @ParameterObject FiguresQuestion question,
            @Valid @ParameterObject SeriesQuestion series, @Valid @ParameterObject AsOfQuestion asOf, Caller caller) {
        AsOfMoment moment = moments.of(asOf, view);
        List<SeriesPoint> points = count(question, series, moment, caller);
        return told(moment, question, caller, points, null);
    }

    @Operation(description = "The same series as CSV or XLSX.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = TableFormat.CSV, schema = @Schema(type = "string")),
            @Content(mediaType = TableFormat.XLSX, schema = @Schema(type = "string", format = "binary"))})
    @GetMapping(path = PATH + "series/table", produces = {TableFormat.CSV, TableFormat.XLSX})
    void seriesTable(@Valid @ParameterObject FiguresQuestion question, @Valid @ParameterObject SeriesQuestion series,
            @Valid @ParameterObject AsOfQuestion asOf, @Valid @ParameterObject TableFormat format, Caller caller,
            HttpServletResponse response) throws IOException {
        AsOfMoment moment = moments.of(asOf, view);
        new TableFile<>(SupervisionTables.SERIES, format, count(question, series, moment, caller).stream())
                .send(response, moment.position());
    }

    @Operation(description = "The cases behind a figure of one unit, as far as whoever asks may know of them. For a"
            + " further page, send position and at of the first as asOfPosition and asOf.")
    @GetMapping(path = PATH + "cases", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<CountedMoment<CaseBehind>> cases(@Valid @ParameterObject CasesQuestion question,
            @Valid @ParameterObject AsOfQuestion asOf, Caller caller) {
        AsOfMoment moment = moments.of(asOf, view);
        Page<CaseBehind> page = page(question, moment, caller);
        return told(moment, question.counted(), caller, page.rows(), page.next());
    }

    @Operation(description = "All cases behind a figure of one unit as CSV or XLSX. limit and cursor have no effect.")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = TableFormat.CSV, schema = @Schema(type = "string")),
            @Content(mediaType = TableFormat.XLSX, schema = @Schema(type = "string", format = "binary"))})
    @GetMapping(path = PATH + "cases/table", produces = {TableFormat.CSV, TableFormat.XLSX})
    void casesTable(@Valid @ParameterObject CasesQuestion question, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject TableFormat format, Caller caller, HttpServletResponse response)
            throws IOException {
        AsOfMoment moment = moments.of(asOf, view);
        new TableFile<>(SupervisionTables.CASES, format,
                Page.rows(cursor -> page(question.at(cursor, ROWS_AT_ONCE), moment, caller)))
                .send(response, moment.position());
    }

    private static <T> ResponseEntity<CountedMoment<T>> told(AsOfMoment moment, FiguresQuestion question, Caller caller,
            List<T> items, @Nullable String next) {
        return Reading.at(moment.position())
                .body(CountedMoment.of(moment, Counting.of(caller), question.period(Days.of(moment.at())), items,
                        next));
    }

    private List<Figures> count(FiguresQuestion question, AsOfMoment moment, Caller caller) {
        OrganisationChart chart = organisation.asOf(moment.position()).chart();
        return Figures.of(digests(question, moment, chart, caller), question, moment.at(), chart);
    }

    private List<SeriesPoint> count(FiguresQuestion question, SeriesQuestion series, AsOfMoment moment, Caller caller) {
        return SeriesPoint.of(digests(question, moment, organisation.asOf(moment.position()).chart(), caller), question,
                series.stepOrMonth(), Days.of(moment.at()));
    }

    private List<Digest> digests(FiguresQuestion question, AsOfMoment moment, OrganisationChart chart, Caller caller) {
        LocalDate day = Days.of(moment.at());
        List<UnitId> units = supervised.units(question.unit(), caller, chart, day);
        question.check(day);
        List<Digest> all = digests.of(units, Counting.of(caller), moment, chart);
        List<Course> left = leftOut.of(readers.of(caller), Counting.of(caller), moment.position())
                .stream()
                .flatMap(one -> KnownCase.of(one, moment.position()).stream())
                .map(known -> Course.of(known, Digests.successor(moment, chart)))
                .toList();
        return left.isEmpty() ? all : all.stream().map(digest -> digest.with(List.of(), left)).toList();
    }

    private Page<CaseBehind> page(CasesQuestion question, AsOfMoment moment, Caller caller) {
        OrganisationChart chart = organisation.asOf(moment.position()).chart();
        LocalDate day = Days.of(moment.at());
        UnitId unit = supervised.unit(question.unit(), caller, chart, day);
        question.counted().check(day);
        CaseReader reader = readers.of(caller);
        return cases.read(question, unit, Counting.of(caller), moment, chart, reader);
    }
}
