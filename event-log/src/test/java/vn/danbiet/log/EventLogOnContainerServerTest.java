package vn.danbiet.log;

import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

class EventLogOnContainerServerTest extends EventLogContract {
    @Override
    protected TestDatabase freshDatabase() {
        return TestServer.CONTAINER.freshDatabase();
    }
}
