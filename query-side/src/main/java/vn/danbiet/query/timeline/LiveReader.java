package vn.danbiet.query.timeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;

/**
 * Somebody who follows the timeline of a case, or of a unit with its predecessors. What is told to them waits in a queue
 * and is written by a thread that lives as long as there is something to write: a slow reader holds up nobody, and one
 * that is too slow is let go, to come back with the id of the last event that reached them.
 */
final class LiveReader {
    /** As many as a reader may be behind. */
    private static final int MOST_WAITING = 500;

    private final @Nullable ReceiptCode receiptCode;
    private final Set<UnitId> units;
    private final LastEvent from;
    private final String network;
    private final SseEmitter emitter;
    private final Executor writers;
    private final Map<String, Long> told = new HashMap<>();
    private final Queue<SseEventBuilder> waiting = new ArrayDeque<>();
    /** What happened before they have caught up, an id of which would say that nothing before it is still to come. */
    private @Nullable List<Runnable> heldBack = new ArrayList<>();
    private boolean writing;
    private boolean closing;

    /**
     * @param receiptCode of the case; nothing for the units
     * @param network from which they follow
     */
    LiveReader(@Nullable ReceiptCode receiptCode, Set<UnitId> units, LastEvent from, String network, SseEmitter emitter,
            Executor writers) {
        this.receiptCode = receiptCode;
        this.units = units;
        this.from = from;
        this.network = network;
        this.emitter = emitter;
        this.writers = writers;
    }

    @Nullable
    ReceiptCode receiptCode() {
        return receiptCode;
    }

    Set<UnitId> units() {
        return units;
    }

    LastEvent from() {
        return from;
    }

    String network() {
        return network;
    }

    /** That a case was taken from the public, for pages that show it. */
    record Withdrawn(ReceiptCode receiptCode) {}

    /**
     * A case that has changed.
     *
     * @param entries as they are shown now; none where the case is withheld
     */
    record Changed(TimelineDocument timeline, List<ShownEntry> entries) {}

    /** @param position of the event in the log by which there is something to tell */
    private record Told(long position, String name, Object data) {}

    /**
     * What of these cases has changed since they were last told of them, in the order in which it was recorded. Whoever is
     * cut off goes on behind the last event that reached them; so an event has an id once all is told up to its position,
     * and none beyond that up to which it is known that these are all cases. For a case that they follow and that is
     * withheld now, that is the end.
     *
     * @return whether there was anything
     */
    synchronized boolean tell(List<Changed> cases, LastEvent now) {
        if (heldBack != null) {
            heldBack.add(() -> tell(cases, now));
            return true;
        }
        List<Told> all = cases.stream()
                .flatMap(one -> told(one.timeline(), one.entries()))
                .sorted(Comparator.comparingLong(Told::position))
                .toList();
        for (int i = 0; i < all.size(); i++) {
            Told one = all.get(i);
            boolean last = i == all.size() - 1 || all.get(i + 1).position() > one.position();
            SseEventBuilder event = event(one.name(), one.data());
            add(last && one.position() <= now.position()
                    ? event.id(new LastEvent(one.position(), now.day()).toString())
                    : event);
        }
        if (receiptCode != null
                && cases.stream().anyMatch(one -> isTheirs(one.timeline()) && one.timeline().withheld())) {
            close();
        }
        return !all.isEmpty();
    }

    private Stream<Told> told(TimelineDocument timeline, List<ShownEntry> entries) {
        long known = told.getOrDefault(timeline.id(), from.position());
        if (timeline.position() <= known || !isTheirs(timeline)) {
            return Stream.empty();
        }
        told.put(timeline.id(), timeline.position());
        if (timeline.withheld()) {
            return Stream.ofNullable(timeline.withdrawn())
                    .filter(withdrawn -> withdrawn > known)
                    .map(withdrawn -> new Told(withdrawn, "withdrawn", new Withdrawn(timeline.receiptCode())));
        }
        return entries.stream()
                .filter(entry -> entry.changed() > known)
                .filter(entry -> receiptCode != null || units.contains(entry.unit()))
                .map(entry -> new Told(entry.changed(), "entry", receiptCode == null ? entry.inUnit() : entry.entry()));
    }

    private boolean isTheirs(TimelineDocument timeline) {
        return receiptCode == null
                ? timeline.entries().stream().anyMatch(entry -> units.contains(entry.inCharge()))
                : receiptCode.equals(timeline.receiptCode());
    }

    private static SseEventBuilder event(String name, Object data) {
        return SseEmitter.event().name(name).data(data, MediaType.APPLICATION_JSON);
    }

    /** That what they show may have changed in more than entries: a day has begun, or they were away for too long. */
    void tellToReload() {
        add(event("reload", Map.of()));
    }

    /** First what they missed, and then what has happened since they came. */
    synchronized void begin(List<Changed> missed, LastEvent now) {
        List<Runnable> since = Objects.requireNonNull(heldBack);
        heldBack = null;
        tell(missed, now);
        reached(now);
        since.forEach(Runnable::run);
    }

    /** Up to where they know now; it keeps the connection alive as well. */
    synchronized void reached(LastEvent now) {
        if (heldBack != null) {
            heldBack.add(() -> reached(now));
            return;
        }
        add(SseEmitter.event().id(now.toString()).comment("."));
    }

    private synchronized void add(SseEventBuilder event) {
        if (closing) {
            return;
        }
        waiting.add(event);
        if (waiting.size() > MOST_WAITING) {
            waiting.clear();
            closing = true;
        }
        wake();
    }

    /** After what waits. */
    synchronized void close() {
        closing = true;
        wake();
    }

    private void wake() {
        if (!writing) {
            writing = true;
            writers.execute(this::write);
        }
    }

    private void write() {
        try {
            for (SseEventBuilder next = next(); next != null; next = next()) {
                emitter.send(next);
            }
            if (isOver()) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException e) {
            // They are gone.
            abandon();
            emitter.completeWithError(e);
        }
    }

    private synchronized @Nullable SseEventBuilder next() {
        SseEventBuilder next = waiting.poll();
        writing = next != null;
        return next;
    }

    private synchronized boolean isOver() {
        return closing && waiting.isEmpty();
    }

    private synchronized void abandon() {
        closing = true;
        waiting.clear();
    }
}
