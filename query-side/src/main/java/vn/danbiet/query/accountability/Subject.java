package vn.danbiet.query.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.query.responsibility.Spells.Answerer;

/** Whose record it is. */
sealed interface Subject {

    /** Whether what counts for this one counts for them. */
    boolean is(Answerer answerer);

    /** The units whose record it is, or that they led. */
    Set<UnitId> units(OrganisationChart chart);

    /** Every unit that may have been in charge of a case that counts, be it before it was passed on record. */
    default List<UnitId> unitsInCharge(OrganisationChart chart) {
        return units(chart).stream()
                .flatMap(unit -> Stream.concat(Stream.of(unit), chart.predecessors(unit).stream()))
                .distinct()
                .toList();
    }

    /** The record of a unit, also of one that is no more. */
    record OfUnit(UnitId unit) implements Subject {
        @Override
        public boolean is(Answerer answerer) {
            return answerer.unit().equals(unit);
        }

        @Override
        public Set<UnitId> units(OrganisationChart chart) {
            return Set.of(unit);
        }
    }

    /**
     * The record of who led one or more units, as head or acting.
     *
     * @param unit for the time in this one alone
     * @param since for the tenure alone that began on this day
     */
    record OfLeader(OfficerId leader, @Nullable UnitId unit, @Nullable LocalDate since) implements Subject {
        @Override
        public boolean is(Answerer answerer) {
            return leader.equals(answerer.leader()) && (unit == null || unit.equals(answerer.unit()))
                    && (since == null || since.equals(answerer.since()));
        }

        @Override
        public Set<UnitId> units(OrganisationChart chart) {
            return chart.units()
                    .stream()
                    .filter(one -> unit == null || unit.equals(one.id()))
                    .filter(one -> one.leaders().stream().anyMatch(tenure -> tenure.leader().equals(leader)))
                    .map(Unit::id)
                    .collect(Collectors.toSet());
        }
    }
}
