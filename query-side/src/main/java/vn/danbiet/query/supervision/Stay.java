package vn.danbiet.query.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.UnitId;
import vn.danbiet.query.facts.CaseFact;
import vn.danbiet.query.facts.FactKind;
import vn.danbiet.query.facts.KnownCase;

/**
 * A time during which a case was a unit's to settle. Stays of one case follow each other and never overlap, so what came
 * in less what went out is the backlog, at any time and of any group of cases.
 *
 * @param until nothing while it lasts
 * @param out how it ended
 */
record Stay(UnitId unit, Instant from, Move in, @Nullable Instant until, @Nullable Move out) {

    /** How a case comes to a unit or leaves it. */
    enum Move {
        /** It was opened there. */
        RECEIVED,
        /** It had ended and goes on. */
        REOPENED,
        /** It came from another unit. */
        TAKEN_OVER,
        /** It ended there. */
        CLOSED,
        /** It went to another unit. */
        PASSED_ON;

        boolean isIn() {
            return this == RECEIVED || this == REOPENED || this == TAKEN_OVER;
        }
    }

    boolean lasts() {
        return until == null;
    }

    /**
     * All of them, in order. What is said to have happened before what was put on record earlier counts from then.
     *
     * @param successor who answers today for what was a unit's: passing a case to oneself is no move
     */
    static List<Stay> of(KnownCase known, UnaryOperator<UnitId> successor) {
        List<Stay> stays = new ArrayList<>();
        UnitId unit = null;
        boolean open = true;
        Instant last = known.opening().occurredAt();
        for (CaseFact fact : known.facts()) {
            Instant at = fact.occurredAt().isBefore(last) ? last : fact.occurredAt();
            if (fact.kind() == FactKind.CHARGE) {
                UnitId next = successor.apply(Objects.requireNonNull(fact.unit()));
                if (open && !next.equals(unit)) {
                    end(stays, at, Move.PASSED_ON);
                    stays.add(new Stay(next, at, unit == null ? Move.RECEIVED : Move.TAKEN_OVER, null, null));
                }
                unit = next;
            } else if (fact.kind() == FactKind.CLOSED && open) {
                end(stays, at, Move.CLOSED);
                open = false;
            } else if (fact.kind() == FactKind.REOPENED && !open) {
                stays.add(new Stay(Objects.requireNonNull(unit), at, Move.REOPENED, null, null));
                open = true;
            } else {
                continue;
            }
            last = at;
        }
        return stays;
    }

    private static void end(List<Stay> stays, Instant at, Move out) {
        if (!stays.isEmpty()) {
            Stay stay = stays.removeLast();
            stays.add(new Stay(stay.unit, stay.from, stay.in, at, out));
        }
    }
}
