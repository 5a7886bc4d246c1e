package vn.danbiet.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checked-in description of the API is the generated one: a change of the API shows in its diff. Run with
 * {@code -Ddanbiet.docs.update=true} to accept a change.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ApiDescriptionTest {
    private static final Path CHECKED_IN = Path.of("..", "docs", "openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @TempDir
    static Path folder;

    private static JsonNode generated;

    @BeforeAll
    static void generate() {
        try (var standalone = RunningStandalone.on(folder)) {
            generated = standalone.anybody().get("/v3/api-docs").json();
        }
        // Names the port of this run.
        ((ObjectNode) generated).remove("servers");
    }

    @Test
    void is_what_is_checked_in() throws IOException {
        String text = JSON.writeValueAsString(generated).replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("danbiet.docs.update")) {
            Files.writeString(CHECKED_IN, text);
        }
        assertThat(Files.readString(CHECKED_IN)).as("docs/openapi.json; -Ddanbiet.docs.update=true accepts the change")
                .isEqualTo(text);
    }

    @Test
    void is_openapi_3_1_and_says_how_to_write_safely() {
        assertThat(generated.path("openapi").asString()).startsWith("3.1");
        assertThat(generated.at("/paths/~1api~1v1~1petitions/post/parameters").toString()).contains("Idempotency-Key",
                "If-Match");
        assertThat(generated.at("/paths/~1api~1v1~1petitions/post/responses/default").toString())
                .contains("ProblemDocument");
    }

    @Test
    void asks_for_a_token_everywhere_but_in_the_public_part() {
        generated.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .forEach(operation -> assertThat(operation.has("security")).as(path.getKey())
                                .isEqualTo(!path.getKey().startsWith("/public/"))));
    }
}
