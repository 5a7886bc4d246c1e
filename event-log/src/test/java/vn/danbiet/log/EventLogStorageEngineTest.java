package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danbiet.log.testing.TestDatabase;
import vn.danbiet.log.testing.TestServer;

@Timeout(60)
class EventLogStorageEngineTest {
    record Noted(String text) {}

    private final TestDatabase database = TestServer.EMBEDDED.freshDatabase();
    private final TestClock clock = new TestClock();
    private final EventLog log = EventLog.open(database.database(), clock);
    private final EventSerializer serializer = new EventSerializer(
            EventTypes.builder().add("note.noted", "2", Noted.class).build());
    private final EventLogStorageEngine engine = new EventLogStorageEngine(log, serializer, new TextInsteadOfBody());
    private final EmbeddedEventStore store = EmbeddedEventStore.builder()
            .storageEngine(engine)
            .fetchDelay(50)
            .timeUnit(TimeUnit.MILLISECONDS)
            .build();

    @AfterEach
    void close() {
        store.shutDown();
        log.close();
        database.close();
    }

    /** Revision 1 of the event had a body where revision 2 has a text. */
    private static final class TextInsteadOfBody extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(new SimpleSerializedType("note.noted", "1"));
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(new SimpleSerializedType("note.noted", "2"), JsonNode.class, payload -> {
                ObjectNode changed = (ObjectNode) payload;
                changed.set("text", changed.remove("body"));
                return changed;
            });
        }
    }

    private static DomainEventMessage<Noted> noted(String stream, long sequenceNumber, String text) {
        return new GenericDomainEventMessage<>("Note", stream, sequenceNumber, new Noted(text));
    }

    private static List<Object> texts(Stream<? extends EventMessage<?>> events) {
        try (events) {
            return events.<Object>map(event -> ((Noted) event.getPayload()).text()).toList();
        }
    }

    @Test
    void an_event_comes_back_with_everything_it_had() {
        clock.move(Duration.ofDays(1));
        DomainEventMessage<Noted> written = noted("n1", 0, "Nguyễn Thị Bưởi")
                .andMetaData(Map.of("commandId", "c1", "actor", "cán bộ"));
        store.publish(written);

        DomainEventMessage<?> read = store.readEvents("n1").next();
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getMetaData()).isEqualTo(written.getMetaData());
        assertThat(read.getTimestamp()).isEqualTo(clock.instant().truncatedTo(ChronoUnit.MILLIS));
        assertThat(read.getType()).isEqualTo("note");
        assertThat(read.getSequenceNumber()).isZero();
        assertThat(log.findByCommand("c1")).hasValueSatisfying(
                document -> assertThat(document.events().getFirst().type()).isEqualTo("note.noted"));
        assertThat(store.lastSequenceNumberFor("n1")).contains(0L);
        assertThat(store.lastSequenceNumberFor("n2")).isEmpty();
        assertThat(store.readEvents("n2").hasNext()).isFalse();
    }

    @Test
    void one_unit_of_work_becomes_one_document() throws Exception {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        store.publish(noted("n1", 0, "a"));
        store.publish(noted("n1", 1, "b"));
        unit.commit();

        assertThat(log.at(1)).hasValueSatisfying(document -> assertThat(document.count()).isEqualTo(2));
        assertThat(store.readEvents("n1", 1).asStream().map(event -> event.getSequenceNumber()).toList())
                .isEqualTo(List.of(1L));
    }

    @Test
    void a_unit_of_work_that_touches_two_streams_is_refused() {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(null);
        store.publish(noted("n1", 0, "a"));
        store.publish(noted("n2", 0, "b"));

        assertThatIllegalArgumentException().isThrownBy(unit::commit)
                .withMessageContaining("n1")
                .withMessageContaining("n2");
        assertThat(log.headPosition()).isZero();
    }

    @Test
    void what_is_no_event_of_an_aggregate_with_one_command_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(new GenericEventMessage<>(new Noted("a"))))
                .withMessageContaining("outside");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(noted("n1", 0, "a"), noted("n1", 2, "b")))
                .withMessageContaining("sequence number 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(noted("n1", 0, "a").andMetaData(Map.of("commandId", "c1")),
                        noted("n1", 1, "b").andMetaData(Map.of("commandId", "c2"))))
                .withMessageContaining("c2");
        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(() -> engine.appendEvents(new GenericDomainEventMessage<>("Note", "n1", 0, "just text")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> engine.storeSnapshot(noted("n1", 0, "a")));
        assertThat(engine.readSnapshot("n1")).isEmpty();
        engine.appendEvents(List.of());
        assertThat(log.headPosition()).isZero();
    }

    @Test
    void conflicts_have_the_exceptions_axon_knows_and_repeated_commands_their_own() {
        store.publish(noted("n1", 0, "a").andMetaData(Map.of("commandId", "c1")));

        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> store.publish(noted("n1", 0, "b")));
        assertThatExceptionOfType(CommandAlreadyCarriedOut.class)
                .isThrownBy(() -> store.publish(noted("n1", 1, "b").andMetaData(Map.of("commandId", "c1"))));
    }

    @Test
    void older_revisions_are_upcast_on_every_way_of_reading() {
        log.append(
                new NewUnit("n1", 0, null, List.of(new LogEvent("e1", "note.noted", "1", "{\"body\":\"cũ\"}", "{}"))));
        store.publish(noted("n1", 1, "mới"));

        assertThat(texts(store.readEvents("n1").asStream())).containsExactly("cũ", "mới");
        assertThat(texts(engine.readEvents(null, false))).containsExactly("cũ", "mới");
    }

    @Test
    void an_event_that_nobody_knows_stops_the_reader() {
        log.append(new NewUnit("n1", 0, null, List.of(new LogEvent("e1", "note.lost", "1", "{}", "{}"))));
        store.publish(noted("n2", 0, "b"));

        assertThatExceptionOfType(SerializationException.class).isThrownBy(() -> texts(engine.readEvents(null, false)))
                .withMessageContaining("note.lost");
    }

    @Test
    void tokens_are_positions() {
        assertThat(engine.createHeadToken()).isNull();
        assertThat(engine.createTailToken()).isNull();
        engine.appendEvents(noted("n1", 0, "a"), noted("n1", 1, "b"));
        clock.move(Duration.ofHours(1));
        engine.appendEvents(noted("n2", 0, "c"));

        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(engine.createTokenAt(TestClock.START)).isEqualTo(new GlobalSequenceTrackingToken(2));
        assertThat(engine.createTokenAt(TestClock.START.minusSeconds(1))).isNull();
        assertThat(engine.createTokenAt(clock.instant().plusSeconds(1))).isEqualTo(new GlobalSequenceTrackingToken(3));
        assertThat(texts(engine.readEvents(new GlobalSequenceTrackingToken(1), false))).containsExactly("b", "c");
        assertThat(engine.readEvents(new GlobalSequenceTrackingToken(1), false)
                .map(TrackedEventMessage::trackingToken)
                .toList()).asString().contains("2", "3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.readEvents(GapAwareTrackingToken.newInstance(1, List.of()), false));
    }

    @Test
    void a_processor_sees_each_event_once_and_after_a_reset_knows_which_ones_are_replayed() throws Exception {
        Recorder recorder = new Recorder();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("recorder")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(recorder)
                        .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                        .build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .batchSize(2)
                .initialToken(source -> source.createTailToken())
                .build();
        try {
            engine.appendEvents(noted("n1", 0, "a"), noted("n1", 1, "b"), noted("n1", 2, "c"));
            processor.start();
            store.publish(noted("n2", 0, "d"));
            assertThat(recorder.next(4)).containsExactly("1 a new", "2 b new", "3 c new", "4 d new");

            processor.shutDown();
            processor.resetTokens();
            processor.start();
            assertThat(recorder.next(4)).containsExactly("1 a replayed", "2 b replayed", "3 c replayed",
                    "4 d replayed");
            store.publish(noted("n3", 0, "e"), noted("n3", 1, "f"));
            assertThat(recorder.next(2)).containsExactly("5 e new", "6 f new");

            processor.shutDown();
            store.publish(noted("n3", 2, "g"));
            processor.start();
            assertThat(recorder.next(1)).containsExactly("7 g new");
        } finally {
            processor.shutDown();
            threads.shutdownNow();
        }
    }

    @Test
    void a_reset_to_the_middle_of_a_document_replays_from_there() throws Exception {
        Recorder recorder = new Recorder();
        ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
        PooledStreamingEventProcessor processor = PooledStreamingEventProcessor.builder()
                .name("recorder")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(recorder).build())
                .messageSource(store)
                .tokenStore(new InMemoryTokenStore())
                .transactionManager(NoTransactionManager.INSTANCE)
                .coordinatorExecutor(threads)
                .workerExecutor(threads)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .build();
        try {
            engine.appendEvents(noted("n1", 0, "a"), noted("n1", 1, "b"), noted("n1", 2, "c"));
            processor.start();
            assertThat(recorder.next(3)).hasSize(3);
            processor.shutDown();
            processor.resetTokens(new GlobalSequenceTrackingToken(1));
            processor.start();
            assertThat(recorder.next(2)).containsExactly("2 b replayed", "3 c replayed");
        } finally {
            processor.shutDown();
            threads.shutdownNow();
        }
    }

    /** Notes what it is told, and whether as a replay. */
    static final class Recorder {
        private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();

        @EventHandler
        void on(Noted event, TrackingToken token, ReplayStatus status) {
            seen.add(token.position().orElseThrow() + " " + event.text() + (status.isReplay() ? " replayed" : " new"));
        }

        List<@Nullable String> next(int count) throws InterruptedException {
            List<@Nullable String> next = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                next.add(seen.poll(20, TimeUnit.SECONDS));
            }
            return next;
        }
    }
}
