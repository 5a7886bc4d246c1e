package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static vn.danbiet.log.Units.fresh;
import static vn.danbiet.log.Units.unit;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every unclear outcome ends in certainty. */
abstract class CertaintyContract extends LogContract {
    private static final int FIRST = 2;

    /** What can happen to one insert, each with a name. */
    static Stream<Arguments> faults() {
        Stream.Builder<Arguments> all = Stream.builder();
        all.add(argumentSet("cut before the request arrives", Fault.LOSE_REQUEST));
        all.add(argumentSet("cut in the middle of the request", Fault.HALF_REQUEST));
        all.add(argumentSet("cut before the answer", Fault.LOSE_ANSWER));
        all.add(argumentSet("cut in the middle of the answer", Fault.HALF_ANSWER));
        all.add(argumentSet("done, then silence", Fault.SILENCE));
        all.add(argumentSet("vanished", Fault.BLACK_HOLE));
        Map<Integer, String> errors = new TreeMap<>(Map.of(91, "ShutdownInProgress", 189, "PrimarySteppedDown", 262,
                "ExceededTimeLimit", 10107, "NotWritablePrimary", 11600, "InterruptedAtShutdown", 11602,
                "InterruptedDueToReplStateChange"));
        errors.forEach((code, name) -> {
            all.add(argumentSet(name + ", not done", Fault.refused(code, name)));
            all.add(argumentSet(name + ", done", Fault.doneButAnswered(code, name, () -> {})));
        });
        Map.of(64, "WriteConcernFailed", 100, "UnsatisfiableWriteConcern", 91, "ShutdownInProgress")
                .forEach((code, name) -> all
                        .add(argumentSet(name + " as write concern error", Fault.notConfirmed(code, name, () -> {}))));
        return all.build();
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("faults")
    void whatever_becomes_of_an_insert_its_units_get_in_once(Fault fault) throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        proxy.harm(fault);

        allGetInOnce(shaky);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("faults")
    void also_when_the_way_to_certainty_is_troubled(Fault fault) throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        shaky.append(fresh("before"));
        proxy.harm(fault, Fault.LOSE_ANSWER, fault);
        proxy.harmReads(Fault.LOSE_REQUEST, Fault.HALF_ANSWER);

        allGetInOnce(shaky);
    }

    /** As many callers at once, so that they share bulks. */
    private void allGetInOnce(EventLog shaky) throws Exception {
        int before = everything().size();
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
        assertThat(everything()).hasSize(before + 10);
        assertSound();
    }

    /** Answers after which what was done may be rolled back, because another primary never had it. */
    static Stream<Arguments> answersBeforeRollback() {
        return Stream.of(argumentSet("NotWritablePrimary", answered(10107, "NotWritablePrimary")),
                argumentSet("PrimarySteppedDown", answered(189, "PrimarySteppedDown")),
                argumentSet("WriteConcernFailed", (Function<Runnable, Fault>) rollback -> Fault.notConfirmed(64,
                        "WriteConcernFailed", rollback)));
    }

    private static Function<Runnable, Fault> answered(int code, String name) {
        return rollback -> Fault.doneButAnswered(code, name, rollback);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("answersBeforeRollback")
    void what_was_rolled_back_is_written_again(Function<Runnable, Fault> answer) throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        LogDocument before = shaky.append(fresh("before"));
        proxy.harm(answer.apply(this::rollBack));

        allGetInOnce(shaky);

        assertThat(everything().getFirst()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("answersBeforeRollback")
    void what_was_rolled_back_goes_behind_what_another_writer_wrote_in_its_place(Function<Runnable, Fault> answer) {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        shaky.append(fresh("before"));
        proxy.harm(answer.apply(() -> {
            rollBack();
            log.append(unit("other", 0, 3));
        }));

        assertThat(shaky.append(fresh("command")).position()).isEqualTo(FIRST + 3);
        assertThat(everything()).hasSize(3);
        assertSound();
    }

    /** As after a failover to a server that never had more than the first document. */
    private void rollBack() {
        database().getCollection(LogCollection.NAME).deleteMany(Filters.gte("_id", (long) FIRST));
    }

    @Test
    void a_request_that_arrives_late_changes_nothing() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        CountDownLatch arrives = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        proxy.harm(Fault.late(arrives, done));

        allGetInOnce(shaky);
        arrives.countDown();
        done.await();

        assertThat(everything()).hasSize(10);
        assertSound();
    }

    @Test
    void a_request_that_arrives_late_finds_its_place_taken_by_another_writer() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, QUICK_TO_DOUBT);
        CountDownLatch arrives = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        proxy.harm(Fault.late(arrives, done));
        Future<LogDocument> append = callers.submit(() -> shaky.append(unit("a", 0, "command", 2)));
        proxy.awaitHarm();
        log.append(unit("other", 0, 1));

        assertThat(append.get().position()).isEqualTo(2);
        arrives.countDown();
        done.await();

        assertThat(everything()).hasSize(2);
        assertSound();
    }

    @Test
    void a_request_that_arrives_after_its_caller_gave_up_is_carried_out_once_at_most() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, IMPATIENT);
        CountDownLatch arrives = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        proxy.harm(Fault.late(arrives, done));
        proxy.harm(Collections.nCopies(100, Fault.BLACK_HOLE).toArray(Fault[]::new));
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> shaky.append(unit("a", 0, "command", 2)))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(LogUnavailable.Outcome.UNKNOWN));
        arrives.countDown();
        done.await();
        proxy.spare();

        assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                .isThrownBy(() -> shaky.append(unit("a", 0, "command", 2)));
        assertThat(shaky.append(unit("a", 2, 1)).position()).isEqualTo(3);
        assertThat(everything()).hasSize(2);
        assertSound();
    }

    @Test
    void an_answer_that_takes_long_is_waited_for() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, LogSettings.STANDARD);
        CountDownLatch answer = new CountDownLatch(1);
        proxy.harm(Fault.answeredLate(answer));
        Future<LogDocument> append = callers.submit(() -> shaky.append(unit("a", 0, 1)));
        proxy.awaitHarm();
        assertThat(log.append(unit("b", 0, 1)).position()).isEqualTo(2);
        assertThat(append.isDone()).isFalse();
        answer.countDown();

        assertThat(append.get().position()).isEqualTo(1);
        assertSound();
    }

    @ParameterizedTest(name = "error {0}")
    @ValueSource(ints = {121, 10334})
    void what_the_server_refuses_for_good_hits_only_its_caller_wherever_it_is_in_a_bulk(int code) throws Exception {
        Fault refusal = Fault.documentRefused("refused", code);
        FaultyProxy proxy = proxy(
                exchange -> exchange.request().isForTheLog("insert") ? refusal.strike(exchange) : exchange.forward());
        EventLog strict = through(proxy, QUICK_TO_DOUBT);
        // Those behind it are numbered anew, and then meet a fault besides.
        proxy.harm(Fault.LOSE_REQUEST);

        onlyTheRefusedOneIsNotIn(strict);
    }

    @Test
    void what_the_server_refuses_for_good_hits_only_its_caller() throws Exception {
        try {
            database().runCommand(Document.parse("{collMod: 'event_log', validator: {stream: {$ne: 'refused'}}}"));
        } catch (MongoCommandException e) {
            abort("This server has no validation rules");
        }
        onlyTheRefusedOneIsNotIn(log);
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

    @Test
    void a_caller_sees_where_it_failed_and_why() {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, IMPATIENT);
        proxy.harm(Collections.nCopies(100, Fault.LOSE_REQUEST).toArray(Fault[]::new));

        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> shaky.append(unit("a", 0, 1)))
                .withCauseInstanceOf(MongoException.class)
                .satisfies(e -> assertThat(e.getStackTrace()).anySatisfy(
                        frame -> assertThat(frame.getMethodName()).contains("a_caller_sees_where_it_failed_and_why")));
    }

    @Test
    void what_was_never_sent_is_known_not_to_be_in() {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy, IMPATIENT);
        proxy.cut();

        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(() -> shaky.append(unit("a", 0, 1)))
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(LogUnavailable.Outcome.NOTHING_WRITTEN));
        assertThatExceptionOfType(LogUnavailable.class).isThrownBy(shaky::headPosition)
                .satisfies(e -> assertThat(e.outcome()).isEqualTo(LogUnavailable.Outcome.NOTHING_READ));
    }

    @Test
    void those_who_wait_behind_a_failing_bulk_do_not_wait_longer_than_it() throws Exception {
        FaultyProxy proxy = proxy();
        EventLog shaky = through(proxy,
                new LogSettings(100, 1 << 20, 1, 1 << 20, Duration.ofMillis(1500), Duration.ofMillis(300)));
        proxy.harm(Collections.nCopies(1000, Fault.BLACK_HOLE).toArray(Fault[]::new));
        List<Future<Throwable>> outcomes = callers.invokeAll(IntStream.range(0, 30)
                .<Callable<Throwable>>mapToObj(i -> () -> catchThrowable(() -> shaky.append(fresh("command-" + i))))
                .toList());

        List<LogUnavailable.Outcome> told = new ArrayList<>();
        for (Future<Throwable> outcome : outcomes) {
            assertThat(outcome.get()).isInstanceOf(LogUnavailable.class);
            told.add(((LogUnavailable) outcome.get()).outcome());
        }
        // One after the other they would all have been tried.
        assertThat(told).contains(LogUnavailable.Outcome.UNKNOWN, LogUnavailable.Outcome.NOTHING_WRITTEN);
        assertThat(everything()).isEmpty();
    }

    private void onlyTheRefusedOneIsNotIn(EventLog strict) throws Exception {
        CyclicBarrier together = new CyclicBarrier(9);
        List<Callable<Throwable>> calls = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            NewUnit unit = i == 4 ? unit("refused", 0, 1) : fresh("command-" + i);
            calls.add(meeting(together, () -> strict.append(unit)));
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
}
