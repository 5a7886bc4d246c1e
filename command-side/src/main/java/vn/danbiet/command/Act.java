package vn.danbiet.command;

import java.time.Instant;
import java.time.LocalDate;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;

/**
 * The circumstances of an act. Aggregates have no clock and ask nobody: the times, the law and the organisation come in
 * here.
 *
 * @param occurredAt when it happened in the world
 * @param toldAt when the system was told
 * @param law as we applied it when the system was told
 * @param units the organisation as it was known then
 */
public record Act(Actor by, Instant occurredAt, Instant toldAt, Law law, OrganisationChart units) {
    /** Told as it happens. Several at once, perhaps by clocks that differ a little, are in no order before they are told. */
    public boolean isNow() {
        return occurredAt.equals(toldAt);
    }

    /** The day in Viet Nam on which it happened in the world. */
    public LocalDate day() {
        return Days.of(occurredAt);
    }
}
