package vn.danbiet.query.supervision;

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

    /** A page that is not full by then ends all the same and has a next one. */
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
        List<CaseBehind> found = new ArrayList<>();
        long last = cursor.isFirst() ? 0 : cursor.position();
        for (int looked = 0; looked < MOST_LOOKED_AT; looked += CASES_AT_ONCE) {
            List<FactsDocument> some = cases.some(those, last, CASES_AT_ONCE);
            for (FactsDocument one : some) {
                if (found.size() == question.limitOrUsual()) {
                    return new Page<>(found, cursor.at(last).asText());
                }
                last = one.position();
                if (reader.mayRead(one.charge())) {
                    behind(one, question, unit, counting, moment, chart).ifPresent(found::add);
                }
            }
            if (some.size() < CASES_AT_ONCE) {
                return new Page<>(found, null);
            }
        }
        return new Page<>(found, cursor.at(last).asText());
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
