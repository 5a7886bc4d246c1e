package vn.danbiet.platform.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A secret of this installation, the same in all its processes. With it go digests that nobody else can make: of what
 * petitioners send, so that the log does not let anybody guess at it, of the words that views are searched by, and for
 * the keys on their receipts.
 */
@Component
public class InstallationSecret {
    private static final int LEAST = 32;

    private final SecretKeySpec key;

    public InstallationSecret(@Value("${danbiet.petitioner-secret:}") String secret) {
        if (secret.length() < LEAST) {
            throw new IllegalArgumentException("danbiet.petitioner-secret is missing: set DANBIET_PETITIONER_SECRET to "
                    + LEAST + " random characters or more, and keep it: receipts depend on it");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** HMAC-SHA-256, 32 bytes. */
    public byte[] sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first half of it, 32 hexadecimal digits: enough to tell texts apart. */
    public String digest(String purpose, String text) {
        return HexFormat.of().formatHex(sign(purpose, text), 0, 16);
    }
}
