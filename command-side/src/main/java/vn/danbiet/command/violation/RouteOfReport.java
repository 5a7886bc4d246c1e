package vn.danbiet.command.violation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.violation.ViolationCommand.RouteViolation;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.petition.Channel;

/**
 * Which procedure settles what was reported (LDC 5.3, 35, in force since 2023-07-01): that of complaints, denunciations, or
 * petitions and feedback. A petition or a complaint is opened here for whoever informed by name. A complaint is signed and
 * says which decision or act it is about (LKN 8). A denunciation is received in its own, sealed procedure (LTC 22, 23)
 * and named here once it is there.
 */
final class RouteOfReport {
    private static final LocalDate LAW_ON_COMPLAINTS = LocalDate.of(2012, 7, 1);

    private RouteOfReport() {}

    static void check(RouteViolation command, PetitionerFacts facts, @Nullable String sourceCase) {
        boolean opened = command.receiptCode() != null;
        if (command.kind() == CaseKind.VIOLATION || command.kind() == CaseKind.PROTECTION) {
            throw new Refusal(ViolationRule.NO_SUCH_ROUTE);
        }
        if (!opened && command.child().equals(sourceCase)) {
            throw new Refusal(ViolationRule.ROUTED_BACK_TO_ITS_SOURCE);
        }
        if (!opened) {
            return;
        }
        if (command.kind() == CaseKind.DENUNCIATION) {
            throw new Refusal(ViolationRule.DENUNCIATION_IS_RECEIVED_APART);
        }
        if (command.channel() == null) {
            throw new Refusal(ViolationRule.CHANNEL_IS_MISSING);
        }
        if (command.kind() == CaseKind.COMPLAINT && !isStatutory(command)) {
            throw new Refusal(ViolationRule.NO_STATUTORY_FORM);
        }
        if (facts.named() == 0) {
            throw new Refusal(ViolationRule.NOBODY_TO_OPEN_IT_FOR);
        }
        if ((command.kind() == CaseKind.COMPLAINT) != (command.contested() != null)) {
            throw new Refusal(ViolationRule.COMPLAINT_NEEDS_CONTESTED_ACT);
        }
        if (command.contested() != null && !isKnown(command.contested().knownOn(), command.act().day())) {
            throw new Refusal(ViolationRule.CONTESTED_ACT_NOT_KNOWN);
        }
    }

    private static boolean isKnown(LocalDate knownOn, LocalDate day) {
        return !knownOn.isAfter(day) && !knownOn.isBefore(LAW_ON_COMPLAINTS);
    }

    private static boolean isStatutory(RouteViolation command) {
        return command.signed() && (command.channel() == Channel.COUNTER || command.channel() == Channel.POST);
    }
}
