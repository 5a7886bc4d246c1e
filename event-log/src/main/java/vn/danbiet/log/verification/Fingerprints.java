package vn.danbiet.log.verification;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import vn.danbiet.log.Hash;

/**
 * 64 bits for a name: the beginning of a SHA-256 over a secret of this verification and the name, so that nobody can
 * prepare two names that look alike.
 */
final class Fingerprints {
    static final int KEY_BYTES = 16;
    static final long ALL_BITS = -1;

    private final byte[] key;
    private final long mask;
    private final MessageDigest sha256 = Hash.sha256();

    /** @param mask which bits are used: tests take few */
    Fingerprints(byte[] key, long mask) {
        this.key = key;
        this.mask = mask;
    }

    static byte[] freshKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    byte[] key() {
        return key;
    }

    /** Never 0. */
    long of(byte[] name) {
        sha256.update(key);
        long fingerprint = ByteBuffer.wrap(sha256.digest(name)).getLong() & mask;
        return fingerprint == 0 ? 1 : fingerprint;
    }
}
