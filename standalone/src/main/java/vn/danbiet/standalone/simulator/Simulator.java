package vn.danbiet.standalone.simulator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.web.client.RestClientException;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.standalone.clock.MovableClock;
import vn.danbiet.standalone.data.DataFolder;

/**
 * With {@code --simulate}, {@code --simulate=500} or {@code --simulate=year}, plays a year of the province against the
 * server once it is up. When the first run was is kept with the data, so that later runs by the same seed find what
 * is there.
 */
@ConditionalOnProperty("simulate")
public class Simulator {
    private static final Logger log = LoggerFactory.getLogger(Simulator.class);
    private static final int LETTERS = 400;

    /** What a province of 129 communes gets in a year. */
    private static final int LETTERS_OF_A_YEAR = 18_000;

    private static final long SEED = 31;
    private static final int TOLD_OF = 10;

    private final MovableClock clock;
    private final Clock real;
    private final Rounds rounds;
    private final Environment environment;
    private final int letters;
    private int told;
    private volatile boolean stopping;

    /** @param real tells the time that it is */
    Simulator(MovableClock clock, @Qualifier("clock") Clock real, Rounds rounds, Environment environment) {
        this.clock = clock;
        this.real = real;
        this.rounds = rounds;
        this.environment = environment;
        this.letters = letters(environment.getRequiredProperty("simulate"));
    }

    private static int letters(String asked) {
        try {
            return switch (asked) {
                case "" -> LETTERS;
                case "year" -> LETTERS_OF_A_YEAR;
                default -> Integer.parseUnsignedInt(asked);
            };
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--simulate takes the number of letters, or year, or nothing", e);
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
            log.info("Simulating a year with {} letters by seed {}", simulation.letters(), simulation.seed());
            if (clock.instant().isAfter(LifeStory.begin(simulation.end()).plus(Duration.ofDays(1)))) {
                log.info("The log already goes up to {}: what is simulated before that is recorded as told later",
                        clock.instant());
            }
            Instant begin = real.instant();
            Simulation.Outcome outcome = simulation.play(new PublicApi(url), new SimulatedDays(clock, real, rounds),
                    this::progress);
            log.info("Simulated {} letters, {} acts, in {} s. Follow some: {}", outcome.letters(), outcome.acts(),
                    Duration.between(begin, real.instant()).toSeconds(),
                    outcome.published().stream().limit(3).toList());
            outcome.published()
                    .stream()
                    .findFirst()
                    .ifPresent(code -> log.info("For example: curl {}/public/v1/timelines/{}", url, code));
        } catch (SimulationStopped | RestClientException e) {
            if (!stopping) {
                log.error("The simulation has stopped, the server has not: {}", e.getMessage());
            }
        } finally {
            clock.moveTo(real.instant());
        }
    }

    private Simulation simulation() {
        long seed = environment.getProperty("danbiet.simulator.seed", Long.class, SEED);
        String[] times = DataFolder.of(environment)
                .kept("simulation-" + seed,
                        () -> clock.instant() + " " + real.instant().truncatedTo(ChronoUnit.SECONDS))
                .split(" ");
        return new Simulation(seed, letters, Instant.parse(times[0]), Instant.parse(times[1]));
    }

    private void progress(int done, int all) {
        if (stopping) {
            throw new SimulationStopped("the server stops");
        }
        if (done * TOLD_OF / all > told) {
            told = done * TOLD_OF / all;
            log.info("{} of {} acts", done, all);
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() {
        stopping = true;
    }
}
