package vn.danbiet.platform.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.ForgettingGround;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionersForgotten;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;
import vn.danbiet.log.EventSerializer;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.personal.SubjectKeys;
import vn.danbiet.platform.log.PublishedLanguage;

class KeyEvictionTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    /** Neither process destroys the keys for the other: the event alone is what both see. */
    @Test
    void a_process_gives_up_keys_when_another_one_records_that_their_subjects_are_forgotten() {
        MasterKey master = MasterKey.create(folder.resolve("master.json"));
        try (var server = EmbeddedMongo.inMemory();
                var client = MongoClients.create(server.connectionString());
                var here = new Process(client, master);
                var there = new Process(client, master)) {
            String gone = there.keys.draw();
            String stays = there.keys.draw();
            byte[] ofGone = there.keys.seal(gone, bytes("Hường"));
            byte[] ofStays = there.keys.seal(stays, bytes("Bưởi"));
            assertThat(here.keys.open(gone, ofGone)).contains(bytes("Hường"));
            here.eviction.start();
            try {
                there.record(gone);

                await().untilAsserted(() -> assertThat(here.keys.open(gone, ofGone)).isEmpty());
                assertThat(here.keys.open(stays, ofStays)).contains(bytes("Bưởi"));
            } finally {
                here.eviction.stop();
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** What a process has of the log and of the keys. */
    private static final class Process implements AutoCloseable {
        private final SubjectKeys keys;
        private final EventLog log;
        private final EventLogStorageEngine engine;
        private final LogTail tail;
        private final KeyEviction eviction;

        Process(MongoClient client, MasterKey master) {
            MongoDatabase database = client.getDatabase("test");
            keys = SubjectKeys.open(database, master, CLOCK);
            log = EventLog.open(database, CLOCK);
            engine = new EventLogStorageEngine(log, new EventSerializer(PublishedLanguage.types()));
            tail = LogTail.open(engine);
            eviction = new KeyEviction(tail, keys);
        }

        void record(String forgotten) {
            var petition = new PetitionId("6f1f2a0e-0000-3000-8000-000000000000");
            engine.appendEvents(List.of(new GenericDomainEventMessage<>("petition", petition.value(), 0,
                    new PetitionersForgotten(petition, CLOCK.instant(), List.of(new DataSubject(forgotten)),
                            ForgettingGround.ORDERED, "…", List.of()))));
        }

        @Override
        public void close() {
            tail.close();
            log.close();
            keys.close();
        }
    }
}
