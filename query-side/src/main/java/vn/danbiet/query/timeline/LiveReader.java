package vn.danbiet.query.timeline;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
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
    private final SseEmitter emitter;
    private final Executor writers;
    private final Map<String, Long> told = new HashMap<>();
    private final Queue<SseEventBuilder> waiting = new ArrayDeque<>();
    private boolean writing;
    private boolean closing;

    /** @param receiptCode of the case; nothing for the units */
    LiveReader(@Nullable ReceiptCode receiptCode, Set<UnitId> units, LastEvent from, SseEmitter emitter,
            Executor writers) {
        this.receiptCode = receiptCode;
        this.units = units;
        this.from = from;
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

    /** That a case was taken from the public, for pages that show it. */
    record Withdrawn(ReceiptCode receiptCode) {}

    /**
     * What of a case has changed since they were last told of it. For a case that they follow and that is withheld now,
     * that is the end.
     *
     * @param entries as they are shown now; none where the case is withheld
     * @return whether there was anything
     */
    synchronized boolean tell(TimelineDocument timeline, List<ShownEntry> entries) {
        long known = told.getOrDefault(timeline.id(), from.position());
        if (timeline.position() <= known || !concerns(timeline)) {
            return false;
        }
        told.put(timeline.id(), timeline.position());
        var events = new ArrayList<SseEventBuilder>();
        if (timeline.withheld()) {
            if (timeline.withdrawn() != null && timeline.withdrawn() > known) {
                events.add(event("withdrawn", new Withdrawn(timeline.receiptCode())));
            }
        } else {
            entries.stream()
                    .filter(entry -> entry.changed() > known)
                    .filter(entry -> receiptCode != null || units.contains(entry.unit()))
                    .forEach(entry -> events.add(event("entry", receiptCode == null ? entry.inUnit() : entry.entry())));
        }
        events.forEach(this::add);
        if (receiptCode != null && timeline.withheld()) {
            close();
        }
        return !events.isEmpty();
    }

    private boolean concerns(TimelineDocument timeline) {
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

    /** Up to where they know now; it keeps the connection alive as well. */
    void reached(LastEvent now) {
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
