package vn.danbiet.log.tool;

import com.mongodb.MongoException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import vn.danbiet.log.EventLogException;

/**
 * The command {@code log}, with which the applications' jars can be started instead of the application: needs no
 * configuration, and to verify an export nothing but that file.
 */
public final class LogTool {
    private static final String NAME = "log";
    private static final List<Subcommand> SUBCOMMANDS = List.of(new VerifyCommand(), new ExportCommand(),
            new ImportCommand(), new MasterKeyCommand());
    private static final Set<String> ASKING = Set.of("help", "--help", "-h");
    private static final int SECONDS_TO_STOP = 60;

    private LogTool() {}

    /** Whether an application was started for this. */
    public static boolean isMeantBy(String[] arguments) {
        return arguments.length > 0 && arguments[0].equals(NAME);
    }

    /** Does what the arguments say, {@code log} first, and ends the process. */
    public static void main(String[] arguments) {
        // The libraries' own talk would get into the results.
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "vn/danbiet/log/tool/logback.xml");
        }
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch done = new CountDownLatch(1);
        // Ctrl-C: let it come to an end by itself, so that what it has done so far is kept.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stop.set(true);
            awaitBriefly(done);
        }));
        Terminal terminal = new Terminal(System.in, System.out, System.err, isTerminal(), System::nanoTime);
        ExitCode code = ExitCode.TROUBLE;
        try {
            code = run(Arrays.asList(arguments), System.getenv(), terminal, stop::get);
        } finally {
            System.out.flush();
            done.countDown();
        }
        System.exit(code.number());
    }

    /** Does what the arguments say, {@code log} first. */
    public static ExitCode run(List<String> arguments, Map<String, String> environment, Terminal terminal,
            BooleanSupplier stop) {
        Optional<Subcommand> meant = SUBCOMMANDS.stream()
                .filter(subcommand -> begins(arguments, subcommand))
                .max(Comparator.comparing(subcommand -> words(subcommand).size()));
        if (arguments.stream().skip(1).anyMatch(ASKING::contains)) {
            terminal.result(usage(meant.map(List::of).orElse(SUBCOMMANDS)));
            return ExitCode.DONE;
        }
        if (meant.isEmpty()) {
            terminal.note(usage(SUBCOMMANDS));
            return ExitCode.TROUBLE;
        }
        Subcommand subcommand = meant.get();
        try {
            List<String> rest = arguments.subList(words(subcommand).size(), arguments.size());
            return subcommand.run(Call.of(rest, subcommand.options(), environment, terminal, stop));
        } catch (Trouble e) {
            terminal.note(e.getMessage());
            terminal.note(usage(List.of(subcommand)));
        } catch (IOException | UncheckedIOException e) {
            terminal.note("Cannot be read or written: " + reason(e));
        } catch (MongoException | EventLogException e) {
            terminal.note("The server does not do what it was asked for: " + e.getMessage());
        } catch (RuntimeException e) {
            // A mistake of this program must not end like a finding. Its words may repeat what was given to it.
            terminal.note("This should not happen, and says nothing about the log: " + e.getClass().getName() + " at "
                    + Arrays.stream(e.getStackTrace()).limit(3).toList());
        }
        return ExitCode.TROUBLE;
    }

    private static boolean begins(List<String> arguments, Subcommand subcommand) {
        List<String> words = words(subcommand);
        return arguments.size() >= words.size() && arguments.subList(0, words.size()).equals(words);
    }

    private static List<String> words(Subcommand subcommand) {
        return Arrays.asList((NAME + " " + subcommand.name()).split(" "));
    }

    private static String usage(List<Subcommand> subcommands) {
        StringBuilder usage = new StringBuilder("Usage:");
        for (Subcommand subcommand : subcommands) {
            subcommand.usage()
                    .lines()
                    .forEach(line -> usage.append("\n  ")
                            .append(NAME)
                            .append(' ')
                            .append(subcommand.name())
                            .append(' ')
                            .append(line));
        }
        return usage.append("\nInstead of --mongodb-uri and --database, set ")
                .append(Call.URI_VARIABLE)
                .append(" and ")
                .append(Call.DATABASE_VARIABLE)
                .append('.')
                .toString();
    }

    /** Those of the file system bear nothing but the name of the file. */
    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException unchecked ? unchecked.getCause() : e;
        return switch (cause) {
            case NoSuchFileException missing -> missing.getFile() + " does not exist";
            case AccessDeniedException denied -> denied.getFile() + ": permission denied";
            default -> String.valueOf(cause.getMessage());
        };
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private static void awaitBriefly(CountDownLatch done) {
        try {
            done.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
