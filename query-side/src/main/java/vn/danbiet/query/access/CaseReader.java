package vn.danbiet.query.access;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
 * Somebody who may read cases: officers and heads those of their unit, heads also those of the units below, whose handling
 * they supervise and urge on (LTCD 26.1b; TT05 14.2), supervisors and auditors those of every unit. Personal data is for the unit that has the case on its desk and for nobody else; where it lies
 * there because somebody turned to the superior, for the head alone, who decides. What was the desk of a unit that has
 * ended is its successor's.
 *
 * <p>
 * A confidential case is there for the officer who handles it, for the team, and for the head and the custodians of the
 * units that have it on their desks: these read what it says. The heads above, supervisors and auditors see that it is
 * there, where it stands and its terms, and neither whom it is about nor a word of it. For everybody else there is none
 * (LTC 8.3, 56). Custodians read no other cases.
 */
public final class CaseReader {
    private final Caller caller;
    private final @Nullable UnitId ownUnit;
    private final @Nullable UnitId custody;
    private final boolean everyUnit;
    private final Function<UnitId, List<UnitId>> superiors;

    private CaseReader(Caller caller, Function<UnitId, List<UnitId>> superiors) {
        this.caller = caller;
        this.ownUnit = caller.unit().orElse(null);
        this.custody = caller.custodianOf().orElse(null);
        this.everyUnit = caller.is(Role.SUPERVISOR) || caller.is(Role.AUDITOR);
        this.superiors = superiors;
    }

    /**
     * Refuses whoever may read no cases at all, such as administrators.
     *
     * @param superiors the units above a unit today
     */
    static CaseReader of(Caller caller, Function<UnitId, List<UnitId>> superiors) {
        CaseReader reader = new CaseReader(caller, superiors);
        if (reader.ownUnit == null && reader.custody == null && !reader.everyUnit) {
            throw new Problem(ProblemType.FORBIDDEN, "Vai trò của bạn không được xem vụ việc.",
                    "Your role does not include reading cases.").asException();
        }
        return reader;
    }

    /** Refuses who may not read this case. Whom it is kept from is answered as if there were none. */
    public void check(Charge charge) {
        if (isKeptFromThem(charge)) {
            throw noSuchCase();
        }
        if (!charge.confidential() && !everyUnit && !isOwnUnit(charge::concerns) && !isHeadAbove(charge.unit())) {
            throw otherUnit();
        }
    }

    /** Whether the case concerns them, or is none of their business, so that for them there is none. */
    public boolean isKeptFromThem(Charge charge) {
        return concernsThem(charge)
                || charge.confidential() && !everyUnit && !worksOn(charge) && !isHeadAbove(charge.unit());
    }

    /** A unit that is kept away and in charge has none above it: its custodians, who pass the case on, are not kept away. */
    private boolean concernsThem(Charge charge) {
        Excluded excluded = charge.excluded();
        return isCustodianNotHead() && isIn(custody, charge.unit()::equals)
                ? excluded.includes(caller.id(), List.of())
                : concernsThem(excluded);
    }

    private boolean isCustodianNotHead() {
        return custody != null && !caller.is(Role.UNIT_HEAD);
    }

    /** Whether the case concerns them, for all that is known: for them there is none, whatever their role. */
    public boolean mayConcernThem(Optional<Excluded> excluded) {
        return excluded.map(this::concernsThem).orElse(true);
    }

    /** The same where that is known. */
    public boolean concernsThem(Excluded excluded) {
        return excluded.includes(caller.id(), ownUnits());
    }

    /** Whether they may read the case at all. */
    public boolean mayRead(Charge charge) {
        return !isKeptFromThem(charge)
                && (charge.confidential() || everyUnit || isOwnUnit(charge::concerns) || isHeadAbove(charge.unit()));
    }

    /** Whether they see who sent in the case; of a confidential one, whether they see more than where it stands. */
    public boolean seesPersonalData(Charge charge) {
        return charge.confidential()
                ? worksOn(charge)
                : isOwnUnit(unit -> charge.deskUnits().contains(unit)
                        && (caller.is(Role.UNIT_HEAD) || !charge.isSuperiorAlone(unit)));
    }

    /** Whether they see who sent in any of the cases on a unit's work list. */
    public boolean seesPersonalData(UnitId unit) {
        return isOwnUnit(unit::equals);
    }

    /** Of the cases on some desks, those of which they see who sent them in. */
    public Bson withPersonalData(List<UnitId> desks) {
        Bson onDesk = in("charge.deskUnits", desks);
        // What lies before a unit as the superior is for its head alone.
        return caller.is(Role.UNIT_HEAD)
                ? onDesk
                : and(onDesk, or(in("charge.unit", desks), in("charge.offeredTo", desks), in("charge.alarmed", desks)));
    }

    /**
     * What a search by words that are also names finds of the cases on a unit's desk.
     *
     * @param nameless holds where all the words are found without any name
     */
    public Bson searched(UnitId unit, Bson nameless) {
        return or(withPersonalData(List.of(unit)), nameless);
    }

    private boolean worksOn(Charge charge) {
        return caller.is(Role.UNIT_HEAD) && isOwnUnit(charge.answering()::contains)
                || isIn(custody, charge.answering()::contains)
                || isOwnUnit(charge.unit()::equals) && charge.workers().contains(caller.id());
    }

    private boolean isHeadAbove(UnitId unit) {
        return caller.is(Role.UNIT_HEAD) && ownUnit != null && superiors.apply(unit).contains(ownUnit);
    }

    /**
     * The unit whose work list they get: the own one, one that it succeeded, for a head each unit below, unless they may
     * see all.
     *
     * @param asked the unit they asked for
     * @return nothing for all units
     */
    public Optional<UnitId> unitToList(@Nullable UnitId asked) {
        return unitToList(asked, ownUnit, mayList(asked));
    }

    /** As above, of confidential cases: custodians list those of their unit as well. */
    public Optional<UnitId> unitToListOfConfidential(@Nullable UnitId asked) {
        return unitToList(asked, ownUnit == null ? custody : ownUnit, mayListConfidential(asked));
    }

    private Optional<UnitId> unitToList(@Nullable UnitId asked, @Nullable UnitId own, boolean allowed) {
        if (!allowed) {
            throw otherUnit();
        }
        return Optional.ofNullable(asked == null && !everyUnit ? own : asked);
    }

    /**
     * Whether there is a list of a unit's cases for them.
     *
     * @param asked nothing for the own unit, or for all units
     */
    public boolean mayList(@Nullable UnitId asked) {
        return mayList(asked, ownUnit) || asked != null && isHeadAbove(asked);
    }

    /** The same for a list of confidential cases. */
    public boolean mayListConfidential(@Nullable UnitId asked) {
        return mayList(asked, ownUnit == null ? custody : ownUnit) || asked != null && isHeadAbove(asked);
    }

    private boolean mayList(@Nullable UnitId asked, @Nullable UnitId own) {
        return everyUnit || own != null && (asked == null || isIn(own, asked::equals));
    }

    /** The confidential cases that concern them. */
    public Bson confidentialConcerningThem() {
        Bson confidential = eq("charge.confidential", true);
        return or(and(eq("charge.excluded.officers", caller.id()), confidential),
                and(in("charge.excluded.units", ownUnits()), confidential));
    }

    /** As {@link #visible}, but custodians find what their unit is kept away from and has to pass on. */
    private Bson visibleToCustodiansToo() {
        return isCustodianNotHead()
                ? and(ne("charge.excluded.officers", caller.id()),
                        or(nin("charge.excluded.units", ownUnits()), in("charge.unit", ownUnits())))
                : visible();
    }

    /** Leaves the cases that are kept from them out of a list. */
    public Bson visible() {
        return and(ne("charge.excluded.officers", caller.id()), nin("charge.excluded.units", ownUnits()));
    }

    /**
     * The same for a list of confidential cases.
     *
     * @param listed the unit whose work list it is; nothing for all units
     * @param byWords whether the list is searched by words, and so must hold what they may read the words of
     */
    public Bson visibleOfConfidential(@Nullable UnitId listed, boolean byWords) {
        List<Bson> ways = new ArrayList<>();
        if (!byWords && everyUnit) {
            return visible();
        }
        if (!byWords && listed != null && isHeadAbove(listed)) {
            ways.add(eq("charge.unit", listed));
        }
        if (caller.is(Role.UNIT_HEAD) || custody != null) {
            // What lies before a unit as the superior is for its head alone.
            ways.add(byWords || !caller.is(Role.UNIT_HEAD)
                    ? or(in("charge.unit", ownUnits()), in("charge.offeredTo", ownUnits()))
                    : in("charge.deskUnits", ownUnits()));
        }
        if (ownUnit != null) {
            ways.add(and(eq("charge.workers", caller.id()), in("charge.unit", ownUnits())));
        }
        // Supervisors and auditors who work for no unit read no words.
        return ways.isEmpty()
                ? in("_id", List.of())
                : and(visibleToCustodiansToo(), ways.size() == 1 ? ways.getFirst() : or(ways));
    }

    /** Those that they may read of the cases that a unit has or had; refuses whoever may read none of them. */
    public Bson visibleOfUnit(UnitId unit) {
        boolean open = everyUnit || isOwnUnit(unit::equals);
        if (!open && !isIn(custody, unit::equals) && !isHeadAbove(unit)) {
            throw otherUnit();
        }
        Bson confidential = and(eq("charge.confidential", true), visibleOfConfidential(unit, false));
        Bson others = and(eq("charge.confidential", false), visible());
        if (isHeadAbove(unit)) {
            return or(open ? others : and(others, eq("charge.unit", unit)), confidential);
        }
        return open ? or(others, confidential) : confidential;
    }

    /** The unit they work for, in whatever role, with those whose people and desks it took over. */
    private List<UnitId> ownUnits() {
        return Stream.concat(Stream.ofNullable(caller.unitOrNull()), caller.predecessors().stream()).toList();
    }

    private boolean isOwnUnit(Predicate<UnitId> condition) {
        return isIn(ownUnit, condition);
    }

    private boolean isIn(@Nullable UnitId own, Predicate<UnitId> condition) {
        return own != null && (condition.test(own) || caller.predecessors().stream().anyMatch(condition));
    }

    /** What everybody gets for an id that is none. */
    public static RuntimeException noSuchCase() {
        return new Problem(ProblemType.NOT_FOUND, "Không có vụ việc này.", "There is no such case.").asException();
    }

    /** What they get who ask for the cases of a unit that is not theirs. */
    public static RuntimeException otherUnit() {
        return new Problem(ProblemType.OTHER_UNIT, "Bạn chỉ xem được vụ việc của đơn vị mình.",
                "You can only read the cases of your own unit.").asException();
    }
}
