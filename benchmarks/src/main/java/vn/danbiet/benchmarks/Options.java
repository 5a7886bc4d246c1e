package vn.danbiet.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for on the command line.
 *
 * @param only the groups of figures to measure, all when empty
 * @param json where to write the figures as JSON, if anywhere
 * @param memory whether the embedded server, where it is the one, keeps nothing in a file
 */
record Options(Set<String> only, Effort effort, @Nullable Path json, boolean memory) {
    static final String USAGE = """
            Options:
              --only NAME[,NAME]  measure these groups only: %s
              --quick             few, short rounds: tells whether it works, not how fast
              --rounds N          rounds that count, an odd number is best
              --seconds S         how long a turn takes where it is a matter of time
              --events N          events up to which a log is grown
              --cases N           cases up to which an installation is filled
              --json FILE         write the figures as JSON as well
              --memory            the embedded server keeps nothing in a file: less is told about the disk, more about us
            Environment: MONGODB_URI names the server, a replica set; without it the embedded one is started.""";

    /** @throws IllegalArgumentException saying what is wrong */
    static Options parse(List<String> arguments, Set<String> names) {
        Effort effort = arguments.contains("--quick") ? Effort.QUICK : Effort.STANDARD;
        Set<String> only = new TreeSet<>();
        Path json = null;
        Iterator<String> rest = arguments.iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--quick", "--memory" -> {
                }
                case "--only" -> only.addAll(List.of(value(option, rest).split(",")));
                case "--rounds" -> effort = effort.withRounds((int) number(option, rest));
                case "--seconds" -> effort = effort.withTurn(Duration.ofSeconds(number(option, rest)));
                case "--events" -> effort = effort.withMost(number(option, rest));
                case "--cases" -> effort = effort.withCases((int) number(option, rest));
                case "--json" -> json = Path.of(value(option, rest));
                default -> throw new IllegalArgumentException("Unknown option " + option);
            }
        }
        if (!names.containsAll(only)) {
            throw new IllegalArgumentException("--only knows " + names + ", not all of " + only);
        }
        return new Options(Set.copyOf(only), effort, json, arguments.contains("--memory"));
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new IllegalArgumentException(option + " needs a value");
        }
        return rest.next();
    }

    private static long number(String option, Iterator<String> rest) {
        String text = value(option, rest);
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException(option + " needs a whole number from 1 to 999999999, not " + text);
        }
        return Long.parseLong(text);
    }
}
