package vn.danbiet.log.verification;

import java.time.Instant;
import vn.danbiet.log.Hash;
import vn.danbiet.log.verification.DocumentFacts.Offset;

/**
 * The last document that was verified; with it all before it, within the {@link Scope}. Keep position and hash: they
 * prove later that nothing was removed from the end.
 *
 * @param documents how many were verified up to this one
 * @param begin position of its first event
 * @param position of its last event
 * @param version of its first event
 * @param at when it was recorded
 * @param hash of it
 * @param offset where an export has it
 */
public record Verified(long documents, long begin, long position, long version, Instant at, Hash hash, Offset offset) {
    boolean isStill(DocumentFacts document) {
        return document.position() == begin && document.hash().equals(hash) && document.computed().equals(hash);
    }
}
