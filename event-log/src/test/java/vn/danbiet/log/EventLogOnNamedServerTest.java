package vn.danbiet.log;

import vn.danbiet.log.testing.TestServer;

class EventLogOnNamedServerTest extends EventLogContract {
    @Override
    TestServer server() {
        return TestServer.NAMED;
    }
}
