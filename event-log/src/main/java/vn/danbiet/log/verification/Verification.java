package vn.danbiet.log.verification;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;

/**
 * One verification. Memory is bounded by 24 to 48 bytes per stream and 12 to 24 per command, and some megabytes.
 * <p>
 * It can be stopped, {@linkplain #save saved} and, by this or another process, {@linkplain #load loaded} and gone on
 * with: first it is checked that the last verified document is still the same. What was changed further back in the
 * meantime only a new verification will find. For one thread.
 */
public final class Verification {
    private static final byte[] MAGIC = "danbiet.verification.1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DOCUMENTS_PER_REPORT = 256;

    private final Documents documents;
    private final LongSupplier nanoTime;
    private final long mask;
    private Rules rules;

    /** @param nanoTime a monotonic clock in nanoseconds, such as {@link System#nanoTime} */
    public Verification(Documents documents, LongSupplier nanoTime) {
        this(documents, nanoTime, Fingerprints.ALL_BITS);
    }

    Verification(Documents documents, LongSupplier nanoTime, long mask) {
        this.documents = documents;
        this.nanoTime = nanoTime;
        this.mask = mask;
        this.rules = new Rules(documents, mask);
    }

    /** The last verified document, {@code null} as long as there is none. */
    public @Nullable Verified last() {
        return rules.last();
    }

    /**
     * Verifies from where it stands up to the end, the first finding, or until it is stopped.
     *
     * @param stop asked before each document
     * @param progress told at the beginning, every {@value #DOCUMENTS_PER_REPORT} documents and at the end, by this thread
     */
    public Outcome run(BooleanSupplier stop, Consumer<Progress> progress) {
        try (Documents.Reading reading = documents.read(rules.last())) {
            Pace pace = new Pace(nanoTime);
            try {
                Finding finding = rules.last() == null ? null : stillThere(reading, rules.last());
                pace.begin(position(), reading.done());
                progress.accept(progress(pace, reading));
                for (long read = 1; finding == null; read++) {
                    if (stop.getAsBoolean()) {
                        return new Outcome.Stopped(rules.last());
                    }
                    DocumentFacts document = reading.next();
                    if (document == null) {
                        return new Outcome.Valid(rules.last());
                    }
                    finding = rules.check(document);
                    if (read % DOCUMENTS_PER_REPORT == 0) {
                        progress.accept(progress(pace, reading));
                    }
                }
                return new Outcome.Broken(finding, rules.last());
            } catch (Malformed e) {
                return new Outcome.Broken(e.finding(rules.nextPosition()), rules.last());
            } finally {
                progress.accept(progress(pace, reading));
            }
        }
    }

    private static @Nullable Finding stillThere(Documents.Reading reading, Verified last) {
        DocumentFacts document = reading.next();
        return document != null && last.isStill(document)
                ? null
                : new Finding(last.begin(), null, last.offset().line(), Rule.CHECKPOINT, last.hash().toString(),
                        document == null ? null : document.computed().toString());
    }

    /** Writes where it stands, to go on from there later. The stream is not closed. */
    public void save(OutputStream target) throws IOException {
        MessageDigest sha256 = Hash.sha256();
        BufferedOutputStream buffered = new BufferedOutputStream(target);
        DataOutputStream out = new DataOutputStream(new DigestOutputStream(buffered, sha256));
        out.write(MAGIC);
        rules.save(out);
        out.flush();
        buffered.write(sha256.digest());
        buffered.flush();
    }

    /**
     * Reads where another one stood that was about the same documents. The stream is not closed.
     *
     * @throws CheckpointUnusable when what is read is damaged or of something else; this is then where it was
     */
    public void load(InputStream source) throws IOException {
        MessageDigest sha256 = Hash.sha256();
        BufferedInputStream buffered = new BufferedInputStream(source);
        DataInputStream in = new DataInputStream(new DigestInputStream(buffered, sha256));
        Rules loaded = new Rules(documents, mask);
        try {
            if (!MessageDigest.isEqual(MAGIC, in.readNBytes(MAGIC.length))) {
                throw new CheckpointUnusable("This is no checkpoint of a verification");
            }
            loaded.load(in);
        } catch (EOFException | UTFDataFormatException | IllegalArgumentException | IllegalStateException e) {
            throw new CheckpointUnusable("The checkpoint is damaged");
        }
        byte[] digest = sha256.digest();
        if (!MessageDigest.isEqual(digest, buffered.readNBytes(digest.length)) || buffered.read() >= 0) {
            throw new CheckpointUnusable("The checkpoint is damaged");
        }
        rules = loaded;
    }

    private Progress progress(Pace pace, Documents.Reading reading) {
        return pace.progress(position(), reading.done(), reading.total().orElse(0));
    }

    private long position() {
        Verified last = rules.last();
        return last == null ? documents.scope().after() : last.position();
    }
}
