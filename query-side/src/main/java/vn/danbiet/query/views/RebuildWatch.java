package vn.danbiet.query.views;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.danbiet.log.tool.ExitCode;
import vn.danbiet.log.tool.Terminal;
import vn.danbiet.log.verification.Progress;

/** Orders builds and looks on until they have taken over. */
final class RebuildWatch {
    private static final Duration BETWEEN = Duration.ofMillis(300);

    private final ViewApi api;
    private final Terminal terminal;

    RebuildWatch(ViewApi api, Terminal terminal) {
        this.api = api;
        this.terminal = terminal;
    }

    ExitCode status() throws IOException, InterruptedException {
        views(api.read(null)).forEach(this::tell);
        return ExitCode.DONE;
    }

    ExitCode abort(@Nullable String view) throws IOException, InterruptedException {
        tell(api.order(view, "abort"));
        return ExitCode.DONE;
    }

    /**
     * Builds anew and waits.
     *
     * @param view nothing for all
     */
    ExitCode rebuild(@Nullable String view) throws IOException, InterruptedException {
        Map<String, Integer> ordered = new HashMap<>();
        // A small view may have been taken over before the answer was written.
        views(api.order(view, "rebuild")).forEach(
                one -> ordered.put(name(one), Math.max(number(one.path("building")), number(one.path("serving")))));
        while (true) {
            List<JsonNode> now = views(api.read(view)).toList();
            List<JsonNode> underWay = now.stream()
                    .filter(one -> number(one.path("building")) == ordered.get(name(one)))
                    .toList();
            terminal.progress(progress(now, underWay));
            if (underWay.isEmpty()) {
                now.forEach(this::tell);
                boolean all = now.stream().allMatch(one -> number(one.path("serving")) >= ordered.get(name(one)));
                if (!all) {
                    terminal.note("Có người đã hủy một lần dựng. / Somebody has aborted a build.");
                }
                return all ? ExitCode.DONE : ExitCode.TROUBLE;
            }
            Thread.sleep(BETWEEN);
        }
    }

    private static Progress progress(List<JsonNode> views, List<JsonNode> underWay) {
        long total = views.stream().mapToLong(one -> one.path("head").asLong()).sum();
        long missing = underWay.stream()
                .mapToLong(one -> one.path("head").asLong() - one.path("building").path("position").asLong())
                .sum();
        double perSecond = underWay.stream()
                .mapToDouble(one -> one.path("building").path("perSecond").asDouble())
                .sum();
        Duration remaining = perSecond > 0 ? Duration.ofSeconds(Math.round(missing / perSecond)) : null;
        return new Progress(total - missing, total - missing, total, perSecond, remaining);
    }

    private void tell(JsonNode view) {
        JsonNode building = view.path("building");
        String line = String.format(Locale.ROOT,
                "%s: thế hệ / generation %d, vị trí / position %d of %d, %d sự kiện để riêng / dead letters",
                name(view), number(view.path("serving")), view.path("position").asLong(), view.path("head").asLong(),
                view.path("deadLetters").asLong());
        terminal.result(building.isMissingNode()
                ? line
                : line + String.format(Locale.ROOT,
                        "; đang dựng / building generation %d: %.1f %%, %.0f sự kiện / events/s", number(building),
                        100 * building.path("part").asDouble(), building.path("perSecond").asDouble()));
    }

    private static Stream<JsonNode> views(JsonNode answer) {
        return answer.has("items") ? answer.path("items").valueStream() : Stream.of(answer);
    }

    private static String name(JsonNode view) {
        return view.path("name").asString();
    }

    /** 0 where there is none. */
    private static int number(JsonNode generation) {
        return generation.path("number").asInt(0);
    }
}
