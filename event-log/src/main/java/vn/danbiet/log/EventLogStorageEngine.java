package vn.danbiet.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.jspecify.annotations.Nullable;

/**
 * Lets Axon keep its events in the {@link EventLog}. Tracking tokens are {@link GlobalSequenceTrackingToken}s with the
 * position of an event; the timestamp of an event that was read is the time at which it was recorded.
 * <p>
 * One unit of work becomes one document, so it touches one aggregate; more is refused. The id of the command is taken
 * from the {@linkplain #COMMAND_ID meta data}.
 */
public final class EventLogStorageEngine implements EventStorageEngine {
    /** The key of the meta data under which events carry the id of the command that caused them, a text. */
    public static final String COMMAND_ID = "commandId";

    private final EventLog log;
    private final EventSerializer serializer;
    private final EventUpcaster upcaster;
    private final Consumer<? super LogDocument> onAppended;

    /** An engine without upcasting. */
    public EventLogStorageEngine(EventLog log, EventSerializer serializer) {
        this(log, serializer, NoOpEventUpcaster.INSTANCE);
    }

    /** An engine that leads older revisions of events through the upcaster (or chain of them) when they are read. */
    public EventLogStorageEngine(EventLog log, EventSerializer serializer, EventUpcaster upcaster) {
        this(log, serializer, upcaster, _ -> {});
    }

    /**
     * An engine with an upcaster, that also tells what it has appended.
     *
     * @param onAppended told of each document it appended, by the thread that waited for it, before Axon goes on
     */
    public EventLogStorageEngine(EventLog log, EventSerializer serializer, EventUpcaster upcaster,
            Consumer<? super LogDocument> onAppended) {
        this.log = log;
        this.serializer = serializer;
        this.upcaster = upcaster;
        this.onAppended = onAppended;
    }

    /**
     * Appends the events of one unit of work and returns when they are durable.
     *
     * @throws IllegalArgumentException when these are not consecutive events of one aggregate with at most one command
     * @throws ConcurrencyException when another one continued the aggregate in between
     * @throws EventLogException as {@link EventLog#append} says
     */
    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        List<DomainEventMessage<?>> domainEvents = events.stream()
                .<DomainEventMessage<?>>map(EventLogStorageEngine::requireDomainEvent)
                .toList();
        DomainEventMessage<?> first = domainEvents.getFirst();
        String command = command(first);
        List<LogEvent> stored = new ArrayList<>(events.size());
        for (DomainEventMessage<?> event : domainEvents) {
            requireSameUnit(first, first.getSequenceNumber() + stored.size(), event);
            stored.add(store(event));
        }
        try {
            onAppended.accept(log
                    .append(new NewUnit(first.getAggregateIdentifier(), first.getSequenceNumber(), command, stored)));
        } catch (VersionConflict e) {
            throw new ConcurrencyException(e.getMessage(), e);
        }
    }

    private static DomainEventMessage<?> requireDomainEvent(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent) {
            return domainEvent;
        }
        throw new IllegalArgumentException("The log keeps events of aggregates only, not "
                + event.getPayloadType().getName() + " published outside one");
    }

    private static void requireSameUnit(DomainEventMessage<?> first, long sequenceNumber, DomainEventMessage<?> event) {
        if (!event.getAggregateIdentifier().equals(first.getAggregateIdentifier())) {
            throw new IllegalArgumentException("A unit of work touches one stream, not both "
                    + first.getAggregateIdentifier() + " and " + event.getAggregateIdentifier());
        }
        if (event.getSequenceNumber() != sequenceNumber) {
            throw new IllegalArgumentException("Expected sequence number " + sequenceNumber + " of stream "
                    + first.getAggregateIdentifier() + ", not " + event.getSequenceNumber());
        }
        if (!Objects.equals(command(first), command(event))) {
            throw new IllegalArgumentException(
                    "A unit of work carries out one command, not both " + command(first) + " and " + command(event));
        }
    }

    private static @Nullable String command(EventMessage<?> event) {
        Object command = event.getMetaData().get(COMMAND_ID);
        return command == null ? null : command.toString();
    }

    private LogEvent store(EventMessage<?> event) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        String revision = payload.getType().getRevision();
        if (revision == null) {
            throw new IllegalArgumentException(payload.getType().getName() + " is not a registered event type");
        }
        return new LogEvent(event.getIdentifier(), payload.getType().getName(), revision, payload.getData(),
                event.serializeMetaData(serializer, String.class).getData());
    }

    /**
     * The events after the token up to the present end of the log, read as the stream is consumed; it does not block.
     *
     * @param token a (wrapped) {@link GlobalSequenceTrackingToken}, or {@code null} for all events
     * @throws IllegalArgumentException for a token of another kind
     */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        long position = position(token);
        Stream<StoredEvent> events = log.readAfter(position)
                .flatMap(StoredEvent::in)
                .filter(event -> event.position() > position);
        return EventUtils.upcastAndDeserializeTrackedEvents(events, serializer, upcaster);
    }

    /** The log below. */
    EventLog log() {
        return log;
    }

    /** The events of one document as they are {@linkplain #readEvents(TrackingToken, boolean) read}. */
    public List<TrackedEventMessage<?>> decode(LogDocument document) {
        return EventUtils.upcastAndDeserializeTrackedEvents(StoredEvent.in(document), serializer, upcaster).toList();
    }

    static long position(@Nullable TrackingToken token) {
        TrackingToken lowerBound = WrappedToken.unwrapLowerBound(token);
        if (lowerBound == null) {
            return 0;
        }
        if (lowerBound instanceof GlobalSequenceTrackingToken global) {
            return global.getGlobalIndex();
        }
        throw new IllegalArgumentException("The log has no positions of the kind " + lowerBound);
    }

    /**
     * The events of an aggregate. All are read at once, since nobody closes a {@link DomainEventStream}: an aggregate
     * fits into memory anyway.
     */
    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        List<StoredEvent> events;
        try (Stream<LogDocument> documents = log.readStream(aggregateIdentifier, firstSequenceNumber)) {
            events = documents.flatMap(StoredEvent::in)
                    .filter(event -> event.getSequenceNumber() >= firstSequenceNumber)
                    .toList();
        }
        return EventStreamUtils.upcastAndDeserializeDomainEvents(events.stream(), serializer, upcaster);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return Optional.of(log.nextVersion(aggregateIdentifier) - 1).filter(last -> last >= 0);
    }

    /** Always refused: the log keeps no snapshots. Configure no snapshot trigger. */
    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        throw new UnsupportedOperationException("The event log keeps no snapshots");
    }

    /** Always empty: the log keeps no snapshots. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return Optional.empty();
    }

    /** {@code null}: before the first event. */
    @Override
    public @Nullable TrackingToken createTailToken() {
        return null;
    }

    /** The position of the last event, or {@code null} when there is none. */
    @Override
    public @Nullable TrackingToken createHeadToken() {
        return token(log.headPosition());
    }

    /** The position before the first event recorded at this time or later, or {@code null} before the first of all. */
    @Override
    public @Nullable TrackingToken createTokenAt(Instant dateTime) {
        return token(log.positionBefore(dateTime));
    }

    private static @Nullable TrackingToken token(long position) {
        return position == 0 ? null : new GlobalSequenceTrackingToken(position);
    }
}
