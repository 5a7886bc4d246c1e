package vn.danbiet.query.supervision;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.asof.AsOfMoment;
import vn.danbiet.query.cases.Cursor;
import vn.danbiet.query.cases.Page;
import vn.danbiet.query.facts.ChangedCases;
import vn.danbiet.query.facts.Counting;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.KnownCase;

/**
 * Opens a figure down to its cases, as far as whoever asks may know of them. The figure counts also those they may
 * not, but for confidential ones that concern them.
 */
@Component
class FigureCases {
    private static final int CASES_AT_ONCE = 500;

    /** Of those that are there for whoever asks. A page that is not full by then ends all the same and has a next one. */
    private static final int MOST_LOOKED_AT = 5_000;

    private final ChangedCases cases;

    FigureCases(ChangedCases cases) {
        this.cases = cases;
    }

    Page<CaseBehind> read(CasesQuestion question, UnitId unit, Counting counting, AsOfMoment moment,
            OrganisationChart chart, CaseReader reader) {
        Cursor cursor = Cursor.of(question.cursor(), question.name() + counting + moment);
        Bson those = in("units",
                Stream.concat(Stream.of(unit), chart.predecessors(unit, Days.of(moment.at())).stream()).toList());
        Bson visible = and(those, reader.visible());
        List<CaseBehind> found = new ArrayList<>();
        long read = cursor.isFirst() ? 0 : cursor.position();
        long end = read;
        int looked = 0;
        List<FactsDocument> some;
        do {
            some = cases.some(visible, read, CASES_AT_ONCE);
            for (FactsDocument one : some) {
                read = one.position();
                if (!isThere(one, counting, moment, reader)) {
                    continue;
                }
                if (looked++ == MOST_LOOKED_AT) {
                    return new Page<>(found, cursor.at(end).asText());
                }
                Optional<CaseBehind> next = reader.mayRead(one.charge())
                        ? behind(one, question, unit, counting, moment, chart)
                        : Optional.empty();
                if (next.isPresent() && found.size() == question.limitOrUsual()) {
                    return new Page<>(found, cursor.at(end).asText());
                }
                next.ifPresent(found::add);
                end = read;
            }
        } while (some.size() == CASES_AT_ONCE);
        return new Page<>(found, null);
    }

    /** Of what is not there for them, neither the end of a page nor whether there is a next one may tell. */
    private static boolean isThere(FactsDocument one, Counting counting, AsOfMoment moment, CaseReader reader) {
        return !reader.isKeptFromThem(one.charge()) && (!one.charge().confidential()
                || KnownCase.of(one, moment.position()).filter(counting::takes).isPresent());
    }

    private static Optional<CaseBehind> behind(FactsDocument one, CasesQuestion question, UnitId unit,
            Counting counting, AsOfMoment moment, OrganisationChart chart) {
        FiguresQuestion counted = question.counted();
        return KnownCase.of(one, moment.position())
                .filter(counting::takes)
                .map(known -> Course.of(known, Digests.successor(moment, chart)))
                .filter(course -> counted.takes(course.kind(), course.field()))
                .flatMap(course -> {
                    List<LocalDate> days = question.figure()
                            .days(course, unit, counted.period(Days.of(moment.at())), moment.at(),
                                    counted.soonOrUsual())
                            .filter(day -> question.head() == null || chart.headOn(unit, day)
                                    .filter(tenure -> tenure.leader().equals(question.head()))
                                    .isPresent())
                            .toList();
                    return days.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new CaseBehind(one.id(), course.kind(), course.kind().phrase(),
                                    course.field(), course.opened(), days.size(), days.getLast(),
                                    "/api/v1/cases/" + one.id() + "/timeline"));
                });
    }
}
