package vn.danbiet.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Measures what was asked for, prints a table in Markdown and writes JSON. See {@code docs/benchmarks.md}. */
public final class Benchmarks {
    private static final Map<String, Benchmark> OF_THE_LOG = new LinkedHashMap<>();

    static {
        OF_THE_LOG.put("append", new Append());
        OF_THE_LOG.put("command", new CommandPath());
        OF_THE_LOG.put("replay", new Replay());
        OF_THE_LOG.put("verification", new Verifying());
        OF_THE_LOG.put("writers", new Writers());
        OF_THE_LOG.put("growth", new Growth());
        OF_THE_LOG.put("loading", new Loading());
    }

    private Benchmarks() {}

    /** The command line; see {@link Options#USAGE}. */
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(List.of(arguments), names());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE.formatted(String.join(", ", names())));
            System.exit(2);
            return;
        }
        run(options, System.out);
    }

    private static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(OF_THE_LOG.keySet());
        names.addAll(Product.BENCHMARKS);
        return names;
    }

    static void run(Options options, PrintStream out) {
        try (BenchmarkServer server = BenchmarkServer.start(options.memory())) {
            Report report = new Report(out, server);
            Set<String> chosen = options.only().isEmpty() ? names() : options.only();
            OF_THE_LOG.forEach((name, benchmark) -> {
                if (chosen.contains(name)) {
                    benchmark.run(server, options.effort(), report);
                }
            });
            Product.measure(server, chosen, options.effort(), report);
            out.println();
            if (options.json() != null) {
                report.writeJson(options.json());
            }
        }
    }
}
