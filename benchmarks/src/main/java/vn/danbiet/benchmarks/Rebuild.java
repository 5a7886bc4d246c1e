package vn.danbiet.benchmarks;

import com.mongodb.ReadConcern;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.view.Generation;
import vn.danbiet.platform.view.View;

/**
 * Building the views anew from the log while they are read, all together and each alone, against a bare cursor over the
 * same log that decodes each payload and does nothing with it.
 */
final class Rebuild {
    private static final long LOOK_AGAIN_MILLIS = 20;
    private static final String CURSOR = "raw cursor";

    private Rebuild() {}

    static void compare(Product.Place place, Effort effort, Report report) {
        Installation installation = place.installation();
        List<View<?>> views = installation.views();
        Contest contest = new Contest().with(CURSOR, () -> Rate.of(() -> decode(installation.database())))
                .with("all views", () -> rebuild(views));
        views.forEach(view -> contest.with(view.name(), () -> rebuild(List.of(view))));
        Contest.Rounds rounds = contest.hold(effort.rounds());
        String figure = "rebuild with %,d cases, %,d events".formatted(place.filled(),
                installation.log().headPosition());
        report.add(rounds.compare(figure + ", " + views.size() + " views together", "all views", CURSOR, Target.NONE));
        report.add(rounds.compareEffort(figure + ", " + views.size() + " views together", "all views", CURSOR));
        views.forEach(view -> report.add(rounds.compare(figure + ", alone", view.name(), CURSOR, Target.NONE)));
    }

    /** As fast as the slowest of them, by their own account: without what it takes until the new one is read. */
    private static Rate rebuild(List<View<?>> views) {
        long[] slowest = {0};
        Rate whole = Rate.of(() -> {
            Map<View<?>, Generation> begun = new LinkedHashMap<>();
            views.forEach(view -> begun.put(view, view.rebuild("benchmark", null, Instant.now()).orElseThrow()));
            long events = Long.MAX_VALUE;
            for (Map.Entry<View<?>, Generation> each : begun.entrySet()) {
                Generation built = awaitTakeover(each.getKey(), each.getValue().number());
                slowest[0] = Math.max(slowest[0], built.worked());
                events = Math.min(events, built.position());
            }
            return events;
        });
        return new Rate(whole.count(), slowest[0], whole.cpuNanos());
    }

    private static Generation awaitTakeover(View<?> view, int number) {
        try {
            while (true) {
                Generation serving = view.status().serving();
                if (serving != null && serving.number() >= number) {
                    return serving;
                }
                Thread.sleep(LOOK_AGAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Interrupted while measuring", e);
        }
    }

    private static long decode(MongoDatabase database) {
        JsonMapper mapper = JsonMapper.shared();
        long events = 0;
        try (MongoCursor<Document> cursor = database.getCollection(EventLog.COLLECTION)
                .withReadConcern(ReadConcern.MAJORITY)
                .find()
                .sort(Sorts.ascending("_id"))
                .cursor()) {
            while (cursor.hasNext()) {
                for (Document event : cursor.next().getList("events", Document.class)) {
                    if (mapper.readTree(event.getString("payload")).isObject()) {
                        events++;
                    }
                }
            }
        }
        return events;
    }
}
