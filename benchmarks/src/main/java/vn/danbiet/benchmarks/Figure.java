package vn.danbiet.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * One figure: a ratio between two things measured in the same run, and how far the rounds lie apart.
 *
 * @param figure what is compared
 * @param subjectMedian what the subject reached in the middle round, usually per second
 * @param ratios subject to peer, round by round
 */
record Figure(
        String figure,
        String subject,
        double subjectMedian,
        String peer,
        double peerMedian,
        List<Double> ratios,
        Target target) {

    static Figure of(String figure, String subject, List<Double> subjects, String peer, List<Double> peers,
            Target target) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < subjects.size(); i++) {
            ratios.add(subjects.get(i) / peers.get(i));
        }
        return new Figure(figure, subject, median(subjects), peer, median(peers), List.copyOf(ratios), target);
    }

    double ratio() {
        return median(ratios);
    }

    double lowest() {
        return ratios.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    double highest() {
        return ratios.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
