package vn.danbiet.query.organisation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Delegation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.organisation.UnitEnd;
import vn.danbiet.events.organisation.UnitKind;

/**
 * A unit over time, for staff. Days named {@code until} are last days.
 *
 * @param now as it is on the day asked for
 * @param successor who answers for what is or was its own; itself while it is there
 * @param predecessors the units whose cases and records are its own on that day
 * @param end nothing while no end is known; it may lie ahead
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnitHistory(
        UnitId unit,
        UnitKind kind,
        LocalDate from,
        LocalDate on,
        UnitSummary now,
        UnitId successor,
        List<UnitId> predecessors,
        List<Name> names,
        List<Place> parents,
        List<Leader> leaders,
        List<DelegationTold> delegations,
        @Nullable UnitEnd end) {

    record Name(LocalDate from, Phrase name) {}

    /** @param parent nothing where it was under no unit */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Place(LocalDate from, @Nullable UnitId parent) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Leader(
            OfficerId leader,
            String name,
            Phrase title,
            boolean acting,
            LocalDate from,
            @Nullable LocalDate until,
            String citation) {
        static Leader of(Tenure tenure) {
            return new Leader(tenure.leader(), tenure.name(), tenure.title().phrase(), tenure.acting(), tenure.from(),
                    tenure.until(), tenure.citation());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DelegationTold(
            OfficerId by,
            OfficerId to,
            String matters,
            LocalDate from,
            @Nullable LocalDate until,
            String citation) {
        static DelegationTold of(Delegation delegation) {
            return new DelegationTold(delegation.by(), delegation.to(), delegation.matters(), delegation.from(),
                    delegation.until(), delegation.citation());
        }
    }

    static UnitHistory of(Unit unit, OrganisationChart chart, LocalDate day) {
        return new UnitHistory(unit.id(), unit.kind(), unit.from(), day, UnitSummary.of(unit, chart, day),
                chart.successor(unit.id(), day),
                chart.predecessors(unit.id(), day).stream().sorted(Comparator.comparing(UnitId::value)).toList(),
                unit.names().stream().map(name -> new Name(name.from(), name.value().phrase())).toList(),
                unit.parents().stream().map(place -> new Place(place.from(), place.value())).toList(),
                unit.leaders().stream().map(Leader::of).toList(),
                unit.delegations().stream().map(DelegationTold::of).toList(), unit.end());
    }
}
