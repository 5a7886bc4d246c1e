package vn.danbiet.command.violation;

import java.util.HashSet;
import java.util.stream.Stream;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.violation.ViolationCommand.OrderInspection;
import vn.danbiet.events.violation.InspectionManner;

/**
 * Who inspects, when, and whom (NQ31 1.2đ): a lead who answers for the report, nobody twice, nobody who is kept away. A
 * self-check is the unit's own; any other inspection of the unit in charge by itself is one as well.
 */
final class OrderOfInspection {
    private OrderOfInspection() {}

    static void check(OrderInspection command, Dossier dossier) {
        if (command.members().contains(command.lead())
                || new HashSet<>(command.members()).size() < command.members().size()) {
            throw new Refusal(ViolationRule.TEAM_NAMES_SOMEBODY_TWICE);
        }
        Stream.concat(Stream.of(command.lead()), command.members().stream())
                .forEach(dossier.file().charge()::refuseExcluded);
        if (command.beginsOn().isBefore(command.act().day()) || command.endsOn().isBefore(command.beginsOn())) {
            throw new Refusal(ViolationRule.INSPECTION_DAYS);
        }
        boolean own = dossier.unit()
                .equals(command.act().units().successor(dossier.reported().violator(), command.act().day()));
        if (own != (command.manner() == InspectionManner.SELF_CHECK)) {
            throw new Refusal(own ? ViolationRule.OWN_UNIT_IS_A_SELF_CHECK : ViolationRule.SELF_CHECK_IS_OF_OWN_UNIT);
        }
    }
}
