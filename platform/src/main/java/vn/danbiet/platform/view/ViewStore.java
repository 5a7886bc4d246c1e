package vn.danbiet.platform.view;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.codecs.configuration.CodecRegistries;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.PersonalCodecs;
import vn.danbiet.platform.personal.Seal;

/** Where the generations of a view lie. */
final class ViewStore<D extends ViewDocument> {
    /** For any one question to the server, with all it answers. */
    static final Duration ATTEMPT = Duration.ofSeconds(10);

    private final ViewDefinition<D> definition;
    private final MongoDatabase database;
    private final AxonSetup axon;
    private final Seal seal;
    private final Map<Integer, Build<D>> known = new ConcurrentHashMap<>();

    ViewStore(ViewDefinition<D> definition, MongoDatabase database, AxonSetup axon, Seal seal) {
        this.definition = definition;
        this.database = database;
        this.axon = axon;
        this.seal = seal;
    }

    Generations generations() {
        return new Generations(collection(Generations.COLLECTION, ViewEntry.class), definition.name());
    }

    SkippedEvents skipped() {
        return new SkippedEvents(collection(SkippedEvents.COLLECTION, SkippedEvent.class), definition.name(),
                definition.version());
    }

    /** Everything read here a majority has and will not roll back; so has everything that was written. */
    private <T> MongoCollection<T> collection(String name, Class<T> documentClass) {
        return database.getCollection(name, documentClass)
                .withCodecRegistry(CodecRegistries.fromRegistries(TextCodec.VALUES,
                        CodecRegistries.fromProviders(new PersonalCodecs(seal)), database.getCodecRegistry()))
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary())
                .withWriteConcern(WriteConcern.MAJORITY)
                .withTimeout(ATTEMPT.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** There need not be anything of it yet. */
    Build<D> build(int number) {
        return known.computeIfAbsent(number, _ -> {
            String name = definition.name() + ".g" + number;
            return new Build<>(number, name, collection(name, definition.documentClass()), axon.deadLetters(name));
        });
    }

    /** It can be called again. */
    void createIndexes(Build<D> build) {
        definition.indexes()
                .forEach(index -> build.documents()
                        .createIndex(index.keys(), new IndexOptions().unique(index.unique())));
    }

    /** Without a trace. */
    void drop(int number) {
        Build<D> build = build(number);
        build.documents().drop();
        axon.startOver(build.name());
        known.remove(number);
    }

    /** What a program has left that knew no generations. */
    void dropOldForm() {
        database.getCollection(definition.name()).drop();
        axon.startOver(definition.name());
    }

    /** The generations of which there are documents. */
    List<Integer> numbersThere() {
        Pattern own = Pattern.compile(Pattern.quote(definition.name()) + "\\.g(\\d{1,9})");
        List<Integer> numbers = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            Matcher matcher = own.matcher(collection);
            if (matcher.matches()) {
                numbers.add(Integer.parseInt(matcher.group(1)));
            }
        }
        return numbers;
    }
}
