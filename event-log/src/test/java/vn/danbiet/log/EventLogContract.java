package vn.danbiet.log;

import org.junit.jupiter.api.Nested;
import vn.danbiet.log.testing.TestDatabase;

/**
 * What the event log promises, whatever the server. To find out whether a server of yours is good enough for the log,
 * give this module's test jar, JUnit and AssertJ to a test of your own:
 * <pre>{@code
 * class EventLogOnMyServerTest extends EventLogContract {
 *     protected TestDatabase freshDatabase() {
 *         return TestDatabase.on("mongodb://my-server:27017/?replicaSet=rs0");
 *     }
 * }
 * }</pre>
 * or run the tests of this module with the environment variable {@code MONGODB_URI}. Each test uses a new database with
 * a random name and drops it afterwards; nothing else on the server is touched. The server must be reachable without
 * TLS, since faults are injected by a proxy in between.
 * <p>
 * Races are repeated: the system property {@value #ROUNDS} says how often (6). The seed of the first round is printed, that
 * of each is in its name, and the system property {@value #SEED} sets the first.
 */
public abstract class EventLogContract {
    static final String ROUNDS = "danbiet.contract.rounds";
    static final String SEED = "danbiet.contract.seed";

    /** A new database on the server in question; JUnit's assumptions may skip the test when there is no server. */
    protected abstract TestDatabase freshDatabase();

    @Nested
    class PositionsAndChain extends PositionsContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }

    @Nested
    class VersionsAndCommands extends CommandsContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }

    @Nested
    class SeveralWriters extends WritersContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }

    @Nested
    class Certainty extends CertaintyContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }

    @Nested
    class Reading extends ReadingContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }

    @Nested
    class Tampering extends TamperingContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }

    @Nested
    class Load extends LoadContract {
        @Override
        TestDatabase freshDatabase() {
            return EventLogContract.this.freshDatabase();
        }
    }
}
