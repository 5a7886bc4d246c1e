package vn.danbiet.log.export;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.LogCopy;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.verification.DocumentFacts.Offset;
import vn.danbiet.log.verification.Malformed;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Pace;
import vn.danbiet.log.verification.Progress;
import vn.danbiet.log.verification.RawLog;
import vn.danbiet.log.verification.Verification;
import vn.danbiet.log.verification.Verified;

/**
 * Takes an export into a log: an empty one, or one that ends where the export begins or somewhere inside it. First the
 * whole export is verified and compared with what the log has already; any difference refuses it before anything is
 * written. Then the rest is written as it is. Nobody else should append meanwhile; if somebody does, it stops with
 * {@link LogCopy.Conflict}. An import that was stopped is simply begun again. The file must not change meanwhile.
 */
public final class Import {
    private final Path file;
    private final MongoDatabase database;
    private final LongSupplier nanoTime;

    /** @param nanoTime a monotonic clock in nanoseconds */
    public Import(Path file, MongoDatabase database, LongSupplier nanoTime) {
        this.file = file;
        this.database = database;
        this.nanoTime = nanoTime;
    }

    /** What became of it. */
    public sealed interface Result {
        /**
         * All of it is in the log.
         *
         * @param written how many documents were written; the others had been there
         * @param last {@code null} when the export is empty
         */
        record Imported(long written, @Nullable Verified last) implements Result {}

        /** Somebody stopped it; {@code written} documents more than before are in the log. */
        record Stopped(long written) implements Result {}

        /** Nothing was written. */
        record Refused(String why) implements Result {}
    }

    /** @param progress told of the verification first, then of the writing; both count bytes of the file */
    public Result run(BooleanSupplier stop, Consumer<Progress> progress) throws IOException {
        RawLog log = new RawLog(database);
        long after = firstPosition() - 1;
        try (Compared export = new Compared(ExportDocuments.after(after, file, log), log, after)) {
            return switch (new Verification(export, nanoTime).run(stop, progress)) {
                case Outcome.Broken(var finding, _) -> new Result.Refused(finding.en());
                case Outcome.Stopped _ -> new Result.Stopped(0);
                case Outcome.Valid(Verified last) ->
                    last == null ? new Result.Imported(0, null) : write(export.firstNew(), last, stop, progress);
            };
        } catch (Compared.Different e) {
            return new Result.Refused(String.valueOf(e.getMessage()));
        }
    }

    private long firstPosition() throws IOException {
        try (ExportReader reader = ExportReader.open(file, Offset.NONE)) {
            ExportReader.Found first = reader.next();
            return first == null ? 1 : Math.max(1, first.document().position());
        } catch (Malformed e) {
            // The verification will say so.
            return 1;
        }
    }

    private Result write(@Nullable Offset from, Verified last, BooleanSupplier stop, Consumer<Progress> progress)
            throws IOException {
        if (from == null) {
            return new Result.Imported(0, last);
        }
        LogCopy copy = LogCopy.into(database);
        Pace pace = new Pace(nanoTime);
        long size = Files.size(file);
        long written = 0;
        try (ExportReader reader = ExportReader.open(file, from)) {
            for (List<LogDocument> bulk = bulk(reader); !bulk.isEmpty(); bulk = bulk(reader)) {
                if (written == 0) {
                    pace.begin(bulk.getFirst().position() - 1, from.bytes());
                }
                if (stop.getAsBoolean()) {
                    return new Result.Stopped(written);
                }
                copy.write(bulk);
                written += bulk.size();
                progress.accept(pace.progress(bulk.getLast().nextPosition() - 1, reader.bytes(), size));
            }
        }
        return new Result.Imported(written, last);
    }

    private static List<LogDocument> bulk(ExportReader reader) {
        List<LogDocument> bulk = new ArrayList<>();
        long begin = reader.bytes();
        while (bulk.size() < LogCopy.MAX_DOCUMENTS && reader.bytes() - begin < LogCopy.MAX_BYTES) {
            ExportReader.Found next = reader.next();
            if (next == null) {
                break;
            }
            if (!next.document().recomputedHash().equals(next.document().hash())) {
                throw new IllegalStateException(
                        "The file was changed while it was imported: position " + next.document().position());
            }
            bulk.add(next.document());
        }
        return bulk;
    }
}
