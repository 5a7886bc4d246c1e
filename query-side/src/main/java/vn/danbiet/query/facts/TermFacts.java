package vn.danbiet.query.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.term.TermArmed;
import vn.danbiet.events.term.TermBreached;
import vn.danbiet.events.term.TermEnded;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.events.term.TermExtended;
import vn.danbiet.events.term.TermFellDue;
import vn.danbiet.events.term.TermId;
import vn.danbiet.events.term.TermMet;
import vn.danbiet.events.term.TermNature;
import vn.danbiet.events.term.TermPaused;
import vn.danbiet.events.term.TermRecalculated;
import vn.danbiet.events.term.TermResumed;
import vn.danbiet.events.term.TermWarned;
import vn.danbiet.platform.view.Stamp;

/**
 * A term of a case and what became of it.
 *
 * @param family the step of the law, whichever of its successive rules applies
 * @param rule that held when it began
 * @param steps in the order in which they were put on record, the first of them that it began
 */
public record TermFacts(TermId term, String family, String rule, TermNature nature, List<Step> steps) {
    public TermFacts {
        steps = List.copyOf(steps);
    }

    /** What can become of a term. */
    public enum Move {
        ARMED(TermArmed.class),
        EXTENDED(TermExtended.class),
        PAUSED(TermPaused.class),
        RESUMED(TermResumed.class),
        RECALCULATED(TermRecalculated.class),
        BREACHED(TermBreached.class),
        MET(TermMet.class),
        ENDED(TermEnded.class);

        private final String type;

        Move(Class<? extends TermEvent> event) {
            type = event.getAnnotation(EventType.class).value();
        }

        /** Type of the event. */
        public String type() {
            return type;
        }
    }

    /**
     * One of these.
     *
     * @param day its last day from then on; of a pause the day from which it stands still; of what was met, the day on
     *        which that was done
     * @param ground of a pause; of an extension the article that allows it; of an end the reason
     * @param inTime of what was met, whether not after its last day
     */
    public record Step(
            Move move,
            long position,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable LocalDate day,
            @Nullable String ground,
            @Nullable Boolean inTime) {}

    static List<TermFacts> after(List<TermFacts> before, TermEvent event, Stamp stamp) {
        Step step = step(event, stamp);
        if (step == null) {
            return before;
        }
        if (event instanceof TermArmed armed) {
            return Stream
                    .concat(before.stream(), Stream.of(
                            new TermFacts(armed.term(), armed.family(), armed.rule(), armed.nature(), List.of(step))))
                    .toList();
        }
        return before.stream().map(term -> term.term.equals(event.term()) ? term.with(step) : term).toList();
    }

    private TermFacts with(Step step) {
        return new TermFacts(term, family, rule, nature, Stream.concat(steps.stream(), Stream.of(step)).toList());
    }

    private static @Nullable Step step(TermEvent event, Stamp stamp) {
        return switch (event) {
            case TermArmed armed -> step(Move.ARMED, event, stamp, armed.due(), null, null);
            case TermExtended extended -> step(Move.EXTENDED, event, stamp, extended.due(), extended.citation(), null);
            case TermPaused paused -> step(Move.PAUSED, event, stamp, paused.from(), paused.ground().name(), null);
            case TermResumed resumed -> step(Move.RESUMED, event, stamp, resumed.due(), null, null);
            case TermRecalculated moved -> step(Move.RECALCULATED, event, stamp, moved.due(), null, null);
            case TermBreached breached -> step(Move.BREACHED, event, stamp, breached.due(), null, null);
            case TermMet met -> step(Move.MET, event, stamp, met.on(), null, met.inTime());
            case TermEnded ended -> step(Move.ENDED, event, stamp, null, ended.reason().name(), null);
            case TermWarned _,TermFellDue _ -> null;
        };
    }

    private static Step step(Move move, TermEvent event, Stamp stamp, @Nullable LocalDate day, @Nullable String ground,
            @Nullable Boolean inTime) {
        return new Step(move, stamp.position(), event.occurredAt(), stamp.recordedAt(), day, ground, inTime);
    }
}
