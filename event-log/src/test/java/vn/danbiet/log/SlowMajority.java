package vn.danbiet.log;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import vn.danbiet.log.FaultyProxy.Exchange;

/**
 * A model of how a replica set takes its time, put before a server that answers at once. It is a model, not a
 * measurement: the times are those observed on a one-node replica set whose processors were shared with its clients.
 * <ul>
 * <li>A bulk that gets in is answered after 3 to 6 ms, when a majority has it in its journals. Until then questions for
 * what the majority has do not see it; other questions and unique indexes do.
 * <li>"Duplicate key" is an answer about the majority as well, and takes 50 to 130 ms. When the document that was in the
 * way is itself still waiting for the majority, its writer waits that long, too: this is what brings two careless
 * writers into step at a few hundred events a second.
 * <li>A question takes 0.3 ms.
 * </ul>
 * The times are drawn from a seed. It knows the log only from what passes through it: begin with an empty one.
 */
final class SlowMajority implements Fault {
    private static final Duration QUESTION = Duration.ofNanos(300_000);
    private static final Duration LEAST_WRITE = Duration.ofMillis(3);
    private static final Duration MOST_WRITE = Duration.ofMillis(6);
    private static final Duration LEAST_DUPLICATE = Duration.ofMillis(50);
    private static final Duration MOST_DUPLICATE = Duration.ofMillis(130);

    private final SplittableRandom random;
    private final Queue<Flight> flights = new ConcurrentLinkedQueue<>();
    /** Everything before this position is committed by a majority. */
    private final AtomicLong committed = new AtomicLong(1);
    private final AtomicInteger bulks = new AtomicInteger();
    private final AtomicInteger duplicates = new AtomicInteger();
    private final AtomicInteger questions = new AtomicInteger();

    SlowMajority(long seed) {
        random = new SplittableRandom(seed);
    }

    /** How many bulks got in. */
    int bulks() {
        return bulks.get();
    }

    /** How many were answered with "duplicate key". */
    int duplicates() {
        return duplicates.get();
    }

    /** How many questions were asked. */
    int questions() {
        return questions.get();
    }

    /** An insert that was not answered yet. */
    private static final class Flight {
        private final long begin;
        private final long end;
        private boolean raced;
        private volatile long landing;

        private Flight(BsonArray documents) {
            begin = position(documents, 0);
            end = endBefore(documents, documents.size());
        }

        private boolean covers(long position) {
            return begin <= position && position < end;
        }

        private synchronized void landNotBefore(long nanoTime) {
            landing = Math.max(landing, nanoTime);
        }

        /** Lost by another one, who gets the answer then. Only the first such race delays it. */
        private synchronized long raced(long nanoTime) {
            if (!raced) {
                raced = true;
                landNotBefore(nanoTime);
            }
            return landing;
        }
    }

    @Override
    public WireMessage strike(Exchange exchange) throws IOException, InterruptedException {
        WireMessage request = exchange.request();
        if (request.isForTheLog("insert")) {
            return insert(exchange);
        }
        if (request.isForTheLog("find")) {
            questions.incrementAndGet();
            Thread.sleep(QUESTION);
            BsonDocument find = request.document();
            boolean majority = find.getDocument("readConcern", new BsonDocument()).toJson().contains("majority");
            return majority ? exchange.forward(request.with(onlyCommitted(find))) : exchange.forward();
        }
        if (request.isForTheLog("getMore")) {
            Thread.sleep(QUESTION);
        }
        return exchange.forward();
    }

    private WireMessage insert(Exchange exchange) throws IOException, InterruptedException {
        BsonArray documents = exchange.request().document().getArray("documents");
        Flight flight = new Flight(documents);
        flights.add(flight);
        WireMessage answer = exchange.forward();
        BsonDocument result = answer.document();
        int in = result.getNumber("n").intValue();
        if (result.containsKey("writeErrors")) {
            duplicates.incrementAndGet();
            Duration time = between(LEAST_DUPLICATE, MOST_DUPLICATE);
            flight.landNotBefore(System.nanoTime() + time.toNanos());
            long inTheWay = position(documents, in);
            flights.stream()
                    .filter(other -> other != flight && other.covers(inTheWay))
                    .forEach(other -> flight.landing = other.raced(flight.landing));
        } else {
            bulks.incrementAndGet();
            flight.landNotBefore(System.nanoTime() + between(LEAST_WRITE, MOST_WRITE).toNanos());
        }
        for (long left = 1; left > 0;) {
            left = flight.landing - System.nanoTime();
            Thread.sleep(Duration.ofNanos(Math.max(0, left)));
        }
        if (in > 0) {
            committed.accumulateAndGet(endBefore(documents, in), Math::max);
        }
        flights.remove(flight);
        return answer;
    }

    /** Documents get in, and are committed, in the order of their positions. */
    private BsonDocument onlyCommitted(BsonDocument find) {
        BsonDocument visible = new BsonDocument("_id", new BsonDocument("$lt", new BsonInt64(committed.get())));
        BsonDocument filter = find.getDocument("filter", new BsonDocument());
        return find.append("filter",
                filter.isEmpty() ? visible : new BsonDocument("$and", new BsonArray(List.of(filter, visible))));
    }

    private synchronized Duration between(Duration least, Duration most) {
        return Duration.ofNanos(random.nextLong(least.toNanos(), most.toNanos()));
    }

    private static long position(BsonArray documents, int index) {
        return documents.get(index).asDocument().getInt64("_id").getValue();
    }

    private static long endBefore(BsonArray documents, int index) {
        return position(documents, index - 1) + documents.get(index - 1).asDocument().getInt32("count").getValue();
    }
}
