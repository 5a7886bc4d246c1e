package vn.danbiet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That everything can still be measured; how fast it is says nothing here. */
class BenchmarksTest {
    private static final Effort TINY = new Effort(1, Duration.ofMillis(10), 100, 200, 10, 2, 20);

    @TempDir
    Path directory;

    @Test
    void every_benchmark_runs_and_its_figures_are_printed_and_written() {
        Path json = directory.resolve("figures.json");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();

        Benchmarks.run(new Options(Set.of(), TINY, json, false),
                new PrintStream(printed, true, StandardCharsets.UTF_8));

        JsonNode figures = JsonMapper.shared().readTree(json).get("figures");
        assertThat(figures).hasSizeGreaterThan(60).allSatisfy(figure -> {
            assertThat(figure.get("ratio").asDouble()).isFinite();
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .contains("| " + figure.get("figure").asString() + " | ");
        });
    }

    @Test
    void the_ratio_is_the_middle_of_those_of_the_rounds() {
        Figure figure = Figure.of("append", "log", List.of(10.0, 30.0, 80.0), "raw", List.of(10.0, 10.0, 100.0),
                Target.atLeast(0.9));

        assertThat(figure.ratios()).containsExactly(1.0, 3.0, 0.8);
        assertThat(figure.ratio()).isEqualTo(1.0);
        assertThat(figure.lowest()).isEqualTo(0.8);
        assertThat(figure.highest()).isEqualTo(3.0);
        assertThat(figure.subjectMedian()).isEqualTo(30.0);
    }

    @Test
    void options_are_read_strictly() {
        Set<String> names = Set.of("append", "replay");

        Options options = Options
                .parse(List.of("--quick", "--only", "append", "--events", "5000000", "--cases", "3000"), names);

        assertThat(options.only()).containsExactly("append");
        assertThat(options.memory()).isFalse();
        assertThat(Options.parse(List.of("--memory"), names).memory()).isTrue();
        assertThat(options.effort()).isEqualTo(Effort.QUICK.withMost(5_000_000).withCases(3_000));
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--only", "apend"), names))
                .withMessageContaining("apend");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--events", "5e6"), names))
                .withMessageContaining("5e6");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--json"), names))
                .withMessageContaining("--json needs a value");
        assertThatIllegalArgumentException().isThrownBy(() -> Options.parse(List.of("--fast"), names))
                .withMessageContaining("--fast");
    }
}
