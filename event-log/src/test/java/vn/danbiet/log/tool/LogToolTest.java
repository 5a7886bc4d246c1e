package vn.danbiet.log.tool;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogCopy;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.testing.SampleLog;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

class LogToolTest {
    private static final LogDocument LAST = SampleLog.documents().getLast();

    private final TestDatabase source = TestServer.EMBEDDED.freshDatabase();
    private final TestDatabase target = TestServer.EMBEDDED.freshDatabase();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong nanoTime = new AtomicLong();
    private byte[] in = {};
    private boolean interactive;

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        source.close();
        target.close();
    }

    @Test
    void a_log_is_exported_verified_imported_and_verified_on_the_server() throws Exception {
        fill();
        Path export = folder.resolve("export.jsonl");

        assertThat(run("log export " + export + server(source))).isEqualTo(ExitCode.DONE);
        assertThat(run("log verify " + export)).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Verified: 6 documents, to position 9", LAST.hash().toString());
        assertThat(run("log import " + export + server(target))).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("6 of 6 documents were new");
        assertThat(run("log import " + export + server(target))).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("0 of 6 documents were new");
        assertThat(run("log verify" + server(target))).isEqualTo(ExitCode.DONE);
        assertThat(run("log verify --stream petition-1" + server(target))).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("links between documents were not checked");
        assertThat(Files.list(folder)).containsExactly(export);
    }

    @Test
    void data_goes_through_the_standard_streams() {
        fill();

        assertThat(run("log export - --after 4" + server(source))).isEqualTo(ExitCode.DONE);
        in = out.toByteArray();
        assertThat(new String(in, UTF_8).lines()).hasSize(5);
        assertThat(run("log verify - --after 4")).isEqualTo(ExitCode.DONE);
        assertThat(run("log verify -")).isEqualTo(ExitCode.FINDING);
    }

    @Test
    void a_finding_is_told_in_both_languages_with_an_exit_code_of_its_own() throws Exception {
        fill();
        source.database()
                .getCollection(EventLog.COLLECTION)
                .updateOne(Filters.eq("_id", 5L), Updates.set("events.0.payload", "{}"));
        Path export = folder.resolve("export.jsonl");

        assertThat(run("log verify" + server(source))).isEqualTo(ExitCode.FINDING);
        assertThat(out()).contains("Position 5, stream petition-1 breaks the rule", "Vị trí 5, chuỗi petition-1");
        run("log export " + export + server(source));
        assertThat(run("log verify " + export)).isEqualTo(ExitCode.FINDING);
        assertThat(out()).contains("Line 5, position 5", "Dòng 5, vị trí 5");
        assertThat(run("log import " + export + server(target))).isEqualTo(ExitCode.FINDING);
        assertThat(out()).contains("Refused, nothing was written");
    }

    @Test
    void a_verification_is_stopped_and_gone_on_with_by_its_checkpoint() {
        fill();
        String command = "log verify --checkpoint " + folder.resolve("checkpoint") + server(source);
        AtomicInteger left = new AtomicInteger(3);

        assertThat(run(() -> left.getAndDecrement() == 0, command)).isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("Stopped. Verified so far: 3 documents, to position 5");
        assertThat(run(command)).isEqualTo(ExitCode.DONE);
        assertThat(err()).contains("Going on behind position 5");
        assertThat(out()).contains("6 documents, to position 9");
    }

    @Test
    void a_checkpoint_of_something_else_is_refused() throws Exception {
        fill();
        Path checkpoint = folder.resolve("checkpoint");
        run("log verify --checkpoint " + checkpoint + server(source));

        assertThat(run("log verify --stream petition-1 --checkpoint " + checkpoint + server(source)))
                .isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("belongs to another verification");
        Files.writeString(checkpoint, "x");
        assertThat(run("log verify --checkpoint " + checkpoint + server(source))).isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("Remove the file to begin anew");
    }

    @Test
    void an_export_that_has_become_shorter_than_what_was_verified_is_a_finding() throws Exception {
        fill();
        Path export = folder.resolve("export");
        run("log export " + export + server(source));
        String command = "log verify " + export + " --checkpoint " + folder.resolve("checkpoint");
        assertThat(run(command)).isEqualTo(ExitCode.DONE);

        Files.writeString(export, Files.readAllLines(export).getFirst() + "\n");
        assertThat(run(command)).isEqualTo(ExitCode.FINDING);
        assertThat(out()).contains("The document that was verified before the pause");
    }

    @Test
    void what_is_not_there_is_not_taken_for_what_was_meant() {
        fill();
        assertThat(run("log verify --stream petition-0" + server(source))).isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("no such stream");
        Path export = folder.resolve("behind");
        assertThat(run("log export " + export + " --after 10" + server(source))).isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("ends at position 9");
        assertThat(export).doesNotExist();
        assertThat(run("log verify" + server(target))).isEqualTo(ExitCode.DONE);
        assertThat(err()).contains("There is nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log help", "log --help", "log verify --help", "log export -h"})
    void who_asks_for_help_gets_it(String command) {
        assertThat(run(command)).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Usage:");
    }

    @Test
    void progress_is_one_line_on_a_terminal() {
        fill();
        interactive = true;
        BooleanSupplier slowly = () -> {
            nanoTime.addAndGet(Duration.ofSeconds(2).toNanos());
            return false;
        };

        assertThat(run(slowly, "log verify" + server(source))).isEqualTo(ExitCode.DONE);
        assertThat(err.toString(UTF_8))
                .contains("\r[####################] position 9, 100.0 %, 1 events/s, 0:00:00 left");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log", "log nonsense", "log verify", "log verify a b", "log verify export --stream x",
            "log verify export --after x", "log verify export --after -1", "log verify export --aftre 1",
            "log verify export --after", "log verify export --after 1 --after 2", "log export", "log export file",
            "log import", "log import a b", "log verify --mongodb-uri mongodb://user:s3cret@x:99999",
            "log export f --mongodb-uri user:s3cret@x", "log verify --after 1 --mongodb-uri mongodb://127.0.0.1",
            "log verify --mongodb-uri mongodb://127.0.0.1 --database a/b"})
    void wrong_usage_is_explained(String command) {
        assertThat(run(command)).isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("Usage:").doesNotContain("s3cret");
        assertThat(out()).isEmpty();
    }

    @Test
    void what_cannot_be_read_or_would_be_overwritten_is_told() throws Exception {
        fill();
        assertThat(run("log verify " + folder.resolve("missing"))).isEqualTo(ExitCode.TROUBLE);
        assertThat(err()).contains("Cannot be read");
        Path export = Files.writeString(folder.resolve("export"), "precious");
        assertThat(run("log export " + export + server(source))).isEqualTo(ExitCode.TROUBLE);
        assertThat(export).hasContent("precious");
    }

    private void fill() {
        LogCopy.into(source.database()).write(SampleLog.documents());
    }

    private static String server(TestDatabase database) {
        return " --mongodb-uri " + database.connectionString() + " --database " + database.name();
    }

    private ExitCode run(String command) {
        return run(() -> false, command);
    }

    private ExitCode run(BooleanSupplier stop, String command) {
        out.reset();
        err.reset();
        Terminal terminal = new Terminal(new ByteArrayInputStream(in), new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8), interactive, nanoTime::get);
        return LogTool.run(List.of(command.split(" ")), Map.of(), terminal, stop);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
