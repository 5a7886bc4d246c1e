package vn.danbiet.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Several processes with 64 callers each that write to one log, compared with one such process. */
final class Writers implements Benchmark {
    private static final int CALLERS = 64;
    private static final int MOST = 4;

    /** What one process did in one turn. */
    private record Share(long count, long nanos, long longestPause) {
        static Share parse(String line) {
            String[] parts = line.split(" ");
            return new Share(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
        }

        double perSecond() {
            return count * 1e9 / nanos;
        }
    }

    @Override
    public void run(BenchmarkServer server, Effort effort, Report report) {
        List<ChildJvm> processes = new ArrayList<>();
        try {
            for (int i = 0; i < MOST; i++) {
                processes.add(ChildJvm.start(WriterProcess.class, "-Xmx512m").tell(server.uri()));
            }
            processes.forEach(ChildJvm::hear);
            // Each by itself until it is compiled.
            processes.forEach(process -> write(server, List.of(process), effort));
            compare(server, processes, effort, report);
        } finally {
            processes.forEach(ChildJvm::close);
        }
        server.clear();
    }

    private static void compare(BenchmarkServer server, List<ChildJvm> processes, Effort effort, Report report) {
        List<Double> one = new ArrayList<>();
        for (int writers : List.of(2, 4)) {
            List<Double> together = new ArrayList<>();
            List<Double> slowest = new ArrayList<>();
            List<Double> fair = new ArrayList<>();
            List<Double> pauses = new ArrayList<>();
            one.clear();
            for (int round = 0; round < effort.rounds(); round++) {
                one.add(total(write(server, processes.subList(round % MOST, round % MOST + 1), effort)));
                List<Share> shares = write(server, processes.subList(0, writers), effort);
                together.add(total(shares));
                slowest.add(shares.stream().mapToDouble(Share::perSecond).min().orElseThrow());
                fair.add(total(shares) / writers);
                pauses.add(shares.stream().mapToLong(Share::longestPause).max().orElseThrow() / 1e9);
            }
            String figure = "writing processes: " + writers + ", callers each: " + effort.callers(CALLERS);
            report.add(Figure.of(figure, "all together", together, "one alone", one, Target.atLeast(0.5)));
            report.add(Figure.of(figure, "the slowest", slowest, "its fair share", fair, Target.NONE));
            report.add(Figure.of(figure, "longest pause of any, s", pauses, "turn, s",
                    pauses.stream().map(_ -> effort.turn().toMillis() / 1e3).toList(), Target.NONE));
        }
    }

    /** One turn on a fresh log. */
    private static List<Share> write(BenchmarkServer server, List<ChildJvm> processes, Effort effort) {
        String database = server.freshName();
        processes.forEach(
                process -> process.tell(database + " " + effort.callers(CALLERS) + " " + effort.turn().toMillis()));
        Stream<String> answers = processes.stream().map(ChildJvm::hear);
        return answers.map(Share::parse).toList();
    }

    private static double total(List<Share> shares) {
        return shares.stream().mapToDouble(Share::perSecond).sum();
    }
}
