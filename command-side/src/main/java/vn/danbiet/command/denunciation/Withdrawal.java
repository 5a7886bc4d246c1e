package vn.danbiet.command.denunciation;

import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.WithdrawalManner;

/**
 * How a denunciation is taken back (LTC 33, in force since 2019-01-01): by some of those who denounced, which changes
 * nothing, or by all of them, after which the settler decides whether it goes on. Who holds the receipt speaks for one.
 */
final class Withdrawal {
    private Withdrawal() {}

    /** @param left how many have not withdrawn */
    static void check(WithdrawalManner manner, int withdrawing, int left, boolean withdrewByReceipt, Actor by) {
        boolean theirs = by.standing() == Standing.PETITIONER;
        if (theirs != (manner == WithdrawalManner.RECEIPT)) {
            throw new Refusal(DenunciationRule.RECEIPT_IS_THEIRS);
        }
        if (theirs && withdrewByReceipt) {
            throw new Refusal(DenunciationRule.WITHDREW_ALREADY);
        }
        if (withdrawing > left) {
            throw new Refusal(DenunciationRule.MORE_THAN_DENOUNCE, left);
        }
    }
}
