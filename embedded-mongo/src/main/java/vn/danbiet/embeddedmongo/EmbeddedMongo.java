package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A server inside this JVM that speaks MongoDB's wire protocol, for trying the product out and for tests. It listens on
 * the loopback interface only and knows no users. Real use is a MongoDB replica set.
 *
 * <p><b>What is safe.</b> A store in a file is only ever in a state between whole commands, and no reply leaves before
 * everything it reports or shows is in that file: killing the process loses nothing that was acknowledged or read.
 * Writes with {@code j: true} or {@code w: majority} are also forced to the disk before they are acknowledged; others
 * may be lost when the power fails, never half lost.
 *
 * <p><b>What is fast.</b> Only unique indexes are indexes. One serves equality on all its keys; equality on its leading
 * keys with an optional range of numbers or text on the next; and for a single key {@code $in} or a range. Further
 * conditions do not get in the way. Order by {@code _id} needs no sorting where all ids are numbers or all are text,
 * and then a cursor reads documents only as they are asked for. Everything else scans the collection.
 *
 * <p><b>What is missing.</b> Transactions, sessions, change streams, text search, collations, TTL, secondary and partial
 * indexes (the first ignored, the last taken as whole), renaming collections, dropping indexes by name. A key of a
 * unique index cannot hold an empty array.
 *
 * <p>Document contents are never logged, as long as the logger {@code de.bwaldvogel.mongo} stays above DEBUG; at INFO it
 * reports every connection, so WARN is the level to choose.
 */
public final class EmbeddedMongo implements AutoCloseable {

    private static final int ANY_PORT = 0;

    /** A thread carries out the commands of its connections and waits for the disk, so there are more than processors. */
    private static final int WORKERS = 32;

    private final MongoServer server;
    private final String connectionString;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedMongo(MVStore store, int port) {
        server = new MongoServer(new Backend(store));
        try {
            server.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[]{127, 0, 0, 1}), port), 1, WORKERS);
        } catch (Exception e) { // Netty throws checked exceptions without declaring them
            server.shutdownNow();
            throw new IllegalStateException("Cannot listen on 127.0.0.1:" + port, e);
        }
        connectionString = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** A server that forgets everything when it is closed. */
    public static EmbeddedMongo inMemory() {
        return new EmbeddedMongo(new MVStore.Builder().open(), ANY_PORT);
    }

    /** A server on a free port that keeps everything in one file, created with its directories if missing. */
    public static EmbeddedMongo at(Path file) {
        return at(file, ANY_PORT);
    }

    /**
     * As {@link #at(Path)}, on a port of choice.
     *
     * @throws IllegalStateException if the file is in use already or the port is taken
     */
    public static EmbeddedMongo at(Path file, int port) {
        return new EmbeddedMongo(open(file.toAbsolutePath()), port);
    }

    private static MVStore open(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Journal.openStore(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create the directory of " + file, e);
        } catch (MVStoreException e) {
            if (e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new IllegalStateException(file + " is in use by another server; only one may open it", e);
            }
            throw e;
        }
    }

    /** For example {@code mongodb://127.0.0.1:27017}. */
    public String connectionString() {
        return connectionString;
    }

    /** Ends all connections, lets running commands finish, commits and closes the file. May be called again. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.shutdownNow();
        }
    }
}
