package vn.danbiet.standalone;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danbiet.log.testing.TestServer;

/** A JVM of its own with the class path of the tests. */
final class ChildProcess implements AutoCloseable {
    private static final Pattern LISTENING = Pattern.compile("(?:localhost:|on port )(\\d+)");

    private static final ScheduledExecutorService WATCH = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;

    private ChildProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The class path of the tests without some of what is on it. */
    static List<Path> classPathWithout(Class<?>... foreign) {
        // The log's tests bring a configuration of their own for what is printed.
        Set<Path> left = Stream.concat(Stream.of(TestServer.class), Stream.of(foreign))
                .map(ChildProcess::origin)
                .collect(Collectors.toSet());
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> !left.contains(path))
                .toList();
    }

    private static Path origin(Class<?> type) {
        return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** Starts an application on a free port and returns when it says that it listens. */
    static ChildProcess start(Class<?> main, List<Path> classPath, String... arguments) throws IOException {
        var command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED", "-Daxoniq.update-checker.disabled=true", "-cp",
                String.join(File.pathSeparator, classPath.stream().map(Path::toString).toList()), main.getName(),
                "--server.port=0"), Stream.of(arguments));
        Process process = new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
        // One that never says so must not keep the test waiting for ever.
        ScheduledFuture<?> patience = WATCH.schedule(process::destroyForcibly, PATIENCE_SECONDS, TimeUnit.SECONDS);
        BufferedReader output = process.inputReader();
        Queue<String> said = new ArrayDeque<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                patience.cancel(false);
                // Nobody reads the rest, but it must not fill the pipe.
                Thread.ofVirtual().start(() -> output.lines().forEach(_ -> {}));
                return new ChildProcess(process, Integer.parseInt(listening.group(1)));
            }
        }
        throw new IllegalStateException("%s did not start, exit code %d:%n%s".formatted(main.getName(),
                process.onExit().join().exitValue(), String.join("\n", said)));
    }

    Caller anybody() {
        return Caller.anybody("http://127.0.0.1:" + port);
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As Ctrl-C; returns the exit code. */
    int stop() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        kill();
    }
}
