package vn.danbiet.command.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danbiet.events.identity.SealedPiece;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.MasterKeyMismatch;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

/** What the vault promises, on every server there is. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealedVaultTest {
    private static final Instant NOW = Instant.parse("2026-11-20T02:30:00Z");
    private static final String CASE = "0190aaaa-0000-8000-8000-000000000000";
    private static final String NAME = "Nguyễn Thị Tố Cáo";

    @TempDir
    Path folder;

    private SealedVault open(TestDatabase database) {
        Path file = folder.resolve("identity-master-key.json");
        if (!file.toFile().exists()) {
            MasterKey.create(file);
        }
        return open(database, file);
    }

    private static SealedVault open(TestDatabase database, Path masterKey) {
        return new SealedVault(database.database(), new IdentityKeySettings(masterKey, null),
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 'x');
        return bytes;
    }

    private static List<Document> parts(MongoDatabase database) {
        return database.getCollection("sealed_pieces").find().into(new ArrayList<>());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_sealed_is_opened_by_whoever_has_the_key_also_after_a_restart(TestServer server) {
        try (var database = server.freshDatabase()) {
            SealedPiece small;
            SealedPiece large;
            byte[] file = bytes(3_000_000);
            try (SealedVault vault = open(database)) {
                small = vault.seal(CASE, NAME.getBytes(StandardCharsets.UTF_8));
                large = vault.seal(CASE, file);
                assertThat(vault.open(large)).hasValue(file);
            }
            try (SealedVault vault = open(database)) {
                assertThat(vault.open(small)).hasValue(NAME.getBytes(StandardCharsets.UTF_8));
                assertThat(vault.open(large)).hasValue(file);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_lies_there_shows_neither_content_nor_length_nor_case_nor_time(TestServer server) {
        try (var database = server.freshDatabase(); SealedVault vault = open(database)) {
            SealedPiece identity = vault.seal(CASE, SealedForms.of(new Identity(NAME, "Thôn Đoài", null, null, null)));
            SealedPiece letter = vault.seal(CASE, SealedForms.of("Tôi tố cáo ông X. ".repeat(500)));
            vault.confirm(identity.id());
            vault.confirm(letter.id());

            assertThat(parts(database.database())).hasSize(2).allSatisfy(part -> {
                assertThat(part.keySet()).isEqualTo(Set.of("_id", "sealed"));
                assertThat(part.get("sealed", Binary.class).getData()).as("16 KiB and what the seal adds")
                        .hasSize((1 << 14) + 28);
                assertThat(new String(part.get("sealed", Binary.class).getData(), StandardCharsets.UTF_8))
                        .doesNotContain(NAME, "Đoài", "tố cáo");
            });
            assertThat(database.database().listCollectionNames()).allSatisfy(collection -> assertThat(
                    database.database().getCollection(collection).find().map(Document::toJson).into(new ArrayList<>()))
                    .allSatisfy(document -> assertThat(document).doesNotContain(CASE, NAME, "Đoài", "tố cáo")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lengths_are_told_apart_by_few_sizes_alone(TestServer server) {
        try (var database = server.freshDatabase(); SealedVault vault = open(database)) {
            assertThat(stored(database, vault, 0)).isEqualTo(stored(database, vault, (1 << 14) - 4));
            assertThat(stored(database, vault, (1 << 14) - 3)).isEqualTo(stored(database, vault, 60_000));
            assertThat(stored(database, vault, 1_100_000)).isEqualTo(stored(database, vault, 2_000_000))
                    .hasSize(2)
                    .containsOnly((1 << 20) + 28);
        }
    }

    /** The sizes of the documents that something of this length comes to. */
    private static List<Integer> stored(TestDatabase database, SealedVault vault, int length) {
        SealedPiece piece = vault.seal(CASE, bytes(length));
        assertThat(vault.open(piece)).hasValue(bytes(length));
        return parts(database.database()).stream()
                .filter(part -> part.getString("_id").startsWith(piece.id()))
                .map(part -> part.get("sealed", Binary.class).length())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void what_was_changed_or_exchanged_is_not_handed_out(TestServer server) {
        try (var database = server.freshDatabase(); SealedVault vault = open(database)) {
            SealedPiece one = vault.seal(CASE, bytes(10));
            SealedPiece other = vault.seal(CASE, bytes(20));
            var stored = database.database().getCollection("sealed_pieces");
            Document theOther = stored.find(new Document("_id", other.id() + ".0")).first();
            stored.updateOne(new Document("_id", one.id() + ".0"),
                    new Document("$set", new Document("sealed", theOther.get("sealed"))));
            assertThatExceptionOfType(SealedDamaged.class).isThrownBy(() -> vault.open(one));
            stored.deleteOne(new Document("_id", other.id() + ".0"));
            assertThatExceptionOfType(SealedDamaged.class).as("lost is not destroyed")
                    .isThrownBy(() -> vault.open(other));
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_destroyed_is_gone_for_good_and_nothing_else(TestServer server) {
        try (var database = server.freshDatabase(); SealedVault vault = open(database)) {
            SealedPiece kept = vault.seal(CASE, bytes(10));
            SealedPiece gone = vault.seal(CASE, bytes(2_000_000));
            vault.destroy(gone.id());
            vault.destroy(gone.id());
            assertThat(vault.open(gone)).isEmpty();
            assertThat(vault.open(kept)).hasValue(bytes(10));
            assertThat(parts(database.database())).extracting(part -> part.getString("_id"))
                    .containsExactly(kept.id() + ".0");
            assertThat(database.database()
                    .getCollection("identity_keys")
                    .find(new Document("_id", gone.id()))
                    .first()
                    .keySet()).containsExactlyInAnyOrder("_id", "created", "forgotten");
        }
    }

    @ParameterizedTest
    @EnumSource
    void until_it_is_on_record_a_piece_leads_to_its_case(TestServer server) {
        try (var database = server.freshDatabase(); SealedVault vault = open(database)) {
            SealedPiece piece = vault.seal(CASE, bytes(10));
            assertThat(vault.unconfirmedBefore(NOW, 10)).isEmpty();
            assertThat(vault.unconfirmedBefore(NOW.plusMillis(1), 10))
                    .containsExactly(new SealedVault.Unconfirmed(piece.id(), CASE));
            vault.confirm(piece.id());
            assertThat(vault.unconfirmedBefore(NOW.plusMillis(1), 10)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_master_key_opens_nothing_and_does_not_start(TestServer server) {
        try (var database = server.freshDatabase()) {
            try (SealedVault vault = open(database)) {
                vault.seal(CASE, bytes(10));
            }
            Path other = folder.resolve("master-key-of-the-log.json");
            MasterKey.create(other);
            assertThatExceptionOfType(MasterKeyMismatch.class).isThrownBy(() -> open(database, other));
        }
    }
}
