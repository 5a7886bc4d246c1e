package vn.danbiet.log.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.verification.DocumentFacts;
import vn.danbiet.log.verification.DocumentFacts.Offset;
import vn.danbiet.log.verification.Documents;
import vn.danbiet.log.verification.Scope;
import vn.danbiet.log.verification.Verified;
import vn.danbiet.log.verification.Witness;

/** The documents of an export, to be verified. The file must not change meanwhile. */
public final class ExportDocuments implements Documents {
    private final Path file;
    private final Scope scope;
    private final @Nullable Witness before;

    private ExportDocuments(Path file, Scope scope, @Nullable Witness before) {
        this.file = file;
        this.scope = scope;
        this.before = before;
    }

    /** An export of a whole log. */
    public static ExportDocuments whole(Path file) {
        return new ExportDocuments(file, Scope.WHOLE, null);
    }

    /**
     * An export of the documents after a position.
     *
     * @param before knows the log up to there; {@code null} when nobody does: then the hash that the first document
     *        follows is taken as it is, and so are the versions with which streams go on
     */
    public static ExportDocuments after(long position, Path file, @Nullable Witness before) {
        return new ExportDocuments(file, new Scope(null, position), position == 0 ? null : before);
    }

    @Override
    public Scope scope() {
        return scope;
    }

    @Override
    public Reading read(@Nullable Verified last) {
        try {
            ExportReader reader = ExportReader.open(file, last == null ? Offset.NONE : last.offset());
            return new Lines(reader, Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Witness witness() {
        return new Again();
    }

    @Override
    public @Nullable Witness before() {
        return before;
    }

    /** Reads it all again: certain, and hardly ever needed. */
    private final class Again implements Witness {
        @Override
        public OptionalLong nextVersion(String stream, long before) {
            OptionalLong next = OptionalLong.empty();
            try (ExportReader reader = ExportReader.open(file, Offset.NONE)) {
                for (var found = reader.next(); found != null
                        && found.document().position() < before; found = reader.next()) {
                    if (found.document().stream().equals(stream)) {
                        next = OptionalLong.of(found.document().nextVersion());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return next;
        }

        @Override
        public OptionalLong positionOf(String command, long before) {
            try (ExportReader reader = ExportReader.open(file, Offset.NONE)) {
                for (var found = reader.next(); found != null
                        && found.document().position() < before; found = reader.next()) {
                    if (command.equals(found.document().command())) {
                        return OptionalLong.of(found.document().position());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return OptionalLong.empty();
        }
    }

    private record Lines(ExportReader reader, long size) implements Reading {
        @Override
        public @Nullable DocumentFacts next() {
            ExportReader.Found found = reader.next();
            return found == null ? null : facts(found);
        }

        private static DocumentFacts facts(ExportReader.Found found) {
            LogDocument document = found.document();
            String command = document.command();
            return new DocumentFacts(document.position(), document.stream().getBytes(StandardCharsets.UTF_8),
                    document.version(), document.count(), document.count(), document.at().toEpochMilli(),
                    command == null ? null : command.getBytes(StandardCharsets.UTF_8), document.prev(), document.hash(),
                    document.recomputedHash(), found.offset());
        }

        @Override
        public long done() {
            return reader.bytes();
        }

        @Override
        public OptionalLong total() {
            return OptionalLong.of(size);
        }

        @Override
        public void close() {
            reader.close();
        }
    }
}
