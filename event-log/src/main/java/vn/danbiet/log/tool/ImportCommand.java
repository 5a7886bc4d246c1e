package vn.danbiet.log.tool;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import vn.danbiet.log.LogCopy;
import vn.danbiet.log.export.Import;

/** Takes an export into a log. */
final class ImportCommand implements Subcommand {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "EXPORT --mongodb-uri URI [--database NAME]";
    }

    @Override
    public Set<String> options() {
        return Set.of("--mongodb-uri", "--database");
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        Path file = Path.of(call.operand("export to read"));
        Terminal terminal = call.terminal();
        try (MongoClient client = call.connect()) {
            Import.Result result = new Import(file, client.getDatabase(call.database()), terminal.nanoTime())
                    .run(call.stop(), terminal::progress);
            return switch (result) {
                case Import.Result.Imported(long written, var last) -> {
                    terminal.result(last == null
                            ? "Imported: the export is empty"
                            : "Imported: %d of %d documents were new; to position %d, hash %s".formatted(written,
                                    last.documents(), last.position(), last.hash()));
                    yield ExitCode.DONE;
                }
                case Import.Result.Refused(String why) -> {
                    terminal.result("Refused, nothing was written: " + why);
                    yield ExitCode.FINDING;
                }
                case Import.Result.Stopped(long written) -> {
                    terminal.note("Stopped after " + written + " documents; import it again to go on");
                    yield ExitCode.TROUBLE;
                }
            };
        } catch (LogCopy.Conflict | IllegalStateException e) {
            throw new Trouble(e.getMessage() + ". Let nobody append and nothing change the file, then import it again");
        }
    }
}
