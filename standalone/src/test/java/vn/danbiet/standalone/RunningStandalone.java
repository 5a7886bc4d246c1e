package vn.danbiet.standalone;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danbiet.log.EventLog;

/** The application inside the test's JVM, on a free port. */
public record RunningStandalone(ConfigurableApplicationContext context) implements AutoCloseable {
    public static RunningStandalone on(Path data, String... more) {
        return new RunningStandalone(StandaloneApplication
                .start(Stream.concat(Stream.of("--server.port=0", "--danbiet.data=" + data), Stream.of(more))
                        .toArray(String[]::new)));
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    Caller anybody() {
        return Caller.anybody("http://127.0.0.1:" + port());
    }

    /** The last position of the log. */
    public long head() {
        return context.getBean(EventLog.class).headPosition();
    }

    @Override
    public void close() {
        context.close();
    }
}
