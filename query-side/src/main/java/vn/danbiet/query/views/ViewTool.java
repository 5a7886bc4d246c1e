package vn.danbiet.query.views;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danbiet.log.tool.ExitCode;
import vn.danbiet.log.tool.Terminal;

/**
 * The command {@code views}, with which the query side's jar can be started instead of the application: orders builds of
 * the views of a running system and shows how far they are. It goes through the system's own interface, with the token of
 * an administrator, so that what may be ordered, and by whom, is decided and recorded in one place.
 */
public final class ViewTool {
    private static final String NAME = "views";
    private static final String URL_VARIABLE = "DANBIET_URL";
    private static final String TOKEN_VARIABLE = "DANBIET_TOKEN";
    private static final String USAGE = """
            Cách dùng / Usage:
              views status [--url URL] [--token-file FILE]
              views rebuild [NAME] [--url URL] [--token-file FILE]
              views abort NAME [--url URL] [--token-file FILE]
            Thay cho --url và --token-file có thể đặt biến %1$s và %2$s. Ctrl-C chỉ thôi theo dõi, việc dựng vẫn tiếp tục.
            Instead of --url and --token-file, set %1$s and %2$s. Ctrl-C ends the watching, not the build."""
            .formatted(URL_VARIABLE, TOKEN_VARIABLE);

    private ViewTool() {}

    /** Whether an application was started for this. */
    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Does what the arguments say, {@code views} first, and ends the process. */
    public static void carryOut(String[] arguments) {
        boolean interactive = System.console() != null && System.console().isTerminal();
        Terminal terminal = new Terminal(System.in, System.out, System.err, interactive, System::nanoTime);
        ExitCode code = run(Arrays.asList(arguments), System.getenv(), terminal);
        System.out.flush();
        System.exit(code.number());
    }

    /** Does what the arguments say, {@code views} first. */
    static ExitCode run(List<String> arguments, Map<String, String> environment, Terminal terminal) {
        try {
            List<String> words = new ArrayList<>(arguments.subList(1, arguments.size()));
            String url = option("--url", words, environment.get(URL_VARIABLE));
            String file = option("--token-file", words, null);
            String token = file == null ? environment.get(TOKEN_VARIABLE) : Files.readString(Path.of(file)).strip();
            String order = words.isEmpty() ? "" : words.getFirst();
            boolean known = switch (order) {
                case "status" -> words.size() == 1;
                case "rebuild" -> words.size() <= 2;
                case "abort" -> words.size() == 2;
                default -> false;
            };
            if (!known || url == null || token == null) {
                terminal.note(USAGE);
                return ExitCode.TROUBLE;
            }
            var watch = new RebuildWatch(new ViewApi(URI.create(url), token), terminal);
            String view = words.size() == 2 ? words.get(1) : null;
            return switch (order) {
                case "status" -> watch.status();
                case "abort" -> watch.abort(view);
                default -> watch.rebuild(view);
            };
        } catch (ViewApi.Refused e) {
            terminal.note(e.getMessage());
        } catch (IOException e) {
            // Its message may name hosts, and nothing else; but connections that are refused have none.
            terminal.note(
                    "Không đến được hệ thống hoặc không đọc được tệp token / The system or the file with the token"
                            + " cannot be reached: " + e.getClass().getSimpleName());
        } catch (IllegalArgumentException e) {
            terminal.note("Địa chỉ, tên bảng dữ liệu hoặc token không hợp lệ."
                    + " / The address, the name of the view or the token is not valid.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            terminal.note("Đã thôi theo dõi; việc dựng đã yêu cầu vẫn tiếp tục."
                    + " / Stopped watching; a build that was ordered goes on.");
        }
        return ExitCode.TROUBLE;
    }

    private static @Nullable String option(String name, List<String> words, @Nullable String otherwise) {
        int at = words.indexOf(name);
        if (at < 0 || at + 1 == words.size()) {
            return otherwise;
        }
        words.remove(at);
        return words.remove(at);
    }
}
