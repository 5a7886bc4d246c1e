package vn.danbiet.command;

import java.time.Instant;

/**
 * The circumstances of an act. Aggregates have no clock: both times come in here.
 *
 * @param occurredAt when it happened in the world
 * @param toldAt when the system was told
 */
public record Act(Actor by, Instant occurredAt, Instant toldAt) {
    /** Told as it happens. Several at once, perhaps by clocks that differ a little, are in no order before they are told. */
    public boolean isNow() {
        return occurredAt.equals(toldAt);
    }
}
