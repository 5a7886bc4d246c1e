package vn.danbiet.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.petition.PetitionId;

/**
 * The key on the receipt of somebody who sent a petition in online. It follows from the petition and the secret of the
 * installation, so it is stored nowhere and can be given out again when the same order comes twice.
 */
@Component
public class PetitionerKeys {
    /** The header in which petitioners send it. */
    public static final String HEADER = "Petitioner-Key";

    private final InstallationSecret secret;

    PetitionerKeys(InstallationSecret secret) {
        this.secret = secret;
    }

    public String keyOf(PetitionId petition) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign("petitioner", petition.value()));
    }

    public boolean fits(@Nullable String key, PetitionId petition) {
        return key != null && MessageDigest.isEqual(key.getBytes(StandardCharsets.UTF_8),
                keyOf(petition).getBytes(StandardCharsets.UTF_8));
    }
}
