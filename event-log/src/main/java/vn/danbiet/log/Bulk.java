package vn.danbiet.log;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The units that are being written together, and the documents the first of them become. The documents stay the very
 * same until something certain changes them: a retry after an unclear outcome must be recognisable by its hashes.
 */
final class Bulk {
    private final Clock clock;
    private List<Pending> units;
    private List<LogDocument> documents = List.of();
    private boolean sent;

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

    /** How long the next caller who still waits will do so; zero when none does. */
    Duration timeLeft() {
        return units.stream()
                .map(unit -> unit.deadline().left())
                .filter(Duration::isPositive)
                .min(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** Makes documents of the first units that are left, so many at most, to follow this head. */
    void number(Head head, int atMost) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant at = now.isAfter(head.at()) ? now : head.at();
        List<LogDocument> numbered = new ArrayList<>(units.size());
        Head next = head;
        for (Pending unit : units.subList(0, Math.min(atMost, units.size()))) {
            LogDocument document = unit.after(next, at);
            numbered.add(document);
            next = Head.after(document);
        }
        documents = numbered;
        sent = true;
    }

    /** Another one has the slot of the first document for good: the units have to be numbered again. */
    void displaced() {
        documents = List.of();
    }

    /** Tells the callers of the first documents that these are in the log for good. */
    void acknowledge(int count) {
        List<Pending> done = units.subList(0, count);
        List<LogDocument> written = documents.subList(0, count);
        units = units.subList(count, units.size());
        documents = documents.subList(count, documents.size());
        for (int i = 0; i < count; i++) {
            done.get(i).succeed(written.get(i));
        }
    }

    /** Tells one caller that its unit will not be in the log. The rest has to be numbered again. */
    void refuse(Pending unit, Supplier<? extends EventLogException> why) {
        List<Pending> rest = new ArrayList<>(units);
        rest.removeIf(candidate -> candidate == unit);
        units = rest;
        documents = List.of();
        unit.fail(why);
    }

    /** Tells those who have waited long enough. What was sent for them is pursued together with the rest. */
    void tellOverdue(@Nullable MongoException trouble) {
        List<Pending> inTime = new ArrayList<>(units.size());
        for (Pending unit : units) {
            if (!unit.deadline().hasPassed()) {
                inTime.add(unit);
            } else if (sent) {
                unit.fail(() -> LogUnavailable.unknown("The event log gave no certain answer in time", trouble));
            } else {
                unit.fail(() -> LogUnavailable.notWritten("The event log gave no answer in time", trouble));
            }
        }
        if (!sent) {
            units = inTime;
        }
    }

    /** Gives up on all that are left. */
    void abandon(Supplier<? extends EventLogException> why) {
        List<Pending> rest = units;
        units = List.of();
        documents = List.of();
        rest.forEach(unit -> unit.fail(why));
    }
}
