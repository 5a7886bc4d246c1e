package vn.danbiet.log.testing;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ClusterConnectionMode;
import com.mongodb.connection.ServerMonitoringMode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A database of its own with a random name, dropped when it is closed. */
public final class TestDatabase implements AutoCloseable {
    private final String connectionString;
    private final String name = "danbiet_test_" + UUID.randomUUID().toString().replace("-", "");
    private final MongoClient client;

    private TestDatabase(String connectionString) {
        this.connectionString = connectionString;
        this.client = MongoClients.create(connectionString);
    }

    /** A new database on this server. */
    public static TestDatabase on(String connectionString) {
        return new TestDatabase(connectionString);
    }

    /** How to reach the server, without the name of the database. */
    public String connectionString() {
        return connectionString;
    }

    /** The name of the database. */
    public String name() {
        return name;
    }

    /** A client of the server; closed together with this. */
    public MongoClient client() {
        return client;
    }

    /** The database. */
    public MongoDatabase database() {
        return client.getDatabase(name);
    }

    /** The address of the (first) server. */
    public ServerAddress address() {
        return new ServerAddress(new ConnectionString(connectionString).getHosts().getFirst());
    }

    /** Another client, which reaches the server only by way of a proxy and does not repeat writes of its own accord. */
    public MongoClient clientThrough(ServerAddress proxy) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(connectionString))
                .retryWrites(false)
                .retryReads(false)
                .applyToClusterSettings(cluster -> cluster.hosts(List.of(proxy))
                        .requiredReplicaSetName(null)
                        .mode(ClusterConnectionMode.SINGLE))
                // A streaming monitor gets many answers to one question; a simple proxy passes on one.
                .applyToServerSettings(monitor -> monitor.serverMonitoringMode(ServerMonitoringMode.POLL)
                        // After an error the server is looked for again soon: the test waits for it.
                        .minHeartbeatFrequency(20, TimeUnit.MILLISECONDS))
                .build());
    }

    @Override
    public void close() {
        database().drop();
        client.close();
    }
}
