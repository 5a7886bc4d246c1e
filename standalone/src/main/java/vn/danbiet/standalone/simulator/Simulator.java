package vn.danbiet.standalone.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClientException;
import vn.danbiet.standalone.data.DataFolder;

/**
 * With {@code --simulate} or {@code --simulate=500}, plays a simulation against the server once it is up. The start of
 * the first run is kept with the data, so that later runs by the same seed find what is there.
 */
@ConditionalOnProperty("simulate")
public class Simulator {
    private static final Logger log = LoggerFactory.getLogger(Simulator.class);
    private static final int PETITIONS = 300;
    private static final long SEED = 31;
    private static final int TOLD_OF = 10;

    private final Clock clock;
    private final Environment environment;
    private final int petitions;
    private volatile boolean stopping;

    Simulator(Clock clock, Environment environment) {
        this.clock = clock;
        this.environment = environment;
        this.petitions = petitions(environment.getRequiredProperty("simulate"));
    }

    private static int petitions(String asked) {
        try {
            return asked.isBlank() ? PETITIONS : Integer.parseUnsignedInt(asked);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--simulate takes the number of petitions, or nothing", e);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread.ofVirtual().name("simulator").start(this::run);
    }

    private void run() {
        String url = "http://localhost:" + environment.getProperty("local.server.port");
        try {
            Simulation simulation = simulation();
            log.info("Simulating {} petitions by seed {}", simulation.petitions(), simulation.seed());
            Instant begin = clock.instant();
            Simulation.Outcome outcome = simulation.play(new PublicApi(url, clock), this::progress);
            log.info("Simulated {} petitions, {} acts, in {} s. Follow some: {}", outcome.petitions(), outcome.acts(),
                    Duration.between(begin, clock.instant()).toSeconds(),
                    outcome.published().stream().limit(3).toList());
            outcome.published()
                    .stream()
                    .findFirst()
                    .ifPresent(code -> log.info("For example: curl {}/public/v1/timelines/{}", url, code));
        } catch (SimulationStopped | RestClientException e) {
            if (!stopping) {
                log.error("The simulation has stopped, the server has not: {}", e.getMessage());
            }
        }
    }

    private Simulation simulation() {
        long seed = environment.getProperty("danbiet.simulator.seed", Long.class, SEED);
        String start = DataFolder.of(environment)
                .kept("simulation-" + seed, () -> clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        return new Simulation(seed, petitions, Instant.parse(start));
    }

    private void progress(int done, int all) {
        if (stopping) {
            throw new SimulationStopped("the server stops");
        }
        if (done * TOLD_OF / all > (done - 1) * TOLD_OF / all && done < all) {
            log.info("{} of {} acts", done, all);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
