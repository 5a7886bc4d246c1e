package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.DefaultInterceptorChain;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;
import vn.danbiet.log.EventSerializer;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QueryTest;

@QueryTest
class ViewTest {
    @Autowired
    private Cases cases;

    @Autowired
    private Seal seal;

    @Autowired
    private EventLog log;

    @Autowired
    private EventSerializer serializer;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private List<View<?>> views;

    @Autowired
    private AxonSetup axon;

    @Autowired
    private MockMvcTester http;

    @Test
    void a_batch_that_comes_again_changes_nothing() {
        Case one = Case.number(1);
        Case two = Case.number(2);
        cases.happened(one.received(), one.classified());
        long last = cases.happened(two.received());
        for (View<?> view : views) {
            view.await(new AtLeast(last));
            List<RawBsonDocument> before = bytes(view);

            ResultMessage<?> again = process(view, eventsAfter(0), _ -> {});

            assertThat(again.isExceptional()).isFalse();
            assertThat(bytes(view)).isEqualTo(before);
            assertThat(view.position()).isEqualTo(log.headPosition());
        }
    }

    @Test
    void documents_and_position_are_written_before_the_processor_stores_its_token() {
        Case one = Case.number(3);
        long last = cases.happened(one.received(), one.classified());
        for (View<?> view : views) {
            view.await(new AtLeast(last));
            List<RawBsonDocument> complete = bytes(view);
            // As if the batch had not been written.
            view.documents().deleteOne(eq("_id", one.id().value()));
            database.getCollection("views")
                    .updateOne(eq("_id", view.name()),
                            set("generations." + ViewEntry.key(view.serving().number()) + ".position", last - 2));
            var whenTokenIsStored = new AtomicReference<List<RawBsonDocument>>();
            var positionWhenTokenIsStored = new AtomicReference<Long>();

            // Axon's work package registers the storing of its token like this, before any handler runs.
            process(view, eventsAfter(last - 2), work -> work.onPrepareCommit(_ -> {
                whenTokenIsStored.set(bytes(view));
                positionWhenTokenIsStored.set(view.position());
            }));

            assertThat(whenTokenIsStored.get()).isEqualTo(complete);
            assertThat(positionWhenTokenIsStored.get()).isEqualTo(last);
        }
    }

    @Test
    void a_node_that_lost_the_view_does_not_overwrite_newer_documents() {
        Case one = Case.number(4);
        long last = cases.happened(one.received(), one.classified());
        View<?> view = views.getFirst();
        view.await(new AtLeast(last));
        var stored = view.documents().withDocumentClass(Document.class);
        // The document as it was after the first event; the second one is what the stale node has in hand.
        stored.updateOne(eq("_id", one.id().value()), set("position", last - 1));

        // The batch is read, and before it is written somebody else writes.
        ResultMessage<?> stale = process(view, eventsAfter(last - 1), _ -> {},
                () -> stored.updateOne(eq("_id", one.id().value()), inc("position", 100L)));

        assertThat(stale.exceptionResult()).isInstanceOf(ViewConflict.class);
        assertThat(stored.find(eq("_id", one.id().value())).first().getLong("position")).isEqualTo(last + 99);
    }

    @Test
    void an_event_nobody_can_digest_is_put_aside_and_other_cases_go_on() {
        Case poisoned = Case.number(5);
        Case healthy = Case.number(6);
        // A case that begins with something else than its receipt.
        cases.happened(poisoned.accepted());
        cases.happened(poisoned.assigned("an"));
        long last = cases.happened(healthy.received());

        assertThat(http.get()
                .uri("/api/v1/petitions/{id}?atLeast={p}", healthy.id(), last)
                .header("Authorization", "Bearer an.land-office.officer")).hasStatusOk();
        assertThat(http.get()
                .uri("/api/v1/petitions/{id}", poisoned.id())
                .header("Authorization", "Bearer an.land-office.officer")).hasStatus(404);
        assertThat(http.get().uri("/actuator/health").header("Authorization", "Bearer root.-.administrator"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.components.views.details.petitions.deadLetters",
                        value -> value.assertThat().isEqualTo(2))
                .hasPathSatisfying("$.components.views.details.petitions.lag",
                        value -> value.assertThat().isEqualTo(0));

        // Once the cause is mended, here by hand, the events that were put aside are applied in order.
        View<?> petitions = views.stream().filter(view -> view.name().equals("petitions")).findFirst().orElseThrow();
        var collection = petitions.documents().withDocumentClass(BsonDocument.class);
        BsonDocument mended = collection.find(eq("_id", healthy.id().value())).first();
        mended.put("_id", new BsonString(poisoned.id().value()));
        mended.put("position", new BsonInt64(0));
        collection.insertOne(mended);

        petitions.putAside().retry(null);

        assertThat(petitions.status().deadLetters()).isZero();
        assertThat(collection.find(eq("_id", poisoned.id().value()))
                .first()
                .getDocument("charge")
                .getString("handler")
                .getValue()).isEqualTo("an");
        collection.deleteOne(eq("_id", poisoned.id().value()));
        petitions.await(new AtLeast(last));
        assertThat(petitions.position()).isEqualTo(last);
    }

    @Test
    void a_view_that_was_never_complete_says_so_instead_of_showing_half() {
        long last = cases.happened(Case.number(7).received());
        var nobodyBuildsIt = View.open(
                new ViewDefinition<>("idle", 1, Nothing.class, (before, _, _) -> before, List.of()), database, log,
                axon, seal);

        assertThatThrownBy(() -> nobodyBuildsIt.await(new AtLeast(last))).hasMessageContaining("VIEW_BEING_BUILT")
                .hasMessageContaining("0 of " + last);
        assertThatThrownBy(nobodyBuildsIt::documents).hasMessageContaining("VIEW_BEING_BUILT");
    }

    @Test
    void a_read_waits_for_a_bounded_time_and_then_says_that_the_view_is_behind() {
        var rounds = idle();
        View<Nothing> stopped = rounds.getKey();
        rounds.getValue().start();
        stopped.await(new AtLeast(log.headPosition()));
        rounds.getValue().stop();
        long last = cases.happened(Case.number(8).received());

        assertThatThrownBy(() -> stopped.await(new AtLeast(last))).hasMessageContaining("VIEW_BEHIND");
        assertThat(stopped.await(new AtLeast(null))).isLessThan(last);
    }

    private Map.Entry<View<Nothing>, ViewRounds> idle() {
        View<Nothing> view = View.open(
                new ViewDefinition<>("stopped", 1, Nothing.class, (before, _, _) -> before, List.of()), database, log,
                axon, seal);
        return Map.entry(view, new ViewRounds(List.of(view), Clock.systemUTC()));
    }

    /** A document with nothing in it. */
    public record Nothing(@BsonId String id, long position) implements ViewDocument {}

    private List<RawBsonDocument> bytes(View<?> view) {
        return view.documents()
                .withDocumentClass(RawBsonDocument.class)
                .find()
                .sort(new BsonDocument("_id", new BsonInt32(1)))
                .into(new ArrayList<>());
    }

    private List<? extends TrackedEventMessage<?>> eventsAfter(long position) {
        try (var events = new EventLogStorageEngine(log, serializer)
                .readEvents(position == 0 ? null : new GlobalSequenceTrackingToken(position), false)) {
            return events.toList();
        }
    }

    private static ResultMessage<?> process(View<?> view, List<? extends TrackedEventMessage<?>> events,
            Consumer<UnitOfWork<?>> prepare) {
        return process(view, events, prepare, () -> {});
    }

    /** As Axon's processor does, with something happening right after each event. */
    private static ResultMessage<?> process(View<?> view, List<? extends TrackedEventMessage<?>> events,
            Consumer<UnitOfWork<?>> prepare, Runnable meanwhile) {
        var processor = new ViewProcessor<>(view.builds().running(view.serving().number()));
        var batch = new ArrayList<TrackedEventMessage<?>>(events);
        var work = new BatchingUnitOfWork<TrackedEventMessage<?>>(batch);
        prepare.accept(work);
        return work.executeWithResult(
                () -> new DefaultInterceptorChain<EventMessage<?>>(work, List.of(processor), event -> {
                    Object result = processor.handle(event);
                    meanwhile.run();
                    return result;
                }).proceed(), RollbackConfigurationType.ANY_THROWABLE);
    }
}
