package vn.danbiet.standalone;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;
import vn.danbiet.log.EventLog;

/**
 * The application inside the test's JVM, on a free port. Others may run beside it, but one starts or closes at a time:
 * Spring sets up the logging of the process with each, and two at once trip over each other.
 */
public record RunningStandalone(ConfigurableApplicationContext context) implements AutoCloseable {
    public static RunningStandalone on(Path data, String... more) {
        return started(StandaloneApplication::start,
                Stream.concat(Stream.of("--server.port=0", "--danbiet.data=" + data), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** Of an application that is put together otherwise. */
    static RunningStandalone started(Function<String[], ConfigurableApplicationContext> start, String... arguments) {
        synchronized (RunningStandalone.class) {
            return new RunningStandalone(start.apply(arguments));
        }
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
        synchronized (RunningStandalone.class) {
            context.close();
        }
    }
}
