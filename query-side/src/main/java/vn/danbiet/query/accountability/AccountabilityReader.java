package vn.danbiet.query.accountability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.security.Caller;
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

/** Reads records for staff, and opens their figures. */
@Component
class AccountabilityReader {
    private final View<FactsDocument> view;
    private final AsOfMoments moments;
    private final OrganisationHistory organisation;
    private final AccountabilityRecords records;
    private final Contributing contributing;
    private final Readership readership;
    private final CaseReaders readers;
    private final OwnCases ownCases;

    AccountabilityReader(View<FactsDocument> view, AsOfMoments moments, OrganisationHistory organisation,
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

    /** Refuses who may not read this record. */
    Question question(Subject subject, AsOfQuestion asOf, PeriodQuestion period, Caller caller) {
        readership.check(caller, subject);
        AsOfMoment moment = moments.of(asOf, view);
        return new Question(subject, period.on(Days.of(moment.at())), moment, Counting.of(caller));
    }

    /** @param path of the record, under which its figures open */
    AccountabilityRecord record(Question question, Caller caller, String path) {
        OrganisationChart chart = chart(question);
        var heading = Heading.of(question.subject(), chart, question.lastDay());
        Tally tally = ownCases.without(ownCases.of(readers.of(caller), question), records.count(question), question,
                chart);
        return AccountabilityRecord.of(heading, question, tally, path);
    }

    private OrganisationChart chart(Question question) {
        return organisation.asOf(question.moment().position()).chart();
    }

    CasesBehind behind(Question question, Figure figure, PageQuestion page, Caller caller, String path) {
        Cursor cursor = Cursor.of(page.cursor(),
                "%s/figures/%s?%s".formatted(path, figure, AccountabilityRecord.sameQuestion(question)));
        Behind all = behind(question, figure, caller);
        List<Contribution> rest = all.shown()
                .stream()
                .filter(one -> one.event().position() < cursor.position())
                .limit(page.limitOrUsual() + 1L)
                .toList();
        boolean more = rest.size() > page.limitOrUsual();
        List<Contribution> shown = more ? rest.subList(0, page.limitOrUsual()) : rest;
        return new CasesBehind(figure, figure.phrase(), all.count(), question.moment().position(),
                question.moment().at(), question.period().from(), question.period().to(),
                shown.stream().map(CasesBehind.Item::of).toList(),
                more ? cursor.at(shown.getLast().event().position()).asText() : null);
    }

    /**
     * All that a figure counts.
     *
     * @param shown of it, what they may know of, newest first
     */
    record Behind(int count, List<Contribution> shown) {}

    Behind behind(Question question, Figure figure, Caller caller) {
        CaseReader reader = readers.of(caller);
        OwnCases.Own own = ownCases.of(reader, question);
        List<Contribution> all = new ArrayList<>();
        Map<String, Charge> charges = new HashMap<>();
        contributing.each(question, chart(question), (document, contribution) -> {
            if (contribution.figure() == figure && !own.tells(contribution)) {
                all.add(contribution);
                charges.put(document.id(), document.charge());
            }
        });
        return new Behind(all.size(),
                all.stream()
                        .filter(one -> reader.mayRead(charges.get(one.caseId())))
                        .sorted(Comparator.comparingLong((Contribution one) -> one.event().position()).reversed())
                        .toList());
    }
}
