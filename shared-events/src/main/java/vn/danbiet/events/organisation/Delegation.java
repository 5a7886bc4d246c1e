package vn.danbiet.events.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;

/**
 * Authority that a head gave to another.
 *
 * @param until its last day; nothing while no end is known
 */
public record Delegation(
        OfficerId by,
        OfficerId to,
        String matters,
        LocalDate from,
        @Nullable LocalDate until,
        String citation) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    Delegation endedOn(LocalDate lastDay) {
        return new Delegation(by, to, matters, from, lastDay, citation);
    }
}
