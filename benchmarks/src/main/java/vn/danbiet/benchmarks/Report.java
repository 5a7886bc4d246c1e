package vn.danbiet.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures so far: a table in Markdown, printed line by line as they come, and JSON at the end. */
final class Report {
    private final PrintStream out;
    private final Map<String, Object> circumstances;
    private final List<Map<String, Object>> figures = new ArrayList<>();

    Report(PrintStream out, BenchmarkServer server) {
        this.out = out;
        this.circumstances = new LinkedHashMap<>();
        circumstances.put("server", server.description());
        circumstances.put("jvm", "Java " + Runtime.version().feature() + ", " + System.getProperty("java.vm.name"));
        circumstances.put("processors", Runtime.getRuntime().availableProcessors());
        circumstances.put("bytesPerEvent", Math.round(Letters.meanBytes()));
        out.println(server.description() + "; " + circumstances.get("jvm") + "; " + circumstances.get("processors")
                + " processors, shared by client and server when both are here; " + circumstances.get("bytesPerEvent")
                + " bytes of JSON per event in the mean.");
        out.println();
        out.println("| Figure | Subject : peer | Ratio | Rounds | Target | Subject | Peer |");
        out.println("|---|---|---|---|---|---|---|");
    }

    void add(Figure figure) {
        out.println("| %s | %s : %s | **%s** | %s – %s | %s | %s | %s |".formatted(figure.figure(), figure.subject(),
                figure.peer(), shortly(figure.ratio()), shortly(figure.lowest()), shortly(figure.highest()),
                figure.target(), amount(figure.subjectMedian()), amount(figure.peerMedian())));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("figure", figure.figure());
        json.put("subject", figure.subject());
        json.put("peer", figure.peer());
        json.put("ratio", figure.ratio());
        json.put("lowest", figure.lowest());
        json.put("highest", figure.highest());
        json.put("rounds", figure.ratios());
        if (figure.target() instanceof Target.AtLeast(double ratio)) {
            json.put("atLeast", ratio);
        }
        json.put("subjectMedian", figure.subjectMedian());
        json.put("peerMedian", figure.peerMedian());
        figures.add(json);
    }

    void writeJson(Path file) {
        Map<String, Object> whole = new LinkedHashMap<>(circumstances);
        whole.put("figures", figures);
        JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValue(file, whole);
    }

    private static String shortly(double ratio) {
        return String.format(Locale.ROOT, ratio >= 10 ? "%.0f" : "%.2f", ratio);
    }

    private static String amount(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.1f", value);
    }
}
