package vn.danbiet.log.tool;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import vn.danbiet.log.LogBroken;
import vn.danbiet.log.export.Export;

/** Writes a log, or what is behind a position, into a file. */
final class ExportCommand implements Subcommand {
    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "FILE|- --mongodb-uri URI [--database NAME] [--after POSITION] [--source NAME]";
    }

    @Override
    public Set<String> options() {
        return Set.of("--mongodb-uri", "--database", "--after", "--source");
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        String target = call.operand("file to write, or - for the standard output");
        long after = call.position("--after");
        try (MongoClient client = call.connect()) {
            Export export = new Export(client.getDatabase(call.database()),
                    call.option("--source").orElse(Export.SOURCE), call.terminal().nanoTime());
            return target.equals("-")
                    ? tell(call, write(call, export, after, call.terminal().out()))
                    : toFile(call, export, after, Path.of(target));
        } catch (LogBroken | IllegalArgumentException e) {
            throw new Trouble("The log cannot be exported: " + e.getMessage());
        }
    }

    /** Under another name until it is whole. */
    private static ExitCode toFile(Call call, Export export, long after, Path file) throws IOException {
        if (Files.exists(file)) {
            throw new Trouble(file + " is there already");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Export.Written written;
            try (OutputStream out = Files.newOutputStream(part)) {
                written = write(call, export, after, out);
            }
            if (written.complete()) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return tell(call, written);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Export.Written write(Call call, Export export, long after, OutputStream out) throws IOException {
        return export.write(after, out, call.stop(), call.terminal()::progress);
    }

    private static ExitCode tell(Call call, Export.Written written) {
        if (!written.complete()) {
            call.terminal().note("Stopped: not all of the log was written");
            return ExitCode.TROUBLE;
        }
        call.terminal()
                .note("Exported %d documents, to position %d, hash %s".formatted(written.documents(),
                        written.position(), written.hash() == null ? "none" : written.hash()));
        return ExitCode.DONE;
    }
}
