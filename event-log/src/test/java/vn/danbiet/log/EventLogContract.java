package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.abort;
import static vn.danbiet.log.Units.event;
import static vn.danbiet.log.Units.fresh;
import static vn.danbiet.log.Units.positionsAfter;
import static vn.danbiet.log.Units.unit;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.danbiet.log.FaultyProxy.Fault;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

/** What the event log promises, whatever the server. */
@Timeout(120)
abstract class EventLogContract {
    private static final LogSettings IMPATIENT = LogSettings.STANDARD.withTimeouts(Duration.ofMillis(1500),
            Duration.ofMillis(300));
    private static final LogSettings QUICK_TO_DOUBT = LogSettings.STANDARD.withTimeouts(Duration.ofSeconds(60),
            Duration.ofMillis(500));

    private final TestClock clock = new TestClock();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private TestDatabase database;
    private EventLog log;

    abstract TestServer server();

    @BeforeEach
    void openLog() {
        database = server().freshDatabase();
        open.add(database);
        log = another();
    }

    @AfterEach
    void closeEverything() throws Exception {
        callers.close();
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    // Positions and chain

    @Test
    void an_empty_log_has_head_zero() {
        assertThat(log.headPosition()).isZero();
        assertThat(everything()).isEmpty();
        assertThat(log.at(1)).isEmpty();
        assertThat(log.covering(1)).isEmpty();
        assertThat(log.nextVersion("nothing")).isZero();
        assertThat(read(log.readStream("nothing", 0))).isEmpty();
    }

    @Test
    void numbers_events_from_one_without_a_gap_and_chains_the_documents() {
        LogDocument first = log.append(unit("a", 0, 1));
        LogDocument second = log.append(unit("b", 0, "command", 3));
        LogDocument third = log.append(unit("a", 1, 2));

        assertThat(List.of(first.position(), second.position(), third.position())).containsExactly(1L, 2L, 5L);
        assertThat(first.prev()).isEqualTo(Hash.NONE);
        assertThat(second.prev()).isEqualTo(first.hash());
        assertThat(third.prev()).isEqualTo(second.hash());
        assertThat(log.headPosition()).isEqualTo(6);
        assertThat(everything()).containsExactly(first, second, third);
        assertSound();
    }

    @Test
    void stores_exactly_the_specified_fields() {
        log.append(unit("a", 0, 1));
        log.append(unit("b", 0, "command", 2));

        List<Document> stored = database.database().getCollection("event_log").find().into(new ArrayList<>());
        assertThat(stored.get(0).keySet()).containsExactly("_id", "stream", "version", "count", "at", "events", "prev",
                "hash");
        assertThat(stored.get(1).keySet()).containsExactly("_id", "stream", "version", "count", "at", "command",
                "events", "prev", "hash");
        assertThat(stored.get(1).getList("events", Document.class)).allSatisfy(
                e -> assertThat(e.keySet()).containsExactly("id", "type", "revision", "payload", "metadata"));
        assertThat(stored.get(1).get("_id")).isEqualTo(2L);
        assertThat(stored.get(1).get("version")).isEqualTo(0L);
        assertThat(stored.get(1).get("count")).isEqualTo(2);
    }

    @Test
    void stays_gapless_and_chained_with_many_concurrent_callers() throws Exception {
        List<Callable<LogDocument>> calls = new ArrayList<>();
        for (int caller = 0; caller < 64; caller++) {
            String stream = "stream-" + caller;
            int count = 1 + caller % 3;
            calls.add(() -> {
                LogDocument last = null;
                for (int i = 0; i < 20; i++) {
                    last = log.append(unit(stream, (long) i * count, stream + "/" + i, count));
                }
                return last;
            });
        }
        for (Future<LogDocument> call : callers.invokeAll(calls)) {
            LogDocument last = call.get();
            assertThat(log.findByCommand(last.command())).contains(last);
        }
        assertThat(everything()).hasSize(64 * 20);
        assertSound();
    }

    @Test
    void goes_on_where_it_ended_after_a_restart() {
        LogDocument before = log.append(unit("a", 0, 2));
        log.close();

        EventLog reopened = another();
        LogDocument after = reopened.append(unit("a", 2, 1));

        assertThat(after.position()).isEqualTo(3);
        assertThat(after.prev()).isEqualTo(before.hash());
        assertThat(read(reopened.readStream("a", 0))).containsExactly(before, after);
    }

    @Test
    void time_never_runs_backwards_even_when_the_clock_does() {
        Instant start = TestClock.START.truncatedTo(ChronoUnit.MILLIS);
        assertThat(log.append(unit("a", 0, 1)).at()).isEqualTo(start);
        clock.move(Duration.ofHours(-1));
        assertThat(log.append(unit("a", 1, 1)).at()).isEqualTo(start);
        log.close();
        EventLog reopened = another();
        assertThat(reopened.append(unit("a", 2, 1)).at()).isEqualTo(start);
        clock.move(Duration.ofHours(2));
        assertThat(reopened.append(unit("a", 3, 1)).at()).isEqualTo(start.plus(Duration.ofHours(1)));
    }

    @Test
    void keeps_texts_exactly_as_they_are() {
        String text = "{\"người\":\"Nguyễn Thị Bưởi\",\"việc\":\"Ủy ban xã chậm trả lời đơn \\\"kiến nghị\\\" 🌾\",\"nfd\":"
                + "\"e\u0302\u0301\",\"nul\":\"\u0000\", \"space\" : 1.10}";
        LogDocument written = log.append(new NewUnit("đơn-số-1", 0, "lệnh", List.of(event(text))));

        assertThat(everything()).containsExactly(written);
        assertThat(everything().getFirst().events().getFirst().payload()).isEqualTo(text);
        assertThat(log.findByCommand("lệnh")).contains(written);
        assertSound();
    }

    // Versions and commands

    @RepeatedTest(10)
    void refuses_a_second_writer_of_the_same_version() throws Exception {
        EventLog other = another();
        log.append(unit("a", 0, 1));
        CyclicBarrier together = new CyclicBarrier(2);

        List<Future<Throwable>> outcomes = callers
                .invokeAll(List.of(meeting(together, () -> log.append(unit("a", 1, 2))),
                        meeting(together, () -> other.append(unit("a", 1, 1)))));

        assertThat(List.of(String.valueOf(outcomes.get(0).get()), String.valueOf(outcomes.get(1).get())))
                .containsOnlyOnce("null")
                .anyMatch(text -> text.startsWith(VersionConflict.class.getName()));
        assertThat(everything()).hasSize(2);
        assertSound();
    }

    @RepeatedTest(10)
    void refuses_the_same_version_twice_in_one_process() throws Exception {
        CyclicBarrier together = new CyclicBarrier(8);
        List<Future<Throwable>> outcomes = callers
                .invokeAll(Collections.nCopies(8, meeting(together, () -> log.append(unit("a", 0, 1)))));

        int won = 0;
        for (Future<Throwable> outcome : outcomes) {
            if (outcome.get() == null) {
                won++;
            } else {
                assertThat(outcome.get()).isInstanceOf(VersionConflict.class);
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(everything()).hasSize(1);
    }

    @Test
    void refuses_a_version_that_skips_or_begins_inside_another_unit() {
        log.append(unit("a", 0, 3));
        EventLog other = another();

        for (EventLog any : List.of(log, other)) {
            for (long version : new long[]{0, 1, 2, 4}) {
                assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> any.append(unit("a", version, 1)))
                        .satisfies(conflict -> assertThat(conflict.nextVersion()).isEqualTo(3));
            }
            assertThatExceptionOfType(VersionConflict.class).isThrownBy(() -> any.append(unit("new", 1, 1)));
        }
        assertThat(other.append(unit("a", 3, 1)).position()).isEqualTo(4);
    }

    @Test
    void a_conflict_in_a_bulk_hits_only_its_caller() throws Exception {
        EventLog other = another();
        // Known to this writer as ending at 1, but the other one went on: only the server can tell.
        for (int i = 0; i < 5; i++) {
            log.append(unit("contested-" + i, 0, 1));
            other.append(unit("contested-" + i, 1, 1));
        }
        CyclicBarrier together = new CyclicBarrier(25);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            NewUnit unit = i % 5 == 0 ? unit("contested-" + i / 5, 1, 1) : fresh("command-" + i);
            calls.add(meeting(together, () -> log.append(unit)));
        }
        List<Future<Throwable>> outcomes = callers.invokeAll(calls);

        for (int i = 0; i < 25; i++) {
            if (i % 5 == 0) {
                assertThat(outcomes.get(i).get()).isInstanceOf(VersionConflict.class);
            } else {
                assertThat(outcomes.get(i).get()).isNull();
            }
        }
        assertThat(everything()).hasSize(10 + 20);
        assertSound();
    }

    @Test
    void a_command_is_carried_out_once_and_its_second_caller_gets_the_first_outcome() {
        LogDocument first = log.append(unit("a", 0, "command", 2));

        for (EventLog any : List.of(log, another())) {
            assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                    .isThrownBy(() -> any.append(unit("a", 0, "command", 2)))
                    .satisfies(again -> assertThat(again.first()).isEqualTo(first));
            assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                    .isThrownBy(() -> any.append(unit("a", 2, "command", 1)))
                    .satisfies(again -> assertThat(again.first()).isEqualTo(first));
            assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                    .isThrownBy(() -> any.append(unit("b", 0, "command", 1)))
                    .satisfies(again -> assertThat(again.first()).isEqualTo(first));
        }
        assertThat(everything()).containsExactly(first);
    }

    @RepeatedTest(10)
    void the_same_command_from_everywhere_at_once_is_carried_out_once() throws Exception {
        EventLog other = another();
        CyclicBarrier together = new CyclicBarrier(8);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            EventLog any = i % 2 == 0 ? log : other;
            calls.add(meeting(together, () -> any.append(fresh("command"))));
        }
        List<Future<Throwable>> outcomes = callers.invokeAll(calls);

        LogDocument only = log.findByCommand("command").orElseThrow();
        int won = 0;
        for (Future<Throwable> outcome : outcomes) {
            if (outcome.get() == null) {
                won++;
            } else {
                assertThat(outcome.get()).isInstanceOfSatisfying(CommandAlreadyCarriedOut.class,
                        again -> assertThat(again.first()).isEqualTo(only));
            }
        }
        assertThat(won).isEqualTo(1);
        assertThat(everything()).containsExactly(only);
    }

    @RepeatedTest(3)
    void two_writers_share_one_log_and_both_make_progress() throws Exception {
        EventLog other = another();
        CyclicBarrier together = new CyclicBarrier(16);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int caller = 0; caller < 16; caller++) {
            EventLog mine = caller % 2 == 0 ? log : other;
            String stream = "stream-" + caller;
            int count = 1 + caller % 3;
            calls.add(meeting(together, () -> {
                for (int i = 0; i < 25; i++) {
                    mine.append(unit(stream, (long) i * count, stream + "/" + i, count));
                }
            }));
        }
        for (Future<Throwable> outcome : callers.invokeAll(calls)) {
            assertThat(outcome.get()).isNull();
        }
        assertThat(everything()).hasSize(16 * 25);
        assertSound();
    }

    @Test
    void a_writer_that_was_idle_goes_on_behind_what_others_wrote_be_it_little_or_much() {
        EventLog other = another();
        assertThat(other.append(unit("other", 0, 1)).position()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            log.append(unit("a", i, 1));
        }
        assertThat(other.append(unit("other", 1, 1)).position()).isEqualTo(5);
        for (int i = 3; i < 103; i++) {
            log.append(unit("a", i, 1));
        }
        assertThat(other.append(unit("other", 2, 1)).position()).isEqualTo(106);
        assertThat(log.headPosition()).isEqualTo(106);
        assertSound();
    }

    @Test
    void what_the_server_refuses_for_good_hits_only_its_caller() throws Exception {
        try {
            database.database()
                    .runCommand(Document.parse("{collMod: 'event_log', validator: {stream: {$ne: 'refused'}}}"));
        } catch (MongoCommandException e) {
            abort("This server has no validation rules");
        }
        CyclicBarrier together = new CyclicBarrier(9);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            NewUnit unit = i == 4 ? unit("refused", 0, 1) : fresh("command-" + i);
            calls.add(meeting(together, () -> log.append(unit)));
        }
        List<Future<Throwable>> outcomes = callers.invokeAll(calls);
        for (int i = 0; i < 9; i++) {
            if (i == 4) {
                assertThat(outcomes.get(i).get()).isInstanceOf(UnitRefused.class);
            } else {
                assertThat(outcomes.get(i).get()).isNull();
            }
        }
        assertThat(everything()).hasSize(8);
        assertSound();
    }

    // Unclear outcomes

    @Test
    void work_that_was_done_although_the_answer_was_lost_is_acknowledged_once() throws Exception {
        findsCertaintyDespite(Fault.LOSE_ANSWER);
    }

    @Test
    void work_that_was_not_done_because_the_request_was_lost_is_done() throws Exception {
        findsCertaintyDespite(Fault.LOSE_REQUEST);
    }

    @Test
    void a_server_that_falls_silent_is_asked_again() throws Exception {
        findsCertaintyDespite(Fault.SILENCE);
    }

    @Test
    void certainty_is_found_through_a_series_of_faults_while_another_writer_interferes() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        proxy.harm(Fault.LOSE_ANSWER, Fault.LOSE_REQUEST, Fault.LOSE_ANSWER, Fault.SILENCE, Fault.LOSE_ANSWER,
                Fault.LOSE_REQUEST, Fault.LOSE_REQUEST, Fault.LOSE_ANSWER);
        CyclicBarrier together = new CyclicBarrier(16);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int caller = 0; caller < 16; caller++) {
            EventLog mine = caller % 2 == 0 ? log : shaky;
            String stream = "stream-" + caller;
            calls.add(meeting(together, () -> {
                for (int i = 0; i < 10; i++) {
                    mine.append(unit(stream, i, stream + "/" + i, 1));
                }
            }));
        }
        for (Future<Throwable> outcome : callers.invokeAll(calls)) {
            assertThat(outcome.get()).isNull();
        }
        assertThat(everything()).hasSize(160);
        assertSound();
    }

    @Test
    void a_command_whose_outcome_remained_unknown_can_be_repeated_without_doing_it_twice() {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, IMPATIENT);
        proxy.harm(Collections.nCopies(10_000, Fault.LOSE_ANSWER).toArray(Fault[]::new));

        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> shaky.append(unit("a", 0, "command", 1)))
                .withMessageContaining("unknown")
                .withMessageContaining("same command id is safe");
        proxy.spare();

        assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                .isThrownBy(() -> shaky.append(unit("a", 0, "command", 1)))
                .satisfies(again -> assertThat(again.first().position()).isEqualTo(1));
        assertThat(shaky.append(unit("a", 1, 1)).position()).isEqualTo(2);
        assertSound();
    }

    @Test
    void a_server_that_cannot_be_reached_is_reported_in_bounded_time_and_found_again() {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, IMPATIENT);
        shaky.append(unit("a", 0, 1));
        proxy.cut();

        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> shaky.append(unit("a", 1, "command", 1)));
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> read(shaky.readAfter(0)));
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(shaky::headPosition);
        log.append(unit("b", 0, 1));
        proxy.mend();

        // The same client finds the server again by itself, at its own pace: until then it is unavailable.
        LogDocument done = persistently(() -> shaky.append(unit("a", 1, "command", 1)));
        assertThat(done.position()).isEqualTo(3);
        assertThat(everything()).hasSize(3);
        assertSound();
    }

    // Reading

    @Test
    void reads_on_from_any_position_also_inside_a_document() {
        for (int i = 0; i < 12; i++) {
            log.append(unit("stream-" + i, 0, 1 + i % 4));
        }
        long head = log.headPosition();
        for (EventLog any : List.of(log, another())) {
            for (long position = 0; position <= head; position++) {
                assertThat(positionsAfter(position, read(any.readAfter(position))))
                        .containsExactlyElementsOf(LongStream.rangeClosed(position + 1, head).boxed().toList());
            }
            assertThat(read(any.readAfter(head + 10))).isEmpty();
        }
    }

    @Test
    void reads_a_long_log_from_its_beginning_and_from_its_middle() throws Exception {
        callers.invokeAll(IntStream.range(0, 700)
                .<Callable<LogDocument>>mapToObj(i -> () -> log.append(unit("s" + i, 0, 2)))
                .toList());
        assertThat(everything()).hasSize(700);
        assertThat(positionsAfter(701, read(another().readAfter(701))))
                .containsExactlyElementsOf(LongStream.rangeClosed(702, 1400).boxed().toList());
        assertSound();
    }

    @Test
    void a_reader_that_follows_sees_every_event_once_and_in_order() throws Exception {
        int documents = 300;
        EventLog follower = another();
        Future<?> writing = callers.submit(() -> {
            for (int i = 0; i < documents; i++) {
                log.append(unit("s", 3L * i, 3));
            }
        });
        List<Long> seen = new ArrayList<>();
        while (seen.size() < 3 * documents) {
            long last = seen.isEmpty() ? 0 : seen.getLast();
            // Stops anywhere, often inside a document.
            try (Stream<LogDocument> more = follower.readAfter(last)) {
                seen.addAll(positionsAfter(last, more.limit(2).toList()).stream().limit(1 + seen.size() % 5).toList());
            }
        }
        writing.get();
        assertThat(seen).containsExactlyElementsOf(LongStream.rangeClosed(1, 3 * documents).boxed().toList());
    }

    @Test
    void reads_a_stream_from_any_version_also_inside_a_document() {
        LogDocument first = log.append(unit("a", 0, 2));
        log.append(unit("b", 0, 1));
        LogDocument second = log.append(unit("a", 2, 3));

        for (EventLog any : List.of(log, another())) {
            assertThat(read(any.readStream("a", 0))).containsExactly(first, second);
            assertThat(read(any.readStream("a", 1))).containsExactly(first, second);
            assertThat(read(any.readStream("a", 2))).containsExactly(second);
            assertThat(read(any.readStream("a", 4))).containsExactly(second);
            assertThat(read(any.readStream("a", 5))).isEmpty();
            assertThat(any.nextVersion("a")).isEqualTo(5);
            assertThat(any.covering(4)).contains(second);
            assertThat(any.at(4)).contains(second);
            assertThat(any.at(5)).isEmpty();
        }
    }

    @Test
    void finds_the_position_that_belongs_to_a_time() {
        assertThat(log.positionBefore(TestClock.START)).isZero();
        List<Instant> times = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            times.add(log.append(unit("a", 2L * i, 2)).at());
            clock.move(Duration.ofMinutes(i % 3));
        }
        for (Instant time : times) {
            assertThat(log.positionBefore(time)).isEqualTo(2L * times.indexOf(time));
        }
        assertThat(log.positionBefore(Instant.EPOCH)).isZero();
        assertThat(log.positionBefore(clock.instant().plusSeconds(600))).isEqualTo(18);
    }

    // Tampering

    @Test
    void appends_nothing_behind_a_changed_document_but_lets_it_be_read() {
        log.append(unit("a", 0, 1));
        log.append(unit("a", 1, 1));
        log.close();
        database.database()
                .getCollection("event_log")
                .updateOne(Filters.eq("_id", 2L), Updates.set("events.0.payload", "{}"));

        EventLog reopened = another();

        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> reopened.append(unit("b", 0, 1)))
                .withMessageContaining("position 2");
        assertThat(read(reopened.readAfter(0))).hasSize(2);
    }

    @Test
    void no_reader_passes_over_a_removed_document() {
        for (int i = 0; i < 40; i++) {
            log.append(unit("a", i, 1));
        }
        database.database().getCollection("event_log").deleteOne(Filters.eq("_id", 36L));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(this::everything);
        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> read(another().readAfter(35)));

        database.database().getCollection("event_log").deleteOne(Filters.eq("_id", 3L));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(() -> read(another().readAfter(2)));
    }

    @Test
    void a_field_that_does_not_belong_there_is_noticed() {
        log.append(unit("a", 0, 1));
        database.database().getCollection("event_log").updateOne(Filters.eq("_id", 1L), Updates.set("note", "x"));
        assertThatExceptionOfType(LogBroken.class).isThrownBy(this::everything).withMessageContaining("note");
    }

    // Load and life

    @Test
    void beyond_its_bounds_the_queue_refuses_at_once() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog small = through(proxy, QUICK_TO_DOUBT.withQueue(1, 1 << 20));
        proxy.harm(Fault.SILENCE);
        Future<LogDocument> first = callers.submit(() -> small.append(fresh("first")));
        proxy.awaitHarm();

        BlockingQueue<Throwable> refused = new LinkedBlockingQueue<>();
        CountDownLatch accepted = new CountDownLatch(1);
        for (int i = 0; i < 5; i++) {
            String command = "command-" + i;
            callers.submit(() -> {
                Throwable outcome = catchThrowable(() -> small.append(fresh(command)));
                if (outcome == null) {
                    accepted.countDown();
                } else {
                    refused.add(outcome);
                }
            });
        }
        for (int i = 0; i < 4; i++) {
            assertThat(refused.poll(30, TimeUnit.SECONDS)).isInstanceOf(LogBusy.class)
                    .hasMessageContaining("Try again");
        }
        first.get();
        assertThat(accepted.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(everything()).hasSize(2);
    }

    @Test
    void an_interrupted_caller_is_told_that_the_outcome_is_unknown() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        proxy.harm(Fault.SILENCE);
        AtomicReference<Throwable> outcome = new AtomicReference<>();
        AtomicReference<Boolean> interrupted = new AtomicReference<>();
        Thread caller = Thread.startVirtualThread(() -> {
            outcome.set(catchThrowable(() -> shaky.append(unit("a", 0, "command", 1))));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        proxy.awaitHarm();
        caller.interrupt();
        caller.join();

        assertThat(outcome.get()).isInstanceOf(LogUnavailable.class).hasMessageContaining("unknown");
        assertThat(interrupted.get()).isTrue();
        assertThat(shaky.append(unit("a", 1, 1)).position()).isEqualTo(2);
    }

    @Test
    void closing_writes_what_is_waiting_and_refuses_what_comes_later() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog closing = through(proxy, QUICK_TO_DOUBT);
        proxy.harm(Fault.SILENCE);
        List<Future<LogDocument>> waiting = IntStream.range(0, 10)
                .mapToObj(i -> callers.submit(() -> closing.append(fresh("command-" + i))))
                .toList();
        proxy.awaitHarm();
        closing.close();

        int written = 0;
        for (Future<LogDocument> call : waiting) {
            Throwable outcome = catchThrowable(call::get);
            if (outcome == null) {
                written++;
            } else {
                assertThat(outcome).hasRootCauseInstanceOf(IllegalStateException.class);
            }
        }
        assertThat(everything()).hasSize(written).isNotEmpty();
        assertThatIllegalStateException().isThrownBy(() -> closing.append(fresh("late")))
                .withMessageContaining("closed");
        assertSound();
    }

    @Test
    void a_large_unit_is_stored_and_one_that_is_too_large_is_refused_before_it_is_sent() {
        String large = "đ".repeat(7 << 20);
        LogDocument written = log.append(new NewUnit("a", 0, null, List.of(event(large))));
        assertThat(log.at(1)).contains(written);

        assertThat(catchThrowable(() -> new NewUnit("a", 1, null, List.of(event(large), event(large)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("larger than");
        assertThat(everything()).hasSize(1);
    }

    private void findsCertaintyDespite(Fault fault) throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        shaky.append(unit("before", 0, 1));
        proxy.harm(fault);
        CyclicBarrier together = new CyclicBarrier(10);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            String command = "command-" + i;
            calls.add(meeting(together, () -> {
                LogDocument written = shaky.append(fresh(command));
                assertThat(log.findByCommand(command)).contains(written);
            }));
        }
        for (Future<Throwable> outcome : callers.invokeAll(calls)) {
            assertThat(outcome.get()).isNull();
        }
        assertThat(everything()).hasSize(11);
        assertSound();
    }

    private EventLog another() {
        EventLog another = EventLog.open(database.database(), clock);
        open.add(another);
        return another;
    }

    private FaultyProxy proxy() {
        FaultyProxy proxy = new FaultyProxy(database.address());
        open.add(proxy);
        return proxy;
    }

    private EventLog through(FaultyProxy proxy, LogSettings settings) {
        MongoClient client = database.clientThrough(proxy.address());
        open.add(client);
        EventLog through = EventLog.open(client.getDatabase(database.name()), clock, settings, new Random(7));
        open.add(through);
        return through;
    }

    private List<LogDocument> everything() {
        return read(log.readAfter(0));
    }

    private static List<LogDocument> read(Stream<LogDocument> documents) {
        try (documents) {
            return documents.toList();
        }
    }

    /** What an auditor checks: positions, chain, hashes, times, versions, and no event or command twice. */
    private void assertSound() {
        Head head = Head.EMPTY;
        Map<String, Long> versions = new HashMap<>();
        List<String> ids = new ArrayList<>();
        List<String> commands = new ArrayList<>();
        for (LogDocument document : everything()) {
            head.requireFollowedBy(document);
            assertThat(document.version()).isEqualTo(versions.getOrDefault(document.stream(), 0L));
            versions.put(document.stream(), document.nextVersion());
            document.events().forEach(e -> ids.add(e.id()));
            if (document.command() != null) {
                commands.add(document.command());
            }
            head = Head.after(document);
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(commands).doesNotHaveDuplicates();
    }

    /** Runs when all others of the barrier are ready, too; the outcome is what it throws, or null. */
    private static Callable<Throwable> meeting(CyclicBarrier together, Runnable work) {
        return () -> {
            together.await(30, TimeUnit.SECONDS);
            return catchThrowable(work::run);
        };
    }

    private static <T> T persistently(Callable<T> work) {
        for (int attempt = 0; attempt < 20; attempt++) {
            try {
                return work.call();
            } catch (LogUnavailable notYet) {
                // each attempt takes its bounded time
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("Still unavailable");
    }
}
