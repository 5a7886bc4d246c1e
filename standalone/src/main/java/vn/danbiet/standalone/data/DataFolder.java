package vn.danbiet.standalone.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/**
 * The folder that everything is kept in ({@code danbiet.data}). Whatever is created in it can be read by the owner only.
 */
public record DataFolder(Path path) {
    private static final String PROPERTY = "danbiet.data";

    /** The configured folder, created if it is missing. */
    public static DataFolder of(Environment environment) {
        Path path = Path.of(environment.getRequiredProperty(PROPERTY)).toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path, ownerOnly(path, "rwx------"));
            }
            return new DataFolder(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create " + path + ", see " + PROPERTY, e);
        }
    }

    /** The text that is kept in a file; written down on first use and never changed after. */
    public String kept(String name, Supplier<String> atFirst) {
        Path file = path.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(file, atFirst.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file, e);
        }
    }

    /** Appears under its name only when it is whole and on the disk: a receipt or token may depend on it from then on. */
    private static void write(Path file, String text) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(draft);
        try (var channel = FileChannel.open(draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                ownerOnly(file, "rw-------"))) {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where a file system has no such permissions, those of the folder around it hold. */
    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
