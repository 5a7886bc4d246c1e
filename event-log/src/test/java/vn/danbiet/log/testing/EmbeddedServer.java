package vn.danbiet.log.testing;

import vn.danbiet.embeddedmongo.EmbeddedMongo;

/** One embedded server in memory for the whole test run; it ends with the JVM. */
final class EmbeddedServer {
    private static final EmbeddedMongo SERVER = EmbeddedMongo.inMemory();

    private EmbeddedServer() {}

    static String connectionString() {
        return SERVER.connectionString();
    }
}
