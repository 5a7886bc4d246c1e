package vn.danbiet.query.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.log.EventLog;

/** The organisation as it was on record at any position of the log. It has few facts, so they are kept in memory. */
@Component
public class OrganisationHistory {
    private final EventLog log;
    private final EmbeddedEventStore events;
    private volatile Known known = new Known(0, List.of(), List.of(), OrganisationChart.EMPTY);

    OrganisationHistory(EventLog log, EmbeddedEventStore events) {
        this.log = log;
        this.events = events;
    }

    /**
     * What is known.
     *
     * @param upTo the position up to which the log was read
     * @param positions of the facts
     * @param chart after all of them
     */
    private record Known(long upTo, List<Long> positions, List<OrganisationEvent> facts, OrganisationChart chart) {}

    /**
     * What was on record.
     *
     * @param facts how many
     */
    public record Recorded(int facts, OrganisationChart chart) {}

    /** The organisation by the facts on record up to this position; one beyond the end of the log is its end. */
    public Recorded asOf(long position) {
        Known all = known;
        if (position > all.upTo) {
            all = readOn();
        }
        int count = (int) all.positions.stream().filter(one -> one <= position).count();
        return new Recorded(count,
                count == all.facts.size() ? all.chart : OrganisationChart.EMPTY.after(all.facts.subList(0, count)));
    }

    private synchronized Known readOn() {
        Known before = known;
        long head = log.headPosition();
        int from = before.facts.size();
        var positions = new ArrayList<>(before.positions);
        try (var documents = log.readStream(OrganisationEvent.STREAM, from)) {
            documents
                    .flatMapToLong(document -> LongStream.range(0, document.count())
                            .filter(index -> document.version() + index >= from)
                            .map(index -> document.position() + index))
                    .takeWhile(position -> position <= head)
                    .forEach(positions::add);
        }
        var facts = new ArrayList<>(before.facts);
        if (positions.size() > from) {
            events.readEvents(OrganisationEvent.STREAM, from)
                    .asStream()
                    .limit(positions.size() - from)
                    .map(DomainEventMessage::getPayload)
                    .map(OrganisationEvent.class::cast)
                    .forEach(facts::add);
        }
        known = new Known(Math.max(head, before.upTo), List.copyOf(positions), List.copyOf(facts),
                before.chart.after(facts.subList(from, facts.size())));
        return known;
    }
}
