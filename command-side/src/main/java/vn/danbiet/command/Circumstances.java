package vn.danbiet.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.command.Actor.Standing;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Law;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;

/**
 * Puts together who acts, when, under which law and in which organisation: the only place where orders meet the clock.
 * Times are kept to the millisecond.
 */
@Component
public class Circumstances {
    /** By how much a caller's clock may be ahead of ours before we call it the future. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<Law> law;
    private final Supplier<OrganisationChart> units;

    Circumstances(Clock clock, Supplier<Law> law, Supplier<OrganisationChart> units) {
        this.clock = clock;
        this.law = law;
        this.units = units;
    }

    /** An act of an officer or a head for their unit; nobody else may act. */
    public Act byStaff(Caller caller, @Nullable Instant occurredAt) {
        UnitId unit = unitOf(caller);
        Standing standing = caller.is(Role.UNIT_HEAD) ? Standing.UNIT_HEAD : Standing.OFFICER;
        return at(occurredAt, new Actor(caller.id(), standing, unit));
    }

    /** An act of whoever keeps the sealed originals of their unit; nobody else may act. */
    public Act byCustodian(Caller caller, @Nullable Instant occurredAt) {
        UnitId unit = caller.custodianOf()
                .orElseThrow(() -> new Problem(ProblemType.FORBIDDEN,
                        "Chỉ người giữ bí mật danh tính của đơn vị được thực hiện.",
                        "Only a custodian of the unit may do this.").asException());
        return at(occurredAt, new Actor(caller.id(), Standing.CUSTODIAN, unit));
    }

    /** An act of one of the two roles that it takes to open an identity; whoever has both acts as custodian. */
    public Act byCustodianOrHead(Caller caller) {
        if (caller.custodianOf().isEmpty() && !(caller.is(Role.UNIT_HEAD) && caller.unit().isPresent())) {
            throw new Problem(ProblemType.FORBIDDEN,
                    "Chỉ người giữ bí mật danh tính và người đứng đầu của đơn vị được thực hiện.",
                    "Only custodians and the head of the unit may do this.").asException();
        }
        return caller.custodianOf().isPresent() ? byCustodian(caller, null) : byStaff(caller, null);
    }

    /** An act of whoever works for a unit in whatever role. */
    public Act byStaffOrCustodian(Caller caller, @Nullable Instant occurredAt) {
        return caller.unit().isEmpty() && caller.custodianOf().isPresent()
                ? byCustodian(caller, occurredAt)
                : byStaff(caller, occurredAt);
    }

    public Act byPetitioner(@Nullable Instant occurredAt) {
        return at(occurredAt, Actor.PETITIONER);
    }

    /** An act on what holds for everybody: the organisation, the law as it is applied here. */
    public Act byAdministrator(Caller caller, @Nullable Instant occurredAt) {
        if (!caller.is(Role.ADMINISTRATOR)) {
            throw new Problem(ProblemType.FORBIDDEN, "Chỉ quản trị viên được thực hiện.",
                    "Only administrators may do this.").asException();
        }
        return at(occurredAt, new Actor(caller.id(), Standing.ADMINISTRATOR, null));
    }

    public Act bySystem(@Nullable Instant occurredAt) {
        return at(occurredAt, Actor.SYSTEM);
    }

    /** The unit that somebody acts for. */
    public static UnitId unitOf(Caller caller) {
        return caller.unit()
                .orElseThrow(() -> new Problem(ProblemType.FORBIDDEN,
                        "Chỉ cán bộ và người đứng đầu của một đơn vị được thực hiện.",
                        "Only officers and heads of a unit may do this.").asException());
    }

    private Act at(@Nullable Instant occurredAt, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean ahead = occurredAt != null && occurredAt.isAfter(now) && occurredAt.isBefore(now.plus(CLOCKS_DIFFER));
        Instant when = occurredAt == null || ahead ? now : occurredAt.truncatedTo(ChronoUnit.MILLIS);
        return new Act(actor, when, now, law.get(), units.get());
    }
}
