package vn.danbiet.events.identity;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, without saying it.
 *
 * @param piece where it lies, where it is sealed in the system
 * @param reference of the paper file that says it, where it is kept off the system: 1 to 40 of letters, digits,
 *        {@code . / -}, which mean nothing to whoever does not keep that file
 */
public record SealedIdentity(IdentityKeeping keeping, @Nullable SealedPiece piece, @Nullable String reference) {
    public static final SealedIdentity NOT_GIVEN = new SealedIdentity(IdentityKeeping.NOT_GIVEN, null, null);

    private static final Pattern REFERENCE = Pattern.compile("[\\p{L}\\p{N}./-]{1,40}");

    public SealedIdentity {
        if ((keeping == IdentityKeeping.SEALED) != (piece != null)
                || (keeping == IdentityKeeping.OFF_SYSTEM) != (reference != null)
                || reference != null && !REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("An identity is sealed, or referred to, or not given");
        }
    }

    public static SealedIdentity sealed(SealedPiece piece) {
        return new SealedIdentity(IdentityKeeping.SEALED, piece, null);
    }

    public static SealedIdentity offSystem(String reference) {
        return new SealedIdentity(IdentityKeeping.OFF_SYSTEM, null, reference);
    }
}
