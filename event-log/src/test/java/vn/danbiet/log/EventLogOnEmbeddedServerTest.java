package vn.danbiet.log;

import vn.danbiet.log.testing.TestServer;

class EventLogOnEmbeddedServerTest extends EventLogContract {
    @Override
    TestServer server() {
        return TestServer.EMBEDDED;
    }
}
