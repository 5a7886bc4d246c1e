package vn.danbiet.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How writers get along in a simulation; no real time passes. Other seeds: {@code -Ddanbiet.turns.seed=…}. */
class TurnsTest {
    private static final long SEED = Long.getLong("danbiet.turns.seed", 42);
    private static final int CALLERS = 64;
    private static final double MINUTE = 60_000;

    @ParameterizedTest(name = "{0} writers, winners of races wait: {1}, {2} times as slow")
    @CsvSource({"2,true,1", "3,true,1", "4,true,1", "8,true,1", "2,false,1", "4,false,1", "2,true,8", "4,true,8"})
    void together_they_write_more_than_half_of_what_one_does_and_each_its_share(int count, boolean winnersWait,
            double slowness) {
        double alone = rate(1, winnersWait, slowness, true);
        SimulatedWriters simulation = new SimulatedWriters(SEED, winnersWait, slowness);
        List<SimulatedWriters.Writer> writers = IntStream.range(0, count)
                .mapToObj(i -> simulation.add(CALLERS, 0, true))
                .toList();

        double together = simulation.run(MINUTE * slowness);

        System.out.printf(
                "%d writers, winners wait %s, slowness %.0f: %.0f/s, %.2f of one; lost %d; each %s, longest %s%n",
                count, winnersWait, slowness, together, together / alone, simulation.lostRaces(),
                writers.stream().map(SimulatedWriters.Writer::written).toList(),
                writers.stream().map(w -> (long) w.longestPause()).toList());
        assertThat(together).as("seed %d", SEED).isGreaterThan(alone / 2);
        double share = together * MINUTE / 1000 * slowness / count;
        assertThat(writers).as("seed %d", SEED).allSatisfy(writer -> {
            assertThat(writer.written() / share).isBetween(0.5, 1.5);
            assertThat(writer.longestPause()).isLessThan(10_000 * slowness);
        });
    }

    @ParameterizedTest(name = "winners of races wait: {0}")
    @CsvSource({"true", "false"})
    void one_who_writes_rarely_is_not_starved_by_one_who_writes_all_the_time(boolean winnersWait) {
        double alone = rate(1, winnersWait, 1, true);
        SimulatedWriters simulation = new SimulatedWriters(SEED, winnersWait, 1);
        SimulatedWriters.Writer busy = simulation.add(CALLERS, 0, true);
        SimulatedWriters.Writer rare = simulation.add(2, 200, true);

        simulation.run(MINUTE);

        assertThat(busy.written()).as("seed %d", SEED).isGreaterThan((long) (alone * 60 / 2));
        // Two callers that think for 200 ms would come to 600 in this time if there were nobody else.
        assertThat(rare.written()).as("seed %d", SEED).isGreaterThan(300);
        assertThat(rare.longestPause()).as("seed %d", SEED).isLessThan(5000);
    }

    @ParameterizedTest(name = "winners of races wait: {0}")
    @CsvSource({"true", "false"})
    void one_who_is_left_alone_looks_no_longer(boolean winnersWait) {
        SimulatedWriters simulation = new SimulatedWriters(SEED, winnersWait, 1);
        SimulatedWriters.Writer stays = simulation.add(CALLERS, 0, true);
        simulation.add(1, MINUTE, true);

        boolean met = false;
        boolean forgotten = false;
        for (double until = 0; until < 3 * MINUTE && !forgotten; until += 50) {
            simulation.run(until);
            met |= stays.looks();
            forgotten = met && !stays.looks();
        }
        assertThat(met).as("seed %d", SEED).isTrue();
        assertThat(forgotten).as("seed %d", SEED).isTrue();
    }

    /** What the model is for: without turns it has the ailment that was observed. */
    @ParameterizedTest(name = "{0} writers")
    @CsvSource({"2", "4"})
    void careless_writers_fall_into_step(int count) {
        assertThat(rate(count, true, 1, false)).as("seed %d", SEED).isLessThan(rate(1, true, 1, false) / 10);
    }

    private static double rate(int count, boolean winnersWait, double slowness, boolean takeTurns) {
        SimulatedWriters simulation = new SimulatedWriters(SEED, winnersWait, slowness);
        IntStream.range(0, count).forEach(i -> simulation.add(CALLERS, 0, takeTurns));
        return simulation.run(MINUTE * slowness);
    }
}
