package vn.danbiet.log;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Appends until it is killed, and says what was acknowledged. Its clock jumps. Arguments: connection string, database,
 * name, seed.
 */
final class ChaosWriter {
    private static final int CALLERS = 4;
    private static final int SHARED_STREAMS = 3;
    private static final int HOURS = 48;
    private static final LogSettings SETTINGS = LogSettings.STANDARD.withTimeouts(Duration.ofSeconds(10),
            Duration.ofSeconds(1));

    private final EventLog log;
    private final String name;

    private ChaosWriter(EventLog log, String name) {
        this.log = log;
        this.name = name;
    }

    public static void main(String[] arguments) {
        SplittableRandom random = new SplittableRandom(Long.parseLong(arguments[3]));
        MongoClient client = MongoClients.create(arguments[0]);
        EventLog log = persistently(() -> EventLog.open(client.getDatabase(arguments[1]), jumping(random.split()),
                SETTINGS, random.split()));
        ChaosWriter writer = new ChaosWriter(log, arguments[2]);
        for (int caller = 0; caller < CALLERS; caller++) {
            int number = caller;
            SplittableRandom own = random.split();
            Thread.ofPlatform().start(() -> writer.append(number, own));
        }
    }

    /** Used by one thread only. */
    private static Clock jumping(SplittableRandom random) {
        InstantSource source = () -> Instant.now().plus(Duration.ofHours(random.nextInt(-HOURS, HOURS)));
        return source.withZone(ZoneOffset.UTC);
    }

    private void append(int caller, SplittableRandom random) {
        try {
            for (int i = 0;; i++) {
                String command = name + "/" + caller + "/" + i;
                String stream = random.nextInt(4) == 0
                        ? "shared-" + random.nextInt(SHARED_STREAMS)
                        : name + "/" + caller;
                long version = persistently(() -> log.nextVersion(stream));
                NewUnit unit = Units.unit(stream, version, command, random.nextInt(1, 4));
                try {
                    say(persistently(() -> log.append(unit)));
                } catch (CommandAlreadyCarriedOut e) {
                    say(e.first());
                } catch (VersionConflict e) {
                    // Another one was faster.
                }
            }
        } catch (Throwable e) {
            ChildJvm.say("ERROR " + e);
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static void say(LogDocument written) {
        ChildJvm.say(Acknowledged.of(written).toString());
    }

    private static <T> T persistently(Callable<T> work) {
        while (true) {
            try {
                return work.call();
            } catch (LogUnavailable | LogBusy e) {
                // The server is going to come back.
            } catch (EventLogException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
    }

    /** What a caller was told of its unit. */
    record Acknowledged(String command, String stream, long version, long position, int count) {
        static Acknowledged of(LogDocument document) {
            return new Acknowledged(document.command(), document.stream(), document.version(), document.position(),
                    document.count());
        }

        static Acknowledged parse(String line) {
            String[] words = line.split(" ");
            return new Acknowledged(words[0], words[1], Long.parseLong(words[2]), Long.parseLong(words[3]),
                    Integer.parseInt(words[4]));
        }

        @Override
        public String toString() {
            return String.join(" ", command, stream, Long.toString(version), Long.toString(position),
                    Integer.toString(count));
        }
    }
}
