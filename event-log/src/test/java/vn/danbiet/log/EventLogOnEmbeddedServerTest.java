package vn.danbiet.log;

import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

class EventLogOnEmbeddedServerTest extends EventLogContract {
    @Override
    protected TestDatabase freshDatabase() {
        return TestServer.EMBEDDED.freshDatabase();
    }
}
