package vn.danbiet.benchmarks;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The server to measure on: the one {@code MONGODB_URI} names, else the embedded one in a process of its own, on a file.
 * Whatever is written goes into databases of fresh names, dropped at the end.
 */
final class BenchmarkServer implements AutoCloseable {
    /** More than there are callers: nobody waits for a connection. */
    private static final int CONNECTIONS = 300;

    private final @Nullable ChildJvm process;
    private final @Nullable Path directory;
    private final String uri;
    private final MongoClient client;
    private final Set<String> databases = new HashSet<>();
    private final List<MongoClient> clients = new ArrayList<>();

    private BenchmarkServer(@Nullable ChildJvm process, @Nullable Path directory, String uri) {
        this.process = process;
        this.directory = directory;
        this.uri = uri;
        this.client = client();
    }

    /** @param memory whether the embedded server keeps nothing in its file */
    static BenchmarkServer start(boolean memory) {
        String named = System.getenv("MONGODB_URI");
        if (named != null && !named.isBlank()) {
            return new BenchmarkServer(null, null, named);
        }
        ChildJvm process = ChildJvm.start(EmbeddedServerProcess.class, "-Xmx2g",
                "--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
        Path directory = memory ? null : newDirectory();
        process.tell(directory == null ? EmbeddedServerProcess.MEMORY : directory.resolve("server.db").toString());
        return new BenchmarkServer(process, directory, process.hear());
    }

    private static Path newDirectory() {
        try {
            return Files.createTempDirectory("benchmarks");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a directory for the embedded server", e);
        }
    }

    boolean isEmbedded() {
        return process != null;
    }

    String description() {
        if (isEmbedded()) {
            return "Embedded server in a process of its own, " + (directory == null ? "in memory" : "on a file");
        }
        Document hello = client.getDatabase("admin").runCommand(new Document("hello", 1));
        Document build = client.getDatabase("admin").runCommand(new Document("buildInfo", 1));
        List<?> hosts = hello.get("hosts") instanceof List<?> members ? members : List.of();
        return "MongoDB " + build.getString("version")
                + (hosts.isEmpty() ? ", not a replica set" : ", replica set of " + hosts.size());
    }

    /** May hold a password: for child processes only. */
    String uri() {
        return uri;
    }

    /** A fresh database whose writes are as durable as the log's. */
    MongoDatabase freshDatabase() {
        return database(client, freshName());
    }

    String freshName() {
        String name = "benchmark_" + UUID.randomUUID().toString().replace("-", "");
        databases.add(name);
        return name;
    }

    MongoDatabase database(String name) {
        return database(client, name);
    }

    /** A fresh database whose commands are listened to. */
    MongoDatabase freshDatabase(CommandListener listener) {
        return database(client(listener), freshName());
    }

    private static MongoDatabase database(MongoClient client, String name) {
        return client.getDatabase(name).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }

    private MongoClient client(CommandListener... listeners) {
        MongoClient made = connect(uri, listeners);
        clients.add(made);
        return made;
    }

    /** As every process that takes part connects. */
    static MongoClient connect(String uri, CommandListener... listeners) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .applyToConnectionPoolSettings(pool -> pool.maxSize(CONNECTIONS));
        for (CommandListener listener : listeners) {
            settings.addCommandListener(listener);
        }
        return MongoClients.create(settings.build());
    }

    /** Drops what the measurements so far have written. */
    void clear() {
        databases.forEach(name -> client.getDatabase(name).drop());
        databases.clear();
    }

    /** How large the embedded server's file is, 0 where there is none. */
    long fileSize() {
        try {
            return directory == null ? 0 : Files.size(directory.resolve("server.db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clear();
        clients.forEach(MongoClient::close);
        if (process != null) {
            process.close();
        }
        if (directory != null) {
            try {
                Files.deleteIfExists(directory.resolve("server.db"));
                Files.deleteIfExists(directory);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot remove the embedded server's file", e);
            }
        }
    }
}
