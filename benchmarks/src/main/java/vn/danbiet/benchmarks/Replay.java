package vn.danbiet.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.extensions.mongo.eventsourcing.eventstore.MongoEventStorageEngine;
import org.bson.Document;
import tools.jackson.databind.ObjectReader;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;
import vn.danbiet.log.LogTail;

/** Reading the whole log and deserializing every payload, as a view does that is built anew. */
final class Replay implements Benchmark {
    /** Axon's engine sorts all there is for each batch where the server has no index for it, so it gets a small log. */
    private static final int FEW = 2_000;

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        MongoDatabase database = server.freshDatabase();
        try (EventLog log = EventLog.open(database, Clock.systemUTC())) {
            Filling.fill(log, effort.events());
            EventStorageEngine engine = new EventLogStorageEngine(log, Letters.SERIALIZER);
            Contest.Rounds rounds = new Contest().with("log", () -> Rate.of(() -> replay(engine)))
                    .with("raw cursor", () -> Rate.of(() -> decode(database)))
                    .with("tail, 1 reader", () -> Rate.of(() -> follow(log, 1)))
                    .with("tail, 3 readers", () -> Rate.of(() -> follow(log, 3)))
                    .hold(effort.rounds());
            report.add(rounds.compare("replay", "log", "raw cursor", Target.atLeast(0.8)));
            report.add(rounds.compareEffort("replay", "log", "raw cursor"));
            report.add(rounds.compare("replay", "tail, 1 reader", "raw cursor", Target.NONE));
            report.add(rounds.compare("replay, events to all readers together", "tail, 3 readers", "raw cursor",
                    Target.NONE));
        }
        compareWithAxon(server, effort, report);
        server.clear();
    }

    private static void compareWithAxon(BenchmarkServer server, Effort effort, Report report) {
        MongoEventStorageEngine axon = AxonEngine.in(server.freshDatabase());
        Drafts drafts = new Drafts();
        int events = server.isEmbedded() ? Math.min(FEW, effort.events()) : effort.events();
        try (EventLog log = EventLog.open(server.freshDatabase(), Clock.systemUTC())) {
            Filling.fill(log, events);
            for (int written = 0; written < events;) {
                Draft draft = drafts.next();
                axon.appendEvents(draft.messages());
                written += draft.ids().size();
            }
            EventStorageEngine engine = new EventLogStorageEngine(log, Letters.SERIALIZER);
            Contest.Rounds rounds = new Contest().with("our engine", () -> Rate.of(() -> replay(engine)))
                    .with("Axon's engine", () -> Rate.of(() -> replay(axon)))
                    .hold(effort.rounds());
            report.add(rounds.compare("replay of " + events + " events", "our engine", "Axon's engine",
                    Target.atLeast(10)));
        }
    }

    static long replay(EventStorageEngine engine) {
        try (Stream<? extends TrackedEventMessage<?>> events = engine.readEvents(null, false)) {
            return events.filter(event -> isDecoded(event.getPayload())).count();
        }
    }

    private static boolean isDecoded(Object payload) {
        return payload instanceof LetterWritten letter && letter.groupSize() > 0;
    }

    /** What the bare driver and the same mapper need for it at the least. */
    static long decode(MongoDatabase database) {
        ObjectReader reader = Letters.SERIALIZER.getObjectMapper().readerFor(LetterWritten.class);
        MongoCollection<Document> documents = database.getCollection("event_log");
        long count = 0;
        try (MongoCursor<Document> cursor = documents.find(Filters.gte("_id", 1L))
                .sort(Sorts.ascending("_id"))
                .cursor()) {
            while (cursor.hasNext()) {
                for (Document event : cursor.next().getList("events", Document.class)) {
                    if (isDecoded(reader.readValue(event.getString("payload")))) {
                        count++;
                    }
                }
            }
        }
        return count;
    }

    /** Readers that begin at the beginning and go on until they have all there is. */
    private static long follow(EventLog log, int readers) {
        long last = log.headPosition();
        EventLogStorageEngine engine = new EventLogStorageEngine(log, Letters.SERIALIZER);
        try (LogTail tail = LogTail.open(engine); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < readers; i++) {
                counts.add(threads.submit(() -> followUpTo(last, tail)));
            }
            long count = 0;
            for (Future<Long> each : counts) {
                count += each.get();
            }
            return count;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A reader failed", e);
        }
    }

    private static long followUpTo(long last, LogTail tail) throws InterruptedException {
        try (TrackingEventStream events = tail.openStream(null)) {
            long count = 0;
            while (count < last) {
                if (isDecoded(events.nextAvailable().getPayload())) {
                    count++;
                }
            }
            return count;
        }
    }
}
