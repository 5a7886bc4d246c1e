package vn.danbiet.query.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitKind;

/**
 * A unit as it is on a day, for anybody.
 *
 * @param parent the unit above; where that one has ended, whoever answers for it
 * @param head nothing while nobody is recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitSummary(
        UnitId unit,
        Phrase name,
        UnitKind kind,
        Phrase kindText,
        @Nullable UnitId parent,
        @Nullable Phrase parentName,
        @Nullable Head head) {

    /**
     * Who leads it.
     *
     * @param acting until there is a head, or while the head has delegated
     */
    record Head(String name, Phrase title, boolean acting, LocalDate since) {
        static Head of(Tenure tenure) {
            return new Head(tenure.name(), tenure.title().phrase(), tenure.acting(), tenure.from());
        }
    }

    static UnitSummary of(Unit unit, OrganisationChart chart, LocalDate day) {
        UnitId parent = chart.superior(unit.id(), day).orElse(null);
        return new UnitSummary(unit.id(), unit.name(day), unit.kind(), unit.kind().phrase(), parent,
                parent == null ? null : chart.name(parent, day), unit.headOn(day).map(Head::of).orElse(null));
    }
}
