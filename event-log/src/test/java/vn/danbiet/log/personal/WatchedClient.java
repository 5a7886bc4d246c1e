package vn.danbiet.log.personal;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.danbiet.log.testing.TestDatabase;

/** A client that counts its commands, and lets something happen right before or after one of them. */
final class WatchedClient implements AutoCloseable, CommandListener {
    private final MongoClient client;
    private final String database;
    private final AtomicLong commands = new AtomicLong();
    private final Map<String, Runnable> before = new ConcurrentHashMap<>();
    private final Map<String, Runnable> beforeEach = new ConcurrentHashMap<>();
    private final Map<String, Runnable> after = new ConcurrentHashMap<>();

    private WatchedClient(TestDatabase database) {
        this.database = database.name();
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.connectionString()))
                .addCommandListener(this)
                .build());
    }

    static WatchedClient of(TestDatabase database) {
        return new WatchedClient(database);
    }

    MongoDatabase database() {
        return client.getDatabase(database);
    }

    long commands() {
        return commands.get();
    }

    /** Once, before the next command of this name is sent. */
    void beforeNext(String command, Runnable action) {
        before.put(command, action);
    }

    /** Before every command of this name is sent. */
    void beforeEach(String command, Runnable action) {
        beforeEach.put(command, action);
    }

    /** Once, after the next command of this name was answered, before anybody sees the answer. */
    void afterNext(String command, Runnable action) {
        after.put(command, action);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        commands.incrementAndGet();
        run(before.remove(event.getCommandName()));
        run(beforeEach.get(event.getCommandName()));
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        run(after.remove(event.getCommandName()));
    }

    private static void run(@org.jspecify.annotations.Nullable Runnable action) {
        if (action != null) {
            action.run();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
