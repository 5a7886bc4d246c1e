package vn.danbiet.log.testing;

import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/** One MongoDB replica set for the whole test run; Testcontainers removes it afterwards. */
final class ContainerServer {
    private ContainerServer() {}

    static boolean canStart() {
        return DockerClientFactory.instance().isDockerAvailable();
    }

    static String connectionString() {
        return Started.CONTAINER.getConnectionString();
    }

    /** Started when it is first asked for, and only then. */
    private static final class Started {
        static final MongoDBContainer CONTAINER = new MongoDBContainer("mongo:7.0").withReplicaSet();

        static {
            CONTAINER.start();
        }
    }
}
