package vn.danbiet.command.violation;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.complaint.ComplaintDecided;
import vn.danbiet.events.denunciation.DenunciationConcluded;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.violation.ViolationId;
import vn.danbiet.events.violation.ViolationRouted;

/** Reads how far the cases are that violations were routed to. */
@Component
class RoutedCases {
    private final EventStore events;

    RoutedCases(EventStore events) {
        this.events = events;
    }

    /** Of one that was not routed, nothing has ended. */
    EndElsewhere endOf(ViolationId violation) {
        return facts(violation.value()).stream()
                .filter(ViolationRouted.class::isInstance)
                .map(routed -> end(facts(((ViolationRouted) routed).child())))
                .reduce(EndElsewhere.OPEN, (_, last) -> last);
    }

    /** Where a case with this history stands. */
    static EndElsewhere end(List<CaseEvent> history) {
        if (history.isEmpty()) {
            return EndElsewhere.OPEN;
        }
        CaseStatus status = history.getFirst().opens().orElseThrow().status();
        for (CaseEvent event : history) {
            status = status.after(event);
        }
        if (!status.isEnd()) {
            return EndElsewhere.OPEN;
        }
        return history.stream().anyMatch(RoutedCases::isResult)
                ? EndElsewhere.WITH_RESULT
                : EndElsewhere.WITHOUT_RESULT;
    }

    private static boolean isResult(CaseEvent event) {
        return event instanceof PetitionAnswered || event instanceof ComplaintDecided
                || event instanceof DenunciationConcluded;
    }

    private List<CaseEvent> facts(String caseId) {
        return events.readEvents(caseId)
                .asStream()
                .map(Message::getPayload)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .toList();
    }
}
