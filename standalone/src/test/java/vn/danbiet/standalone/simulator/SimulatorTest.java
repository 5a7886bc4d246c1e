package vn.danbiet.standalone.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.danbiet.log.EventLog;
import vn.danbiet.standalone.RunningStandalone;

class SimulatorTest {
    private static final Instant START = Instant.parse("2024-06-03T09:00:00Z");

    @TempDir
    Path data;

    @Test
    void a_simulation_that_is_played_twice_is_there_once() {
        try (var standalone = RunningStandalone.on(data)) {
            var api = new PublicApi("http://127.0.0.1:" + standalone.port(), standalone.context().getBean(Clock.class));
            var simulation = new Simulation(31, 30, START);

            Simulation.Outcome first = simulation.play(api, (_, _) -> {});
            Simulation.Outcome second = simulation.play(api, (_, _) -> {});

            assertThat(first.acts()).isGreaterThan(100);
            assertThat(second).isEqualTo(first);
            assertThat(ordered(standalone.context().getBean(EventLog.class))).isEqualTo(first.acts());
        }
    }

    /** What was ordered from outside; what follows from it, such as the parts of a split, bears no request. */
    private static long ordered(EventLog log) {
        try (var documents = log.readAfter(0)) {
            return documents.filter(document -> document.events().getFirst().metadata().contains("\"request\""))
                    .count();
        }
    }

    @Test
    void lives_follow_from_seed_and_index_alone() {
        assertThat(lives(31, 50)).isEqualTo(lives(31, 100).subList(0, 50)).isNotEqualTo(lives(32, 50));
    }

    @Test
    void lives_of_all_kinds_come_about_none_of_them_in_the_future() {
        List<Step> steps = lives(31, 300).stream().flatMap(life -> life.steps().stream()).toList();

        assertThat(steps.stream().map(Step::path).collect(Collectors.toSet())).containsExactlyInAnyOrder("",
                "/classification", "/acceptance", "/assignment", "/questions", "/replies", "/handling", "/answer",
                "/publication", "/withholding", "/rating", "/closure", "/reopening", "/forgetting", "/withdrawal",
                "/split", "/transfer/acceptance", "/transfer/refusal", "/transfer/recall");
        assertThat(steps).allMatch(step -> !step.at().isAfter(START))
                .allMatch(step -> step.at().isAfter(START.minus(Duration.ofDays(70))));
    }

    @Test
    void hardly_two_letters_are_alike() {
        List<Object> contents = lives(31, 300).stream()
                .map(life -> life.steps().getFirst().body().get("content"))
                .toList();

        assertThat(contents.stream().distinct().count()).isGreaterThan(290);
        assertThat(contents).noneMatch(content -> content.toString().contains("{"));
    }

    private static List<Life> lives(long seed, int number) {
        return IntStream.range(0, number).mapToObj(index -> LifeStory.of(seed, index, START)).toList();
    }
}
