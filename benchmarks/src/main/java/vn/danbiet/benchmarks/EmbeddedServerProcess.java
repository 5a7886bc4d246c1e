package vn.danbiet.benchmarks;

import java.nio.file.Path;
import java.util.Scanner;
import vn.danbiet.embeddedmongo.EmbeddedMongo;

/** The embedded server in a process of its own, so that client and server share neither heap nor compiler. */
final class EmbeddedServerProcess {
    /** Instead of a file. */
    static final String MEMORY = "memory";

    private EmbeddedServerProcess() {}

    /** Is told a file, or that there is none, says where it listens, serves until its input ends. */
    public static void main(String[] arguments) {
        Scanner in = new Scanner(System.in);
        String file = in.nextLine();
        try (EmbeddedMongo server = file.equals(MEMORY) ? EmbeddedMongo.inMemory() : EmbeddedMongo.at(Path.of(file))) {
            System.out.println(server.connectionString());
            while (in.hasNextLine()) {
                in.nextLine();
            }
        }
    }
}
