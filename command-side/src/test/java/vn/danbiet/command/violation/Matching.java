package vn.danbiet.command.violation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.violation.ViolationEvent;

/** What tests ask of all that an order put on record. */
final class Matching {
    private Matching() {}

    /** What anybody is told of it, beside its terms. */
    static Matcher<? extends List<? super EventMessage<?>>> publicly(Consumer<List<Phrase>> check) {
        return Matchers.<List<EventMessage<?>>>predicate(events -> {
            check.accept(events.stream()
                    .map(EventMessage::getPayload)
                    .filter(ViolationEvent.class::isInstance)
                    .map(event -> ((ViolationEvent) event).toldToPublic())
                    .flatMap(Optional::stream)
                    .toList());
            return true;
        });
    }
}
