package vn.danbiet.log.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KmsClient;
import java.security.GeneralSecurityException;
import java.util.concurrent.atomic.AtomicLong;

/** A KMS with one key, found on the class path as the adapters of real ones are. */
public final class TestKms implements KmsClient {
    static final String URI = "test-kms://key";

    private static final Aead KEY = SubjectKeys.aead(SubjectKeys.newKey());
    private static final AtomicLong QUESTIONS = new AtomicLong();

    static long questions() {
        return QUESTIONS.get();
    }

    @Override
    public boolean doesSupport(String uri) {
        return uri.equals(URI);
    }

    @Override
    public KmsClient withCredentials(String path) {
        return this;
    }

    @Override
    public KmsClient withDefaultCredentials() {
        return this;
    }

    @Override
    public Aead getAead(String uri) {
        return new Aead() {
            @Override
            public byte[] encrypt(byte[] clear, byte[] associated) throws GeneralSecurityException {
                QUESTIONS.incrementAndGet();
                return KEY.encrypt(clear, associated);
            }

            @Override
            public byte[] decrypt(byte[] encrypted, byte[] associated) throws GeneralSecurityException {
                QUESTIONS.incrementAndGet();
                return KEY.decrypt(encrypted, associated);
            }
        };
    }
}
