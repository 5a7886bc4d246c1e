package vn.danbiet.log.verification;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.Hash;
import vn.danbiet.log.verification.DocumentFacts.Offset;

/** The rules, and all that has to be remembered of the documents before in order to apply them. For one thread. */
final class Rules {
    private final Documents documents;
    private final Scope scope;
    private final long mask;
    private Fingerprints fingerprints;
    private final FingerprintTable versions = FingerprintTable.ofValues();
    private final FingerprintTable commands = FingerprintTable.ofKeys();
    private long nextPosition;
    private long nextVersion;
    private @Nullable Verified last;

    Rules(Documents documents, long mask) {
        this.documents = documents;
        this.scope = documents.scope();
        this.mask = mask;
        this.fingerprints = new Fingerprints(Fingerprints.freshKey(), mask);
        this.nextPosition = scope.after() + 1;
    }

    @Nullable
    Verified last() {
        return last;
    }

    /** The position that is due. */
    long nextPosition() {
        return nextPosition;
    }

    /** Checks the next document and remembers it, unless it breaks a rule. */
    @Nullable
    Finding check(DocumentFacts document) {
        Finding finding = chain(document);
        if (finding == null) {
            finding = scope.stream() == null ? inLog(document) : inStream(document);
        }
        if (finding == null) {
            nextPosition = document.position() + document.count();
            nextVersion = document.version() + document.count();
            last = new Verified(last == null ? 1 : last.documents() + 1, document.position(), nextPosition - 1,
                    document.version(), Instant.ofEpochMilli(document.at()), document.hash(), document.offset());
        }
        return finding;
    }

    private @Nullable Finding chain(DocumentFacts document) {
        if (document.count() < 1 || document.count() != document.events()) {
            return broken(document, Rule.COUNT, document.events(), document.count());
        }
        boolean follows = scope.stream() == null
                ? document.position() == nextPosition
                : document.position() >= nextPosition;
        if (!follows || document.position() > Long.MAX_VALUE - document.count()) {
            return broken(document, Rule.POSITION, nextPosition, document.position());
        }
        Hash prev = prev();
        if (prev != null && !prev.equals(document.prev())) {
            return broken(document, Rule.PREV, prev, document.prev());
        }
        if (!document.computed().equals(document.hash())) {
            return broken(document, Rule.HASH, document.computed(), document.hash());
        }
        if (last != null && document.at() < last.at().toEpochMilli()) {
            return broken(document, Rule.TIME, ">= " + last.at(), Instant.ofEpochMilli(document.at()));
        }
        return null;
    }

    /** What the next document has to follow; {@code null} when nobody knows. */
    private @Nullable Hash prev() {
        if (scope.stream() != null) {
            return null;
        }
        if (last != null) {
            return last.hash();
        }
        return scope.after() == 0 ? Hash.NONE : null;
    }

    private @Nullable Finding inStream(DocumentFacts document) {
        if (document.version() != nextVersion || document.version() > Long.MAX_VALUE - document.count()) {
            return broken(document, Rule.VERSION, nextVersion, document.version());
        }
        return null;
    }

    private @Nullable Finding inLog(DocumentFacts document) {
        long stream = fingerprints.of(document.stream());
        long known = versions.get(stream);
        if (known != document.version() || known < 0) {
            OptionalLong due = versionDue(document, known >= 0);
            long least = due.orElse(0);
            if (document.version() < least || due.isPresent() && document.version() != least
                    || document.version() > Long.MAX_VALUE - document.count()) {
                return broken(document, Rule.VERSION, least, document.version());
            }
        }
        byte[] command = document.command();
        if (command != null) {
            long fingerprint = fingerprints.of(command);
            OptionalLong first = positionOf(document, command, commands.contains(fingerprint));
            if (first.isPresent()) {
                return broken(document, Rule.COMMAND, first.getAsLong(), document.position());
            }
            commands.add(fingerprint);
        }
        versions.put(stream, document.version() + document.count());
        return null;
    }

    /** For certain: it may be another stream that looks alike. */
    private OptionalLong versionDue(DocumentFacts document, boolean seemsKnown) {
        OptionalLong due = seemsKnown
                ? documents.witness().nextVersion(document.streamText(), document.position())
                : OptionalLong.empty();
        if (due.isPresent()) {
            return due;
        }
        Witness before = documents.before();
        if (before != null) {
            return before.nextVersion(document.streamText(), scope.after() + 1);
        }
        return scope.after() == 0 ? OptionalLong.of(0) : OptionalLong.empty();
    }

    private OptionalLong positionOf(DocumentFacts document, byte[] command, boolean seemsKnown) {
        OptionalLong first = seemsKnown
                ? documents.witness().positionOf(text(command), document.position())
                : OptionalLong.empty();
        Witness before = documents.before();
        return first.isPresent() || before == null ? first : before.positionOf(text(command), scope.after() + 1);
    }

    private static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private static Finding broken(DocumentFacts document, Rule rule, Object expected, Object found) {
        return new Finding(document.position(), document.streamText(), document.offset().line(), rule,
                expected.toString(), found.toString());
    }

    void save(DataOutput out) throws IOException {
        out.writeUTF(Objects.requireNonNullElse(scope.stream(), ""));
        out.writeLong(scope.after());
        out.write(fingerprints.key());
        out.writeLong(nextPosition);
        out.writeLong(nextVersion);
        out.writeBoolean(last != null);
        if (last != null) {
            out.writeLong(last.documents());
            out.writeLong(last.begin());
            out.writeLong(last.position());
            out.writeLong(last.version());
            out.writeLong(last.at().toEpochMilli());
            out.write(last.hash().bytes());
            out.writeLong(last.offset().line());
            out.writeLong(last.offset().bytes());
        }
        versions.save(out);
        commands.save(out);
    }

    /** @throws CheckpointUnusable when it is of something else */
    void load(DataInput in) throws IOException {
        Scope saved = new Scope(emptyToNull(in.readUTF()), in.readLong());
        if (!saved.equals(scope)) {
            throw new CheckpointUnusable("The checkpoint belongs to another verification: of "
                    + (saved.stream() == null ? "all documents" : "the stream " + saved.stream()) + " after position "
                    + saved.after());
        }
        fingerprints = new Fingerprints(bytes(in, Fingerprints.KEY_BYTES), mask);
        nextPosition = in.readLong();
        nextVersion = in.readLong();
        if (in.readBoolean()) {
            last = new Verified(in.readLong(), in.readLong(), in.readLong(), in.readLong(),
                    Instant.ofEpochMilli(in.readLong()), Hash.of(bytes(in, Hash.BYTES)),
                    new Offset(in.readLong(), in.readLong()));
        }
        versions.load(in);
        commands.load(in);
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static byte[] bytes(DataInput in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
