package vn.danbiet.benchmarks;

import java.nio.file.Path;
import java.util.Scanner;
import vn.danbiet.embeddedmongo.EmbeddedMongo;

/** The embedded server in a process of its own, so that client and server share neither heap nor compiler. */
final class EmbeddedServerProcess {
    private EmbeddedServerProcess() {}

    /** Is told a file, says where it listens, serves until its input ends. */
    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        try (EmbeddedMongo server = EmbeddedMongo.at(Path.of(in.nextLine()))) {
            System.out.println(server.connectionString());
            while (in.hasNextLine()) {
                in.nextLine();
            }
        }
    }
}
