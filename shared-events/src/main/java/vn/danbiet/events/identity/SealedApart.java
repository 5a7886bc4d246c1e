package vn.danbiet.events.identity;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a fact put under seal apart from the log.
 *
 * @param identities whose secret is kept from here on, also where the name is kept off the system or was not given
 * @param originals as they were handed in
 */
public record SealedApart(List<KeptIdentity> identities, List<Original> originals) {
    public SealedApart {
        identities = List.copyOf(identities);
        originals = List.copyOf(originals);
    }

    /** Where all of it lies that lies in the system. */
    public Stream<SealedPiece> pieces() {
        return Stream.concat(identities.stream().map(kept -> kept.identity().piece()).filter(Objects::nonNull),
                originals.stream().map(Original::piece));
    }

    public static SealedApart identity(IdentityOf of, SealedIdentity identity) {
        return new SealedApart(List.of(new KeptIdentity(of, identity)), List.of());
    }

    public static SealedApart original(Original original) {
        return new SealedApart(List.of(), List.of(original));
    }
}
