package vn.danbiet.command.denunciation;

import java.util.Optional;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.Conditions;

/**
 * The short procedure, without a verification team, for what is clear, proven and can be handled at once (LTC 43; NĐ31 19,
 * in force since 2019-05-28). The denounced is heard all the same.
 */
final class FastTrack {
    private FastTrack() {}

    static void check(Optional<Conditions> conditions) {
        if (conditions.filter(Conditions::clearAndVerifiable).isEmpty()) {
            throw new Refusal(DenunciationRule.NOT_CLEAR_ENOUGH);
        }
    }
}
