package vn.danbiet.query.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.law.Days;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.query.organisation.KnownUnits;

/**
 * Whom somebody supervises: supervisors and auditors every unit, heads their own and those below. Nobody else any. Who may
 * ask is said by what the organisation is today, and what is counted by what it was at the moment that is asked for.
 */
@Component
class Supervised {
    private final OrganisationBook organisation;
    private final KnownUnits known;
    private final Clock clock;

    Supervised(OrganisationBook organisation, KnownUnits known, Clock clock) {
        this.organisation = organisation;
        this.known = known;
        this.clock = clock;
    }

    /**
     * The units that are counted: the one asked for and all below it.
     *
     * @param asked the own unit of a head, and all units for others, unless said; what was a unit that ended is its
     *        successor's
     */
    List<UnitId> units(@Nullable UnitId asked, Caller caller, OrganisationChart chart, LocalDate day) {
        UnitId allowed = allowed(asked, caller);
        UnitId root = allowed == null ? null : chart.successor(allowed, day);
        Stream<UnitId> below = chart.units()
                .stream()
                .filter(unit -> unit.isActive(day))
                .map(Unit::id)
                .filter(unit -> root == null || chart.superiors(unit, day).contains(root));
        return Stream.concat(Stream.ofNullable(root), below)
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    /** One unit alone. */
    UnitId unit(UnitId asked, Caller caller, OrganisationChart chart, LocalDate day) {
        allowed(asked, caller);
        return chart.successor(asked, day);
    }

    private @Nullable UnitId allowed(@Nullable UnitId asked, Caller caller) {
        if (caller.is(Role.SUPERVISOR) || caller.is(Role.AUDITOR)) {
            known.check("unit", asked);
            return asked;
        }
        UnitId own = caller.is(Role.UNIT_HEAD) ? caller.unitOrNull() : null;
        if (own == null) {
            throw new Problem(ProblemType.FORBIDDEN,
                    "Số liệu giám sát dành cho người giám sát, kiểm toán và người đứng đầu đơn vị.",
                    "The figures of supervision are for supervisors, auditors and heads of units.").asException();
        }
        if (asked != null && !isOwnOrBelow(asked, own)) {
            throw new Problem(ProblemType.OTHER_UNIT,
                    "Người đứng đầu xem số liệu của đơn vị mình và các đơn vị bên dưới.",
                    "Heads see the figures of their own unit and of the units below.").asException();
        }
        return asked == null ? own : asked;
    }

    private boolean isOwnOrBelow(UnitId asked, UnitId own) {
        OrganisationChart chart = organisation.chart();
        LocalDate today = Days.of(clock.instant());
        UnitId unit = chart.successor(asked, today);
        return unit.equals(own) || chart.superiors(unit, today).contains(own);
    }
}
