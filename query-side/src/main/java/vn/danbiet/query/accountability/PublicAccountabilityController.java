package vn.danbiet.query.accountability;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Comparator;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.asof.AsOfQuestion;
import vn.danbiet.query.asof.PublicMoments;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.organisation.OrganisationHistory;

/** Accountability records for everybody. */
@RestController
@RequestMapping(path = "/public/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class PublicAccountabilityController {
    private static final String MOMENTS = "As of now, or as of the last instant of a month in Viet Nam (asOf, such as"
            + " 2026-06-30T16:59:59.999Z). An answer as of a month's end can be asked for again, byte by byte, with its"
            + " position and at.";

    private final View<FactsDocument> view;
    private final PublicMoments moments;
    private final OrganisationHistory organisation;
    private final AccountabilityRecords records;

    PublicAccountabilityController(View<FactsDocument> view, PublicMoments moments, OrganisationHistory organisation,
            AccountabilityRecords records) {
        this.view = view;
        this.moments = moments;
        this.organisation = organisation;
        this.records = records;
    }

    @Operation(summary = "How a unit dealt with the cases it answered for; small numbers are not told.", description = MOMENTS)
    @GetMapping("/units/{unit}/accountability")
    ResponseEntity<PublicRecord> ofUnit(@PathVariable UnitId unit, @Valid @ParameterObject AsOfQuestion asOf,
            @Valid @ParameterObject PeriodQuestion period) {
        return record(unit, new Subject.OfUnit(unit), moments.of(asOf, view), period);
    }

    @Operation(summary = "The same of who led a unit, for the tenure that began on a day.", description = MOMENTS)
    @GetMapping("/units/{unit}/leaders/{since}/accountability")
    ResponseEntity<PublicRecord> ofLeader(@PathVariable UnitId unit, @PathVariable LocalDate since,
            @Valid @ParameterObject AsOfQuestion asOf, @Valid @ParameterObject PeriodQuestion period) {
        AsOfMoment moment = moments.of(asOf, view);
        return record(unit, tenure(unit, since, moment), moment, period);
    }

    /** Of two that began on one day, that of the head. */
    private Subject tenure(UnitId unit, LocalDate since, AsOfMoment moment) {
        return chart(moment).unit(unit)
                .stream()
                .flatMap(one -> one.leaders().stream())
                .filter(tenure -> tenure.from().equals(since))
                .min(Comparator.comparing(Tenure::acting))
                .map(tenure -> new Subject.OfLeader(tenure.leader(), unit, since))
                .orElseThrow(Heading::nobody);
    }

    private OrganisationChart chart(AsOfMoment moment) {
        return organisation.asOf(moment.position()).chart();
    }

    private ResponseEntity<PublicRecord> record(UnitId unit, Subject subject, AsOfMoment moment,
            PeriodQuestion period) {
        var question = new Question(subject, period.ofWholeMonths(Days.of(moment.at())), moment, Counting.PUBLIC);
        var heading = Heading.of(subject, chart(moment), question.lastDay());
        Tally tally = records.count(question);
        return Reading.at(moment.position())
                .body(PublicRecord.of(unit, AccountabilityRecord.of(heading, question, tally, ""), tally));
    }
}
