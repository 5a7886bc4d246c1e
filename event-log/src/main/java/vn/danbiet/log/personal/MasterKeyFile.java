package vn.danbiet.log.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Tink keyset in JSON, as Tink's own tools make it too: in the clear, or encrypted by a key that never leaves a KMS.
 *
 * @param kms what the file is encrypted by; null when it is in the clear
 */
record MasterKeyFile(Path path, @Nullable Aead kms) {
    private static final Logger LOGGER = LoggerFactory.getLogger(MasterKeyFile.class);
    private static final byte[] NOTHING_ASSOCIATED = {};

    String read() {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException(
                    "There is no master key file " + path
                            + ". Name the one that belongs to the database, or make one if this is a new installation",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the master key file " + path, e);
        }
    }

    void warnIfExposed() {
        try {
            if (kms == null && hasPosixPermissions()
                    && Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_READ)) {
                LOGGER.warn("Everybody on this machine can read the master key in {}: chmod 600 it", path);
            }
        } catch (IOException e) {
            LOGGER.warn("It cannot be told who may read the master key in {}: {}", path, e.getMessage());
        }
    }

    KeysetHandle parse(String text) {
        try {
            return kms == null
                    ? TinkJsonProtoKeysetFormat.parseKeyset(text, TinkConfig2026.get(), InsecureSecretKeyAccess.get())
                    : TinkJsonProtoKeysetFormat.parseEncryptedKeyset(text, kms, NOTHING_ASSOCIATED,
                            TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            if (kms == null) {
                // Without the cause: a parser may quote what it could not parse.
                throw new IllegalArgumentException(path + " holds no Tink keyset in the clear");
            }
            throw new IllegalArgumentException(
                    path + " holds no Tink keyset that this key of the KMS opens, or the KMS does not answer", e);
        }
    }

    /** Writes a file that is not there yet. */
    void create(KeysetHandle keys) {
        if (Files.exists(path)) {
            throw new IllegalArgumentException(path + " is there already; a master key is never overwritten");
        }
        replace(keys);
    }

    /** Changes from the old content to the new in one step, and only when the new is on the disk. */
    void replace(KeysetHandle keys) {
        Path draft = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            try (var channel = FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    ownerOnly())) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(serialize(keys));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the master key file " + path, e);
        }
    }

    private String serialize(KeysetHandle keys) {
        try {
            return kms == null
                    ? TinkJsonProtoKeysetFormat.serializeKeyset(keys, TinkConfig2026.get(),
                            InsecureSecretKeyAccess.get())
                    : TinkJsonProtoKeysetFormat.serializeEncryptedKeyset(keys, kms, NOTHING_ASSOCIATED,
                            TinkConfig2026.get());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key cannot be encrypted by the KMS", e);
        }
    }

    /** Keys may be wrapped by it soon: the name must survive a power cut as well. Not every system lets us. */
    private void forceFolder() {
        try (var folder = FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException e) {
            LOGGER.debug("This system does not force folders to the disk", e);
        }
    }

    /** Where a file system has no such permissions, those of the folder around it hold. */
    private FileAttribute<?>[] ownerOnly() {
        return hasPosixPermissions()
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private boolean hasPosixPermissions() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
