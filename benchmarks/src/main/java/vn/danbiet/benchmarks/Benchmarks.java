package vn.danbiet.benchmarks;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures what was asked for, prints a table in Markdown and writes JSON. See {@code docs/benchmarks.md}. */
public final class Benchmarks {
    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("append", new Append());
        ALL.put("command", new CommandPath());
        ALL.put("replay", new Replay());
        ALL.put("verification", new Verifying());
        ALL.put("writers", new Writers());
        ALL.put("growth", new Growth());
        ALL.put("loading", new Loading());
        ALL.put("rebuild", new Rebuild());
        ALL.put("lifecycles", new Lifecycles());
        ALL.put("queries", new Queries());
    }

    private Benchmarks() {}

    /** The command line; see {@link Options#USAGE}. */
    public static void main(String[] arguments) {
        Options options;
        try {
            options = Options.parse(List.of(arguments), ALL.keySet());
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println(Options.USAGE.formatted(String.join(", ", ALL.keySet())));
            System.exit(2);
            return;
        }
        run(options, System.out);
    }

    static void run(Options options, PrintStream out) {
        try (BenchmarkServer server = BenchmarkServer.start(options.memory())) {
            Report report = new Report(out, server);
            ALL.forEach((name, benchmark) -> {
                if (options.only().isEmpty() || options.only().contains(name)) {
                    benchmark.run(server, options.effort(), report);
                }
            });
            out.println();
            if (options.json() != null) {
                report.writeJson(options.json());
            }
        }
    }
}
