package vn.danbiet.query.figures;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.identity.EntitledRole;
import vn.danbiet.query.figures.OpeningsDocument.Kind;
import vn.danbiet.query.figures.OpeningsDocument.Step;

/**
 * How often it was opened who denounced or informed: by year and role, over all units and cases together, so that no
 * figure tells that there is a case.
 */
record OpeningFigures(List<Year> years) {

    /** @param approved how many openings two people agreed on */
    record Year(int year, int requested, int approved, int declined, List<ByRole> byRole) {}

    /** @param told how often somebody in this role was told an identity */
    record ByRole(EntitledRole role, Phrase roleText, int requested, int approved, int declined, int told) {
        private static ByRole of(EntitledRole role, List<Step> steps) {
            List<Step> own = steps.stream().filter(step -> step.role().equals(role.name())).toList();
            return new ByRole(role, role.phrase(), count(own, Kind.REQUESTED), count(own, Kind.APPROVED),
                    count(own, Kind.DECLINED), count(own, Kind.TOLD));
        }
    }

    static OpeningFigures of(List<OpeningsDocument> cases) {
        Map<Integer, List<Step>> byYear = new TreeMap<>();
        cases.stream()
                .flatMap(one -> one.steps().stream())
                .forEach(step -> byYear.merge(step.year(), List.of(step),
                        (these, those) -> Stream.concat(these.stream(), those.stream()).toList()));
        return new OpeningFigures(byYear.entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), count(year.getValue(), Kind.REQUESTED),
                        count(year.getValue(), Kind.APPROVED), count(year.getValue(), Kind.DECLINED),
                        Stream.of(EntitledRole.values()).map(role -> ByRole.of(role, year.getValue())).toList()))
                .toList());
    }

    private static int count(List<Step> steps, Kind kind) {
        return Math.toIntExact(steps.stream().filter(step -> step.kind() == kind).count());
    }
}
