package vn.danbiet.benchmarks;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.view.View;
import vn.danbiet.standalone.StandaloneApplication;
import vn.danbiet.standalone.data.LocalData;

/** The whole product in this process, on a database of its own. Nothing but what is asked of it goes on in it. */
final class Installation implements AutoCloseable {
    /** So long a view may stand still. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path data;
    private final MongoDatabase database;
    private final ConfigurableApplicationContext context;

    private Installation(Path data, MongoDatabase database, ConfigurableApplicationContext context) {
        this.data = data;
        this.database = database;
        this.context = context;
    }

    static Installation on(BenchmarkServer server) {
        try {
            Path data = Files.createTempDirectory("benchmarks");
            String name = server.freshName();
            return new Installation(data, server.database(name),
                    new SpringApplicationBuilder(StandaloneApplication.class).initializers(new LocalData())
                            .run("--server.port=0", "--danbiet.data=" + data, "--danbiet.mongodb.uri=" + server.uri(),
                                    "--danbiet.mongodb.database=" + name, "--danbiet.rounds.interval=0s"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot create a directory for an installation", e);
        }
    }

    /** Those who work with it. */
    Office office() {
        return new Office("http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    EventLog log() {
        return context.getBean(EventLog.class);
    }

    SubjectKeys keys() {
        return context.getBean("subjectKeys", SubjectKeys.class);
    }

    MongoDatabase database() {
        return database;
    }

    List<View<?>> views() {
        return context.getBeansOfType(View.class)
                .values()
                .stream()
                .<View<?>>map(view -> view)
                .sorted(Comparator.comparing(View::name))
                .toList();
    }

    /** Waits until the views have seen all that is in the log. */
    void awaitViews() {
        long head = log().headPosition();
        for (View<?> view : views()) {
            long reached = -1;
            long since = System.nanoTime();
            while (!view.hasSeen(head)) {
                if (view.position() > reached) {
                    reached = view.position();
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
                    throw new IllegalStateException(view.name() + " does not go on after position " + reached);
                }
            }
            if (view.status().deadLetters() > 0) {
                throw new IllegalStateException(view.name() + " has put aside what it should know");
            }
        }
    }

    /** How many cases there are when it is measured, up to the most. */
    static Stream<Integer> sizes(int most) {
        return Stream.concat(Stream.of(1_000, 3_000, 10_000, 100_000, 1_000_000).filter(size -> size < most),
                Stream.of(most));
    }

    @Override
    public void close() {
        context.close();
        try {
            FileSystemUtils.deleteRecursively(data);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the directory of an installation", e);
        }
    }
}
