package vn.danbiet.events.identity;

import java.util.regex.Pattern;

/**
 * Something that lies sealed apart: an identity, an original letter, an original file. The log knows where it lies and
 * what it was, so that nobody can exchange it, and nothing of what it says.
 *
 * @param id drawn at random, 128 bits
 * @param sealedSha256 of the sealed bytes as they are stored, in hexadecimal
 */
public record SealedPiece(String id, String sealedSha256) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    public SealedPiece {
        if (!ID.matcher(id).matches() || !HASH.matcher(sealedSha256).matches()) {
            throw new IllegalArgumentException("Not a sealed piece");
        }
    }
}
