package vn.danbiet.standalone.simulator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.standalone.clock.MovableClock;

/**
 * The clock goes from day to day with what is simulated, so that everything is recorded on the day on which it happens,
 * and every night what the day has brought to its end is marked. What happened before the clock began is told later, as it may be.
 */
final class SimulatedDays implements Simulation.Days {
    /** After the last hour in which people are at work. */
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** When the day before is over and its terms have been missed. */
    private static final LocalTime NIGHT = LocalTime.of(0, 5);

    private final MovableClock clock;
    private final Clock real;
    private final Rounds rounds;

    /** @param real the simulated clock is never ahead of it */
    SimulatedDays(MovableClock clock, Clock real, Rounds rounds) {
        this.clock = clock;
        this.real = real;
        this.rounds = rounds;
    }

    @Override
    public void begin(LocalDate day) {
        moveTo(Day.at(day, EVENING));
    }

    @Override
    public void end(LocalDate day) {
        moveTo(Day.at(day.plusDays(1), NIGHT));
        rounds.runAll();
    }

    private void moveTo(Instant time) {
        Instant now = real.instant();
        clock.moveTo(time.isAfter(now) ? now : time);
    }
}
