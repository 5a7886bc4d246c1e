package vn.danbiet.log.export;

import com.mongodb.client.MongoDatabase;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.ReadAhead;
import vn.danbiet.log.StoredForm;
import vn.danbiet.log.verification.Pace;
import vn.danbiet.log.verification.Progress;
import vn.danbiet.log.verification.RawLog;

/**
 * Writes the log as JSON Lines of CloudEvents ({@code FORMAT.md}, section 6), up to its end as of the beginning, in
 * bounded memory. What is stored is written as it is; whether it is valid the reader of the export finds out.
 */
public final class Export {
    /** The CloudEvents source unless another one is given. */
    public static final String SOURCE = "danbiet/event-log";

    private static final int DOCUMENTS_PER_REPORT = 256;
    private static final int BUFFER = 1 << 16;

    private final RawLog log;
    private final String source;
    private final LongSupplier nanoTime;

    /** @param nanoTime a monotonic clock in nanoseconds */
    public Export(MongoDatabase database, String source, LongSupplier nanoTime) {
        this.log = new RawLog(database);
        this.source = source;
        this.nanoTime = nanoTime;
    }

    /**
     * What was written.
     *
     * @param documents how many
     * @param position of the last event, or the position after which there was nothing
     * @param hash of the last document; {@code null} when there was none
     * @param complete whether it reaches the end of the log; otherwise it was stopped
     */
    public record Written(long documents, long position, @Nullable Hash hash, boolean complete) {}

    /**
     * Writes all documents with events after a position. The target is flushed, not closed.
     *
     * @param after 0 for the whole log; where it is inside a document, all of that is written
     * @throws vn.danbiet.log.LogBroken when something that is stored is no document
     * @throws IllegalArgumentException when the log ends before {@code after}, or a document has a time that cannot be
     *         written
     */
    public Written write(long after, OutputStream target, BooleanSupplier stop, Consumer<Progress> progress)
            throws IOException {
        long head = log.head();
        if (after > head) {
            throw new IllegalArgumentException(
                    "It ends at position " + head + ", before the position behind which to begin, " + after);
        }
        long begin = log.beginOf(after + 1);
        Pace pace = new Pace(nanoTime);
        pace.begin(begin - 1, begin - 1);
        OutputStream out = new BufferedOutputStream(target, BUFFER);
        Written written = new Written(0, begin - 1, null, true);
        try (ReadAhead<RawBsonDocument> ahead = new ReadAhead<>(log.from(begin))) {
            for (RawBsonDocument next = ahead.next(); next != null; next = ahead.next()) {
                LogDocument document = StoredForm.read(next);
                if (document.position() > head) {
                    break;
                }
                if (stop.getAsBoolean()) {
                    written = new Written(written.documents(), written.position(), written.hash(), false);
                    break;
                }
                write(document, out);
                written = new Written(written.documents() + 1, document.nextPosition() - 1, document.hash(), true);
                if (written.documents() % DOCUMENTS_PER_REPORT == 0) {
                    progress.accept(pace.progress(written.position(), written.position(), head));
                }
            }
        }
        out.flush();
        progress.accept(pace.progress(written.position(), written.position(), head));
        return written;
    }

    private void write(LogDocument document, OutputStream out) throws IOException {
        for (int index = 0; index < document.count(); index++) {
            out.write(ExportedEvent.of(source, document, index).line().getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        }
    }
}
