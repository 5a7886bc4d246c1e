package vn.danbiet.query.responsibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;

/**
 * The units that were in charge of a case, as the case itself says.
 *
 * @param spells in order, each until the next begins
 */
public record Spells(List<Spell> spells) {
    public static final Spells NONE = new Spells(List.of());

    public Spells {
        spells = List.copyOf(spells);
    }

    /** A unit was put in charge. */
    public record Spell(UnitId unit, Instant from) {}

    /**
     * Who answers for what happens at a moment.
     *
     * @param leader nothing where the register knows of none
     * @param since the first day of the leader's tenure
     */
    public record Answerer(UnitId unit, @Nullable OfficerId leader, @Nullable LocalDate since) {

        /** Who led a unit on a day, and the unit that answers for it that day. */
        public static Answerer of(UnitId inCharge, LocalDate day, OrganisationChart chart) {
            UnitId unit = chart.successor(inCharge, day);
            return chart.headOn(unit, day)
                    .map(tenure -> new Answerer(unit, tenure.leader(), tenure.from()))
                    .orElseGet(() -> new Answerer(unit, null, null));
        }
    }

    /** In the order in which it is put on record; what is said to have been earlier begins no earlier than the last. */
    public Spells with(UnitId unit, Instant at) {
        Instant from = spells.isEmpty() || at.isAfter(spells.getLast().from) ? at : spells.getLast().from;
        return new Spells(Stream
                .concat(spells.stream().filter(earlier -> !earlier.from.equals(from)), Stream.of(new Spell(unit, from)))
                .toList());
    }

    /**
     * The unit that answers at a moment, and its head on that day. A unit that ended is followed by its successor from that
     * day on, also before the case was passed to it on record.
     */
    public Answerer answererAt(Instant moment, OrganisationChart chart) {
        return Answerer.of(at(moment).unit, Days.of(moment), chart);
    }

    /** Before the first of them, the first. */
    private Spell at(Instant moment) {
        Spell spell = spells.getFirst();
        for (Spell next : spells) {
            if (!next.from.isAfter(moment)) {
                spell = next;
            }
        }
        return spell;
    }
}
