package vn.danbiet.log.personal;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoCollection;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;
import vn.danbiet.log.tool.ExitCode;
import vn.danbiet.log.tool.LogTool;
import vn.danbiet.log.tool.Terminal;

/** What the keys of data subjects promise, whatever the server. */
@Timeout(120)
abstract class SubjectKeysContract {
    private static final byte[] CLEAR = "Nguyễn Thị Hường".getBytes(StandardCharsets.UTF_8);
    private static final Instant NOW = Instant.parse("2026-03-01T01:02:03.456Z");

    @TempDir
    private Path folder;
    private final List<AutoCloseable> open = new ArrayList<>();
    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicLong nanoTime = new AtomicLong();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    private Path file;
    private TestDatabase database;
    private SubjectKeys keys;

    abstract TestServer server();

    @BeforeEach
    void openKeys() {
        database = server().freshDatabase();
        open.add(database);
        file = folder.resolve("master-key.json");
        MasterKey.create(file);
        keys = another();
    }

    @AfterEach
    void closeEverything() throws Exception {
        callers.close();
        for (AutoCloseable resource : open.reversed()) {
            resource.close();
        }
    }

    // Drawing

    @Test
    void stores_exactly_the_specified_fields() {
        String subject = keys.draw();

        Document stored = stored(subject);
        assertThat(stored.keySet()).containsExactly("_id", "key", "master", "created");
        assertThat(stored.getString("master")).isEqualTo(MasterKey.read(file).primary());
        assertThat(stored.getDate("created")).isEqualTo(Date.from(NOW));
    }

    @Test
    void a_subject_is_128_random_bits() {
        assertThat(keys.draw()).matches("[A-Za-z0-9_-]{22}");
    }

    @Test
    void many_drawn_at_once_are_all_different_and_durable() throws Exception {
        int many = 2 * KeyStock.SIZE + 1;
        List<Callable<String>> draws = Collections.nCopies(many, keys::draw);

        Set<String> subjects = new HashSet<>();
        for (Future<String> drawn : callers.invokeAll(draws)) {
            subjects.add(drawn.get());
        }

        assertThat(subjects).hasSize(many);
        SubjectKeys other = another();
        for (String subject : subjects) {
            assertThat(other.open(subject, keys.seal(subject, CLEAR))).contains(CLEAR);
        }
    }

    @Test
    void drawing_and_sealing_from_the_stock_asks_the_server_nothing() {
        try (var watched = WatchedClient.of(database)) {
            SubjectKeys hot = another(watched);
            hot.draw();
            long before = watched.commands();

            for (int i = 0; i < KeyStock.SIZE / 4; i++) {
                hot.seal(hot.draw(), CLEAR);
            }

            assertThat(watched.commands()).isEqualTo(before);
        }
    }

    @Test
    void a_process_that_draws_nothing_makes_no_keys() {
        another().fetch(List.of("nobody"));
        assertThat(collection().countDocuments()).isZero();
    }

    @Test
    void closed_keys_are_not_drawn() {
        keys.draw();
        keys.close();
        assertThatIllegalStateException().isThrownBy(keys::draw);
    }

    // Sealing and opening

    @Test
    void opens_what_another_process_sealed() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);

        assertThat(sealed).hasSize(CLEAR.length + 28);
        assertThat(another().open(subject, sealed)).contains(CLEAR);
    }

    @Test
    void the_same_text_is_never_sealed_the_same() {
        String subject = keys.draw();
        assertThat(keys.seal(subject, CLEAR)).isNotEqualTo(keys.seal(subject, CLEAR));
    }

    @Test
    void what_was_sealed_for_one_subject_does_not_open_for_another() {
        String one = keys.draw();
        String other = keys.draw();
        byte[] sealed = keys.seal(one, CLEAR);
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys.open(other, sealed));
    }

    @Test
    void a_change_of_any_byte_is_noticed() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys.open(subject, changed));
        }
        assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> keys.open(subject, new byte[0]));
    }

    @Test
    void a_subject_that_never_was_is_not_taken_for_a_forgotten_one() {
        assertThatExceptionOfType(SubjectUnknown.class).isThrownBy(() -> keys.open("nobody", new byte[40]))
                .withMessageContaining("nobody");
        assertThatExceptionOfType(SubjectUnknown.class).isThrownBy(() -> keys.seal("nobody", CLEAR));
    }

    @Test
    void a_key_that_was_lost_is_not_taken_for_a_destroyed_one() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        collection().updateOne(eq("_id", subject), combine(unset("key"), unset("master")));
        assertThatExceptionOfType(SubjectUnknown.class).isThrownBy(() -> another().open(subject, sealed));
    }

    @Test
    void a_key_moved_from_another_subject_is_refused() {
        String one = keys.draw();
        String other = keys.draw();
        byte[] sealed = keys.seal(one, CLEAR);
        collection().updateOne(eq("_id", other), set("key", stored(one).get("key", Binary.class)));
        assertThatExceptionOfType(MasterKeyMismatch.class).isThrownBy(() -> another().open(other, sealed));
    }

    @Test
    void many_keys_are_fetched_in_one_exchange() {
        List<String> subjects = Stream.generate(keys::draw).limit(100).toList();
        List<byte[]> sealed = subjects.stream().map(subject -> keys.seal(subject, CLEAR)).toList();
        keys.forget(subjects.subList(0, 10));
        try (var watched = WatchedClient.of(database)) {
            SubjectKeys replaying = another(watched);
            long before = watched.commands();

            replaying.fetch(subjects);
            replaying.fetch(subjects);

            for (int i = 0; i < subjects.size(); i++) {
                assertThat(replaying.open(subjects.get(i), sealed.get(i)).isPresent()).isEqualTo(i >= 10);
            }
            assertThat(watched.commands()).isEqualTo(before + 1);
        }
    }

    // Forgetting

    @Test
    void a_forgotten_subject_is_empty_in_this_process_at_once_and_in_others_once_they_are_told() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        SubjectKeys other = another();
        other.open(subject, sealed);

        keys.forget(List.of(subject));
        assertThat(keys.open(subject, sealed)).isEmpty();
        other.evict(List.of(subject));
        assertThat(other.open(subject, sealed)).isEmpty();
        assertThat(another().open(subject, sealed)).isEmpty();
    }

    @Test
    void a_process_that_is_never_told_forgets_within_a_minute() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        SubjectKeys untold = another();
        untold.open(subject, sealed);

        keys.forget(List.of(subject));
        nanoTime.addAndGet(Duration.ofMinutes(1).toNanos());

        assertThat(untold.open(subject, sealed)).isEmpty();
    }

    @Test
    void of_a_destroyed_key_nothing_but_a_tombstone_is_left() {
        String subject = keys.draw();
        keys.forget(List.of(subject));
        assertThat(stored(subject)).containsOnlyKeys("_id", "created", "forgotten")
                .containsEntry("forgotten", Date.from(NOW));
    }

    @Test
    void nothing_is_sealed_for_a_forgotten_subject() {
        String subject = keys.draw();
        keys.forget(List.of(subject));
        assertThatExceptionOfType(SubjectForgotten.class).isThrownBy(() -> keys.seal(subject, CLEAR));
    }

    @Test
    void forgetting_again_changes_nothing_and_keeps_the_first_time() {
        String subject = keys.draw();
        keys.forget(List.of(subject));
        Document before = stored(subject);

        SubjectKeys later = SubjectKeys.open(database.database(), MasterKey.read(file),
                Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC));
        open.add(later);
        later.forget(List.of(subject, subject));

        assertThat(stored(subject)).isEqualTo(before);
    }

    @Test
    void forgetting_somebody_unknown_is_an_error_but_the_others_are_forgotten() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        assertThatExceptionOfType(SubjectUnknown.class).isThrownBy(() -> keys.forget(List.of("nobody", subject)))
                .withMessageContaining("nobody");
        assertThat(keys.open(subject, sealed)).isEmpty();
    }

    @Test
    void more_are_forgotten_than_go_into_one_command() {
        List<String> subjects = Stream.generate(keys::draw).limit(KeyCollection.BATCH + 1).toList();
        keys.forget(subjects);
        assertThat(collection().countDocuments(exists("forgotten"))).isEqualTo(subjects.size());
    }

    @Test
    void forgetting_nobody_is_allowed() {
        keys.forget(List.of());
        keys.evict(List.of());
        keys.fetch(List.of());
    }

    @Test
    void a_key_that_was_on_its_way_here_when_it_was_destroyed_does_not_stay() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        try (var watched = WatchedClient.of(database)) {
            SubjectKeys reader = another(watched);
            // The server has answered with the key; before it is put into memory, it is destroyed.
            watched.afterNext("find", () -> {
                keys.forget(List.of(subject));
                reader.evict(List.of(subject));
            });
            reader.open(subject, sealed);

            assertThat(reader.open(subject, sealed)).isEmpty();
        }
    }

    @Test
    void memory_stays_bounded() {
        SubjectKeys small = SubjectKeys.open(database.database(), MasterKey.read(file), clock(), 10, nanoTime::get);
        open.add(small);
        List<String> subjects = Stream.generate(keys::draw).limit(100).toList();
        byte[] sealed = keys.seal(subjects.getFirst(), CLEAR);

        small.fetch(subjects);

        assertThat(small.cached()).isEqualTo(10);
        assertThat(small.open(subjects.getFirst(), sealed)).contains(CLEAR);
    }

    // The master key

    @Test
    void another_master_key_is_refused_when_the_keys_are_opened() {
        keys.draw();
        Path wrong = folder.resolve("wrong.json");
        MasterKey.create(wrong);

        assertThatExceptionOfType(MasterKeyMismatch.class)
                .isThrownBy(() -> SubjectKeys.open(database.database(), MasterKey.read(wrong), clock()))
                .withMessageContaining(MasterKey.read(file).primary())
                .withMessageContaining(MasterKey.read(wrong).primary());
    }

    @Test
    void after_a_rotation_the_old_master_key_is_not_needed_and_everything_opens() {
        List<String> subjects = Stream.generate(keys::draw).limit(KeyStock.SIZE + 1).toList();
        List<byte[]> sealed = subjects.stream().map(subject -> keys.seal(subject, CLEAR)).toList();
        String forgotten = subjects.getFirst();
        keys.forget(List.of(forgotten));
        String old = MasterKey.read(file).primary();

        command("add");
        assertThat(command("rotate")).isEqualTo(ExitCode.DONE);
        assertThat(command("retire")).isEqualTo(ExitCode.DONE);

        assertThat(MasterKey.read(file).ids()).containsExactly(MasterKey.read(file).primary()).doesNotContain(old);
        SubjectKeys after = another();
        for (int i = 1; i < subjects.size(); i++) {
            assertThat(after.open(subjects.get(i), sealed.get(i))).contains(CLEAR);
        }
        assertThat(after.open(forgotten, sealed.getFirst())).isEmpty();
        assertThat(stored(forgotten)).doesNotContainKeys("key", "master");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains(MasterKey.read(file).primary());
    }

    @Test
    void running_processes_take_up_a_rotation() {
        SubjectKeys running = another();
        String before = running.draw();
        byte[] sealed = running.seal(before, CLEAR);

        command("add");
        command("rotate");
        running.evict(List.of(before));
        assertThat(running.open(before, sealed)).contains(CLEAR);

        String primary = MasterKey.read(file).primary();
        List<String> bulks = Stream.generate(running::draw).limit(3 * KeyStock.SIZE).toList();
        assertThat(stored(bulks.getLast()).getString("master")).isEqualTo(primary);
    }

    @Test
    void an_old_master_key_that_still_wraps_something_is_not_retired() {
        keys.draw();
        command("add");
        MasterKey master = MasterKey.read(file);
        master.promoteLast();

        assertThat(command("retire")).isEqualTo(ExitCode.TROUBLE);
        assertThat(MasterKey.read(file).ids()).hasSize(2);
    }

    @Test
    void a_master_key_is_retired_only_behind_another_one_and_only_with_the_database_it_belongs_to() {
        keys.draw();
        keys.close(); // its stock is not filled any more
        assertThat(command("retire")).isEqualTo(ExitCode.TROUBLE);
        command("add");
        assertThat(command("retire")).isEqualTo(ExitCode.TROUBLE);
        assertThat(MasterKey.read(file).ids()).hasSize(2);

        command("rotate");
        collection().deleteMany(new Document());
        assertThat(command("retire")).isEqualTo(ExitCode.TROUBLE);
        assertThat(MasterKey.read(file).ids()).hasSize(2);
    }

    @Test
    void a_rotation_that_was_broken_off_is_completed_by_the_next() {
        List<String> subjects = Stream.generate(keys::draw).limit(KeyCollection.BATCH + 1).toList();
        byte[] sealed = keys.seal(subjects.getLast(), CLEAR);
        keys.close(); // its stock is not filled any more
        long stored = collection().countDocuments();
        SubjectKeys rotating = withAnotherPrimary();
        class BrokenOff extends RuntimeException {}

        assertThatExceptionOfType(BrokenOff.class).isThrownBy(() -> rotating.rotate(progress -> {
            throw new BrokenOff();
        }));
        Rotation rest = another().rotate(_ -> {});

        assertThat(rest).isEqualTo(new Rotation(MasterKey.read(file).primary(), stored - KeyCollection.BATCH, 0));
        assertThat(another().open(subjects.getLast(), sealed)).contains(CLEAR);
        assertThat(another().rotate(_ -> {}).done()).isZero();
    }

    @Test
    void a_rotation_tells_how_far_it_is() {
        Stream.generate(keys::draw).limit(KeyCollection.BATCH + 1).toList();
        keys.close(); // its stock is not filled any more
        long stored = collection().countDocuments();
        List<Rotation> told = new ArrayList<>();

        Rotation reached = withAnotherPrimary().rotate(told::add);

        assertThat(told.getFirst().done()).isEqualTo(KeyCollection.BATCH);
        assertThat(told.getFirst().left()).isEqualTo(stored - KeyCollection.BATCH);
        assertThat(told.getLast()).isEqualTo(reached);
    }

    @Test
    void a_key_destroyed_while_it_is_wrapped_anew_does_not_come_back() {
        String subject = keys.draw();
        byte[] sealed = keys.seal(subject, CLEAR);
        try (var watched = WatchedClient.of(database)) {
            MasterKey master = MasterKey.read(file);
            master.add();
            master.promoteLast();
            SubjectKeys rotating = another(watched);
            // The key was read and wrapped anew; before it is written, it is destroyed.
            watched.beforeNext("update", () -> keys.forget(List.of(subject)));

            rotating.rotate(_ -> {});

            assertThat(stored(subject)).doesNotContainKeys("key", "master");
            assertThat(rotating.open(subject, sealed)).isEmpty();
        }
    }

    @Test
    void a_rotation_waits_for_no_process_that_works_with_an_old_file_but_tells() throws Exception {
        Path stale = Files.copy(file, folder.resolve("stale.json"));
        SubjectKeys unaware = SubjectKeys.open(database.database(), MasterKey.read(stale), clock());
        open.add(unaware);
        try (var watched = WatchedClient.of(database)) {
            keys.draw();
            MasterKey master = MasterKey.read(file);
            master.add();
            master.promoteLast();
            watched.beforeEach("update",
                    () -> Stream.generate(unaware::draw).limit(KeyStock.SIZE + 2).forEach(_ -> {}));

            assertThat(another(watched).rotate(_ -> {}).left()).isPositive();
        }
        Files.copy(file, stale, StandardCopyOption.REPLACE_EXISTING);
        unaware.fetch(List.of());
        assertThat(another().rotate(_ -> {}).left()).isZero();
    }

    // Secrets

    @Test
    void no_secret_is_in_what_is_printed() throws Exception {
        String subject = keys.draw();
        MasterKey master = MasterKey.read(file);
        String secret = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replaceAll("(?s).*\"value\":\"([^\"]+)\".*", "$1");
        assertThat(secret).hasSizeGreaterThan(40);
        command("add");

        assertThat(said.toString(StandardCharsets.UTF_8)).doesNotContain(secret);
        assertThat(master.toString()).doesNotContain(secret);
        var document = collection().withDocumentClass(org.bson.BsonDocument.class).find(eq("_id", subject)).first();
        assertThat(StoredKey.of(document).toString())
                .isEqualTo("StoredKey[subject=" + subject + ", master=" + master.primary() + "]");
    }

    private ExitCode command(String name) {
        return LogTool.run(List.of("log", "master-key", name, file.toString()),
                Map.of("DANBIET_MONGODB_URI", database.connectionString(), "DANBIET_MONGODB_DATABASE", database.name()),
                new Terminal(InputStream.nullInputStream(), out, out, false, nanoTime::get), () -> false);
    }

    private SubjectKeys withAnotherPrimary() {
        MasterKey master = MasterKey.read(file);
        master.add();
        master.promoteLast();
        return another();
    }

    private SubjectKeys another() {
        return opened(SubjectKeys.open(database.database(), MasterKey.read(file), clock(), 100_000, nanoTime::get));
    }

    private SubjectKeys another(WatchedClient client) {
        return opened(SubjectKeys.open(client.database(), MasterKey.read(file), clock(), 100_000, nanoTime::get));
    }

    private SubjectKeys opened(SubjectKeys opened) {
        open.add(opened);
        return opened;
    }

    private static Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    private MongoCollection<Document> collection() {
        return database.database().getCollection("subject_keys");
    }

    private Document stored(String subject) {
        return collection().find(eq("_id", subject)).first();
    }
}
