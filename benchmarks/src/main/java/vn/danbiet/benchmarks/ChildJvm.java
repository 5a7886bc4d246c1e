package vn.danbiet.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Another JVM with this one's class path, talking in lines: what it is told comes in on its standard input, what it
 * has to say goes out on its standard output. It ends when its input ends.
 */
final class ChildJvm implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final PrintWriter to;
    private final BufferedReader from;

    private ChildJvm(Process process) {
        this.process = process;
        this.to = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        this.from = process.inputReader(StandardCharsets.UTF_8);
    }

    static ChildJvm start(Class<?> main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(compilation());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        try {
            return new ChildJvm(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + main.getSimpleName(), e);
        }
    }

    /** It is compiled as this one is. */
    private static List<String> compilation() {
        return ManagementFactory.getRuntimeMXBean()
                .getInputArguments()
                .stream()
                .filter(argument -> argument.startsWith("-XX:TieredStopAtLevel="))
                .toList();
    }

    ChildJvm tell(String line) {
        to.println(line);
        return this;
    }

    /** Waits for its next line. */
    String hear() {
        try {
            String line = from.readLine();
            if (line == null) {
                throw new IllegalStateException("A child process ended before its time, see its error output");
            }
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot hear a child process", e);
        }
    }

    @Override
    public void close() {
        to.close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
