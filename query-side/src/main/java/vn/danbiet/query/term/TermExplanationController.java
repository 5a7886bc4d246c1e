package vn.danbiet.query.term;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.term.TermId;
import vn.danbiet.platform.law.LawBook;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.access.Charge;

/**
 * Has a term of a case explain itself. What it says is read from the case's own events in the log, so that it is never
 * behind, and counted by the versions of the law that the term was counted by.
 */
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
class TermExplanationController {
    private final EmbeddedEventStore events;
    private final LawBook book;
    private final CaseReaders readers;

    TermExplanationController(EmbeddedEventStore events, LawBook book, CaseReaders readers) {
        this.events = events;
        this.book = book;
        this.readers = readers;
    }

    @Operation(summary = "How the last day of a term came about, day by day, in Vietnamese and English.")
    @GetMapping("/api/v1/terms/{id}/explanation")
    TermExplanation explain(@PathVariable TermId id, Caller caller) {
        CaseReader reader = readers.of(caller);
        List<CaseEvent> story = story(id.caseId());
        reader.check(charge(story));
        return TermStory.of(story, id).explained(book.history());
    }

    /** What is in the stream of no case, such as the organisation's, is nobody's term either. */
    private List<CaseEvent> story(String caseId) {
        List<CaseEvent> story = events.readEvents(caseId)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .filter(CaseEvent.class::isInstance)
                .map(CaseEvent.class::cast)
                .toList();
        if (story.isEmpty()) {
            throw CaseReader.noSuchCase();
        }
        return story;
    }

    private static Charge charge(List<CaseEvent> story) {
        Charge charge = Charge.of(story.getFirst());
        for (CaseEvent event : story.subList(1, story.size())) {
            charge = charge.after(event);
        }
        return charge;
    }
}
