package vn.danbiet.command.petition;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.petition.Channel;

/**
 * What a petition needs to be handled. A letter names its writer with an address and bears a signature or fingerprint
 * (TT 05/2021/TT-TTCP art. 6); whoever comes, calls or writes online leaves contact details (NĐ 20/2008 art. 7).
 */
final class Eligibility {
    private Eligibility() {}

    static void check(Channel channel, boolean signed, PetitionerFacts facts) {
        boolean letter = channel == Channel.POST;
        boolean someoneCanBeTold = facts.anyAddress() || !letter && facts.anyPhone();
        if (!someoneCanBeTold) {
            throw new Refusal(PetitionRule.NOT_ELIGIBLE_UNNAMED);
        }
        if (letter && !signed) {
            throw new Refusal(PetitionRule.NOT_ELIGIBLE_UNSIGNED);
        }
    }
}
