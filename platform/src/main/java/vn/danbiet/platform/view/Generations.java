package vn.danbiet.platform.view;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static vn.danbiet.platform.view.ViewEntry.key;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.danbiet.platform.view.Generation.State;

/**
 * Which generations of a view there are, and which one is read, for every process to see. Each decision is one write
 * that finds things as they were when it was taken, or changes nothing.
 */
final class Generations {
    static final String COLLECTION = "views";

    private final MongoCollection<ViewEntry> entries;
    private final String view;

    Generations(MongoCollection<ViewEntry> entries, String view) {
        this.entries = entries;
        this.view = view;
    }

    Optional<ViewEntry> find() {
        return Optional.ofNullable(entries.find(eq("_id", view)).first());
    }

    ViewEntry findOrCreate() {
        return find().orElseGet(() -> {
            try {
                entries.insertOne(new ViewEntry(view, 0, 0, Map.of(), Map.of(), Map.of()));
            } catch (MongoWriteException e) {
                if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                    throw e;
                }
            }
            return find().orElseThrow();
        });
    }

    /** Whether the view is one of a program that knew no generations yet. */
    boolean isOfOldForm() {
        return entries.countDocuments(and(eq("_id", view), exists("generations", false))) > 0;
    }

    void forget() {
        entries.deleteOne(and(eq("_id", view), exists("generations", false)));
    }

    boolean begin(ViewEntry seen, int version, @Nullable String by, @Nullable String order, Instant now) {
        int number = seen.newest() + 1;
        return decide(seen, List.of(), set("newest", number), set("generations." + key(number),
                new Generation(number, version, State.BUILDING, 0, null, now, null, 0, by, order)));
    }

    /**
     * Has a generation read from now on instead of the one before, provided that it has seen all that any reader has,
     * also those of a program of another version.
     */
    boolean takeOver(ViewEntry seen, Generation candidate, long position, Instant now) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(eq(path(candidate.number(), "state"), State.BUILDING));
        seen.serving().values().forEach(number -> conditions.add(lte(path(number, "position"), position)));
        List<Bson> updates = new ArrayList<>(List.of(set("serving." + key(candidate.version()), candidate.number()),
                state(candidate.number(), State.SERVING, now)));
        seen.serving(candidate.version()).ifPresent(old -> updates.add(state(old.number(), State.RETIRED, now)));
        return decide(seen, conditions, updates.toArray(Bson[]::new));
    }

    boolean abort(ViewEntry seen, Generation one, Instant now) {
        return decide(seen, List.of(eq(path(one.number(), "state"), State.BUILDING)),
                state(one.number(), State.ABORTED, now));
    }

    /**
     * Gives up what programs of another version have built, unless one of them was heard of meanwhile. One that comes back
     * finds nothing to read and builds anew.
     */
    boolean retireUnused(ViewEntry seen, int version, Instant now) {
        String used = "used." + key(version);
        List<Bson> updates = new ArrayList<>(List.of(unset("serving." + key(version)), unset(used)));
        seen.followed(version).forEach(one -> updates.add(state(one.number(), State.RETIRED, now)));
        return decide(seen, List.of(eq(used, seen.used().get(key(version)))), updates.toArray(Bson[]::new));
    }

    /** Forgets one whose documents are gone. */
    boolean remove(ViewEntry seen, Generation one) {
        return decide(seen, List.of(), unset("generations." + key(one.number())));
    }

    /** A process with this version is alive. */
    void use(int version, Instant now) {
        entries.updateOne(eq("_id", view), max("used." + key(version), now));
    }

    /**
     * Call this after the documents are written, so that nobody is promised what is not there.
     *
     * @param worked nanoseconds since the last call, while it is being built
     * @return false when it is not followed any more
     */
    boolean advance(int number, long position, Instant at, long worked) {
        return entries.updateOne(and(eq("_id", view), in(path(number, "state"), State.BUILDING, State.SERVING)),
                combine(max(path(number, "position"), position), max(path(number, "at"), at),
                        inc(path(number, "worked"), worked)))
                .getMatchedCount() > 0;
    }

    private boolean decide(ViewEntry seen, List<Bson> conditions, Bson... updates) {
        List<Bson> all = new ArrayList<>(conditions);
        all.add(eq("_id", view));
        all.add(eq("revision", seen.revision()));
        return entries.updateOne(and(all), combine(combine(updates), inc("revision", 1L))).getMatchedCount() > 0;
    }

    private static Bson state(int number, State state, Instant now) {
        return combine(set(path(number, "state"), state), set(path(number, "changedAt"), now));
    }

    private static String path(int number, String field) {
        return "generations." + key(number) + "." + field;
    }
}
