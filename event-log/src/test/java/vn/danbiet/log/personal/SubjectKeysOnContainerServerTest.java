package vn.danbiet.log.personal;

import vn.danbiet.log.testing.TestServer;

class SubjectKeysOnContainerServerTest extends SubjectKeysContract {
    @Override
    TestServer server() {
        return TestServer.CONTAINER;
    }
}
