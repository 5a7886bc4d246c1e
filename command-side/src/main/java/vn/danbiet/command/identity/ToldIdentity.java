package vn.danbiet.command.identity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.casefile.SealedPapers;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.KeptIdentity;

/**
 * An identity that a case keeps, without saying who it is.
 *
 * @param number by which an opening is asked for
 * @param reference of the paper file, where it is kept off the system
 * @param disclosed whether the petitioner said who they are, so that it takes no second person
 */
record ToldIdentity(
        int number,
        IdentityOf of,
        Phrase ofText,
        IdentityKeeping keeping,
        Phrase keepingText,
        @Nullable String reference,
        boolean disclosed) {

    /** @param number of the opening */
    record Opened(int number, Identity identity) {}

    static List<ToldIdentity> of(SealedPapers papers) {
        var told = new ArrayList<ToldIdentity>();
        for (KeptIdentity kept : papers.identities()) {
            told.add(new ToldIdentity(told.size() + 1, kept.of(), kept.of().phrase(), kept.identity().keeping(),
                    kept.identity().keeping().phrase(), kept.identity().reference(), papers.isDisclosed()));
        }
        return told;
    }
}
