package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.RawBsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

/**
 * Two of the views here stand for two processes. They even claim tokens under one name, so that both work at the same time,
 * as if a claim had been lost: that must do no harm either.
 */
@QueryTest
class TakeoverTest {
    private static final AtomicLong NAMES = new AtomicLong();

    @Autowired
    private Cases cases;

    @Autowired
    private EventLog log;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private AxonSetup axon;

    @Autowired
    private Seal seal;

    @Autowired
    private Clock clock;

    /** How many events of a case there were. */
    public record Counted(@BsonId String id, long position, int events) implements ViewDocument {}

    /** Counts, and stands still before the given position until it may go on. */
    private static final class Gate implements Fold<Counted> {
        private final long position;
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        Gate(long position) {
            this.position = position;
        }

        static Gate open() {
            return new Gate(Long.MAX_VALUE);
        }

        @Override
        public Counted after(@Nullable Counted before, CaseEvent event, Stamp stamp) {
            if (stamp.position() == position) {
                reached.countDown();
                try {
                    open.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AxonSetup.Interruption(e);
                }
            }
            return counted(before, event, stamp);
        }
    }

    private static Counted counted(@Nullable Counted before, CaseEvent event, Stamp stamp) {
        return new Counted(event.caseId(), stamp.position(), before == null ? 1 : before.events() + 1);
    }

    /** A process with this view in it. */
    private final class Node implements AutoCloseable {
        private final View<Counted> view;
        private final ViewRounds rounds;

        Node(String name, int version, Fold<Counted> fold) {
            view = View.open(new ViewDefinition<>(name, version, Counted.class, fold, List.of()), database, log, axon,
                    seal);
            rounds = new ViewRounds(List.of(view), clock, Duration.ZERO);
            rounds.start();
        }

        int serving() {
            return view.serving().number();
        }

        List<RawBsonDocument> bytes() {
            view.await(new AtLeast(log.headPosition()));
            return view.documents()
                    .withDocumentClass(RawBsonDocument.class)
                    .find()
                    .sort(new BsonDocument("_id", new BsonInt32(1)))
                    .into(new ArrayList<>());
        }

        @Override
        public void close() {
            rounds.stop();
        }
    }

    private static String name() {
        return "counted-" + NAMES.incrementAndGet();
    }

    private long write(int from, int count) {
        for (int i = from; i < from + count; i++) {
            Case one = Case.number(i);
            cases.happened(one.received(), one.classified());
            cases.happened(one.accepted());
        }
        return log.headPosition();
    }

    @Test
    void reads_go_on_and_never_go_back_while_the_view_is_built_anew_under_writes() throws Exception {
        write(100, 20);
        String name = name();
        try (var one = new Node(name, 1, Gate.open()); var other = new Node(name, 1, Gate.open())) {
            one.view.await(new AtLeast(log.headPosition()));
            int before = one.serving();
            var done = new AtomicBoolean();
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                Future<?> writer = threads.submit(() -> {
                    for (int i = 200; !done.get(); i++) {
                        write(i, 1);
                    }
                });
                List<Future<?>> readers = List.of(threads.submit(() -> readUntil(done, one.view)),
                        threads.submit(() -> readUntil(done, other.view)));
                for (int round = 1; round <= 3; round++) {
                    int next = before + round;
                    assertThat(other.view.rebuild("admin", null, clock.instant()).orElseThrow().number())
                            .isEqualTo(next);
                    await().atMost(Duration.ofMinutes(1)).until(() -> {
                        one.view.position();
                        other.view.position();
                        return one.serving() == next && other.serving() == next;
                    });
                }
                done.set(true);
                writer.get();
                for (Future<?> reader : readers) {
                    reader.get();
                }
            }
            List<RawBsonDocument> built = one.bytes();
            assertThat(built.stream().mapToInt(counted -> counted.getInt32("events").getValue()).sum())
                    .isEqualTo(log.headPosition());
            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(one.view.store().numbersThere()).containsExactly(before + 3));
            assertThat(database.getCollection("tokens").distinct("processorName", String.class))
                    .filteredOn(processor -> processor.startsWith(name + "."))
                    .containsExactly(name + ".g" + (before + 3));
        }
    }

    /** Each read has at least what any read before it had, and what its position promises. */
    private static void readUntil(AtomicBoolean done, View<Counted> view) {
        long position = 0;
        while (!done.get()) {
            long next = view.await(new AtLeast(position));
            assertThat(next).isGreaterThanOrEqualTo(position);
            long events = 0;
            for (Counted counted : view.documents().find()) {
                events += counted.events();
            }
            // Every event of these tests is one of a case.
            assertThat(events).isGreaterThanOrEqualTo(next);
            position = next;
        }
    }

    @Test
    void built_again_it_is_the_same_byte_by_byte() {
        write(1000, 10);
        try (var node = new Node(name(), 1, Gate.open())) {
            List<RawBsonDocument> first = node.bytes();
            int before = node.serving();
            node.view.rebuild("admin", null, clock.instant());
            await().atMost(Duration.ofMinutes(1)).until(() -> {
                node.view.position();
                return node.serving() > before;
            });
            assertThat(node.bytes()).isEqualTo(first).isNotEmpty();
        }
    }

    @Test
    void a_build_that_is_aborted_leaves_what_is_read_as_it_is_and_nothing_behind() throws Exception {
        long half = write(2000, 5);
        write(2100, 5);
        String name = name();
        List<RawBsonDocument> before;
        int serving;
        try (var plain = new Node(name, 1, Gate.open())) {
            before = plain.bytes();
            serving = plain.serving();
        }
        var gate = new Gate(half);
        try (var gated = new Node(name, 1, gate); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Generation building = gated.view.rebuild("admin", "my-order", clock.instant()).orElseThrow();
            gate.reached.await();
            assertThat(gated.view.rebuild("admin", "my-order", clock.instant()).orElseThrow().number())
                    .as("the same order")
                    .isEqualTo(building.number());
            assertThat(gated.view.rebuild("admin", "another", clock.instant())).isEmpty();
            assertThat(gated.bytes()).isEqualTo(before);
            Future<?> aborted = threads.submit(() -> gated.view.abort(clock.instant()));
            await().atMost(Duration.ofMinutes(1)).until(() -> gated.view.status().building() == null);
            gate.open.countDown();
            aborted.get();

            assertThat(gated.view.abort(clock.instant())).isEmpty();
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> gated.view.store().numbersThere().equals(List.of(serving)));
            gated.view.position();
            assertThat(gated.serving()).isEqualTo(serving);
            assertThat(gated.bytes()).isEqualTo(before);
        }
    }

    @Test
    void a_build_that_was_interrupted_goes_on_where_it_was_and_serves_nobody_before_it_is_whole() {
        // More than goes into one batch.
        Case many = Case.number(3000);
        cases.happened(many.received());
        long head = 0;
        for (int i = 0; i < 6; i++) {
            head = cases.happened(Stream.generate(() -> many.assigned("an")).limit(100).toArray(CaseEvent[]::new));
        }
        long end = head;
        String name = name();
        long reached;
        try (var interrupted = new Node(name, 1, (before, event, stamp) -> {
            if (stamp.position() == end) {
                throw new MongoException("As a server that went away");
            }
            return counted(before, event, stamp);
        })) {
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> interrupted.view.status().position(), position -> position > 0);
            reached = interrupted.view.status().position();
            assertThat(interrupted.view.status().serving()).isNull();
        }
        var folded = new AtomicLong();
        try (var next = new Node(name, 1, (before, event, stamp) -> {
            folded.incrementAndGet();
            return counted(before, event, stamp);
        })) {
            assertThat(next.bytes().stream().mapToInt(counted -> counted.getInt32("events").getValue()).sum())
                    .isEqualTo(log.headPosition());
            assertThat(next.serving()).isEqualTo(1);
            assertThat(folded).hasValueLessThanOrEqualTo(end - reached);
        }
    }

    @Test
    void a_new_version_is_built_beside_while_programs_of_the_old_one_read_theirs() throws Exception {
        long head = write(4000, 5);
        String name = name();
        var gate = new Gate(head);
        var old = new Node(name, 1, Gate.open());
        try {
            List<RawBsonDocument> before = old.bytes();
            try (var next = new Node(name, 2, gate)) {
                gate.reached.await();
                assertThat(old.bytes()).isEqualTo(before);
                assertThat(next.view.status().serving()).isNull();
                gate.open.countDown();
                assertThat(next.bytes()).isEqualTo(before);
                assertThat(next.serving()).isGreaterThan(old.serving());
                write(4100, 1);
                assertThat(old.bytes()).isEqualTo(next.bytes());
                int left = old.serving();
                old.close();

                // As if it had been stopped for good a while ago.
                database.getCollection("views")
                        .updateOne(eq("_id", name),
                                set("used." + ViewEntry.key(1), clock.instant().minusSeconds(3600)));
                await().atMost(Duration.ofMinutes(1))
                        .until(() -> next.view.store().numbersThere().equals(List.of(next.serving())));
                assertThat(next.serving()).isNotEqualTo(left);
            }
        } finally {
            old.close();
        }
    }
}
