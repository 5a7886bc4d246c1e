package vn.danbiet.query.accountability;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.query.accountability.AccountabilityRecord.ToldTenure;

/** Whose record it is, as the organisation was on record then. */
record Heading(@Nullable UnitId unit, @Nullable OfficerId leader, Phrase whose, List<ToldTenure> tenures) {

    /** Refuses who was not on record then. */
    static Heading of(Subject subject, OrganisationChart chart, LocalDate day) {
        return switch (subject) {
            case Subject.OfUnit(UnitId id) -> {
                Unit unit = chart.unit(id).orElseThrow(Heading::nobody);
                yield new Heading(id, null, unit.name(day), tenures(Stream.of(unit), _ -> true, day));
            }
            case Subject.OfLeader of -> {
                List<ToldTenure> tenures = tenures(chart.units().stream(),
                        tenure -> tenure.leader().equals(of.leader()), day)
                        .stream()
                        .filter(tenure -> (of.unit() == null || of.unit().equals(tenure.unit()))
                                && (of.since() == null || of.since().equals(tenure.from())))
                        .toList();
                if (tenures.isEmpty()) {
                    throw nobody();
                }
                String name = tenures.getLast().name();
                yield new Heading(null, of.leader(), new Phrase(name, name), tenures);
            }
        };
    }

    private static List<ToldTenure> tenures(Stream<Unit> units, Predicate<Tenure> those, LocalDate day) {
        return units.flatMap(unit -> unit.leaders().stream().filter(those).map(tenure -> told(unit, tenure, day)))
                .sorted(Comparator.comparing(ToldTenure::from)
                        .thenComparing(tenure -> tenure.unit().value())
                        .thenComparing(tenure -> tenure.leader().value()))
                .toList();
    }

    private static ToldTenure told(Unit unit, Tenure tenure, LocalDate day) {
        return new ToldTenure(unit.id(), unit.name(day), tenure.leader(), tenure.name(), tenure.title().phrase(),
                tenure.acting(), tenure.from(), tenure.until());
    }

    static RuntimeException nobody() {
        return new Problem(ProblemType.NOT_FOUND,
                "Không có đơn vị hay người đứng đầu này vào thời điểm đó; tra mã tại /public/v1/units.",
                "There was no such unit or leader on record then; look codes up at /public/v1/units.").asException();
    }
}
