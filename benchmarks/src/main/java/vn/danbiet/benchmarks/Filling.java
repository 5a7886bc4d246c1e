package vn.danbiet.benchmarks;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.LogDocument;

/** Makes a log as long as a measurement wants it, as fast as the log allows. */
final class Filling {
    private static final int CALLERS = 512;

    private Filling() {}

    /** Appends until the log has at least so many events. */
    static void fill(EventLog log, long events) {
        AtomicLong reached = new AtomicLong(log.headPosition());
        if (reached.get() < events) {
            Callers.callUntil(CALLERS, () -> reached.get() >= events, () -> {
                Drafts drafts = new Drafts();
                return () -> {
                    LogDocument document = log.append(drafts.next().unit());
                    reached.accumulateAndGet(document.nextPosition() - 1, Math::max);
                    return 1;
                };
            });
        }
    }

    /** Writes a stream of so many events, each in a unit of its own. */
    static void fillStream(EventStorageEngine engine, String stream, int events) {
        for (int version = 0; version < events; version++) {
            LetterWritten event = Letters.get(version).event().in(stream);
            engine.appendEvents(List.of(new GenericDomainEventMessage<>("letter", stream, version, event)));
        }
    }
}
