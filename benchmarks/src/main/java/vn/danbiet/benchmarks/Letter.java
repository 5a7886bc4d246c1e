package vn.danbiet.benchmarks;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** An aggregate with next to nothing of its own, so that what is around it is measured. */
class Letter {
    /**
     * Opens a letter.
     *
     * @param number of the text in {@link Letters}
     */
    record Write(@TargetAggregateIdentifier String letter, int number) {}

    /** Writes once more in the same matter. */
    record WriteAgain(@TargetAggregateIdentifier String letter, int number) {}

    @AggregateIdentifier
    private @Nullable String id;

    private int groupSize;

    /** Rebuilt from its events. */
    Letter() {}

    @CommandHandler
    Letter(Write command) {
        apply(Letters.get(command.number()).event().in(command.letter()));
    }

    @CommandHandler
    void write(WriteAgain command) {
        if (groupSize == 0) {
            throw new IllegalStateException("Not rebuilt");
        }
        apply(Letters.get(command.number()).event().in(command.letter()));
    }

    @EventSourcingHandler
    void on(LetterWritten event) {
        id = event.letter();
        groupSize += event.groupSize();
    }
}
