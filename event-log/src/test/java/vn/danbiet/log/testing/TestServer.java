package vn.danbiet.log.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The servers a test can run against. */
public enum TestServer {
    /** The embedded server, in memory; always there. */
    EMBEDDED {
        @Override
        String connectionString() {
            return EmbeddedServer.connectionString();
        }
    },
    /** The server named by the environment variable {@code MONGODB_URI}. */
    NAMED {
        @Override
        String connectionString() {
            String uri = System.getenv("MONGODB_URI");
            assumeTrue(uri != null && !uri.isBlank(), "MONGODB_URI names no server");
            return uri;
        }
    },
    /** A MongoDB replica set started by Testcontainers. */
    CONTAINER {
        @Override
        String connectionString() {
            assumeTrue(ContainerServer.canStart(), "There is no Docker engine");
            return ContainerServer.connectionString();
        }
    };

    /** A fresh database on this server; the test is skipped when the server is not there. */
    public TestDatabase freshDatabase() {
        return TestDatabase.on(connectionString());
    }

    abstract String connectionString();
}
