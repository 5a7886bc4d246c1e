package vn.danbiet.query.history;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.log.EventLog;
import vn.danbiet.log.EventLogStorageEngine;
import vn.danbiet.log.LogDocument;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.query.access.Excluded;

/** Reads what happened to single cases from the log itself: no view can be behind with it, or wrong about it. */
@Component
public class CaseHistories {
    private final EventLog log;
    private final EventLogStorageEngine engine;
    private final Seal seal;

    CaseHistories(EventLog log, EventLogStorageEngine engine, Seal seal) {
        this.log = log;
        this.engine = engine;
        this.seal = seal;
    }

    /**
     * Nothing where the stream is of no case. Costs one read of the stream and one of the keys.
     *
     * @throws RuntimeException a problem for the caller, where its events make no sense
     */
    public Optional<CaseHistory> of(String stream) {
        return of(stream, _ -> false);
    }

    /** The same for somebody for whom there is none if it concerns them, whether its events make sense or not. */
    Optional<CaseHistory> of(String stream, Predicate<Excluded> concernsThem) {
        List<CaseStep> steps;
        try (Stream<LogDocument> documents = log.readStream(stream, 0)) {
            steps = documents.flatMap(this::steps).toList();
        }
        if (steps.isEmpty() || concernsThem.test(Excluded.of(steps.stream().map(CaseStep::event)::iterator))) {
            return Optional.empty();
        }
        seal.fetchKeys(steps.stream().map(CaseStep::event).toList());
        return Optional.of(CaseHistory.of(stream, steps));
    }

    private Stream<CaseStep> steps(LogDocument document) {
        return engine.decode(document)
                .stream()
                .filter(message -> message.getPayload() instanceof CaseEvent)
                .map(message -> CaseStep.of((DomainEventMessage<?>) message, (CaseEvent) message.getPayload(),
                        document.position()));
    }
}
