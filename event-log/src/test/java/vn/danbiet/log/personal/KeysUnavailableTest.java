package vn.danbiet.log.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.embeddedmongo.EmbeddedMongo;

/** The server goes away while the keys are in use. */
@Timeout(60)
class KeysUnavailableTest {
    private static final byte[] CLEAR = "Nguyễn Văn A".getBytes(StandardCharsets.UTF_8);
    private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void what_is_in_memory_still_works_and_everything_else_says_so() {
        MasterKey master = MasterKey.create(folder.resolve("master-key.json"));
        EmbeddedMongo server = EmbeddedMongo.inMemory();
        try (MongoClient client = impatient(server);
                SubjectKeys keys = SubjectKeys.open(client.getDatabase("danbiet"), master, CLOCK)) {
            String subject = keys.draw();
            byte[] sealed = keys.seal(subject, CLEAR);
            server.close();

            assertThat(keys.open(subject, sealed)).contains(CLEAR);
            assertThat(keys.seal(keys.draw(), CLEAR)).isNotEmpty();
            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> {
                for (int i = 0; i <= KeyCollection.BATCH; i++) {
                    keys.draw();
                }
            });
            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> keys.open("not in memory", sealed));
            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> keys.fetch(List.of("not in memory")));
            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> keys.rotate(_ -> {}));
            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> keys.forget(List.of(subject)));
            // It may have been forgotten: only the server knows.
            assertThatExceptionOfType(KeysUnavailable.class).isThrownBy(() -> keys.open(subject, sealed));
            assertThatExceptionOfType(KeysUnavailable.class)
                    .isThrownBy(() -> SubjectKeys.open(client.getDatabase("danbiet"), master, CLOCK));
        }
    }

    private static MongoClient impatient(EmbeddedMongo server) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(server.connectionString()))
                .applyToClusterSettings(cluster -> cluster.serverSelectionTimeout(200, TimeUnit.MILLISECONDS))
                .build());
    }
}
