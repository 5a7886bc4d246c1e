package vn.danbiet.platform.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;
import vn.danbiet.log.EventSerializer;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowedStreamTest {
    private static final UnitId COMMUNE = new UnitId("xa-binh-luc");

    private final EmbeddedMongo server = EmbeddedMongo.inMemory();
    private final MongoClient client = MongoClients.create(server.connectionString());
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private final Clock clock = InstantSource.offset(() -> now, Duration.ZERO).withZone(ZoneOffset.UTC);
    private boolean fails;
    private final Process here = new Process();
    private final Process there = new Process();

    @AfterEach
    void close() {
        here.log.close();
        there.log.close();
        client.close();
        server.close();
    }

    /** What a process has of the log, and what it follows. */
    private final class Process {
        private final Followers followers = new Followers();
        private final EventLog log = EventLog.open(client.getDatabase("test"), clock);
        private final EmbeddedEventStore events = EmbeddedEventStore.builder()
                .storageEngine(new EventLogStorageEngine(log, new EventSerializer(PublishedLanguage.types()),
                        PublishedLanguage.upcasters(), followers::appended))
                .build();
        private final FollowedStream<OrganisationChart, OrganisationEvent> followed = new FollowedStream<>(events,
                clock, followers, OrganisationEvent.STREAM, OrganisationEvent.class, OrganisationChart.EMPTY,
                this::fold);

        private OrganisationChart fold(OrganisationChart before, List<OrganisationEvent> events) {
            if (fails) {
                throw new IllegalStateException("as if the log could not be read");
            }
            return before.after(events);
        }

        private void establish(UnitId unit) {
            var event = new UnitEstablished(unit, now, Designation.of("Xã", "Commune"), UnitKind.COMMUNE, null,
                    LocalDate.of(2025, 7, 1), "NQ 1656");
            events.publish(List.of(new GenericDomainEventMessage<>("Organisation", OrganisationEvent.STREAM,
                    log.nextVersion(OrganisationEvent.STREAM), event, Map.of())));
        }
    }

    @Test
    void what_this_process_appends_is_known_at_once() {
        assertThat(here.followed.state().isEmpty()).isTrue();

        here.establish(COMMUNE);

        assertThat(here.followed.state().unit(COMMUNE)).isPresent();
        assertThat(here.followed.version()).isEqualTo(1);
    }

    @Test
    void what_another_process_appends_is_known_a_second_later_and_not_looked_for_before() {
        assertThat(here.followed.state().isEmpty()).isTrue();

        there.establish(COMMUNE);

        now = now.plusMillis(999);
        assertThat(here.followed.state().isEmpty()).isTrue();
        now = now.plusMillis(1);
        assertThat(here.followed.state().unit(COMMUNE)).isPresent();
    }

    @Test
    void what_could_not_be_read_is_read_the_next_time() {
        here.establish(COMMUNE);
        fails = true;
        assertThatThrownBy(here.followed::state).isInstanceOf(IllegalStateException.class);

        fails = false;

        assertThat(here.followed.state().unit(COMMUNE)).isPresent();
    }
}
