package vn.danbiet.platform.view;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.axonframework.config.Configurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.bson.codecs.configuration.CodecRegistries;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.PersonalCodecs;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;

/**
 * A view: documents that follow from the log, one per case. The process that follows the log and the one that reads the
 * documents need not be the same.
 */
public final class View<D extends ViewDocument> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(80);

    /** Waiting is cheap for a caller, so there is a bound to how many may do it. */
    private static final int WAITING_ROOM = 200;

    private static final Duration ATTEMPT = Duration.ofSeconds(10);

    private final ViewDefinition<D> definition;
    private final AxonSetup axon;
    private final EventLog log;
    private final Seal seal;
    private final MongoCollection<D> documents;
    private final ViewProgress progress;
    private final SequencedDeadLetterQueue<EventMessage<?>> deadLetters;
    private final Semaphore waitingRoom = new Semaphore(WAITING_ROOM);

    private View(ViewDefinition<D> definition, MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
        this.definition = definition;
        this.axon = axon;
        this.log = log;
        this.seal = seal;
        this.documents = collection(database, definition.name(), definition.documentClass(), seal);
        this.progress = new ViewProgress(collection(database, ViewProgress.COLLECTION, ViewProgress.Entry.class, seal),
                definition.name(), definition.version());
        this.deadLetters = axon.deadLetters(definition.name());
    }

    /**
     * Opens a view. One that was built by another version of its definition is emptied, to be built again from the
     * beginning of the log.
     */
    public static <D extends ViewDocument> View<D> open(ViewDefinition<D> definition, MongoDatabase database,
            EventLog log, AxonSetup axon, Seal seal) {
        View<D> view = new View<>(definition, database, log, axon, seal);
        view.prepare();
        return view;
    }

    /** Everything read here a majority has and will not roll back; so has everything that was written. */
    private static <T> MongoCollection<T> collection(MongoDatabase database, String name, Class<T> documentClass,
            Seal seal) {
        return database.getCollection(name, documentClass)
                .withCodecRegistry(CodecRegistries.fromRegistries(TextCodec.VALUES,
                        CodecRegistries.fromProviders(new PersonalCodecs(seal)), database.getCodecRegistry()))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void prepare() {
        if (!progress.isOfThisVersion()) {
            // In this order: killed in between, the next start does it all again.
            progress.forget();
            documents.drop();
            axon.startOver(name());
            progress.begin();
        }
        definition.indexes()
                .forEach(index -> documents.createIndex(index.keys(), new IndexOptions().unique(index.unique())));
    }

    /** Has the view follow the log, once the configuration is started. */
    public void follow(Configurer configurer) {
        var processor = new ViewProcessor<>(this);
        axon.follow(configurer, name(), processor);
        configurer.eventProcessing().registerHandlerInterceptor(name(), _ -> processor);
    }

    public String name() {
        return definition.name();
    }

    /** To be read, never to be written by anything but the view itself. */
    public MongoCollection<D> documents() {
        return documents;
    }

    /** What is needed to fold these events, in as few questions as there can be. */
    Batch<D> read(List<? extends DomainEventMessage<?>> events) {
        if (definition.fold().opensPersonalData()) {
            seal.fetchKeys(events.stream().map(Message::getPayload).toList());
        }
        Set<String> cases = events.stream().map(DomainEventMessage::getAggregateIdentifier).collect(Collectors.toSet());
        return Batch.read(documents, definition.fold(), cases);
    }

    ViewProgress progress() {
        return progress;
    }

    /** Whether the view is behind with this case, for an event that it could not digest. */
    public boolean hasPutAside(String caseId) {
        return deadLetters.contains(caseId);
    }

    /** How many events were put aside because the fold could not digest them or an earlier one of their case. */
    long deadLetters() {
        return deadLetters.size();
    }

    /**
     * Waits until the view has seen a position, for a bounded time.
     *
     * @return the position that it has seen; ask before you read, then what you read is at least that
     */
    public long await(AtLeast atLeast) {
        long wanted = atLeast.position();
        long position = progress.position();
        if (position >= wanted) {
            return position;
        }
        atLeast.checkAgainst(log.headPosition());
        return await(wanted).orElseThrow(View::behind);
    }

    /** The position that the view has seen. */
    public long position() {
        return progress.position();
    }

    /** Whether the view sees a position within a bounded time, for those who go on all the same. */
    public boolean hasSeen(long position) {
        return await(position).isPresent();
    }

    private OptionalLong await(long wanted) {
        if (!waitingRoom.tryAcquire()) {
            return OptionalLong.empty();
        }
        try {
            long begin = System.nanoTime();
            long position = progress.position();
            for (Duration pause = FIRST_PAUSE; position < wanted; pause = longer(pause)) {
                if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                    return OptionalLong.empty();
                }
                Thread.sleep(pause);
                position = progress.position();
            }
            return OptionalLong.of(position);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalLong.empty();
        } finally {
            waitingRoom.release();
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private static RuntimeException behind() {
        return new Problem(ProblemType.VIEW_BEHIND,
                "Dữ liệu chưa cập nhật đến vị trí atLeast; hãy thử lại sau giây lát, hoặc bỏ atLeast.",
                "The view has not reached atLeast yet; try again in a moment, or leave atLeast out.").asException();
    }
}
