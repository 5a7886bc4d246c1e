package vn.danbiet.log;

import vn.danbiet.log.testing.TestServer;

class EventLogOnContainerServerTest extends EventLogContract {
    @Override
    TestServer server() {
        return TestServer.CONTAINER;
    }
}
