package vn.danbiet.command.protection;

import java.time.LocalDate;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.protection.EndGround;
import vn.danbiet.events.protection.ProtectionStatus;

/**
 * When a protection ends (LTC 54): the denunciation was settled, or its settlement terminated; the basis is lost; they ask
 * for it; since 2026-07-01 also when they wilfully broke their duties. What was never ordered ends only on their request.
 */
final class EndOfProtection {
    private static final LocalDate WILFUL_BREACH_SINCE = LocalDate.of(2026, 7, 1);

    private EndOfProtection() {}

    static void check(EndGround ground, ProtectionStatus status, DenunciationStatus denunciation, LocalDate on) {
        if (status == ProtectionStatus.REQUESTED && ground != EndGround.ON_THEIR_REQUEST) {
            throw new Refusal(ProtectionRule.NOT_PROTECTED_YET);
        }
        switch (ground) {
            case DENUNCIATION_SETTLED -> {
                if (!isSettled(denunciation)) {
                    throw new Refusal(ProtectionRule.NOT_SETTLED_YET, denunciation);
                }
            }
            case DENUNCIATION_TERMINATED -> {
                if (denunciation != DenunciationStatus.TERMINATED) {
                    throw new Refusal(ProtectionRule.NOT_TERMINATED, denunciation);
                }
            }
            case WILFUL_BREACH -> {
                if (on.isBefore(WILFUL_BREACH_SINCE)) {
                    throw new Refusal(ProtectionRule.WILFUL_BREACH_NOT_YET);
                }
            }
            case BASIS_LOST, ON_THEIR_REQUEST -> {
                // The settler says so, and why.
            }
        }
    }

    private static boolean isSettled(DenunciationStatus denunciation) {
        return switch (denunciation) {
            case CONCLUDED, HANDLED, CLOSED, UPHELD -> true;
            default -> denunciation.isEnd() && denunciation != DenunciationStatus.TERMINATED;
        };
    }
}
