package vn.danbiet.log.personal;

import vn.danbiet.log.testing.TestServer;

class SubjectKeysOnNamedServerTest extends SubjectKeysContract {
    @Override
    TestServer server() {
        return TestServer.NAMED;
    }
}
