package vn.danbiet.platform.axon;

import com.mongodb.MongoException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.extensions.mongo.DefaultMongoTemplate;
import org.axonframework.extensions.mongo.MongoTemplate;
import org.axonframework.extensions.mongo.eventhandling.deadletter.MongoSequencedDeadLetterQueue;
import org.axonframework.extensions.mongo.eventsourcing.tokenstore.MongoTokenStore;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.danbiet.log.EventLogException;
import vn.danbiet.log.EventSerializer;
import vn.danbiet.log.LogTail;
import vn.danbiet.log.personal.KeysUnavailable;
import vn.danbiet.log.personal.MasterKeyMismatch;
import vn.danbiet.platform.log.EventMetadata;

/**
 * Where each side's Axon configuration begins. Axon's own wiring for Spring is left out on purpose: what there is, is
 * here to be read, and nothing looks for updates on the network.
 */
@Component
public class AxonSetup {
    private static final Logger log = LoggerFactory.getLogger(AxonSetup.class);

    /** What an event carries over from its command: who, in what capacity, for which unit, under which order, on what basis. */
    private static final String[] CARRIED_OVER = {EventMetadata.ACTOR, EventMetadata.STANDING, EventMetadata.UNIT,
            EventMetadata.COMMAND_ID, EventMetadata.REQUEST, EventMetadata.ACT, EventMetadata.ENTITLED,
            EventMetadata.ARTICLES};

    private static final Duration CLAIM = Duration.ofSeconds(5);
    private static final long CLAIM_EXTENSION_MILLIS = 1_000;
    private static final int BATCH = 500;

    /** A mistake in a fold may touch many cases. What does not fit would hold up all others. */
    private static final int MOST_PUT_ASIDE = 100_000;

    /** What Axon itself keeps of a cause is lost when an event is put aside again. */
    private static final String ATTEMPTS = "attempts";
    private static final String CAUSE = "cause";
    private static final String PLACE = "place";

    private final EmbeddedEventStore eventStore;
    private final LogTail tail;
    private final EventSerializer serializer;
    private final MongoTemplate mongo;
    private final String node;

    AxonSetup(EmbeddedEventStore eventStore, LogTail tail, EventSerializer serializer, MongoDatabase database,
            @Value("${danbiet.node:}") String node) {
        // Axon's own switch, for whatever part of Axon might ask for it: a public authority's server does not phone home.
        System.setProperty("axoniq.update-checker.disabled", "true");
        this.eventStore = eventStore;
        this.tail = tail;
        this.serializer = serializer;
        this.mongo = DefaultMongoTemplate.builder()
                .mongoDatabase(database)
                .trackingTokensCollectionName("tokens")
                .deadLetterCollectionName("dead_letters")
                .build();
        this.node = node.isBlank() ? UUID.randomUUID().toString() : node;
    }

    /** The process is being stopped in the middle of something; the event will be seen again after the next start. */
    public static final class Interruption extends RuntimeException {
        public Interruption(InterruptedException cause) {
            super(cause);
        }
    }

    /** A configuration over the shared log; nothing is started. */
    public Configurer configurer() {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(_ -> eventStore)
                .configureSerializer(_ -> serializer)
                .configureMessageSerializer(_ -> serializer)
                .configureEventSerializer(_ -> serializer)
                .configureCorrelationDataProviders(_ -> List.of(new SimpleCorrelationDataProvider(CARRIED_OVER)))
                .registerComponent(TokenStore.class, _ -> tokenStore());
    }

    /**
     * Adds a processor that follows the log from its beginning, in order, one event after the other. An event that its
     * handler cannot digest is put aside together with what follows in the same case; all other cases go on.
     */
    public void follow(Configurer configurer, String name, Object handler) {
        var processing = configurer.eventProcessing();
        processing.registerEventHandler(_ -> handler)
                .assignHandlerInstancesMatching(name, candidate -> candidate == handler)
                .registerPooledStreamingEventProcessor(name, _ -> tail,
                        (_, processor) -> processor.initialSegmentCount(1)
                                .batchSize(BATCH)
                                .tokenClaimInterval(CLAIM_EXTENSION_MILLIS)
                                .claimExtensionThreshold(CLAIM_EXTENSION_MILLIS))
                .registerDeadLetterQueue(name, _ -> deadLetters(name))
                .registerDeadLetterPolicy(name, _ -> (letter, cause) -> decide(name, letter, cause))
                .registerDeadLetteringEventHandlerInvokerConfiguration(name,
                        (_, invoker) -> invoker.enableSequenceIdentifierCache());
    }

    /**
     * The same in a configuration of its own; nothing is started.
     *
     * @param interceptor stands around each event, also around those that were put aside and are tried again
     */
    public Follower follower(String name, Object handler, MessageHandlerInterceptor<EventMessage<?>> interceptor) {
        Configurer configurer = configurer();
        follow(configurer, name, handler);
        configurer.eventProcessing().registerHandlerInterceptor(name, _ -> interceptor);
        return new Follower(name, configurer.buildConfiguration());
    }

    /** An event is never to blame for a server that cannot be reached or a wrong key file: the batch is tried again. */
    public static boolean isNoFaultOfTheEvent(Throwable cause) {
        return cause instanceof MongoException || cause instanceof EventLogException || cause instanceof KeysUnavailable
                || cause instanceof MasterKeyMismatch || cause instanceof Interruption;
    }

    private static EnqueueDecision<EventMessage<?>> decide(String name, DeadLetter<? extends EventMessage<?>> letter,
            Throwable cause) {
        if (cause instanceof RuntimeException noFault && isNoFaultOfTheEvent(cause)) {
            throw noFault;
        }
        // The event's content stays out of the log of the process: it may be personal.
        log.warn("{} put aside event {} and what follows in its case: {}", name, letter.message().getIdentifier(),
                cause.getClass().getName());
        String type = cause.getClass().getName();
        return Decisions.enqueue(new ThrowableCause(type, place(cause)),
                again -> again.diagnostics()
                        .and(ATTEMPTS, attempts(again) + 1)
                        .and(CAUSE, type)
                        .and(PLACE, place(cause)));
    }

    /**
     * Why an event was put aside when somebody last tried to digest it.
     *
     * @param attempts how often that was; 0 for an event that only waits for those before it
     * @param cause the class of the error
     * @param place where in the program it happened
     */
    public record Failure(int attempts, String cause, String place) {
        public static Failure of(DeadLetter<?> letter) {
            return new Failure(AxonSetup.attempts(letter), letter.diagnostics().getOrDefault(CAUSE, "").toString(),
                    letter.diagnostics().getOrDefault(PLACE, "").toString());
        }
    }

    private static int attempts(DeadLetter<?> letter) {
        return letter.diagnostics().get(ATTEMPTS) instanceof Number attempts ? attempts.intValue() : 0;
    }

    /** Where it happened, instead of its message, which may repeat what is personal. */
    private static String place(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : trace[0].toString();
    }

    /** The events that a processor has put aside. */
    public SequencedDeadLetterQueue<EventMessage<?>> deadLetters(String processor) {
        return MongoSequencedDeadLetterQueue.builder()
                .processingGroup(processor)
                .mongoTemplate(mongo)
                .serializer(serializer)
                .transactionManager(NoTransactionManager.INSTANCE)
                .maxSequences(MOST_PUT_ASIDE)
                .maxSequenceSize(MOST_PUT_ASIDE)
                .build();
    }

    /** Whether a processor has put any event aside. */
    public boolean hasPutAside(String processor) {
        return mongo.deadLetterCollection()
                .find(Filters.eq("processingGroup", processor))
                .projection(Projections.include("_id"))
                .limit(1)
                .first() != null;
    }

    /** The cases of which a processor has put events aside, in the order of their ids, behind one of them. */
    public List<String> casesPutAside(String processor, String after, int limit) {
        return mongo.deadLetterCollection()
                .distinct("sequenceIdentifier",
                        Filters.and(Filters.eq("processingGroup", processor), Filters.gt("sequenceIdentifier", after)),
                        String.class)
                .into(new ArrayList<>())
                .stream()
                .sorted()
                .limit(limit)
                .toList();
    }

    /** Makes a processor forget what it has seen and put aside. It then begins again where the log begins. */
    public void startOver(String processor) {
        deadLetters(processor).clear();
        mongo.trackingTokensCollection().deleteMany(Filters.eq("processorName", processor));
    }

    private TokenStore tokenStore() {
        return MongoTokenStore.builder()
                .mongoTemplate(mongo)
                .serializer(serializer)
                .nodeId(node)
                .claimTimeout(CLAIM)
                .transactionManager(NoTransactionManager.INSTANCE)
                .build();
    }
}
