package vn.danbiet.command.complaint;

import vn.danbiet.command.Refusal;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.petition.Channel;

/**
 * The forms of a complaint: a letter with date, name, address and signature or fingerprint, or appearance in person, where
 * it is written down and signed (LKN 8, in force since 2012-07-01). Online and telephone are none; what is sent on by
 * another body has to be a letter as well. A letter without signature is entered in the book all the same, and refused.
 */
final class StatutoryForm {
    private StatutoryForm() {}

    static void checkChannel(Channel channel) {
        if (channel == Channel.ONLINE || channel == Channel.PHONE) {
            throw new Refusal(ComplaintRule.NOT_STATUTORY_FORM);
        }
    }

    /** Whether it can be accepted as it is. */
    static void check(boolean signed, PetitionerFacts facts) {
        if (!facts.anyAddress()) {
            throw new Refusal(ComplaintRule.NOT_NAMED);
        }
        if (!signed) {
            throw new Refusal(ComplaintRule.NOT_SIGNED);
        }
    }
}
