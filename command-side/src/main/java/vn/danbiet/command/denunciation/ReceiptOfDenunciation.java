package vn.danbiet.command.denunciation;

import java.time.LocalDate;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.ActTime;

/** What has to be so for a denunciation to be entered in the book; whether it is accepted is another matter (LTC 23, 24). */
final class ReceiptOfDenunciation {
    private static final LocalDate LAW_IN_FORCE = LocalDate.of(2019, 1, 1);

    private ReceiptOfDenunciation() {}

    static void check(Act act) {
        ActTime.check(act, act.occurredAt());
        if (act.day().isBefore(LAW_IN_FORCE)) {
            throw new Refusal(DenunciationRule.TIME_BEFORE_THE_LAW);
        }
    }
}
