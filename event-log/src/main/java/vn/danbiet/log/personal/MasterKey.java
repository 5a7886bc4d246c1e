package vn.danbiet.log.personal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KmsClient;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The key that wraps the keys of data subjects, from a key file: a Tink keyset in JSON, either in the clear and readable
 * by its owner only, or encrypted by a key of a KMS. Several keys may be in the file: the primary one wraps, all of them
 * unwrap. The file is looked at again before new keys are wrapped, and when a key is wrapped by one that is missing, so
 * that running processes take up what is added to it.
 * <p>
 * A KMS is asked once for each version of the file, not for each data subject: a replay needs millions of their keys.
 */
public final class MasterKey {
    private static final Logger LOGGER = LoggerFactory.getLogger(MasterKey.class);

    /** What the file said when it was last read. */
    private record Content(String text, Aead aead, String primary, boolean lastIsPrimary, Set<String> ids) {
        static Content of(MasterKeyFile file, String text) {
            KeysetHandle keys = file.parse(text);
            return new Content(text, SubjectKeys.aead(keys), id(keys.getPrimary()),
                    keys.getAt(keys.size() - 1).isPrimary(),
                    IntStream.range(0, keys.size())
                            .mapToObj(keys::getAt)
                            .filter(key -> key.getStatus() == KeyStatus.ENABLED)
                            .map(MasterKey::id)
                            .collect(toUnmodifiableSet()));
        }

        /** Not the text: it is the secret. */
        @Override
        public String toString() {
            return "Content[primary=" + primary + ", ids=" + ids + "]";
        }
    }

    private final MasterKeyFile file;
    private volatile Content content;

    private MasterKey(MasterKeyFile file) {
        this.file = file;
        this.content = Content.of(file, file.read());
        file.warnIfExposed();
    }

    /**
     * The master key in this file.
     *
     * @param kmsKeyUri the key of a KMS by which the file is encrypted, in the form of one of Tink's adapters, which must
     *        be on the class path and find its credentials in its usual places; null for a file in the clear
     * @throws IllegalArgumentException when there is no such file or it holds no such keyset, or no adapter supports the
     *         URI
     */
    public static MasterKey read(Path file, @Nullable String kmsKeyUri) {
        return new MasterKey(new MasterKeyFile(file, kmsKeyUri == null ? null : kms(kmsKeyUri)));
    }

    /** The master key in this file, which is in the clear. */
    public static MasterKey read(Path file) {
        return read(file, null);
    }

    /**
     * Makes a file with one new key. To be called for a new installation only.
     *
     * @param kmsKeyUri as for {@link #read(Path, String)}
     * @throws IllegalArgumentException when the file is there already, or no adapter supports the URI
     */
    public static MasterKey create(Path file, @Nullable String kmsKeyUri) {
        MasterKeyFile fresh = new MasterKeyFile(file, kmsKeyUri == null ? null : kms(kmsKeyUri));
        try {
            fresh.create(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TinkConfig2026.get()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return new MasterKey(fresh);
    }

    /** Makes a file with one new key, in the clear. */
    public static MasterKey create(Path file) {
        return create(file, null);
    }

    /**
     * Adds a new key to the file. It unwraps, but does not wrap yet: first every process must have it.
     *
     * @return its id
     */
    public String add() {
        Set<String> before = ids();
        change(keys -> keys.addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId()));
        return ids().stream().filter(id -> !before.contains(id)).collect(Collectors.joining(", "));
    }

    /** Has the key that was added last wrap from now on. The others still unwrap. */
    public void promoteLast() {
        change(keys -> keys.getAt(keys.size() - 1).makePrimary());
    }

    /** Removes all keys but the one that wraps. What they have wrapped cannot be unwrapped with this file any more. */
    void removeOthers() {
        change(keys -> {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (!keys.getAt(i).isPrimary()) {
                    keys.deleteAt(i);
                }
            }
        });
    }

    private void change(Consumer<KeysetHandle.Builder> change) {
        KeysetHandle.Builder keys = KeysetHandle.newBuilder(file.parse(file.read()));
        change.accept(keys);
        try {
            file.replace(keys.setConfiguration(TinkConfig2026.get()).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        refresh();
    }

    /** The id of the key that wraps. */
    public String primary() {
        return content.primary();
    }

    /** Whether the key that was added last is the one that wraps. */
    boolean lastIsPrimary() {
        return content.lastIsPrimary();
    }

    /** The ids of all keys that unwrap. */
    Set<String> ids() {
        return content.ids();
    }

    /** Looks whether the file has changed. If it cannot be read at the moment, what was read before still holds. */
    void refresh() {
        try {
            String text = file.read();
            if (!text.equals(content.text())) {
                content = Content.of(file, text);
            }
        } catch (RuntimeException e) { // also what adapters of a KMS may throw
            LOGGER.warn("The master key file cannot be read again, what was read before is kept: {}", e.getMessage());
        }
    }

    StoredKey wrap(String subject, KeysetHandle key) {
        Content current = content;
        try {
            return new StoredKey(subject, TinkProtoKeysetFormat.serializeEncryptedKeyset(key, current.aead(),
                    subject.getBytes(StandardCharsets.UTF_8), TinkConfig2026.get()), current.primary());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws MasterKeyMismatch when the master key that wrapped it is not in the file, or does not open it */
    KeysetHandle unwrap(StoredKey key) {
        if (!content.ids().contains(key.master())) {
            refresh();
        }
        Content current = content;
        if (!current.ids().contains(key.master())) {
            throw MasterKeyMismatch.missing(key.master(), current.ids());
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(key.wrapped(), current.aead(),
                    key.subject().getBytes(StandardCharsets.UTF_8), TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw MasterKeyMismatch.notOpened(key, e);
        }
    }

    private static String id(KeysetHandle.Entry key) {
        return "%08x".formatted(key.getId());
    }

    private static Aead kms(String uri) {
        for (KmsClient client : ServiceLoader.load(KmsClient.class)) {
            if (client.doesSupport(uri)) {
                try {
                    return client.withDefaultCredentials().getAead(uri);
                } catch (GeneralSecurityException e) {
                    throw new IllegalArgumentException("The KMS cannot be used with " + uri, e);
                }
            }
        }
        throw new IllegalArgumentException("No adapter on the class path supports " + uri
                + ": add the one of Tink for this KMS, and give its key in the form that it documents");
    }

    /** Says which keys there are, not what they are. */
    @Override
    public String toString() {
        return "MasterKey[file=" + file.path() + ", primary=" + primary() + "]";
    }
}
