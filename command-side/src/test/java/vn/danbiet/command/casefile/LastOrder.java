package vn.danbiet.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.Rule;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEnded;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermResumed;

/** The last order of a story, given the orders before it, and what comes of it. */
public record LastOrder<A>(Class<A> aggregate, List<?> orders) {

    public ResultValidator<A> when() {
        return new AggregateTestFixture<>(aggregate).givenCommands(orders.subList(0, orders.size() - 1))
                .when(orders.getLast());
    }

    /** What it put on record, among such events. */
    public void happened(Predicate<Object> such, List<?> expected) {
        recorded(events -> events.stream().filter(such).toList(), expected);
    }

    /** What became of terms by it, such as {@code armed C-ACC2 DEFAULT until 2026-07-15}. */
    public void terms(String... expected) {
        recorded(events -> events.stream()
                .filter(TermEvent.class::isInstance)
                .map(event -> told((TermEvent) event))
                .toList(), List.of(expected));
    }

    public void refused(Rule rule) {
        when().expectNoEvents().expectException(Refusal.class).expectExceptionMessage(rule.id());
    }

    /** To this person there is no such case. */
    public void isNotThere() {
        when().expectNoEvents().expectException(ExcludedFromCase.class);
    }

    private void recorded(Function<List<Object>, List<?>> told, List<?> expected) {
        when().expectSuccessfulHandlerExecution()
                .expectEventsMatching(Matchers.<List<EventMessage<?>>>predicate(events -> {
                    assertThat(told.apply(events.stream().<Object>map(EventMessage::getPayload).toList()))
                            .isEqualTo(expected);
                    return true;
                }));
    }

    private static String told(TermEvent event) {
        return switch (event) {
            case TermArmed armed -> "armed %s %s until %s".formatted(armed.rule(), armed.variant(), armed.due());
            case TermMet met -> "met %s %s".formatted(met.rule(), met.inTime() ? "in time" : "late");
            case TermEnded ended -> "ended %s %s".formatted(ended.rule(), ended.reason());
            case TermPaused paused -> "paused %s %s".formatted(paused.rule(), paused.ground());
            case TermResumed resumed -> "resumed %s until %s".formatted(resumed.rule(), resumed.due());
            case TermExtended extended -> "extended %s until %s".formatted(extended.rule(), extended.due());
            case TermBreached breached -> "breached %s by %s".formatted(breached.rule(), breached.unit());
            default -> event.getClass().getSimpleName();
        };
    }
}
