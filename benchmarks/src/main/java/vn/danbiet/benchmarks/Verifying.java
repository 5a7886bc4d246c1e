package vn.danbiet.benchmarks;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import org.bson.RawBsonDocument;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.verification.LogDocuments;
import vn.danbiet.log.verification.Outcome;
import vn.danbiet.log.verification.Verification;

/** Verifying the whole log, compared with a cursor that reads the same documents and does not even decode them. */
final class Verifying implements Benchmark {
    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        MongoDatabase database = server.freshDatabase();
        try (EventLog log = EventLog.open(database, Clock.systemUTC())) {
            Filling.fill(log, effort.events());
        }
        Contest.Rounds rounds = new Contest().with("verification", () -> Rate.of(() -> verify(database)))
                .with("raw cursor", () -> Rate.of(() -> read(database)))
                .hold(effort.rounds());
        report.add(rounds.compare("verification", "verification", "raw cursor", Target.atLeast(0.7)));
        report.add(rounds.compareEffort("verification", "verification", "raw cursor"));
        server.clear();
    }

    /** @return the number of events */
    static long verify(MongoDatabase database) {
        Outcome outcome = new Verification(LogDocuments.whole(database), System::nanoTime).run(() -> false, _ -> {});
        if (outcome instanceof Outcome.Valid(var last) && last != null) {
            return last.position();
        }
        throw new IllegalStateException("The log does not verify: " + outcome);
    }

    private static long read(MongoDatabase database) {
        long bytes = 0;
        long events = 0;
        try (MongoCursor<RawBsonDocument> cursor = database.getCollection("event_log", RawBsonDocument.class)
                .withReadConcern(ReadConcern.MAJORITY)
                .find()
                .sort(Sorts.ascending("_id"))
                .cursor()) {
            RawBsonDocument last = null;
            while (cursor.hasNext()) {
                last = cursor.next();
                bytes += last.getByteBuffer().remaining();
            }
            if (last != null && bytes > 0) {
                events = last.getInt64("_id").getValue() + last.getInt32("count").getValue() - 1;
            }
        }
        return events;
    }
}
