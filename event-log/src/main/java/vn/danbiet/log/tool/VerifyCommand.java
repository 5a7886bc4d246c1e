package vn.danbiet.log.tool;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.export.ExportDocuments;
import vn.danbiet.log.verification.Documents;
import vn.danbiet.log.verification.LogDocuments;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Verification;
import vn.danbiet.log.verification.Verified;

/** Verifies an export, a log or a stream. */
final class VerifyCommand implements Subcommand {
    private static final long BETWEEN_CHECKPOINTS = Duration.ofMinutes(1).toNanos();

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String usage() {
        return """
                EXPORT|- [--after POSITION] [--checkpoint FILE]
                --mongodb-uri URI [--database NAME] [--stream ID] [--checkpoint FILE]""";
    }

    @Override
    public Set<String> options() {
        return Set.of("--mongodb-uri", "--database", "--stream", "--checkpoint", "--after");
    }

    @Override
    public ExitCode run(Call call) throws IOException {
        if (call.operands().isEmpty()) {
            if (call.option("--after").isPresent()) {
                throw new Trouble("--after goes with an export");
            }
            try (MongoClient client = call.connect()) {
                MongoDatabase database = client.getDatabase(call.database());
                if (call.option("--stream").filter(stream -> !LogDocuments.hold(database, stream)).isPresent()) {
                    throw new Trouble("The log has no such stream");
                }
                return verify(call,
                        call.option("--stream")
                                .map(stream -> LogDocuments.stream(database, stream))
                                .orElseGet(() -> LogDocuments.whole(database)));
            }
        }
        if (call.option("--stream").isPresent() || call.option("--mongodb-uri").isPresent()) {
            throw new Trouble("Verify either an export or a log on a server");
        }
        return verifyExport(call, call.operand("export"));
    }

    private static ExitCode verifyExport(Call call, String file) throws IOException {
        if (!file.equals("-")) {
            return verify(call, ExportDocuments.after(call.position("--after"), Path.of(file), null));
        }
        // Some lines may have to be read twice.
        Path copy = Files.createTempFile("export", ".jsonl");
        try {
            Files.copy(call.terminal().in(), copy, StandardCopyOption.REPLACE_EXISTING);
            return verify(call, ExportDocuments.after(call.position("--after"), copy, null));
        } finally {
            Files.delete(copy);
        }
    }

    private static ExitCode verify(Call call, Documents documents) throws IOException {
        Terminal terminal = call.terminal();
        Verification verification = new Verification(documents, terminal.nanoTime());
        Optional<CheckpointFile> checkpoint = call.option("--checkpoint")
                .map(file -> new CheckpointFile(Path.of(file)));
        if (checkpoint.isPresent() && checkpoint.get().loadInto(verification)) {
            Verified last = verification.last();
            terminal.note("Going on behind position " + (last == null ? 0 : last.position()));
        }
        Outcome outcome;
        try {
            outcome = run(call, verification, checkpoint);
        } finally {
            if (checkpoint.isPresent()) {
                checkpoint.get().save(verification);
            }
        }
        return tell(call, documents, outcome);
    }

    private static Outcome run(Call call, Verification verification, Optional<CheckpointFile> checkpoint)
            throws IOException {
        Terminal terminal = call.terminal();
        long[] saved = {terminal.nanoTime().getAsLong()};
        try {
            return verification.run(call.stop(), progress -> {
                terminal.progress(progress);
                long now = terminal.nanoTime().getAsLong();
                if (checkpoint.isPresent() && now - saved[0] > BETWEEN_CHECKPOINTS) {
                    saved[0] = now;
                    try {
                        checkpoint.get().save(verification);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ExitCode tell(Call call, Documents documents, Outcome outcome) {
        Terminal terminal = call.terminal();
        switch (outcome) {
            case Outcome.Valid(Verified last) -> {
                terminal.result("Verified: " + upTo(last));
                if (last == null) {
                    terminal.note("There is nothing: is this the file or database that was meant?");
                }
                if (documents.scope().stream() != null) {
                    terminal.result("A single stream: the links between documents were not checked.");
                } else if (documents.scope().after() > 0) {
                    terminal.result("The export begins behind position " + documents.scope().after()
                            + ": whether it continues the log from there was not checked.");
                }
                return ExitCode.DONE;
            }
            case Outcome.Broken(var finding, Verified last) -> {
                terminal.result(finding.en());
                terminal.result(finding.vi());
                terminal.note("Verified before it: " + upTo(last));
                return ExitCode.FINDING;
            }
            case Outcome.Stopped(Verified last) -> {
                terminal.note("Stopped. Verified so far: " + upTo(last));
                return ExitCode.TROUBLE;
            }
        }
    }

    private static String upTo(@Nullable Verified last) {
        return last == null
                ? "no document"
                : "%d documents, to position %d, recorded at %s, hash %s".formatted(last.documents(), last.position(),
                        last.at(), last.hash());
    }
}
