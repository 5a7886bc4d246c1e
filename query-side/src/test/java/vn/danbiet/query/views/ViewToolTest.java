package vn.danbiet.query.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.danbiet.embeddedmongo.EmbeddedMongo;
import vn.danbiet.log.personal.MasterKey;
import vn.danbiet.log.tool.ExitCode;
import vn.danbiet.log.tool.Terminal;
import vn.danbiet.query.Case;
import vn.danbiet.query.Cases;
import vn.danbiet.query.QuerySideApplication;
import vn.danbiet.query.TestWorld;

class ViewToolTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void an_operator_sees_the_views_built_anew_at_the_keyboard() throws Exception {
        Path masterKey = folder.resolve("master-key.json");
        MasterKey.create(masterKey);
        Path token = Files.writeString(folder.resolve("token"), "root.-.administrator\n");
        try (var server = EmbeddedMongo.inMemory();
                var application = new SpringApplicationBuilder(QuerySideApplication.class, TestWorld.class).run(
                        "--server.port=0", "--danbiet.mongodb.uri=" + server.connectionString(),
                        "--danbiet.keys.master-file=" + masterKey)) {
            for (int i = 1; i <= 20; i++) {
                application.getBean(Cases.class).happened(Case.number(i).received());
            }
            String url = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
            Map<String, String> environment = Map.of("DANBIET_URL", url);

            assertThat(run(environment, "rebuild", "--token-file", token.toString())).isEqualTo(ExitCode.DONE);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .contains("petitions: thế hệ / generation 2, vị trí / position 20 of 20,")
                    .contains("timelines: thế hệ / generation 2, vị trí / position 20 of 20,");
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("\r[").contains("%");

            assertThat(run(environment, "rebuild", "petitions", "--token-file", token.toString()))
                    .isEqualTo(ExitCode.DONE);
            assertThat(out.toString(StandardCharsets.UTF_8)).contains("petitions: thế hệ / generation 3,");

            assertThat(run(environment, "abort", "petitions", "--token-file", token.toString()))
                    .isEqualTo(ExitCode.TROUBLE);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("HTTP 409: ");
            assertThat(run(Map.of("DANBIET_URL", url, "DANBIET_TOKEN", "an.land-office.officer"), "status"))
                    .isEqualTo(ExitCode.TROUBLE);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("HTTP 403: ").doesNotContain("land-office");
        }
        assertThat(run(Map.of(), "status")).isEqualTo(ExitCode.TROUBLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Cách dùng / Usage:");
    }

    /** Each look at the clock is a second later, so that progress is always worth showing. */
    private ExitCode run(Map<String, String> environment, String... arguments) {
        out.reset();
        err.reset();
        var seconds = new AtomicLong();
        var terminal = new Terminal(InputStream.nullInputStream(), new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), true,
                () -> seconds.incrementAndGet() * Duration.ofSeconds(1).toNanos());
        return ViewTool.run(Stream.concat(Stream.of("views"), Stream.of(arguments)).toList(), environment, terminal);
    }
}
