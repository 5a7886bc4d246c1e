package vn.danbiet.log.tool;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.Rotation;
import vn.danbiet.log.personal.SubjectKeyException;
import vn.danbiet.log.personal.SubjectKeys;

/**
 * Makes, adds, rotates and retires master keys, see {@code docs/forgetting.md}. Nothing has to be stopped for that. Where
 * processes have copies of the file, all of them get the changed file after each step before the next is taken.
 */
final class MasterKeyCommand implements Subcommand {
    /** Named as for the applications. */
    private static final String KMS_VARIABLE = "DANBIET_KEYS_KMS_KEY_URI";

    private static final Clock NO_TIME = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @Override
    public String name() {
        return "master-key";
    }

    @Override
    public String usage() {
        return """
                create|add FILE [--kms-key-uri URI]
                rotate|retire FILE --mongodb-uri URI [--database NAME] [--keys subject_keys|identity_keys]
                                   [--kms-key-uri URI]""";
    }

    @Override
    public Set<String> options() {
        return Set.of("--mongodb-uri", "--database", "--keys", "--kms-key-uri");
    }

    @Override
    public ExitCode run(Call call) {
        if (call.operands().size() != 2) {
            throw new Trouble("Say what to do, and name one key file");
        }
        Path file = Path.of(call.operands().getLast());
        String kms = call.option("--kms-key-uri").orElse(call.environment().get(KMS_VARIABLE));
        try {
            boolean done = switch (call.operands().getFirst()) {
                case "create" -> create(call, file, kms);
                case "add" -> add(call, MasterKey.read(file, kms));
                case "rotate" -> rotate(call, MasterKey.read(file, kms));
                case "retire" -> retire(call, MasterKey.read(file, kms));
                default -> throw new Trouble("A master key is created, added, rotated or retired");
            };
            return done ? ExitCode.DONE : ExitCode.TROUBLE;
        } catch (SubjectKeyException | IllegalArgumentException | IllegalStateException e) {
            call.terminal().note(e.getMessage());
            return ExitCode.TROUBLE;
        }
    }

    private static boolean create(Call call, Path file, @Nullable String kms) {
        MasterKey master = MasterKey.create(file, kms);
        call.terminal()
                .result("Made master key " + master.primary() + " in " + file + ". Keep a copy apart from the database:"
                        + " without it nobody can read personal data any more.");
        return true;
    }

    private static boolean add(Call call, MasterKey master) {
        call.terminal()
                .result("Added master key " + master.add()
                        + ". It wraps nothing yet: give every process this file, then rotate.");
        return true;
    }

    private static boolean rotate(Call call, MasterKey master) {
        return onKeys(call, master, keys -> {
            master.promoteLast();
            Rotation reached = keys.rotate(progress -> call.terminal()
                    .note(progress.done() + " keys wrapped anew, " + progress.left() + " to go"));
            call.terminal()
                    .result("Master key " + reached.master() + " wraps now, " + reached.done()
                            + " keys were wrapped anew, " + reached.left() + " are wrapped by others. "
                            + (reached.left() == 0
                                    ? "Give every process this file and rotate once more, then retire the old key."
                                    : "Some process works with an old file: give it this one, then rotate again."));
            return reached.left() == 0;
        });
    }

    private static boolean retire(Call call, MasterKey master) {
        return onKeys(call, master, keys -> {
            Set<String> needed = keys.retire();
            call.terminal()
                    .result(needed.isEmpty()
                            ? "Only master key " + master.primary() + " is left. Give every process this file, and"
                                    + " destroy all copies of the old one once no backup needs it."
                            : "There are keys wrapped by master key " + String.join(", ", needed)
                                    + ": rotate first. Nothing was changed.");
            return needed.isEmpty();
        });
    }

    /** No key is made or destroyed here, so nothing asks for the time. */
    private static boolean onKeys(Call call, MasterKey master, Predicate<SubjectKeys> action) {
        String collection = call.option("--keys").orElse(SubjectKeys.COLLECTION);
        if (!collection.equals(SubjectKeys.COLLECTION) && !collection.equals(SubjectKeys.APART)) {
            throw new Trouble("--keys is " + SubjectKeys.COLLECTION + " or " + SubjectKeys.APART);
        }
        try (MongoClient client = call.connect();
                SubjectKeys keys = SubjectKeys.open(client.getDatabase(call.database()), collection, master, NO_TIME)) {
            return action.test(keys);
        }
    }
}
