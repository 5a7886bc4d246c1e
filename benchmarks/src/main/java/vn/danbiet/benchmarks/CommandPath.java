package vn.danbiet.benchmarks;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;

/** Axon's command gateway, a new aggregate, the log. */
final class CommandPath implements Benchmark {
    private static final int CALLERS = 64;

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        Duration turn = effort.turn();
        int callers = effort.callers(CALLERS);
        List<Integer> sizes = Append.bulkSizes(server, callers, turn);
        RawCollection bulk = new RawCollection(server.freshDatabase());
        Configuration axon = configurer(AxonEngine.in(server.freshDatabase())).configureAggregate(Letter.class).start();
        try (EventLog log = EventLog.open(server.freshDatabase(), Clock.systemUTC());
                EventLog under = EventLog.open(server.freshDatabase(), Clock.systemUTC())) {
            Configuration ours = configurer(new EventLogStorageEngine(under, Letters.SERIALIZER))
                    .configureAggregate(Letter.class)
                    .start();
            Contest.Rounds rounds = new Contest()
                    .with("commands", () -> Callers.call(callers, turn, () -> writing(ours.commandGateway())))
                    .with("raw bulk", () -> Callers.call(1, turn, () -> bulk.bulks(sizes)))
                    .with("log", () -> Callers.call(callers, turn, () -> Append.appending(log)))
                    .with("commands, Axon's engine",
                            () -> Callers.call(callers, turn, () -> writing(axon.commandGateway())))
                    .hold(effort.rounds());
            String figure = "command, new aggregate, callers: " + callers;
            report.add(rounds.compare(figure, "commands", "raw bulk", Target.atLeast(0.6)));
            report.add(rounds.compareEffort(figure, "commands", "raw bulk"));
            report.add(rounds.compare(figure, "commands", "log", Target.NONE));
            report.add(rounds.compare(figure, "commands", "commands, Axon's engine", Target.NONE));
            ours.shutdown();
        }
        axon.shutdown();
    }

    /** As the product wires Axon: without its module lookup, with what events carry over from their command. */
    static Configurer configurer(EventStorageEngine engine) {
        return DefaultConfigurer.defaultConfiguration(false)
                .configureEventStore(_ -> EmbeddedEventStore.builder().storageEngine(engine).build())
                .configureSerializer(_ -> Letters.SERIALIZER)
                .configureCorrelationDataProviders(
                        _ -> List.of(new SimpleCorrelationDataProvider("actor", "standing", "unit", "commandId")));
    }

    private static Callers.Step writing(CommandGateway gateway) {
        SplittableRandom random = new SplittableRandom();
        return () -> {
            send(gateway, new Letter.Write(new UUID(random.nextLong(), random.nextLong()).toString(), random.nextInt()),
                    random);
            return 1;
        };
    }

    static void send(CommandGateway gateway, Object command, SplittableRandom random) {
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(command)
                .withMetaData(Map.of("actor", "officer-a", "standing", "OFFICER", "unit", "xa-binh-luc", "commandId",
                        new UUID(random.nextLong(), random.nextLong()).toString())));
    }
}
