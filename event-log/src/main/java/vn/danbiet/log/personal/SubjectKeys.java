package vn.danbiet.log.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.config.TinkConfig2026;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The keys of data subjects, one each, in a collection of their own, wrapped by a master key. Destroying a key
 * forgets the person: what is sealed under it stays where it is, and nobody can open it any more.
 * <p>
 * Any number of processes may work with the same keys. Keys are held in memory, up to 50 000 and each for at most a
 * minute before the server is asked again: so long another process may still open what was forgotten here, unless it is
 * told to {@link #forget} as well. One instance per process and database is enough; it is safe for any number of threads. Methods
 * that ask the server throw {@link KeysUnavailable} when it does not answer in time, and {@link MasterKeyMismatch} when
 * it keeps a key that this process' master key does not unwrap. The client belongs to the caller and is not closed.
 */
public final class SubjectKeys implements AutoCloseable {
    /** The collection of the keys that personal data in the log is sealed under. */
    public static final String COLLECTION = "subject_keys";

    /** The collection of the keys of what is sealed apart from the log, which have a master key of their own. */
    public static final String APART = "identity_keys";

    /** Some 30 MB. */
    private static final int CACHED = 50_000;

    private static final Duration CACHED_FOR = Duration.ofMinutes(1);

    /** A key seals for one subject only and is never changed: nothing has to tell it from others. */
    private static final AesGcmParameters AES_256_GCM = parameters();

    private final KeyCollection collection;
    private final MasterKey master;
    private final Clock clock;
    private final KeyCache cache;
    private final KeyStock stock;

    private SubjectKeys(KeyCollection collection, MasterKey master, Clock clock, KeyCache cache) {
        this.collection = collection;
        this.master = master;
        this.clock = clock;
        this.cache = cache;
        this.stock = new KeyStock(collection, master, clock);
    }

    /**
     * Opens the collection, creating its index if need be, and makes sure that the master key is the one that belongs to
     * it.
     *
     * @param clock gives the times at which keys are made and destroyed
     * @throws MasterKeyMismatch when there are keys that it does not unwrap
     * @throws KeysUnavailable when the server does not answer in time
     */
    public static SubjectKeys open(MongoDatabase database, MasterKey master, Clock clock) {
        return open(database, COLLECTION, master, clock);
    }

    /** As above, in another collection: its keys are as far apart from those as its master key is. */
    public static SubjectKeys open(MongoDatabase database, String collection, MasterKey master, Clock clock) {
        return open(database, collection, master, clock, CACHED, System::nanoTime);
    }

    static SubjectKeys open(MongoDatabase database, MasterKey master, Clock clock, int cached, LongSupplier nanoTime) {
        return open(database, COLLECTION, master, clock, cached, nanoTime);
    }

    private static SubjectKeys open(MongoDatabase database, String name, MasterKey master, Clock clock, int cached,
            LongSupplier nanoTime) {
        KeyCollection collection = KeyCollection.open(database, name);
        collection.masters().forEach(id -> collection.anyOf(id).ifPresent(master::unwrap));
        return new SubjectKeys(collection, master, clock, new KeyCache(cached, CACHED_FOR, nanoTime));
    }

    /**
     * The id of a fresh data subject whose key is durable already: in the journals of a majority. It is random, 22
     * characters, and says nothing about the person. Costs no exchange with the server as long as there are keys in
     * stock, which is refilled in the background.
     *
     * @throws KeysUnavailable when there are none left and the server does not take new ones, or the thread was
     *         interrupted
     * @throws IllegalStateException when the keys are closed
     */
    public String draw() {
        KeyStock.Fresh fresh = stock.take();
        // Nobody can have forgotten a subject that nobody knew.
        cache.loaded(fresh.subject(), new SubjectKey.Alive(fresh.aead()), cache.evictions());
        return fresh.subject();
    }

    /**
     * Seals under the subject's key: AES-256-GCM with the subject's id as associated data. 28 bytes longer than the clear
     * text.
     *
     * @throws SubjectForgotten when the subject was forgotten
     * @throws SubjectUnknown when there is neither a key nor a tombstone for it
     */
    public byte[] seal(String subject, byte[] clear) {
        try {
            return switch (key(subject)) {
                case SubjectKey.Alive(Aead aead) -> aead.encrypt(clear, bytes(subject));
                case SubjectKey.Destroyed _ -> throw new SubjectForgotten(subject);
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Opens what was sealed under the subject's key.
     *
     * @return empty when the subject was forgotten
     * @throws SealBroken when this was not sealed under the subject's key, or was changed since
     * @throws SubjectUnknown when there is neither a key nor a tombstone for it
     */
    public Optional<byte[]> open(String subject, byte[] sealed) {
        try {
            return switch (key(subject)) {
                case SubjectKey.Alive(Aead aead) -> Optional.of(aead.decrypt(sealed, bytes(subject)));
                case SubjectKey.Destroyed _ -> Optional.empty();
            };
        } catch (GeneralSecurityException e) {
            throw new SealBroken(subject, e);
        }
    }

    /**
     * Whether the subject's key was destroyed.
     *
     * @throws SubjectUnknown when there is neither a key nor a tombstone for it
     */
    public boolean isForgotten(String subject) {
        return key(subject) instanceof SubjectKey.Destroyed;
    }

    /**
     * Destroys the keys of these subjects for good; returns when that is in the journals of a majority. Doing it again
     * changes nothing.
     *
     * @throws SubjectUnknown when there is neither a key nor a tombstone for some of them; the others are forgotten
     * @throws KeysUnavailable when the server does not answer in time: some may be forgotten and others not; do it again
     */
    public void forget(Collection<String> subjects) {
        try {
            collection.destroy(subjects, clock.instant());
        } finally {
            cache.evict(subjects);
        }
        Set<String> unknown = new TreeSet<>(subjects);
        unknown.removeAll(load(subjects).keySet());
        if (!unknown.isEmpty()) {
            throw new SubjectUnknown(unknown);
        }
    }

    /** Drops what this process holds of these subjects' keys in memory. */
    void evict(Collection<String> subjects) {
        cache.evict(subjects);
    }

    /**
     * Loads the keys of these subjects at once, for replays; those that are in memory are not asked for. Unknown subjects
     * are passed over here: they are refused when something of them is to be opened.
     */
    public void fetch(Collection<String> subjects) {
        List<String> missing = subjects.stream().filter(subject -> cache.get(subject) == null).toList();
        if (!missing.isEmpty()) {
            load(missing);
        }
    }

    /**
     * Wraps all keys with the primary key of the master key's file as it is now. What is sealed under them is not
     * touched, forgotten subjects stay forgotten, and other processes work on meanwhile, provided that they can see the
     * same file. A run that was broken off is completed by the next.
     *
     * @param progress is told after each batch
     * @return what it came to; when something is left, a process works with an old file
     */
    public Rotation rotate(Consumer<Rotation> progress) {
        return new KeyRotation(collection, master, progress).run();
    }

    /**
     * Removes from the master key's file all keys but the primary one, unless some of them are needed.
     *
     * @return the ids of the master keys that still wrap something; when there are any, nothing was changed
     * @throws IllegalStateException when there is none to retire yet, or nothing shows that this is the database that
     *         belongs to the file; nothing was changed
     */
    public Set<String> retire() {
        if (master.ids().size() == 1) {
            throw new IllegalStateException(
                    "There is only one master key in the file, " + master.primary() + ", and it is needed");
        }
        if (!master.lastIsPrimary()) {
            throw new IllegalStateException("The master key that was added last wraps nothing yet: rotate first");
        }
        Set<String> needed = collection.masters();
        if (!needed.remove(master.primary())) {
            throw new IllegalStateException("No key in this database is wrapped by master key " + master.primary()
                    + ": name the database that belongs to the file");
        }
        if (needed.isEmpty()) {
            master.removeOthers();
        }
        return needed;
    }

    /** Drops what is in memory. Only {@link #draw} is refused afterwards. */
    @Override
    public void close() {
        stock.close();
        cache.clear();
    }

    /** How many keys are in memory. */
    int cached() {
        return cache.size();
    }

    private SubjectKey key(String subject) {
        SubjectKey key = cache.get(subject);
        if (key == null) {
            key = load(List.of(subject)).get(subject);
        }
        if (key == null) {
            throw new SubjectUnknown(List.of(subject));
        }
        return key;
    }

    private Map<String, SubjectKey> load(Collection<String> subjects) {
        long evictions = cache.evictions();
        Map<String, SubjectKey> loaded = new HashMap<>();
        collection.find(subjects)
                .forEach((subject, stored) -> loaded.put(subject,
                        stored.<SubjectKey>map(key -> new SubjectKey.Alive(aead(master.unwrap(key))))
                                .orElseGet(SubjectKey.Destroyed::new)));
        loaded.forEach((subject, key) -> cache.loaded(subject, key, evictions));
        return loaded;
    }

    static KeysetHandle newKey() {
        try {
            return KeysetHandle.generateNew(AES_256_GCM, TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Aead aead(KeysetHandle keys) {
        try {
            return keys.getPrimitive(TinkConfig2026.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(32)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String subject) {
        return subject.getBytes(StandardCharsets.UTF_8);
    }
}
