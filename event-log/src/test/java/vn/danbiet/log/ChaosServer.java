package vn.danbiet.log;

import java.nio.file.Path;
import vn.danbiet.embeddedmongo.EmbeddedMongo;

/** A server that is going to be killed. Arguments: its file, its port (0 for a free one). */
final class ChaosServer {
    private ChaosServer() {}

    public static void main(String[] arguments) {
        EmbeddedMongo server = EmbeddedMongo.at(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        ChildJvm.say(server.connectionString());
    }
}
