package vn.danbiet.command.denunciation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Refusal;
import vn.danbiet.events.denunciation.Conditions;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.IdentityFinding;
import vn.danbiet.events.denunciation.InformationGround;
import vn.danbiet.events.identity.IdentityKeeping;

/**
 * What is no denunciation of the law, but information (LTC 25, in force since 2019-01-01): without a name, under a false
 * one, or not in one of the two forms of LTC 22 and 23, a signed letter or in person. It is not handled as a denunciation; but
 * where it says clearly who violated what, with evidence that can be verified, it is inspected or forwarded (LTC 25.2).
 */
final class Information {
    private Information() {}

    /** The grounds that hold by the record; none for a denunciation of the law. */
    static Set<InformationGround> grounds(Dossier dossier, @Nullable IdentityFinding finding) {
        DenunciationReceived received = dossier.received();
        var grounds = EnumSet.noneOf(InformationGround.class);
        if (!dossier.isRepeated() && (!received.channel().isStatutory() || !received.signed())) {
            grounds.add(InformationGround.OTHER_CHANNEL);
        }
        if (received.identity().keeping() == IdentityKeeping.NOT_GIVEN || finding == IdentityFinding.NOT_FOUND) {
            grounds.add(InformationGround.ANONYMOUS);
        }
        if (finding == IdentityFinding.FALSE_NAME) {
            grounds.add(InformationGround.FALSE_NAME);
        }
        return grounds;
    }

    static void checkGround(InformationGround ground, Set<InformationGround> holding) {
        if (!holding.contains(ground)) {
            throw new Refusal(DenunciationRule.GROUND_DOES_NOT_HOLD, ground);
        }
    }

    /** Only what leads nowhere may be left. */
    static void checkKeeping(Conditions conditions) {
        if (conditions.clearAndVerifiable()) {
            throw new Refusal(DenunciationRule.MUST_BE_FOLLOWED_UP);
        }
    }

    static void checkPassingOn(Conditions conditions) {
        if (!conditions.clearAndVerifiable()) {
            throw new Refusal(DenunciationRule.NOT_VERIFIABLE);
        }
    }
}
