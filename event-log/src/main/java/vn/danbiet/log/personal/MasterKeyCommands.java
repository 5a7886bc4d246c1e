package vn.danbiet.log.personal;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does with a master key, see {@code docs/forgetting.md}: {@code create FILE} for a new installation;
 * {@code add FILE}, {@code rotate FILE}, {@code retire FILE} for another key. Nothing has to be stopped for that. Where
 * processes have copies of the file, all of them get the changed file after each step before the next is taken.
 * <p>
 * Everything else is named as for the applications: {@code DANBIET_KEYS_KMS_KEY_URI} when the file is encrypted by a KMS,
 * {@code DANBIET_MONGODB_URI} and {@code DANBIET_MONGODB_DATABASE} for the last two commands.
 */
public final class MasterKeyCommands {
    private static final String USAGE = "create FILE | add FILE | rotate FILE | retire FILE";
    private static final String DATABASE_URI = "DANBIET_MONGODB_URI";

    /** The variable that names the database; {@code danbiet} without it. */
    public static final String DATABASE_NAME = "DANBIET_MONGODB_DATABASE";

    /** The variable that names the KMS key by which the file is encrypted, if it is. */
    public static final String KMS_KEY_URI = "DANBIET_KEYS_KMS_KEY_URI";

    private MasterKeyCommands() {}

    /**
     * Carries out one command.
     *
     * @param environment the settings by the names of their environment variables
     * @param out is told what was done or what is in the way
     * @return 0 when it is done, 1 when something is in the way, 2 when the command is not understood
     */
    public static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        if (arguments.size() != 2) {
            out.println(USAGE);
            return 2;
        }
        Path file = Path.of(arguments.get(1));
        String kmsKeyUri = environment.get(KMS_KEY_URI);
        try {
            return switch (arguments.getFirst()) {
                case "create" -> create(file, kmsKeyUri, out);
                case "add" -> add(MasterKey.read(file, kmsKeyUri), out);
                case "rotate" -> {
                    MasterKey master = MasterKey.read(file, kmsKeyUri);
                    yield onDatabase(environment, database -> rotate(master, database, out));
                }
                case "retire" -> {
                    MasterKey master = MasterKey.read(file, kmsKeyUri);
                    yield onDatabase(environment, database -> retire(master, database, out));
                }
                default -> {
                    out.println(USAGE);
                    yield 2;
                }
            };
        } catch (SubjectKeyException | IllegalArgumentException | UncheckedIOException e) {
            out.println(e.getMessage());
            return 1;
        }
    }

    private static int create(Path file, @Nullable String kmsKeyUri, PrintStream out) {
        MasterKey master = MasterKey.create(file, kmsKeyUri);
        out.println("Made master key " + master.primary() + " in " + file + ". Keep a copy apart from the database:"
                + " without it nobody can read personal data any more.");
        return 0;
    }

    private static int add(MasterKey master, PrintStream out) {
        Set<String> before = master.ids();
        master.add();
        out.println("Added master key " + String.join(", ", difference(master.ids(), before))
                + ". It wraps nothing yet: give every process this file, then rotate.");
        return 0;
    }

    private static boolean rotate(MasterKey master, MongoDatabase database, PrintStream out) {
        master.promoteLast();
        Rotation reached = new KeyRotation(KeyCollection.open(database), master,
                progress -> out.println(progress.done() + " keys wrapped anew, " + progress.left() + " to go")).run();
        out.println("Master key " + reached.master() + " wraps now, " + reached.done() + " keys were wrapped anew, "
                + reached.left() + " are wrapped by others. "
                + (reached.left() == 0
                        ? "Give every process this file and rotate once more, then retire the old key."
                        : "Some process works with an old file: give it this one, then rotate again."));
        return reached.left() == 0;
    }

    private static boolean retire(MasterKey master, MongoDatabase database, PrintStream out) {
        Set<String> needed = difference(KeyCollection.open(database).masters(), Set.of(master.primary()));
        if (!needed.isEmpty()) {
            out.println("There are keys wrapped by master key " + String.join(", ", needed)
                    + ": rotate first. Nothing was changed.");
            return false;
        }
        master.removeOthers();
        out.println("Only master key " + master.primary() + " is left. Give every process this file, and destroy all"
                + " copies of the old one once no backup needs it.");
        return true;
    }

    private static int onDatabase(Map<String, String> environment, Predicate<MongoDatabase> command) {
        String uri = environment.get(DATABASE_URI);
        if (uri == null || uri.isBlank()) {
            throw new IllegalArgumentException(
                    DATABASE_URI + " is missing: the keys of data subjects are in a database");
        }
        try (MongoClient client = MongoClients.create(uri)) {
            return command.test(client.getDatabase(environment.getOrDefault(DATABASE_NAME, "danbiet"))) ? 0 : 1;
        }
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> difference = new TreeSet<>(all);
        difference.removeAll(without);
        return difference;
    }
}
