package vn.danbiet.log;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** Units to append in tests. */
final class Units {
    private Units() {}

    static NewUnit unit(String stream, long version, int count) {
        return unit(stream, version, null, count);
    }

    static NewUnit unit(String stream, long version, @Nullable String command, int count) {
        return new NewUnit(stream, version, command,
                IntStream.range(0, count).mapToObj(i -> event("{\"n\":" + i + "}")).toList());
    }

    static NewUnit fresh(String command) {
        return unit(UUID.randomUUID().toString(), 0, command, 1);
    }

    static LogEvent event(String payload) {
        return new LogEvent(UUID.randomUUID().toString(), "test.happened", "1", payload, "{}");
    }

    /** The positions of all single events of these documents after a position. */
    static List<Long> positionsAfter(long position, List<LogDocument> documents) {
        return documents.stream()
                .flatMap(d -> IntStream.range(0, d.count()).mapToObj(i -> d.position() + i))
                .filter(p -> p > position)
                .toList();
    }
}
