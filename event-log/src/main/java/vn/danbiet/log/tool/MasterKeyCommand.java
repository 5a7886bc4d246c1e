package vn.danbiet.log.tool;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.danbiet.log.personal.MasterKeyCommands;

/** Makes, adds, rotates and retires master keys, see {@code docs/forgetting.md}. */
final class MasterKeyCommand implements Subcommand {
    private static final Map<String, String> VARIABLES = Map.of("--mongodb-uri", Call.URI_VARIABLE, "--database",
            MasterKeyCommands.DATABASE_NAME, "--kms-key-uri", MasterKeyCommands.KMS_KEY_URI);

    @Override
    public String name() {
        return "master-key";
    }

    @Override
    public String usage() {
        return """
                create|add FILE [--kms-key-uri URI]
                rotate|retire FILE --mongodb-uri URI [--database NAME] [--kms-key-uri URI]""";
    }

    @Override
    public Set<String> options() {
        return VARIABLES.keySet();
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        if (call.operands().size() != 2) {
            throw new Trouble("Say what to do, and name one key file");
        }
        Map<String, String> environment = new HashMap<>(call.environment());
        call.options().forEach((option, value) -> environment.put(VARIABLES.get(option), value));
        return MasterKeyCommands.run(call.operands(), environment, call.terminal().out()) == 0
                ? ExitCode.DONE
                : ExitCode.TROUBLE;
    }
}
