package vn.danbiet.log.personal;

import vn.danbiet.log.testing.TestServer;

class SubjectKeysOnEmbeddedServerTest extends SubjectKeysContract {
    @Override
    TestServer server() {
        return TestServer.EMBEDDED;
    }
}
