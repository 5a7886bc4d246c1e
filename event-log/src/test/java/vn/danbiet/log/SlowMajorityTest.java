package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

/** The writer itself on the model of a replica set that takes its time. */
class SlowMajorityTest extends LogContract {
    private static final int CALLERS = 8;
    private static final int APPENDS = 12;

    private final SlowMajority majority = new SlowMajority(42);

    @Override
    TestDatabase freshDatabase() {
        return TestServer.EMBEDDED.freshDatabase();
    }

    @Test
    void one_writer_alone_asks_for_nothing_beyond_where_the_log_ends_at_first() throws Exception {
        EventLog alone = through(proxy(majority), LogSettings.STANDARD);
        alone.append(Units.fresh("first"));
        int questions = majority.questions();

        allAppend(List.of(alone));

        assertThat(majority.questions()).isEqualTo(questions);
        assertThat(majority.duplicates()).isZero();
        assertSound();
    }

    @ParameterizedTest(name = "{0} writers")
    @ValueSource(ints = {2, 4})
    void several_writers_get_everything_in(int count) throws Exception {
        FaultyProxy proxy = proxy(majority);

        allAppend(IntStream.range(0, count).mapToObj(i -> through(proxy, LogSettings.STANDARD)).toList());

        assertThat(everything()).hasSize(count * CALLERS * APPENDS);
        assertSound();
    }

    private void allAppend(List<EventLog> writers) throws Exception {
        CyclicBarrier together = new CyclicBarrier(writers.size() * CALLERS);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (EventLog writer : writers) {
            for (int caller = 0; caller < CALLERS; caller++) {
                calls.add(meeting(together, () -> {
                    String stream = Thread.currentThread().threadId() + "";
                    for (int i = 0; i < APPENDS; i++) {
                        writer.append(Units.unit(stream, i, stream + "/" + i, 1));
                    }
                }));
            }
        }
        for (Future<Throwable> outcome : callers.invokeAll(calls)) {
            assertThat(outcome.get()).isNull();
        }
    }
}
