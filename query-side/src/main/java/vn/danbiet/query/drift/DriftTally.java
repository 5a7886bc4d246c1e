package vn.danbiet.query.drift;

import java.util.ArrayList;
import java.util.List;

/** What a check has come to so far. Used by one thread. */
final class DriftTally {
    /** As many findings are listed; all are counted. */
    static final int MOST_LISTED = 200;

    private final List<DriftFinding> listed = new ArrayList<>();
    private final long total;
    private long reached;
    private long checked;
    private long found;

    /** @param total what there is to go through: cases to be drawn, or positions of the log */
    DriftTally(long total) {
        this.total = total;
    }

    void reached(long now) {
        reached = now;
    }

    void add(List<DriftFinding> findings) {
        checked++;
        found += findings.size();
        findings.stream().limit(Math.max(0, MOST_LISTED - listed.size())).forEach(listed::add);
    }

    long total() {
        return total;
    }

    long reached() {
        return reached;
    }

    /** Cases. */
    long checked() {
        return checked;
    }

    long found() {
        return found;
    }

    List<DriftFinding> listed() {
        return List.copyOf(listed);
    }
}
