package vn.danbiet.command.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.command.Actor;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.LeaderAppointed;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;

/** Units, who leads them and who works in them, for stories. */
public final class Offices {
    private Offices() {}

    public static UnitEstablished unit(UnitId id, UnitKind kind, @Nullable UnitId parent) {
        return new UnitEstablished(id, Instant.EPOCH, Designation.of(id.value(), id.value()), kind, parent,
                LocalDate.of(2012, 1, 1), "NQ");
    }

    public static LeaderAppointed leads(UnitId unit, String leader) {
        return leads(unit, leader, "2012-01-01", null);
    }

    public static LeaderAppointed leads(UnitId unit, String leader, String from, @Nullable String until) {
        return new LeaderAppointed(unit, Instant.EPOCH, new OfficerId(leader), leader,
                Designation.of("Chủ tịch", "Chair"), false, LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until), "QĐ");
    }

    public static Actor officer(String id, UnitId unit) {
        return actor(id, Standing.OFFICER, unit);
    }

    public static Actor head(String id, UnitId unit) {
        return actor(id, Standing.UNIT_HEAD, unit);
    }

    public static Actor actor(String id, Standing standing, UnitId unit) {
        return new Actor(new OfficerId(id), standing, unit);
    }
}
