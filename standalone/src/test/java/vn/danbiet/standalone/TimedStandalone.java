package vn.danbiet.standalone;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.danbiet.command.rounds.Rounds;
import vn.danbiet.standalone.clock.MovableClock;
import vn.danbiet.standalone.data.LocalData;

/** The application with a clock that stands where a test puts it, and rounds that are gone when a night has passed. */
public record TimedStandalone(RunningStandalone running) implements AutoCloseable {
    private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime NIGHT = LocalTime.of(0, 5);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        MovableClock movableClock(@Qualifier("clock") Clock real, @Value("${test.begin}") Instant begin) {
            return MovableClock.startingAt(begin, real);
        }
    }

    public static TimedStandalone on(Path data, LocalDate begin) {
        return new TimedStandalone(RunningStandalone.started(
                new SpringApplicationBuilder(StandaloneApplication.class, Time.class)
                        .initializers(new LocalData())::run,
                "--server.port=0", "--danbiet.data=" + data, "--danbiet.rounds.interval=0s",
                "--test.begin=" + at(begin, LocalTime.MIDNIGHT)));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(VIET_NAM).toInstant();
    }

    Caller anybody() {
        return running.anybody();
    }

    /** It is nine o'clock on that day. What has ended since was marked in the night before. */
    void itIs(LocalDate day) {
        itIsNightAfter(day.minusDays(1));
        clock().moveTo(at(day, MORNING));
    }

    /** Everybody has gone home. */
    public void itIsEveningOf(LocalDate day) {
        clock().moveTo(at(day, EVENING));
    }

    /** The day is over, and what has ended with it is marked. */
    public void itIsNightAfter(LocalDate day) {
        clock().moveTo(at(day.plusDays(1), NIGHT));
        running.context().getBean(Rounds.class).runAll();
    }

    private MovableClock clock() {
        return running.context().getBean(MovableClock.class);
    }

    @Override
    public void close() {
        running.close();
    }
}
