package vn.danbiet.command.violation;

import vn.danbiet.command.Refusal;
import vn.danbiet.command.violation.ViolationCommand.Suspects;

/** Who is named as accused in the course of a case: somebody, and nobody who is accused already. */
final class NamingOfAccused {
    private NamingOfAccused() {}

    static void check(Suspects suspects, Dossier dossier) {
        if (suspects.officers().isEmpty() && suspects.people().isEmpty()) {
            throw new Refusal(ViolationRule.NAMES_NOBODY);
        }
        ReportOfViolation.checkOfficers(suspects.officers());
        if (dossier.newAmong(suspects.officers()).size() < suspects.officers().size()) {
            throw new Refusal(ViolationRule.ACCUSED_TWICE);
        }
    }
}
