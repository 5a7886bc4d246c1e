package vn.danbiet.query.accountability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;

/**
 * Who may read which record: supervisors and auditors every one, officers and heads that of their own unit and of those it
 * succeeded, heads those of the units below as well, and leaders their own. All of it by what the organisation is today.
 */
@Component
class Readership {
    private final OrganisationBook organisation;
    private final Clock clock;

    Readership(OrganisationBook organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    void check(Caller caller, Subject subject) {
        if (caller.is(Role.SUPERVISOR) || caller.is(Role.AUDITOR)) {
            return;
        }
        UnitId own = caller.unit().orElseThrow(Readership::noReader);
        if (subject instanceof Subject.OfLeader of && of.leader().equals(caller.id())) {
            return;
        }
        OrganisationChart chart = organisation.chart();
        LocalDate today = Days.of(clock.instant());
        Set<UnitId> units = subject.units(chart);
        if (units.isEmpty() || !units.stream().allMatch(unit -> mayRead(caller, own, unit, chart, today))) {
            throw new Problem(ProblemType.OTHER_UNIT, "Bạn chỉ xem được kết quả của đơn vị mình và đơn vị cấp dưới.",
                    "You can only read the records of your own unit and, as its head, of those below.").asException();
        }
    }

    private static boolean mayRead(Caller caller, UnitId own, UnitId unit, OrganisationChart chart, LocalDate today) {
        return unit.equals(own) || caller.predecessors().contains(unit)
                || caller.is(Role.UNIT_HEAD) && chart.superiors(chart.successor(unit, today), today).contains(own);
    }

    private static RuntimeException noReader() {
        return new Problem(ProblemType.FORBIDDEN, "Vai trò của bạn không được xem kết quả này.",
                "Your role does not include reading these records.").asException();
    }
}
