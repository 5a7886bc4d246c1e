package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.danbiet.log.Units.event;
import static vn.danbiet.log.Units.unit;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandSucceededEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

@Timeout(90)
class LogTailTest {
    record Happened(int n) {}

    private static final EventSerializer SERIALIZER = new EventSerializer(
            EventTypes.builder().add("test.happened", "1", Happened.class).build());
    private static final LogSettings IMPATIENT = LogSettings.STANDARD.withTimeouts(Duration.ofSeconds(10),
            Duration.ofSeconds(1));
    private static final int HOUR = 3_600_000;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final TestDatabase database = opened(TestServer.EMBEDDED.freshDatabase());
    private final EventLog log = log(database.database());

    @AfterEach
    void closeEverything() throws Exception {
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
        threads.close();
    }

    // Order and completeness

    @RepeatedTest(5)
    void streams_that_begin_anywhere_see_each_event_once_and_in_order_while_several_write() throws Exception {
        int writers = 4;
        int units = 100;
        log.append(unit("before", 0, 5));
        log.append(unit("before", 5, 3));
        long last = 8 + writers * units * 2;
        // So small that nobody keeps up all the time.
        LogTail small = tail(log, new Recent(16, Long.MAX_VALUE));
        LogTail large = tail(log);
        CyclicBarrier together = new CyclicBarrier(writers + 8);

        List<Future<List<Long>>> readers = new ArrayList<>();
        for (LogTail tail : List.of(small, large)) {
            for (long after : List.of(0L, 2L, 5L, 8L)) {
                readers.add(threads.submit(() -> {
                    together.await(30, TimeUnit.SECONDS);
                    try (TrackingEventStream stream = tail.openStream(token(after))) {
                        return positions(stream, (int) (last - after));
                    }
                }));
            }
        }
        EventLog another = log(database.database());
        List<Callable<Void>> appends = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            EventLog to = writer % 2 == 0 ? log : another;
            String stream = "stream-" + writer;
            appends.add(() -> {
                together.await(30, TimeUnit.SECONDS);
                for (int version = 0; version < units * 2; version += version % 4 == 0 ? 3 : 1) {
                    to.append(unit(stream, version, version % 4 == 0 ? 3 : 1));
                }
                return null;
            });
        }
        for (Future<Void> append : threads.invokeAll(appends)) {
            append.get();
        }
        for (int i = 0; i < readers.size(); i++) {
            long after = List.of(0L, 2L, 5L, 8L).get(i % 4);
            assertThat(readers.get(i).get()).isEqualTo(LongStream.rangeClosed(after + 1, last).boxed().toList());
        }
    }

    @Test
    void a_token_inside_a_document_continues_right_behind_it() throws Exception {
        LogTail tail = tail(log);
        TrackingEventStream first = tail.openStream(null);
        assertThat(first.hasNextAvailable()).isFalse();
        log.append(unit("a", 0, 2));
        log.append(unit("a", 2, 4));
        assertThat(positions(first, 6)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);

        LogTail fresh = tail(log);
        for (LogTail either : List.of(tail, fresh)) {
            for (long after = 0; after < 6; after++) {
                try (TrackingEventStream stream = either.openStream(token(after))) {
                    assertThat(positions(stream, (int) (6 - after)))
                            .isEqualTo(LongStream.rangeClosed(after + 1, 6).boxed().toList());
                    assertThat(stream.peek()).isEmpty();
                }
            }
        }
    }

    @Test
    void peeking_takes_nothing() throws Exception {
        log.append(unit("a", 0, 2));
        TrackingEventStream stream = tail(log).openStream(null);

        assertThat(stream.hasNextAvailable()).isTrue();
        assertThat(stream.peek()).hasValueSatisfying(event -> assertThat(position(event)).isEqualTo(1));
        assertThat(stream.peek()).hasValueSatisfying(event -> assertThat(position(event)).isEqualTo(1));
        TrackedEventMessage<?> event = stream.nextAvailable();
        assertThat(event.getPayload()).isEqualTo(new Happened(0));
        assertThat(position(event)).isEqualTo(1);
        assertThat(positions(stream, 1)).containsExactly(2L);
        assertThat(stream.hasNextAvailable(1, TimeUnit.MILLISECONDS)).isFalse();
    }

    @Test
    void a_stream_that_falls_behind_catches_up() throws Exception {
        LogTail tail = tail(log, new Recent(8, Long.MAX_VALUE));
        TrackingEventStream quick = tail.openStream(null);
        TrackingEventStream slow = tail.openStream(null);
        log.append(unit("a", 0, 3));
        assertThat(positions(quick, 3)).containsExactly(1L, 2L, 3L);
        assertThat(positions(slow, 1)).containsExactly(1L);

        for (int round = 0; round < 3; round++) {
            int before = 3 + round * 300;
            for (int version = before; version < before + 300; version += 3) {
                log.append(unit("a", version, 3));
            }
            assertThat(positions(quick, 300))
                    .isEqualTo(LongStream.rangeClosed(before + 1, before + 300).boxed().toList());
            // From inside a document behind what is kept, up to inside the next round.
            assertThat(positions(slow, 300))
                    .isEqualTo(LongStream.rangeClosed(before - 1, before + 298).boxed().toList());
        }
        assertThat(positions(slow, 2)).containsExactly(902L, 903L);
        assertThat(slow.hasNextAvailable()).isFalse();
        log.append(unit("a", 903, 1));
        assertThat(positions(slow, 1)).containsExactly(904L);
    }

    @Test
    void what_is_too_large_to_be_kept_is_seen_all_the_same() throws Exception {
        TrackingEventStream stream = tail(log, new Recent(1000, 600)).openStream(null);
        for (int version = 0; version < 20; version++) {
            String payload = "{\"n\":" + version + "}" + " ".repeat(version % 2 * 1000);
            log.append(new NewUnit("a", version, null, List.of(event(payload))));
            assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Happened(version));
        }
    }

    @Test
    void events_that_upcasting_makes_of_one_stay_together() throws Exception {
        EventUpcaster twice = events -> events.flatMap(event -> Stream.of(event, event));
        LogTail tail = opened(
                LogTail.open(new EventLogStorageEngine(log, SERIALIZER, twice), new Recent(4, Long.MAX_VALUE)));
        TrackingEventStream ahead = tail.openStream(null);
        TrackingEventStream behind = tail.openStream(null);
        for (int version = 0; version < 20; version += 2) {
            log.append(unit("a", version, 2));
            assertThat(positions(ahead, 4)).containsExactly(version + 1L, version + 1L, version + 2L, version + 2L);
        }
        assertThat(positions(behind, 40)).isEqualTo(LongStream.range(2, 42).map(i -> i / 2).boxed().toList());
        assertThat(positions(tail.openStream(token(19)), 2)).containsExactly(20L, 20L);
    }

    // Tokens

    @Test
    void tokens_are_those_of_the_engine() {
        LogTail tail = tail(log);
        assertThat(tail.createHeadToken()).isNull();
        log.append(unit("a", 0, 2));

        assertThat(tail.createHeadToken()).isEqualTo(token(2));
        assertThat(tail.createTailToken()).isNull();
        assertThat(tail.createTokenAt(TestClock.START.minusSeconds(1))).isNull();
        assertThat(tail.createTokenAt(TestClock.START.plusSeconds(1))).isEqualTo(token(2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tail.openStream(GapAwareTrackingToken.newInstance(1, List.of())));
    }

    // Being told

    @Test
    void calls_back_when_there_is_something_and_holds_no_lock_meanwhile() throws Exception {
        TrackingEventStream stream = tail(log).openStream(null);
        BlockingQueue<Boolean> available = new LinkedBlockingQueue<>();
        assertThat(stream.setOnAvailableCallback(
                () -> available.add(CompletableFuture.supplyAsync(stream::hasNextAvailable, threads).join()))).isTrue();
        for (int version = 0; version < 20; version++) {
            log.append(unit("a", version, 1));
            awaitEqual(available, true);
            assertThat(positions(stream, 1)).containsExactly(version + 1L);
            available.clear();
        }
    }

    @Test
    void the_log_tells_of_its_own_appends_when_they_are_durable() throws Exception {
        BlockingQueue<Long> told = new LinkedBlockingQueue<>();
        Runnable end = log.onAppend(() -> told.add(log.headPosition()));
        Runnable endFailing = log.onAppend(() -> {
            throw new IllegalStateException("on purpose");
        });
        for (int version = 0; version < 3; version++) {
            log.append(unit("a", version, 1));
            assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo(version + 1L);
        }
        end.run();
        endFailing.run();
        log.append(unit("a", 3, 1));
        log.close();
        assertThat(told).isEmpty();
    }

    @Test
    void a_callback_that_fails_harms_nobody() throws Exception {
        LogTail tail = tail(log);
        TrackingEventStream failing = tail.openStream(null);
        assertThatIllegalStateException().isThrownBy(() -> failing.setOnAvailableCallback(() -> {
            throw new IllegalStateException("on purpose");
        }));
        TrackingEventStream other = tail.openStream(null);
        for (int version = 0; version < 3; version++) {
            log.append(unit("a", version, 1));
            assertThat(positions(failing, 1)).isEqualTo(positions(other, 1));
        }
    }

    @Test
    void a_processor_sees_each_append_although_it_asks_by_itself_only_every_hour() throws Exception {
        Recorder recorder = new Recorder();
        process(recorder, tail(log));
        EventLog another = log(database.database());
        for (int version = 0; version < 50; version++) {
            (version % 2 == 0 ? log : another).append(unit("a", version, 1));
            assertThat(recorder.next()).isEqualTo(version + 1L);
        }
    }

    @Test
    void two_processors_share_what_is_read() throws Exception {
        BlockingQueue<Long> read = new LinkedBlockingQueue<>();
        EventLog listening = log(listening(read).getDatabase(database.name()));
        Recent recent = new Recent(1000, Long.MAX_VALUE);
        LogTail tail = tail(listening, recent);
        Recorder one = new Recorder();
        Recorder two = new Recorder();
        process(one, tail);
        process(two, tail);
        // Before that they may read on their own.
        awaitEnd(recent, 1);
        log.append(unit("a", 0, 1));
        assertThat(one.next()).isEqualTo(1);
        assertThat(two.next()).isEqualTo(1);
        awaitEnd(recent, 2);
        read.clear();

        for (int version = 1; version < 100; version++) {
            log.append(unit("a", version, 1));
        }
        for (long position = 2; position <= 100; position++) {
            assertThat(one.next()).isEqualTo(position);
            assertThat(two.next()).isEqualTo(position);
        }
        assertThat(read).containsExactlyElementsOf(LongStream.rangeClosed(2, 100).boxed().toList());
    }

    @Test
    void events_are_deserialized_once_for_all() throws Exception {
        Recent recent = new Recent(1000, Long.MAX_VALUE);
        LogTail tail = tail(log, recent);
        TrackingEventStream one = tail.openStream(null);
        TrackingEventStream two = tail.openStream(null);
        awaitEnd(recent, 1);
        log.append(unit("a", 0, 1));

        assertThat(one.nextAvailable().getPayload()).isSameAs(two.nextAvailable().getPayload());
    }

    @Test
    void nothing_is_read_while_no_stream_is_open() throws Exception {
        LogTail tail = tail(log);
        try (TrackingEventStream stream = tail.openStream(null)) {
            log.append(unit("a", 0, 1));
            positions(stream, 1);
        }
        Thread thread = Thread.getAllStackTraces()
                .keySet()
                .stream()
                .filter(candidate -> candidate.getName().equals("event-log-tail"))
                .findAny()
                .orElseThrow();
        // While a stream is open it waits for some milliseconds only.
        await(thread, Thread.State.WAITING);
        for (int version = 1; version < 50; version++) {
            log.append(unit("a", version, 1));
        }
        assertThat(positions(tail.openStream(token(40)), 10)).startsWith(41L).endsWith(50L);
    }

    // Trouble

    @Test
    void a_restart_of_the_server_is_overcome(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("log.db");
        EmbeddedMongo server = opened(EmbeddedMongo.at(file));
        String connectionString = server.connectionString();
        int port = Integer.parseInt(connectionString.substring(connectionString.lastIndexOf(':') + 1));
        MongoClient client = opened(MongoClients.create(connectionString));
        EventLog restarted = impatient(client.getDatabase("test"));
        Recorder recorder = new Recorder();
        BlockingQueue<Level> said = said();
        LogTail tail = tail(restarted);
        process(recorder, tail);
        restarted.append(unit("a", 0, 1));
        assertThat(recorder.next()).isEqualTo(1);

        List<Level> levels = new ArrayList<>();
        for (int round = 1; round <= 2; round++) {
            server.close();
            levels.add(said.poll(30, TimeUnit.SECONDS));
            server = opened(EmbeddedMongo.at(file, port));
            appended(restarted, unit("a", round, "command-" + round, 1));
            assertThat(recorder.next()).isEqualTo(round + 1L);
            levels.add(said.poll(30, TimeUnit.SECONDS));
        }
        said.drainTo(levels);
        // Each trouble is said once, and its end.
        assertThat(levels).startsWith(Level.WARN, Level.INFO, Level.WARN, Level.INFO);
        for (int i = 0; i < levels.size(); i++) {
            assertThat(levels.get(i)).isEqualTo(i % 2 == 0 ? Level.WARN : Level.INFO);
        }
    }

    @Test
    void a_stream_whose_cursor_broke_can_be_used_again() throws Exception {
        append(700);
        FaultyProxy proxy = opened(new FaultyProxy(database.address()));
        LogTail tail = tail(through(proxy));
        TrackingEventStream stream = tail.openStream(null);
        assertThat(positions(stream, 100)).hasSize(100);

        proxy.cut();
        List<Long> seen = new ArrayList<>();
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> {
            while (true) {
                seen.add(position(stream.nextAvailable()));
            }
        });
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(stream::hasNextAvailable);
        proxy.mend();
        while (seen.size() < 600) {
            try {
                seen.add(position(stream.nextAvailable()));
            } catch (LogUnavailable notYet) {
                // each attempt takes its bounded time
            }
        }
        assertThat(seen).isEqualTo(LongStream.rangeClosed(101, 700).boxed().toList());
    }

    @Test
    void a_stream_is_told_of_what_was_written_before_the_tail_could_begin() throws Exception {
        FaultyProxy proxy = opened(new FaultyProxy(database.address()));
        LogTail tail = tail(through(proxy));
        proxy.cut();
        TrackingEventStream stream = tail.openStream(null);
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        stream.setOnAvailableCallback(() -> told.add(catching(stream::hasNextAvailable)));
        assertThat(told.poll(30, TimeUnit.SECONDS)).isEqualTo("LogUnavailable");
        log.append(unit("a", 0, 1));

        proxy.mend();
        awaitEqual(told, "true");
    }

    @Test
    void a_processor_that_met_a_dead_server_opens_its_stream_again() throws Exception {
        append(3);
        FaultyProxy proxy = opened(new FaultyProxy(database.address()));
        BlockingQueue<Level> said = said();
        LogTail tail = tail(through(proxy));
        proxy.cut();
        Recorder recorder = new Recorder();
        process(recorder, tail);
        assertThat(said.poll(30, TimeUnit.SECONDS)).isEqualTo(Level.WARN);
        proxy.mend();
        for (long position = 1; position <= 3; position++) {
            assertThat(recorder.next()).isEqualTo(position);
        }
    }

    @Test
    void a_gap_is_no_end() throws Exception {
        append(20);
        database.database().getCollection(LogCollection.NAME).deleteOne(new Document("_id", 10L));
        TrackingEventStream stream = tail(log).openStream(null);

        assertThat(positions(stream, 9)).hasSize(9);
        for (int attempt = 0; attempt < 3; attempt++) {
            assertThatExceptionOfType(LogBroken.class).isThrownBy(stream::nextAvailable).withMessageContaining("10");
        }
    }

    @RepeatedTest(3)
    void what_is_broken_wakes_and_stops_everybody_until_it_is_repaired() throws Exception {
        append(3);
        LogTail tail = tail(log);
        TrackingEventStream one = tail.openStream(null);
        TrackingEventStream two = tail.openStream(null);
        assertThat(positions(one, 3)).isEqualTo(positions(two, 3));
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        two.setOnAvailableCallback(() -> told.add(catching(two::hasNextAvailable)));
        Future<Long> waiting = threads.submit(() -> position(one.nextAvailable()));

        var collection = database.database().getCollection(LogCollection.NAME);
        collection.insertOne(new Document("_id", 4L).append("unknown", 1));
        assertThat(waiting).failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(LogBroken.class);
        awaitEqual(told, "LogBroken");
        // All gone and come back: the reason is still there.
        one.close();
        two.close();
        TrackingEventStream again = tail.openStream(token(3));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(again::nextAvailable);

        collection.deleteOne(new Document("_id", 4L));
        log(database.database()).append(unit("b", 0, 2));
        List<Long> seen = new ArrayList<>();
        while (seen.size() < 2) {
            try {
                seen.add(position(again.nextAvailable()));
            } catch (LogBroken stale) {
                // it had looked before the repair
            }
        }
        assertThat(seen).containsExactly(4L, 5L);
    }

    @Test
    void an_event_that_nobody_knows_stops_everybody() throws Exception {
        append(1);
        TrackingEventStream stream = tail(log).openStream(null);
        positions(stream, 1);
        Future<Long> waiting = threads.submit(() -> position(stream.nextAvailable()));
        log.append(new NewUnit("b", 0, null, List.of(new LogEvent("e", "test.unknown", "1", "{}", "{}"))));

        assertThat(waiting).failsWithin(Duration.ofSeconds(30))
                .withThrowableThat()
                .withCauseInstanceOf(SerializationException.class)
                .withMessageContaining("test.unknown");
        assertThatExceptionOfType(SerializationException.class).isThrownBy(stream::peek);
    }

    @Test
    void an_event_that_cannot_be_deserialized_is_left_to_those_who_want_it() throws Exception {
        TrackingEventStream stream = tail(log).openStream(null);
        log.append(new NewUnit("a", 0, null, List.of(event("{\"other\":0}"))));
        log.append(unit("a", 1, 1));

        TrackedEventMessage<?> malformed = stream.nextAvailable();
        assertThatExceptionOfType(SerializationException.class).isThrownBy(malformed::getPayload);
        assertThat(positions(stream, 1)).containsExactly(2L);
    }

    // Closing

    @RepeatedTest(3)
    void closing_a_stream_wakes_those_who_wait_on_it() throws Exception {
        LogTail tail = tail(log);
        TrackingEventStream stream = tail.openStream(null);
        TrackingEventStream other = tail.openStream(null);
        assertWoken(stream, stream);
        log.append(unit("a", 0, 1));
        assertThat(positions(other, 1)).containsExactly(1L);
    }

    @RepeatedTest(3)
    void closing_the_tail_wakes_those_who_wait_on_any_stream() throws Exception {
        LogTail tail = tail(log);
        assertWoken(tail.openStream(null), tail);
        assertThatIllegalStateException().isThrownBy(() -> tail.openStream(null));
        // It may be closed again, and the log goes on without it.
        tail.close();
        log.append(unit("a", 0, 1));
    }

    private static void assertWoken(TrackingEventStream stream, AutoCloseable closed) throws Exception {
        CompletableFuture<String> next = new CompletableFuture<>();
        CompletableFuture<String> has = new CompletableFuture<>();
        Thread one = Thread.ofPlatform().start(() -> next.complete(catching(stream::nextAvailable)));
        Thread two = Thread.ofPlatform()
                .start(() -> has.complete(catching(() -> stream.hasNextAvailable(1, TimeUnit.HOURS))));
        await(one, Thread.State.TIMED_WAITING);
        await(two, Thread.State.TIMED_WAITING);

        closed.close();
        assertThat(next.get(30, TimeUnit.SECONDS)).isEqualTo("IllegalStateException");
        assertThat(has.get(30, TimeUnit.SECONDS)).isEqualTo("false");
        assertThat(stream.hasNextAvailable()).isFalse();
        assertThat(stream.peek()).isEmpty();
        assertThatIllegalStateException().isThrownBy(stream::nextAvailable);
        stream.close();
    }

    // Helpers

    private <T extends AutoCloseable> T opened(T resource) {
        open.add(resource);
        return resource;
    }

    private EventLog log(MongoDatabase in) {
        return opened(EventLog.open(in, new TestClock()));
    }

    private EventLog impatient(MongoDatabase in) {
        return opened(EventLog.open(in, new TestClock(), IMPATIENT, new Random(7)));
    }

    private EventLog through(FaultyProxy proxy) {
        return impatient(opened(database.clientThrough(proxy.address())).getDatabase(database.name()));
    }

    private LogTail tail(EventLog of) {
        return opened(LogTail.open(new EventLogStorageEngine(of, SERIALIZER)));
    }

    private LogTail tail(EventLog of, Recent recent) {
        return opened(LogTail.open(new EventLogStorageEngine(of, SERIALIZER), recent));
    }

    private static void awaitEnd(Recent recent, long end) {
        while (recent.end() != end) {
            Thread.yield();
        }
    }

    private void append(int count) {
        for (int version = 0; version < count; version++) {
            log.append(unit("a", version, 1));
        }
    }

    /** However long the client takes to see that the server is back. */
    private static void appended(EventLog to, NewUnit unit) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                to.append(unit);
                return;
            } catch (CommandAlreadyCarriedOut done) {
                return;
            } catch (LogUnavailable notYet) {
                // each attempt takes its bounded time
            }
        }
        throw new AssertionError("Still unavailable");
    }

    /** A client that notes the ids of all documents of the log it gets. */
    private MongoClient listening(BlockingQueue<Long> read) {
        return opened(MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(database.connectionString()))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandSucceeded(CommandSucceededEvent event) {
                        BsonDocument cursor = event.getResponse().getDocument("cursor", new BsonDocument());
                        for (String batch : List.of("firstBatch", "nextBatch")) {
                            cursor.getArray(batch, new BsonArray())
                                    .forEach(document -> read.add(document.asDocument().getInt64("_id").getValue()));
                        }
                    }
                })
                .build()));
    }

    private void process(Recorder recorder, LogTail tail) {
        ScheduledExecutorService workers = Executors.newScheduledThreadPool(2);
        open.add(workers::shutdownNow);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name(UUID.randomUUID().toString())
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(recorder)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(tail)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(workers)
                .workerExecutor(workers)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .tokenClaimInterval(HOUR)
                .claimExtensionThreshold(HOUR)
                .build();
        // Bounded: Axon may wait for ever for a coordinator whose server was taken away under it.
        open.add(() -> processor.shutdownAsync().completeOnTimeout(null, 30, TimeUnit.SECONDS).join());
        processor.start();
    }

    /** What the tail says of its own accord from now on. */
    private BlockingQueue<Level> said() {
        BlockingQueue<Level> said = new LinkedBlockingQueue<>();
        Logger logger = (Logger) LoggerFactory.getLogger(LogTail.class);
        AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                said.add(event.getLevel());
            }
        };
        appender.start();
        logger.addAppender(appender);
        logger.setLevel(Level.INFO);
        open.add(() -> {
            logger.detachAppender(appender);
            logger.setLevel(null);
        });
        return said;
    }

    private static @Nullable TrackingToken token(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position);
    }

    private static long position(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    private static List<Long> positions(TrackingEventStream stream, int count) throws InterruptedException {
        List<Long> positions = new ArrayList<>();
        while (positions.size() < count) {
            positions.add(position(stream.nextAvailable()));
        }
        return positions;
    }

    private static <T> void awaitEqual(BlockingQueue<T> queue, T expected) throws InterruptedException {
        T next = queue.poll(30, TimeUnit.SECONDS);
        while (next != null && !next.equals(expected)) {
            next = queue.poll(30, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(expected);
    }

    private static void await(Thread thread, Thread.State state) {
        while (thread.getState() != state) {
            Thread.yield();
        }
    }

    private static String catching(Callable<?> work) {
        try {
            return String.valueOf(work.call());
        } catch (Exception e) {
            return e.getClass().getSimpleName();
        }
    }

    /** Notes the positions it is told. */
    static final class Recorder {
        private final BlockingQueue<Long> seen = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Happened event, TrackingToken token) {
            seen.add(token.position().orElseThrow());
        }

        @Nullable
        Long next() throws InterruptedException {
            return seen.poll(30, TimeUnit.SECONDS);
        }
    }
}
