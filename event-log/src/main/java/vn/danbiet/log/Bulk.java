package vn.danbiet.log;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The units that are being written together, and the documents they become. The documents stay the very same until
 * something certain changes them: a retry after an unclear outcome must be recognisable by its hashes.
 */
final class Bulk {
    private final Clock clock;
    private List<Pending> units;
    private List<LogDocument> documents = List.of();

    Bulk(List<Pending> units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    List<Pending> units() {
        return units;
    }

    List<LogDocument> documents() {
        return documents;
    }

    boolean isDone() {
        return units.isEmpty();
    }

    /** Makes documents of all units that are left, to follow this head. */
    void number(Head head) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant at = now.isAfter(head.at()) ? now : head.at();
        List<LogDocument> numbered = new ArrayList<>(units.size());
        Head next = head;
        for (Pending unit : units) {
            LogDocument document = unit.after(next, at);
            numbered.add(document);
            next = Head.after(document);
        }
        documents = numbered;
    }

    /** Tells the callers of the first documents that these are in the log for good. */
    void acknowledge(int count) {
        List<Pending> done = units.subList(0, count);
        List<LogDocument> written = documents.subList(0, count);
        units = units.subList(count, units.size());
        documents = documents.subList(count, documents.size());
        for (int i = 0; i < count; i++) {
            done.get(i).outcome().complete(written.get(i));
        }
    }

    /** Tells one caller that its unit will not be in the log. The rest has to be numbered again. */
    void refuse(Pending unit, EventLogException why) {
        List<Pending> rest = new ArrayList<>(units);
        rest.removeIf(candidate -> candidate == unit);
        units = rest;
        documents = List.of();
        unit.outcome().completeExceptionally(why);
    }

    /** Gives up on all that are left. */
    void abandon(RuntimeException why) {
        List<Pending> rest = units;
        units = List.of();
        documents = List.of();
        rest.forEach(unit -> unit.outcome().completeExceptionally(why));
    }
}
