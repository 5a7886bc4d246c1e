package vn.danbiet.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who gets what: every endpoint of the running application, asked by everybody there is, about a case of their own, of
 * another unit, of a unit above or below in time, and about themselves. The table is
 * {@code src/test/resources/access-matrix.csv}; its columns are explained in {@link AccessColumn}. In it
 *
 * <ul>
 * <li>200, 201, 202: they get it, or it is done
 * <li>401: a token is needed; 403: not theirs to have or to do
 * <li>404: for them there is no such thing, which for a party to the case is what everybody is told of a case that is none
 * <li>409: theirs to do, but a rule stands against it as the case, or the register, is now
 * </ul>
 *
 * <p>
 * An endpoint without a row fails, and so does a row without an endpoint. {@code -Ddanbiet.access.update=true} writes the
 * table as it is now, to be read before it is kept.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AccessMatrixTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "access-matrix.csv");

    @TempDir
    static Path data;

    private static RunningStandalone standalone;
    private static Map<String, List<Integer>> matrix;

    @BeforeAll
    static void ask_for_everything() {
        // Nothing falls due and nothing is passed on while we look; all who look have one address.
        standalone = RunningStandalone.on(data, "--danbiet.rounds.interval=0s",
                "--danbiet.live.streams-per-address=1000");
        var world = new AccessWorld(standalone);
        matrix = new TreeMap<>();
        // What is read first, as long as nothing is written that the views would have to follow.
        AccessEndpoint.of(standalone.context())
                .stream()
                .sorted(Comparator.comparing(AccessEndpoint::isWrite))
                .forEach(endpoint -> matrix.put(endpoint.path() + " " + endpoint.method(),
                        Stream.of(AccessColumn.values()).map(column -> status(world, endpoint, column)).toList()));
    }

    @AfterAll
    static void stop() {
        standalone.close();
    }

    private static int status(AccessWorld world, AccessEndpoint endpoint, AccessColumn column) {
        AccessCases.Target target = world.cases().target(endpoint.kind(), column);
        if (!endpoint.isWrite()) {
            world.settle();
        }
        if (endpoint.path().startsWith("/api/v1/views")) {
            world.awaitBuilt();
        }
        Answer answer = world.ask(endpoint, column, target);
        if (endpoint.isWrite() && answer.status() < 300) {
            world.cases().changed(target);
        }
        // A rule about what the order says, and one about where the case stands, are alike here: it is theirs to order.
        return answer.status() == 422 && answer.json().has("rule") ? 409 : answer.status();
    }

    @Test
    void is_what_is_checked_in() throws IOException {
        String now = table();
        if (Boolean.getBoolean("danbiet.access.update")) {
            Files.writeString(TABLE, now);
        }
        assertThat(now).as("access-matrix.csv; -Ddanbiet.access.update=true writes it, to be read before it is kept")
                .isEqualTo(Files.readString(TABLE).replace("\r\n", "\n"));
    }

    @Test
    void says_of_each_endpoint_who_gets_it_and_not_that_the_request_was_wrong() {
        assertThat(matrix).allSatisfy((endpoint, statuses) -> assertThat(statuses).as(endpoint)
                .doesNotContain(400, 405, 406, 412, 413, 415, 422)
                .allMatch(status -> status < 500));
    }

    @Test
    void whom_a_case_is_about_gets_nothing_of_it() {
        int[] parties = columns("party-officer", "party-unit-officer", "party-unit-head", "party-supervisor");
        assertThat(matrix.entrySet().stream().filter(row -> isAboutOneCase(row.getKey()))).isNotEmpty()
                .allSatisfy(row -> assertThat(IntStream.of(parties).mapToObj(row.getValue()::get)).as(row.getKey())
                        .allMatch(status -> status == 404 || status == 403));
    }

    @Test
    void without_a_token_nobody_gets_behind_the_public_part() {
        int anybody = AccessColumn.ANYBODY.ordinal();
        assertThat(matrix).allSatisfy((endpoint, statuses) -> {
            if (endpoint.startsWith("/api/")) {
                assertThat(statuses.get(anybody)).as(endpoint).isEqualTo(401);
            }
        });
    }

    private static boolean isAboutOneCase(String endpoint) {
        return endpoint.startsWith("/api/")
                && Stream
                        .of("{petition}", "{complaint}", "{denunciation}", "{violation}", "{protection}", "/cases/{",
                                "/terms/{id}")
                        .anyMatch(endpoint::contains);
    }

    private static int[] columns(String... titles) {
        return Stream.of(AccessColumn.values())
                .filter(column -> List.of(titles).contains(column.title()))
                .mapToInt(Enum::ordinal)
                .toArray();
    }

    private static String table() {
        var lines = new ArrayList<String>();
        lines.add(Stream.concat(Stream.of("endpoint"), Stream.of(AccessColumn.values()).map(AccessColumn::title))
                .collect(joining(",")));
        matrix.forEach((endpoint, statuses) -> lines
                .add(Stream.concat(Stream.of(endpoint), statuses.stream().map(String::valueOf)).collect(joining(","))));
        return String.join("\n", lines) + "\n";
    }
}
