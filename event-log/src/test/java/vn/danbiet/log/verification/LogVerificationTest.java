package vn.danbiet.log.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.log.testing.SampleLog;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

/** Logs on a server, as they should be and as they should not. */
class LogVerificationTest {
    private final TestDatabase database = TestServer.EMBEDDED.freshDatabase();
    private final AtomicLong nanoTime = new AtomicLong();
    private MongoCollection<Document> stored;

    @BeforeEach
    void fill() {
        SampleLog.store(SampleLog.documents(), database.database());
        stored = database.database().getCollection(EventLog.COLLECTION);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_log_is_verified_up_to_its_end() {
        LogDocument last = SampleLog.documents().getLast();

        assertThat(run(whole())).isInstanceOfSatisfying(Outcome.Valid.class, valid -> {
            assertThat(valid.last().position()).isEqualTo(9);
            assertThat(valid.last().documents()).isEqualTo(6);
            assertThat(valid.last().hash()).isEqualTo(last.hash());
            assertThat(valid.last().at()).isEqualTo(last.at());
        });
    }

    @Test
    void an_empty_log_is_verified() {
        stored.drop();

        assertThat(run(whole())).isEqualTo(new Outcome.Valid(null));
    }

    @Test
    void a_stream_is_verified_without_the_others() {
        stored.updateOne(Filters.eq("_id", 2L), Updates.set("events.0.payload", "{}"));

        assertThat(run(stream("petition-1"))).isInstanceOfSatisfying(Outcome.Valid.class, valid -> {
            assertThat(valid.last().documents()).isEqualTo(3);
            assertThat(valid.last().position()).isEqualTo(8);
        });
        assertFinding(run(stream("petition-2")), 2, "petition-2", Rule.HASH);
        assertThat(run(stream("nothing"))).isEqualTo(new Outcome.Valid(null));
    }

    @Test
    void a_stream_with_a_gap_is_found() {
        stored.deleteOne(Filters.eq("_id", 5L));

        assertFinding(run(stream("petition-1")), 7, "petition-1", Rule.VERSION);
    }

    @Test
    void a_stream_whose_positions_go_back_is_found() {
        List<LogDocument> documents = SampleLog.documents();
        LogDocument d = documents.get(2);
        documents.set(2, SampleLog.document(20, d.stream(), d.version(), d.at(), d.command(), d.events(), d.prev()));
        stored.drop();
        SampleLog.store(documents, database.database());

        assertFinding(run(stream("petition-1")), 7, "petition-1", Rule.POSITION);
    }

    static Stream<Arguments> malformed() {
        return Stream
                .of(Updates.unset("stream"), Updates.unset("events"), Updates.unset("hash"),
                        Updates.unset("events.0.payload"), Updates.set("note", "x"), Updates.set("events.0.note", "x"),
                        Updates.set("version", 7), Updates.set("version", 7.0), Updates.set("count", 7L),
                        Updates.set("count", "1"), Updates.set("at", 1L), Updates.set("command", null),
                        Updates.set("command", 7), Updates.set("events", "x"), Updates.set("events", List.of("x")),
                        Updates.set("events.0.payload", 7), Updates.set("events.0.metadata", null),
                        Updates.set("prev", new Binary(new byte[31])), Updates.set("hash", new Binary(new byte[33])),
                        Updates.set("prev", "00"))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource
    void malformed(Bson update) {
        stored.updateOne(Filters.eq("_id", 5L), update);

        Outcome outcome = run(whole());

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Broken.class, broken -> {
            assertThat(broken.finding().rule()).isEqualTo(Rule.FORM);
            assertThat(broken.finding().position()).isEqualTo(5);
            assertThat(broken.last().position()).isEqualTo(4);
        });
    }

    static Stream<Arguments> changed() {
        return Stream.of(Arguments.of(Rule.HASH, Updates.set("events.0.payload", "{}")),
                Arguments.of(Rule.HASH, Updates.set("events.0.metadata", "{}")),
                Arguments.of(Rule.HASH, Updates.set("stream", "petition-9")),
                Arguments.of(Rule.HASH, Updates.set("version", 7L)),
                Arguments.of(Rule.HASH, Updates.set("command", "x")), Arguments.of(Rule.HASH, Updates.unset("command")),
                Arguments.of(Rule.HASH, Updates.set("hash", new Binary(new byte[32]))),
                Arguments.of(Rule.PREV, Updates.set("prev", new Binary(new byte[32]))),
                Arguments.of(Rule.COUNT, Updates.set("count", 2)), Arguments.of(Rule.COUNT, Updates.set("count", 0)),
                Arguments.of(Rule.COUNT, Updates.combine(Updates.set("events", List.of()), Updates.set("count", 0))));
    }

    @ParameterizedTest
    @MethodSource
    void changed(Rule rule, Bson update) {
        stored.updateOne(Filters.eq("_id", 5L), update);

        assertThat(run(whole())).isInstanceOfSatisfying(Outcome.Broken.class, broken -> {
            assertThat(broken.finding().rule()).isEqualTo(rule);
            assertThat(broken.finding().position()).isEqualTo(5);
        });
    }

    @Test
    void a_removed_document_is_found_at_the_one_behind() {
        stored.deleteOne(Filters.eq("_id", 5L));

        assertFinding(run(whole()), 6, "petition-3", Rule.POSITION);
    }

    @Test
    void an_id_that_is_no_position_is_found_wherever_it_sorts() {
        for (Object id : new Object[]{0L, -1L, 4.5, 5, "x", 99L}) {
            stored.insertOne(new Document("_id", id instanceof Integer ? 10 : id).append("stream", "x"));

            assertThat(run(whole())).as("%s", id).isInstanceOf(Outcome.Broken.class);
            stored.deleteOne(Filters.eq("stream", "x"));
        }
    }

    /** What the indexes forbid, with hashes that fit: somebody wrote past the log. */
    static Stream<Arguments> rewritten() {
        return Stream.of(
                Arguments.of(Rule.COMMAND, 7,
                        change(4,
                                d -> SampleLog.document(d.position(), d.stream(), d.version(), d.at(), "c-1",
                                        d.events(), d.prev()))),
                Arguments.of(Rule.VERSION, 6,
                        change(3,
                                d -> SampleLog.document(d.position(), d.stream(), 1, d.at(), d.command(), d.events(),
                                        d.prev()))),
                Arguments.of(Rule.VERSION, 9,
                        change(5,
                                d -> SampleLog.document(d.position(), d.stream(), 0, d.at(), d.command(), d.events(),
                                        d.prev()))),
                Arguments.of(Rule.TIME, 6, change(3, d -> SampleLog.document(d.position(), d.stream(), d.version(),
                        d.at().minusSeconds(2), d.command(), d.events(), d.prev()))));
    }

    @ParameterizedTest
    @MethodSource
    void rewritten(Rule rule, long position, UnaryOperator<List<LogDocument>> change) {
        stored.drop();
        SampleLog.store(change.apply(SampleLog.documents()), database.database());

        for (long mask : new long[]{Fingerprints.ALL_BITS, 1, 0}) {
            Verification verification = new Verification(whole(), nanoTime::get, mask);
            assertThat(verification.run(() -> false, _ -> {})).isInstanceOfSatisfying(Outcome.Broken.class, broken -> {
                assertThat(broken.finding().rule()).isEqualTo(rule);
                assertThat(broken.finding().position()).isEqualTo(position);
            });
        }
    }

    /** With so few bits nearly all streams and commands look alike. */
    @ParameterizedTest
    @ValueSource(longs = {0, 1, 3})
    void names_that_look_alike_accuse_nobody(long mask) {
        Verification verification = new Verification(whole(), nanoTime::get, mask);

        assertThat(verification.run(() -> false, _ -> {})).isInstanceOf(Outcome.Valid.class);
    }

    @Test
    void progress_tells_position_total_rate_and_remaining_time() {
        List<Progress> progress = new ArrayList<>();
        AtomicInteger asked = new AtomicInteger();
        Verification verification = new Verification(whole(), nanoTime::get);

        verification.run(() -> {
            nanoTime.addAndGet(Duration.ofMillis(500).toNanos());
            return asked.incrementAndGet() == 4;
        }, progress::add);

        // Three documents with five events in two seconds; four events are left.
        assertThat(progress.getFirst()).isEqualTo(new Progress(0, 0, 9, 0, null));
        assertThat(progress.getLast()).isEqualTo(new Progress(5, 5, 9, 2.5, Duration.ofMillis(1600)));
        assertThat(progress.getLast().part()).hasValue(5.0 / 9);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void it_is_stopped_anywhere_saved_and_gone_on_with(int documents) throws IOException {
        for (LogDocuments what : List.of(whole(), stream("petition-1"))) {
            Verification first = new Verification(what, nanoTime::get);
            AtomicInteger left = new AtomicInteger(documents);
            Outcome stopped = first.run(() -> left.getAndDecrement() == 0, _ -> {});

            Verification second = new Verification(what, nanoTime::get);
            second.load(new ByteArrayInputStream(saved(first)));

            assertThat(second.last()).isEqualTo(first.last());
            assertThat(second.run(() -> false, _ -> {})).isEqualTo(run(what));
            assertThat(stopped).isIn(new Outcome.Stopped(first.last()), new Outcome.Valid(first.last()));
        }
    }

    @Test
    void what_was_remembered_before_the_pause_counts_after_it() throws IOException {
        List<LogDocument> documents = change(4,
                d -> SampleLog.document(d.position(), d.stream(), d.version(), d.at(), "c-1", d.events(), d.prev()))
                .apply(SampleLog.documents());
        stored.drop();
        SampleLog.store(documents, database.database());

        assertFinding(resumed(stoppedAfter(3)), 7, "petition-1", Rule.COMMAND);
    }

    @Test
    void a_log_that_changed_where_it_was_paused_is_found() throws IOException {
        byte[] checkpoint = stoppedAfter(3);
        stored.updateOne(Filters.eq("_id", 5L), Updates.set("events.0.payload", "{}"));
        assertFinding(resumed(checkpoint), 5, null, Rule.CHECKPOINT);

        stored.deleteMany(Filters.gte("_id", 5L));
        assertFinding(resumed(checkpoint), 5, null, Rule.CHECKPOINT);
    }

    @Test
    void documents_with_other_ids_are_found_after_a_pause_too() throws IOException {
        byte[] checkpoint = stoppedAfter(3);
        stored.insertOne(new Document("_id", "x"));

        assertFinding(resumed(checkpoint), 10, null, Rule.FORM);
    }

    @Test
    void a_damaged_checkpoint_is_refused() throws IOException {
        byte[] checkpoint = stoppedAfter(3);
        for (int i = 0; i < checkpoint.length; i++) {
            byte[] damaged = checkpoint.clone();
            damaged[i] ^= 0x10;
            assertUnusable(damaged, whole());
        }
        for (int length = 0; length < checkpoint.length; length++) {
            assertUnusable(Arrays.copyOf(checkpoint, length), whole());
        }
        assertUnusable(Arrays.copyOf(checkpoint, checkpoint.length + 1), whole());
    }

    @Test
    void a_checkpoint_of_something_else_is_refused() throws IOException {
        assertUnusable(stoppedAfter(3), stream("petition-1"));
    }

    @Test
    void tables_keep_what_they_are_given_also_across_a_checkpoint() throws IOException {
        int streams = 5000;
        stored.drop();
        List<LogDocument> documents = new ArrayList<>();
        LogDocument one = SampleLog.documents().getFirst();
        for (int i = 0; i < 2 * streams; i++) {
            documents.add(SampleLog.document(i + 1, "s-" + i % streams, i / streams, one.at(), "c-" + i, one.events(),
                    i == 0 ? one.prev() : documents.getLast().hash()));
        }
        IntStream.range(0, 10)
                .forEach(i -> SampleLog.store(documents.subList(i * 1000, (i + 1) * 1000), database.database()));

        assertThat(resumed(stoppedAfter(streams - 7))).isInstanceOf(Outcome.Valid.class);
    }

    private byte[] stoppedAfter(int documents) throws IOException {
        AtomicInteger left = new AtomicInteger(documents);
        Verification verification = new Verification(whole(), nanoTime::get);
        verification.run(() -> left.getAndDecrement() == 0, _ -> {});
        return saved(verification);
    }

    private Outcome resumed(byte[] checkpoint) throws IOException {
        Verification verification = new Verification(whole(), nanoTime::get);
        verification.load(new ByteArrayInputStream(checkpoint));
        return verification.run(() -> false, _ -> {});
    }

    private static byte[] saved(Verification verification) throws IOException {
        ByteArrayOutputStream checkpoint = new ByteArrayOutputStream();
        verification.save(checkpoint);
        return checkpoint.toByteArray();
    }

    private void assertUnusable(byte[] checkpoint, LogDocuments what) {
        Verification verification = new Verification(what, nanoTime::get);
        assertThatExceptionOfType(CheckpointUnusable.class)
                .isThrownBy(() -> verification.load(new ByteArrayInputStream(checkpoint)));
        assertThat(verification.last()).isNull();
    }

    private static UnaryOperator<List<LogDocument>> change(int index, UnaryOperator<LogDocument> change) {
        return documents -> {
            documents.set(index, change.apply(documents.get(index)));
            return SampleLog.chained(documents);
        };
    }

    private Outcome run(LogDocuments what) {
        return new Verification(what, nanoTime::get).run(() -> false, _ -> {});
    }

    private LogDocuments whole() {
        return LogDocuments.whole(database.database());
    }

    private LogDocuments stream(String stream) {
        return LogDocuments.stream(database.database(), stream);
    }

    private static void assertFinding(Outcome outcome, long position, @Nullable String stream, Rule rule) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Broken.class, broken -> {
            Finding finding = broken.finding();
            assertThat(List.of(finding.rule(), finding.position())).containsExactly(rule, position);
            assertThat(finding.stream()).isEqualTo(stream);
            assertThat(finding.en()).contains("osition " + position, rule.en());
            assertThat(finding.vi()).contains("trí " + position, rule.vi());
        });
    }
}
