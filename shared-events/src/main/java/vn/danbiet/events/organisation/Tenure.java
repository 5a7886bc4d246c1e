package vn.danbiet.events.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;

/**
 * Who led a unit, and when.
 *
 * @param from first day in office
 * @param until last day in office; nothing while no end is known
 */
public record Tenure(
        OfficerId leader,
        String name,
        Designation title,
        boolean acting,
        LocalDate from,
        @Nullable LocalDate until,
        String citation) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether there is a day on which both are in office. */
    public boolean overlaps(Tenure other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    Tenure endedOn(LocalDate lastDay) {
        return new Tenure(leader, name, title, acting, from, lastDay, citation);
    }
}
