package vn.danbiet.command.violation;

import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.violation.ViolationFinding;

/**
 * What a conclusion leads to (LDC 10): whoever violated the rules is held responsible, by name; where there was no
 * violation those accused are cleared, and nobody is sanctioned.
 */
final class Consequences {
    private Consequences() {}

    /** Who was never accused was never told nor heard, so an officer is one of those accused or led the unit then, a name one of theirs. */
    static void checkSanction(Dossier dossier, @Nullable OfficerId officer, @Nullable String whom) {
        if (!dossier.concluded().conclusion().isViolation()) {
            throw new Refusal(ViolationRule.NOTHING_TO_SANCTION);
        }
        if (officer == null && whom == null) {
            throw new Refusal(ViolationRule.SANCTION_NAMES_NOBODY);
        }
        if (officer != null && !dossier.answersForIt(officer)) {
            throw new Refusal(ViolationRule.SANCTION_OF_SOMEBODY_ELSE);
        }
        if (whom != null && dossier.accusedCalled(whom).isEmpty()) {
            throw new Refusal(ViolationRule.SANCTION_NAMES_SOMEBODY_ELSE);
        }
    }

    static void checkClearance(ViolationFinding conclusion) {
        if (conclusion.isViolation()) {
            throw new Refusal(ViolationRule.VIOLATION_WAS_FOUND);
        }
    }

    static void checkRemedy(ViolationFinding conclusion) {
        if (!conclusion.isViolation()) {
            throw new Refusal(ViolationRule.NOTHING_TO_REMEDY);
        }
    }
}
