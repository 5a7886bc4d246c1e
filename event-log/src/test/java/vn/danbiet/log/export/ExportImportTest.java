package vn.danbiet.log.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogCopy;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.LogEvent;
import vn.danbiet.log.NewUnit;
import vn.danbiet.log.testing.SampleLog;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;
import vn.danbiet.log.verification.LogDocuments;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Progress;
import vn.danbiet.log.verification.Verification;

class ExportImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T02:00:00Z"), ZoneOffset.UTC);

    private final TestDatabase source = TestServer.EMBEDDED.freshDatabase();
    private final TestDatabase target = TestServer.EMBEDDED.freshDatabase();

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        source.close();
        target.close();
    }

    @Test
    void a_log_goes_out_and_comes_back_as_it_was() throws Exception {
        fill(source, SampleLog.documents());
        Path export = export(0);

        Import.Result result = run(export);

        assertThat(result).isInstanceOfSatisfying(Import.Result.Imported.class,
                imported -> assertThat(imported.written()).isEqualTo(6));
        assertThat(everything(target)).isEqualTo(SampleLog.documents());
        assertVerified();
        assertThat(PythonVerifier.verify(export).exitCode()).isZero();
    }

    @Test
    void what_the_log_itself_wrote_is_exported_and_a_log_goes_on_where_it_was_imported() throws Exception {
        try (EventLog log = EventLog.open(source.database(), CLOCK)) {
            log.append(unit("petition-1", 0, "c-1", "{\"text\":\"Đường hỏng\"}", "not JSON \u0000"));
            log.append(unit("petition-2", 0, null, "{}"));
        }
        Path export = export(0);
        run(export);

        try (EventLog log = EventLog.open(target.database(), CLOCK)) {
            LogDocument next = log.append(unit("petition-1", 2, "c-2", "{}"));
            assertThat(next.position()).isEqualTo(4);
        }
        assertVerified();
        assertThat(PythonVerifier.verify(export).exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void it_is_exported_from_any_position_in_whole_documents(long after) throws Exception {
        List<LogDocument> documents = SampleLog.documents();
        fill(source, documents);
        List<LogDocument> expected = documents.stream().filter(d -> d.nextPosition() > after + 1).toList();

        Path export = export(after);

        assertThat(Files.readString(export))
                .isEqualTo(new String(text(Tampering.lines(expected)).getBytes(ISO_8859_1), UTF_8));
    }

    @Test
    void an_export_continues_a_log_that_ends_where_it_begins() throws Exception {
        List<LogDocument> documents = SampleLog.documents();
        fill(source, documents);
        fill(target, documents.subList(0, 2));

        assertThat(run(export(4))).isInstanceOf(Import.Result.Imported.class);
        assertThat(everything(target)).isEqualTo(documents);
        assertVerified();
    }

    @Test
    void what_is_there_already_is_left_as_it_is() throws Exception {
        List<LogDocument> documents = SampleLog.documents();
        fill(source, documents);
        Path export = export(0);
        for (int there = 0; there < documents.size(); there++) {
            target.database().drop();
            fill(target, documents.subList(0, there));
            int missing = documents.size() - there;
            assertThat(run(export)).isInstanceOfSatisfying(Import.Result.Imported.class,
                    imported -> assertThat(imported.written()).isEqualTo(missing));
            assertThat(everything(target)).isEqualTo(documents);
        }
        assertThat(run(export(4))).isInstanceOfSatisfying(Import.Result.Imported.class,
                imported -> assertThat(imported.written()).isZero());
    }

    @ParameterizedTest
    @EnumSource
    void an_export_that_does_not_verify_is_refused_before_anything_is_written(Tampering tampering) throws Exception {
        Path export = Files.write(folder.resolve("tampered.jsonl"), tampering.applied());
        // Without its first line it begins in the middle.
        assertThat(run(export)).isInstanceOf(Import.Result.Refused.class);
        assertThat(stored(target)).isZero();
    }

    @Test
    void an_export_that_does_not_fit_is_refused_before_anything_is_written() throws Exception {
        List<LogDocument> documents = SampleLog.documents();
        fill(source, documents);
        assertThat(refusal(4)).contains("position 5", "reaches to 0");

        fill(target, documents.subList(0, 1));
        assertThat(refusal(4)).contains("position 5", "reaches to 1");
        assertThat(stored(target)).isEqualTo(1);

        List<LogDocument> others = SampleLog.documents();
        others.set(1, SampleLog.document(2, "other", 0, others.get(1).at(), "c-1", others.get(1).events(),
                others.get(1).prev()));
        target.database().drop();
        fill(target, SampleLog.chained(others).subList(0, 2));
        assertThat(refusal(0)).contains("another document", "position 2");
        assertThat(refusal(4)).contains("position 5");
        assertThat(stored(target)).isEqualTo(2);
    }

    /** Its hashes fit; what is wrong can only be seen beside the documents before it. */
    @Test
    void a_continuation_with_a_version_or_command_that_does_not_fit_is_refused() throws Exception {
        List<LogDocument> documents = SampleLog.documents();
        fill(target, documents.subList(0, 2));
        LogDocument d = documents.get(2);

        Path export = folder.resolve("export.jsonl");
        for (LogDocument wrong : List.of(
                SampleLog.document(5, d.stream(), 2, d.at(), d.command(), d.events(), d.prev()),
                SampleLog.document(5, d.stream(), 0, d.at(), d.command(), d.events(), d.prev()),
                SampleLog.document(5, "new", 1, d.at(), d.command(), d.events(), d.prev()),
                SampleLog.document(5, d.stream(), 1, d.at(), "c-1", d.events(), d.prev()))) {
            Files.writeString(export, text(Tampering.lines(List.of(wrong))), ISO_8859_1);
            assertThat(run(export)).isInstanceOf(Import.Result.Refused.class);
        }
        assertThat(stored(target)).isEqualTo(2);
    }

    @Test
    void an_import_that_was_stopped_is_begun_again() throws Exception {
        List<LogDocument> documents = many(2500);
        fill(source, documents);
        Path export = export(0);
        AtomicInteger asked = new AtomicInteger();

        // Once before each of 2500 documents and at their end, then before each bulk of 1000.
        Import.Result stopped = importing(export).run(() -> asked.incrementAndGet() == 2503, _ -> {});

        assertThat(stopped).isEqualTo(new Import.Result.Stopped(1000));
        assertThat(stored(target)).isEqualTo(1000);
        List<Progress> progress = new ArrayList<>();
        assertThat(importing(export).run(() -> false, progress::add)).isInstanceOfSatisfying(
                Import.Result.Imported.class, imported -> assertThat(imported.written()).isEqualTo(1500));
        assertThat(progress.getLast().position()).isEqualTo(2500);
        assertThat(progress.getLast().done()).isEqualTo(progress.getLast().total()).isEqualTo(Files.size(export));
        assertThat(everything(target)).isEqualTo(documents);
    }

    @Test
    void somebody_who_appends_meanwhile_makes_it_stop() throws Exception {
        fill(source, many(2500));
        Path export = export(0);
        AtomicInteger asked = new AtomicInteger();

        assertThatExceptionOfType(LogCopy.Conflict.class).isThrownBy(() -> importing(export).run(() -> {
            if (asked.incrementAndGet() == 2503) {
                try (EventLog log = EventLog.open(target.database(), CLOCK)) {
                    log.append(unit("petition-1", 0, null, "{}"));
                }
            }
            return false;
        }, _ -> {})).withMessageContaining("position 1001").withMessageContaining("somebody else");
    }

    @Test
    void an_export_can_be_stopped() throws Exception {
        fill(source, SampleLog.documents());
        AtomicInteger left = new AtomicInteger(2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Export.Written written = new Export(source.database(), Export.SOURCE, () -> 0).write(0, out,
                () -> left.getAndDecrement() == 0, _ -> {});

        assertThat(written.complete()).isFalse();
        assertThat(written.position()).isEqualTo(4);
        assertThat(out.toString(UTF_8).lines()).hasSize(4);
    }

    private static List<LogDocument> many(int count) {
        LogDocument one = SampleLog.documents().getFirst();
        List<LogDocument> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(SampleLog.document(i + 1, "s-" + i, 0, one.at(), "c-" + i, one.events(),
                    i == 0 ? one.prev() : many.getLast().hash()));
        }
        return many;
    }

    private static NewUnit unit(String stream, long version, String command, String... payloads) {
        return new NewUnit(stream, version, command,
                Stream.of(payloads).map(p -> new LogEvent("e", "petition.received", "1", p, "{}")).toList());
    }

    private static void fill(TestDatabase database, List<LogDocument> documents) {
        LogCopy copy = LogCopy.into(database.database());
        for (int i = 0; i < documents.size(); i += 1000) {
            copy.write(documents.subList(i, Math.min(documents.size(), i + 1000)));
        }
    }

    private Path export(long after) throws IOException {
        Path export = folder.resolve("export.jsonl");
        try (var out = Files.newOutputStream(export)) {
            new Export(source.database(), Export.SOURCE, () -> 0).write(after, out, () -> false, _ -> {});
        }
        return export;
    }

    private String refusal(long after) throws IOException {
        Import.Result result = run(export(after));
        assertThat(result).isInstanceOf(Import.Result.Refused.class);
        return ((Import.Result.Refused) result).why();
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private Import importing(Path export) {
        return new Import(export, target.database(), () -> 0);
    }

    private Import.Result run(Path export) throws IOException {
        return importing(export).run(() -> false, _ -> {});
    }

    private static List<LogDocument> everything(TestDatabase database) {
        try (EventLog log = EventLog.open(database.database(), CLOCK); var documents = log.readAfter(0)) {
            return documents.toList();
        }
    }

    private static long stored(TestDatabase database) {
        return database.database().getCollection(EventLog.COLLECTION).countDocuments(new Document());
    }

    private void assertVerified() {
        assertThat(new Verification(LogDocuments.whole(target.database()), () -> 0).run(() -> false, _ -> {}))
                .isInstanceOf(Outcome.Valid.class);
    }
}
