package vn.danbiet.command.complaint;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;

/**
 * The amending law of 2026 (Luật 136/2025/QH15, L136): in force since 2026-07-01. It has no transitional clause, so an act
 * is under it when it is done on that day or later.
 */
final class Amendment {
    static final LocalDate IN_FORCE = LocalDate.of(2026, 7, 1);

    private Amendment() {}

    static boolean governs(Act act) {
        return !act.day().isBefore(IN_FORCE);
    }

    /** Refuses what the law did not know before. */
    static void require(Act act, ComplaintRule rule) {
        if (!governs(act)) {
            throw new Refusal(rule);
        }
    }
}
