package vn.danbiet.benchmarks;

import java.time.Clock;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.common.caching.WeakReferenceCache;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.AggregateSnapshotter;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;

/**
 * Whether snapshots or a cache of aggregates would pay: commands to aggregates of many events, with neither and with
 * each, and loading alone. The snapshots are kept in memory here, so they are better than they could be.
 */
final class Loading implements Benchmark {
    private static final List<Integer> LENGTHS = List.of(10, 100, 1000);
    private static final int COMMANDS = 50;

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        for (int length : LENGTHS.stream().filter(length -> length <= effort.longest()).toList()) {
            try (EventLog log = EventLog.open(server.freshDatabase(), Clock.systemUTC())) {
                compare(new EventLogStorageEngine(log, Letters.SERIALIZER), length, effort, report);
            }
            server.clear();
        }
    }

    private static void compare(EventLogStorageEngine engine, int length, Effort effort, Report report) {
        // Each has its own: a cache does not notice what others write behind its back.
        List<String> forPlain = letters(engine, length, effort);
        List<String> forCache = letters(engine, length, effort);
        List<String> forSnapshots = letters(engine, length, effort);
        Configuration plain = CommandPath.configurer(engine).configureAggregate(Letter.class).start();
        Configuration cached = CommandPath.configurer(engine)
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Letter.class)
                        .configureCache(_ -> new WeakReferenceCache()))
                .start();
        Configuration snapshots = CommandPath.configurer(new SnapshotsInMemory(engine))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Letter.class)
                        .configureSnapshotTrigger(
                                axon -> new EventCountSnapshotTriggerDefinition(AggregateSnapshotter.builder()
                                        .eventStore(axon.getComponent(EventStore.class))
                                        .aggregateFactories(new GenericAggregateFactory<>(Letter.class))
                                        .build(), Math.max(2, length / 2))))
                .start();
        Contest.Rounds rounds = new Contest().with("plain", () -> command(plain, forPlain))
                .with("cache", () -> command(cached, forCache))
                .with("snapshots", () -> command(snapshots, forSnapshots))
                .with("loading alone", () -> load(engine, forPlain))
                .hold(effort.rounds());
        String figure = "command to an aggregate of " + length + " events, one caller";
        report.add(rounds.compare(figure, "plain", "loading alone", Target.NONE));
        report.add(rounds.compare(figure, "cache", "plain", Target.NONE));
        report.add(rounds.compare(figure, "snapshots", "plain", Target.NONE));
        List.of(plain, cached, snapshots).forEach(Configuration::shutdown);
    }

    private static List<String> letters(EventLogStorageEngine engine, int length, Effort effort) {
        List<String> letters = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(Math.max(4, Math.min(1000, effort.events()) / length))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            letters.forEach(letter -> threads.submit(() -> Filling.fillStream(engine, letter, length)));
        }
        return letters;
    }

    private static Rate command(Configuration axon, List<String> letters) {
        SplittableRandom random = new SplittableRandom();
        return Rate.of(() -> {
            for (int i = 0; i < COMMANDS; i++) {
                CommandPath.send(axon.commandGateway(), new Letter.WriteAgain(letters.get(i % letters.size()), i),
                        random);
            }
            return COMMANDS;
        });
    }

    private static Rate load(EventLogStorageEngine engine, List<String> letters) {
        return Rate.of(() -> {
            for (int i = 0; i < COMMANDS; i++) {
                engine.readEvents(letters.get(i % letters.size()), 0).forEachRemaining(event -> {
                    if (event.getPayload() == null) {
                        throw new IllegalStateException("Not decoded");
                    }
                });
            }
            return COMMANDS;
        });
    }
}
