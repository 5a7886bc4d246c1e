package vn.danbiet.command.violation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;

/**
 * A concluded case is closed when the conclusion was served, the time to appeal it is over or the appeal decided, and it
 * has been public for its time (LDC 13) or is withheld on a legal ground.
 */
final class EndOfCase {
    private EndOfCase() {}

    static void check(Dossier dossier, @Nullable LocalDate servedOn, boolean appealDecided, Publication publication,
            Act act) {
        if (servedOn == null) {
            throw new Refusal(ViolationRule.NOT_SERVED);
        }
        LocalDate appealUntil = TimeToAppeal.until(servedOn, act.law());
        if (dossier.concluded().conclusion().isViolation() && !appealDecided && !act.day().isAfter(appealUntil)) {
            throw new Refusal(ViolationRule.MAY_STILL_BE_APPEALED, appealUntil);
        }
        if (!publication.isDone() && !dossier.isWithheld()) {
            throw new Refusal(ViolationRule.NOT_PUBLISHED);
        }
    }
}
