package vn.danbiet.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A JVM of its own with the class path of the tests, which says line by line what it did. */
final class ChildJvm implements AutoCloseable {
    /** What makes a line whole: one who is killed may be in the middle of it. */
    private static final String END = " .";

    private final Process process;

    private ChildJvm(Process process) {
        this.process = process;
    }

    static ChildJvm start(Class<?> main, Consumer<String> lines, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx128m", "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            Thread.startVirtualThread(() -> read(process.inputReader(), lines));
            return new ChildJvm(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(BufferedReader output, Consumer<String> lines) {
        try (output) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.endsWith(END)) {
                    lines.accept(line.substring(0, line.length() - END.length()));
                } else {
                    System.out.println("child: " + line);
                }
            }
        } catch (IOException e) {
            // It is gone.
        }
    }

    /** For the child: says a line at once and as a whole. */
    static void say(String line) {
        synchronized (System.out) {
            System.out.println(line + END);
            System.out.flush();
        }
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
