package vn.danbiet.query.accountability;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.view.Reading;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.asof.AsOfMoments;
import vn.danbiet.query.asof.AsOfQuestion;
import vn.danbiet.query.cases.Cursor;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.organisation.OrganisationHistory;

/** Accountability records for staff, each figure down to the cases and events behind it. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AccountabilityController {
    private final View<FactsDocument> view;
    private final AsOfMoments moments;
    private final OrganisationHistory organisation;
    private final AccountabilityRecords records;
    private final Contributing contributing;
    private final Readership readership;
    private final CaseReaders readers;
    private final OwnCases ownCases;

    AccountabilityController(View<FactsDocument> view, AsOfMoments moments, OrganisationHistory organisation,
            AccountabilityRecords records, Contributing contributing, Readership readership, CaseReaders readers,
            OwnCases ownCases) {
        this.view = view;
        this.moments = moments;
        this.organisation = organisation;
        this.records = records;
        this.contributing = contributing;
        this.readership = readership;
        this.readers = readers;
        this.ownCases = ownCases;
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
        readership.check(caller, subject);
        Question question = question(subject, asOf, period, caller);
        OrganisationChart chart = chart(question);
        var heading = Heading.of(subject, chart, question.lastDay());
        return Reading.at(question.moment().position())
                .body(AccountabilityRecord.of(heading, question, tally(question, chart, caller), path));
    }

    private Tally tally(Question question, OrganisationChart chart, Caller caller) {
        return ownCases.without(ownCases.of(readers.of(caller), question), records.count(question), question, chart);
    }

    private Question question(Subject subject, AsOfQuestion asOf, PeriodQuestion period, Caller caller) {
        AsOfMoment moment = moments.of(asOf, view);
        return new Question(subject, period.on(Days.of(moment.at())), moment, Counting.of(caller));
    }

    private OrganisationChart chart(Question question) {
        return organisation.asOf(question.moment().position()).chart();
    }

    private ResponseEntity<CasesBehind> behind(Subject subject, Figure figure, AsOfQuestion asOf, PeriodQuestion period,
            PageQuestion page, Caller caller, String path) {
        readership.check(caller, subject);
        CaseReader reader = readers.of(caller);
        Question question = question(subject, asOf, period, caller);
        String link = "%s/figures/%s?%s".formatted(path, figure, AccountabilityRecord.sameQuestion(question));
        Cursor cursor = Cursor.of(page.cursor(), link);
        OwnCases.Own own = ownCases.of(reader, question);
        List<Contribution> all = new ArrayList<>();
        Map<String, Charge> charges = new HashMap<>();
        contributing.each(question, chart(question), (document, contribution) -> {
            if (contribution.figure() == figure && !own.tells(contribution)) {
                all.add(contribution);
                charges.put(document.id(), document.charge());
            }
        });
        List<CasesBehind.Item> rest = all.stream()
                .filter(one -> one.event().position() < cursor.position())
                .filter(one -> reader.mayRead(charges.get(one.caseId())))
                .sorted(Comparator.comparingLong((Contribution one) -> one.event().position()).reversed())
                .limit(page.limitOrUsual() + 1L)
                .map(CasesBehind.Item::of)
                .toList();
        boolean more = rest.size() > page.limitOrUsual();
        List<CasesBehind.Item> items = more ? rest.subList(0, page.limitOrUsual()) : rest;
        return Reading.at(question.moment().position())
                .body(new CasesBehind(figure, figure.phrase(), all.size(), question.moment().position(),
                        question.moment().at(), question.period().from(), question.period().to(), items,
                        more
                                ? "%s&limit=%d&cursor=%s".formatted(link, page.limitOrUsual(),
                                        cursor.at(items.getLast().event()).asText())
                                : null));
    }
}
