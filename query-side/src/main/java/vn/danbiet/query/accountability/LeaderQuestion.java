package vn.danbiet.query.accountability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

/**
 * Which time of a leader; all of it unless said.
 *
 * @param unit as head of this unit
 * @param since in the tenure that began on this day
 */
record LeaderQuestion(@Nullable UnitId unit, @Nullable LocalDate since) {
    Subject of(OfficerId leader) {
        return new Subject.OfLeader(leader, unit, since);
    }
}
