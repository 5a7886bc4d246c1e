package vn.danbiet.command.violation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.danbiet.command.Act;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActTime;
import vn.danbiet.command.casefile.ActiveUnit;
import vn.danbiet.command.casefile.CaseRule;
import vn.danbiet.command.casefile.Charge;
import vn.danbiet.command.violation.ViolationCommand.Occurrence;
import vn.danbiet.command.violation.ViolationCommand.Origin;
import vn.danbiet.command.violation.ViolationCommand.ReportViolation;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.events.violation.ViolationSource;

/**
 * What has to be so for a violation to be entered: that it can have happened under the Law on the implementation of
 * grassroots democracy (in force since 2023-07-01), in a unit that was there, and that its source is named.
 */
final class ReportOfViolation {
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2023, 7, 1);

    private ReportOfViolation() {}

    static void check(ReportViolation command) {
        Act act = command.act();
        if (Charge.isOfficer(act.by()) && !act.by().actsFor(command.unit())) {
            throw new Refusal(CaseRule.OTHER_UNIT);
        }
        ActTime.check(act, act.occurredAt());
        if (act.by().standing() != Standing.SYSTEM) {
            ActiveUnit.check(act, command.unit());
        }
        checkOrigin(command.origin());
        checkOccurrence(command.occurrence(), act);
        checkOfficers(command.suspects().officers());
    }

    /** Each source is known by something else. */
    private static void checkOrigin(Origin origin) {
        ViolationSource source = origin.source();
        if ((source == ViolationSource.CASE) != (origin.sourceCase() != null)) {
            throw new Refusal(ViolationRule.SOURCE_CASE);
        }
        if ((source == ViolationSource.BOARD) != (origin.board() != null)) {
            throw new Refusal(ViolationRule.SOURCE_BOARD);
        }
        if (origin.reference() == null && (source == ViolationSource.INSPECTION || source == ViolationSource.PRESS)) {
            throw new Refusal(ViolationRule.SOURCE_REFERENCE);
        }
    }

    /** As reported, and as concluded. */
    static void checkOccurrence(Occurrence occurrence, Act act) {
        if (occurrence.from().isBefore(LAW_IN_FORCE) || occurrence.until().isBefore(occurrence.from())
                || occurrence.until().isAfter(act.day())) {
            throw new Refusal(ViolationRule.DAYS_OF_VIOLATION);
        }
        OrganisationChart units = act.units();
        if (units.isEmpty()) {
            return;
        }
        Unit unit = units.unit(occurrence.violator())
                .orElseThrow(() -> new Refusal(CaseRule.NO_SUCH_UNIT, occurrence.violator()));
        if (occurrence.from().isBefore(unit.from())) {
            throw new Refusal(ViolationRule.UNIT_WAS_NOT_THERE, occurrence.violator(), unit.from());
        }
    }

    static void checkOfficers(List<OfficerId> officers) {
        if (new HashSet<>(officers).size() < officers.size()) {
            throw new Refusal(ViolationRule.ACCUSED_TWICE);
        }
    }
}
