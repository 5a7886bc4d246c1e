package vn.danbiet.query.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.problem.Problem;
import vn.danbiet.platform.problem.ProblemType;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;

/**
 * Somebody who may read cases: officers and heads those of their unit, supervisors and auditors those of every unit.
 * Personal data is for the unit that has the case on its desk and for nobody else. What was the desk of a unit that has
 * ended is its successor's.
 */
public final class CaseReader {
    private final Caller caller;
    private final @Nullable UnitId ownUnit;
    private final boolean everyUnit;

    private CaseReader(Caller caller, @Nullable UnitId ownUnit, boolean everyUnit) {
        this.caller = caller;
        this.ownUnit = ownUnit;
        this.everyUnit = everyUnit;
    }

    /** Refuses whoever may read no cases at all, such as administrators. */
    public static CaseReader of(Caller caller) {
        UnitId ownUnit = caller.unit().orElse(null);
        boolean everyUnit = caller.is(Role.SUPERVISOR) || caller.is(Role.AUDITOR);
        if (ownUnit == null && !everyUnit) {
            throw new Problem(ProblemType.FORBIDDEN, "Vai trò của bạn không được xem vụ việc.",
                    "Your role does not include reading cases.").asException();
        }
        return new CaseReader(caller, ownUnit, everyUnit);
    }

    /** Refuses who may not read this case. Whom it is kept from is answered as if there were none. */
    public void check(Charge charge) {
        if (isKeptFromThem(charge)) {
            throw noSuchCase();
        }
        if (!everyUnit && !isOwnUnit(charge::concerns)) {
            throw otherUnit();
        }
    }

    /** Whether the case concerns them, so that for them there is none. */
    public boolean isKeptFromThem(Charge charge) {
        return charge.excluded().includes(caller.id(), ownUnits());
    }

    /**
     * The unit whose work list they get: the own one, or one that it succeeded, unless they may see all.
     *
     * @param asked the unit they asked for
     * @return nothing for all units
     */
    public Optional<UnitId> unitToList(@Nullable UnitId asked) {
        if (everyUnit) {
            return Optional.ofNullable(asked);
        }
        if (asked != null && !isOwnUnit(asked::equals)) {
            throw otherUnit();
        }
        return Optional.ofNullable(asked == null ? ownUnit : asked);
    }

    /** Leaves the cases that are kept from them out of a list. */
    public Bson visible() {
        return and(ne("charge.excluded.officers", caller.id()), nin("charge.excluded.units", ownUnits()));
    }

    /** The unit they work for, in whatever role, with those whose people and desks it took over. */
    private List<UnitId> ownUnits() {
        return Stream.concat(Stream.ofNullable(caller.unitOrNull()), caller.predecessors().stream()).toList();
    }

    /** Whether they see who sent in the case. */
    public boolean seesPersonalData(Charge charge) {
        return isOwnUnit(charge.deskUnits()::contains);
    }

    /** Whether they see who sent in any of the cases on a unit's work list. */
    public boolean seesPersonalData(UnitId unit) {
        return isOwnUnit(unit::equals);
    }

    private boolean isOwnUnit(Predicate<UnitId> condition) {
        return ownUnit != null && (condition.test(ownUnit) || caller.predecessors().stream().anyMatch(condition));
    }

    /** What everybody gets for an id that is none. */
    public static RuntimeException noSuchCase() {
        return new Problem(ProblemType.NOT_FOUND, "Không có vụ việc này.", "There is no such case.").asException();
    }

    private static RuntimeException otherUnit() {
        return new Problem(ProblemType.OTHER_UNIT, "Bạn chỉ xem được vụ việc của đơn vị mình.",
                "You can only read the cases of your own unit.").asException();
    }
}
