package vn.danbiet.log.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The independent verifier, {@code src/test/python/verify_export.py}. */
final class PythonVerifier {
    private static final Path SCRIPT = Path.of("src", "test", "python", "verify_export.py");
    private static final boolean AVAILABLE = isAvailable();

    private PythonVerifier() {}

    /** One line of output for each export. */
    record Answer(int exitCode, List<String> lines) {}

    static Answer verify(Path export, String... options) throws IOException, InterruptedException {
        return verify(List.of(export), options);
    }

    static Answer verify(List<Path> exports, String... options) throws IOException, InterruptedException {
        assumeTrue(AVAILABLE, "There is no python3 on the path");
        List<String> command = new ArrayList<>(List.of("python3", "-I", "-S", SCRIPT.toString()));
        exports.forEach(export -> command.add(export.toString()));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), output.lines().toList());
    }

    private static boolean isAvailable() {
        try {
            Process process = new ProcessBuilder(List.of("python3", "--version"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
