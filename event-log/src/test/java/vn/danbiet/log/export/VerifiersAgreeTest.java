package vn.danbiet.log.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.testing.FormatPage;
import vn.danbiet.log.testing.SampleLog;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Verification;

/** The verifier of this module and the one in Python, written from {@code FORMAT.md} alone, on the same exports. */
class VerifiersAgreeTest {
    @TempDir
    private Path folder;

    @Test
    void a_valid_export_is_verified() throws Exception {
        List<LogDocument> documents = SampleLog.documents();
        Path export = export(Tampering.lines(documents));

        assertThat(verified(ExportDocuments.whole(export))).isInstanceOfSatisfying(Outcome.Valid.class, valid -> {
            assertThat(valid.last().position()).isEqualTo(9);
            assertThat(valid.last().documents()).isEqualTo(6);
            assertThat(valid.last().hash()).isEqualTo(documents.getLast().hash());
        });
        assertThat(PythonVerifier.verify(export)).isEqualTo(
                new PythonVerifier.Answer(0, List.of("verified up to position 9, hash " + documents.getLast().hash())));
    }

    @Test
    void the_vectors_of_the_format_are_verified() throws Exception {
        Path export = export(
                Tampering.lines(FormatPage.read().vectors().stream().map(FormatPage.Vector::document).toList()));

        assertThat(verified(ExportDocuments.whole(export))).isInstanceOf(Outcome.Valid.class);
        assertThat(PythonVerifier.verify(export).exitCode()).isZero();
    }

    @Test
    void the_example_in_the_format_is_the_second_vector() {
        FormatPage format = FormatPage.read();
        List<String> lines = Tampering.lines(List.of(format.vectors().get(1).document()));
        String text = String.join("\n", lines) + "\n";

        assertThat(format.block("jsonl")).isEqualTo(new String(text.getBytes(ISO_8859_1), UTF_8));
    }

    @Test
    void an_empty_export_is_verified() throws Exception {
        Path export = Files.createFile(folder.resolve("empty.jsonl"));

        assertThat(verified(ExportDocuments.whole(export))).isEqualTo(new Outcome.Valid(null));
        assertThat(PythonVerifier.verify(export).exitCode()).isZero();
    }

    @Test
    void an_export_from_a_position_on_is_verified_only_when_that_is_said() throws Exception {
        Path export = export(Tampering.lines(SampleLog.documents().subList(2, 6)));

        assertThat(verified(ExportDocuments.after(4, export, null))).isInstanceOf(Outcome.Valid.class);
        assertThat(PythonVerifier.verify(export, "--after", "4").exitCode()).isZero();
        for (long other : LongStream.of(0, 1, 5).toArray()) {
            assertThat(verified(ExportDocuments.after(other, export, null))).isInstanceOfSatisfying(
                    Outcome.Broken.class, broken -> assertThat(broken.finding().line()).isEqualTo(1));
            assertThat(PythonVerifier.verify(export, "--after", Long.toString(other)).lines()).singleElement()
                    .asString()
                    .startsWith("line 1: ");
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_tampering_is_found(Tampering tampering) throws Exception {
        Path export = Files.write(folder.resolve("tampered.jsonl"), tampering.applied());

        assertThat(verified(ExportDocuments.whole(export))).isInstanceOfSatisfying(Outcome.Broken.class, broken -> {
            assertThat(broken.finding().rule()).isEqualTo(tampering.rule);
            assertThat(broken.finding().line()).isEqualTo(tampering.line);
        });
    }

    /** At once: starting Python takes longer than all else. */
    @Test
    void python_finds_each_tampering_at_the_same_line() throws Exception {
        List<Path> exports = new ArrayList<>();
        for (Tampering tampering : Tampering.values()) {
            exports.add(Files.write(folder.resolve(tampering + ".jsonl"), tampering.applied()));
        }

        PythonVerifier.Answer answer = PythonVerifier.verify(exports);

        assertThat(answer.exitCode()).isEqualTo(1);
        assertThat(answer.lines()).hasSameSizeAs(Tampering.values());
        for (Tampering tampering : Tampering.values()) {
            assertThat(answer.lines().get(tampering.ordinal())).as(tampering.name())
                    .startsWith("line " + tampering.line + ": ");
        }
    }

    private Path export(List<String> lines) throws Exception {
        return Files.write(folder.resolve("export.jsonl"), (String.join("\n", lines) + "\n").getBytes(ISO_8859_1));
    }

    private static Outcome verified(ExportDocuments documents) {
        return new Verification(documents, () -> 0).run(() -> false, _ -> {});
    }
}
