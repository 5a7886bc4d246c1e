package vn.danbiet.query.drift;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.problem.ProblemException;
import vn.danbiet.platform.view.View;

/**
 * Goes through cases: through all, or through some that are drawn. Nothing is scanned for a draw. Every other case is
 * drawn from the log, as the one that has a random position, so long cases are drawn more often; the rest from the views,
 * as the document with the next id after a random one, which also finds what the log knows nothing of.
 */
@Component
class DriftCheck {
    private static final int PAGE = 500;

    private final DriftChecker checker;
    private final EventLog log;

    DriftCheck(DriftChecker checker, EventLog log) {
        this.checker = checker;
        this.log = log;
    }

    List<View<?>> views(@Nullable String name) {
        return checker.views().stream().filter(view -> name == null || view.name().equals(name)).toList();
    }

    /** Those that can be read: one that was never complete is what it will be only later. */
    private static List<View<?>> readable(List<View<?>> views) {
        return views.stream().filter(DriftCheck::isReadable).toList();
    }

    private static boolean isReadable(View<?> view) {
        try {
            view.position();
            return true;
        } catch (ProblemException beingBuilt) {
            return false;
        }
    }

    /** @param passed called after each case */
    DriftTally draw(int cases, long seed, List<View<?>> inViews, BooleanSupplier stop, Consumer<DriftTally> passed) {
        List<View<?>> views = readable(inViews);
        var tally = new DriftTally(cases);
        var random = new SplittableRandom(seed);
        long head = log.headPosition();
        Set<String> drawn = new HashSet<>();
        for (int draw = 1; draw <= cases && head > 0 && !views.isEmpty() && !stop.getAsBoolean(); draw++) {
            Optional<String> id = draw % 2 == 1
                    ? log.covering(1 + random.nextLong(head)).map(LogDocument::stream)
                    : nextDocument(views.get(random.nextInt(views.size())),
                            new UUID(random.nextLong(), random.nextLong()).toString());
            id.filter(drawn::add).flatMap(one -> checker.check(one, views)).ifPresent(tally::add);
            tally.reached(draw);
            passed.accept(tally);
        }
        return tally;
    }

    /** @param passed called after each case */
    DriftTally all(List<View<?>> inViews, BooleanSupplier stop, Consumer<DriftTally> passed) {
        List<View<?>> views = readable(inViews);
        var tally = new DriftTally(log.headPosition());
        try (Stream<LogDocument> documents = log.readAfter(0)) {
            var each = documents.iterator();
            while (each.hasNext() && !stop.getAsBoolean()) {
                LogDocument document = each.next();
                if (document.version() == 0) {
                    checker.check(document.stream(), views).ifPresent(tally::add);
                }
                tally.reached(document.nextPosition() - 1);
                passed.accept(tally);
            }
        }
        views.forEach(view -> findStrangers(view, tally, stop, passed));
        return tally;
    }

    /** Documents of cases that the log does not know. */
    private void findStrangers(View<?> view, DriftTally tally, BooleanSupplier stop, Consumer<DriftTally> passed) {
        List<String> ids = ids(view, gt("_id", ""), PAGE);
        while (!ids.isEmpty() && !stop.getAsBoolean()) {
            ids.stream()
                    .filter(id -> log.beginningOf(id).isEmpty())
                    .forEach(id -> checker.check(id, List.of(view)).ifPresent(tally::add));
            passed.accept(tally);
            ids = ids(view, gt("_id", ids.getLast()), PAGE);
        }
    }

    private static Optional<String> nextDocument(View<?> view, String from) {
        List<String> next = ids(view, gte("_id", from), 1);
        return Optional.ofNullable(next.isEmpty() ? null : next.getFirst());
    }

    private static List<String> ids(View<?> view, Bson where, int most) {
        return view.documents()
                .withDocumentClass(BsonDocument.class)
                .find(where)
                .projection(include("_id"))
                .sort(ascending("_id"))
                .limit(most)
                .map(document -> document.getString("_id").getValue())
                .into(new ArrayList<>());
    }
}
