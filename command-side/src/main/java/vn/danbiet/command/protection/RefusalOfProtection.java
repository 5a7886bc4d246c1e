package vn.danbiet.command.protection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.protection.ProtectionBasis;
import vn.danbiet.events.protection.RefusalGround;

/** On which ground protection is refused (LTC 51): each has to be so. */
final class RefusalOfProtection {
    /** The denunciation came to an end without ever having been accepted. */
    private static final Set<DenunciationStatus> NEVER_ACCEPTED = EnumSet.of(DenunciationStatus.REFUSED,
            DenunciationStatus.INFORMATION_ONLY, DenunciationStatus.INSPECTED);

    private RefusalOfProtection() {}

    static boolean wasNeverAccepted(DenunciationStatus denunciation) {
        return NEVER_ACCEPTED.contains(denunciation);
    }

    /** @param found the bases that were reported; nothing where nobody reported yet */
    static void check(RefusalGround ground, @Nullable List<ProtectionBasis> found, DenunciationStatus denunciation) {
        switch (ground) {
            case NO_DENUNCIATION -> {
                if (!wasNeverAccepted(denunciation)) {
                    throw new Refusal(ProtectionRule.DENUNCIATION_IS_ON, denunciation);
                }
            }
            case NO_BASIS -> {
                if (found == null) {
                    throw new Refusal(ProtectionRule.NOT_REPORTED);
                }
                if (!found.isEmpty()) {
                    throw new Refusal(ProtectionRule.BASIS_WAS_FOUND);
                }
            }
            case NOT_A_PROTECTED_PERSON -> {
                if (found == null) {
                    throw new Refusal(ProtectionRule.NOT_REPORTED);
                }
            }
        }
    }
}
