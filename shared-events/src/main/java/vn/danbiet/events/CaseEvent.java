package vn.danbiet.events;

import java.util.Optional;

/** A fact of a case. When it was recorded is the log's business; when it happened in the world is the fact's own. */
public interface CaseEvent extends Fact {

    /** The case, which is also the stream in the log. */
    String caseId();

    @Override
    default String stream() {
        return caseId();
    }

    /** What the case is known by, where the fact opens it. */
    default Optional<Opening> opens() {
        return Optional.empty();
    }

    /** The unit that answers for the case from this fact on, where the fact says so. */
    default Optional<UnitId> putInCharge() {
        return Optional.empty();
    }

    /** The unit that is asked to take the case over, where the fact says so. */
    default Optional<UnitId> offeredTo() {
        return Optional.empty();
    }

    /** Whether an offer to another unit is over with this fact: accepted, declined, recalled, or void. */
    default boolean endsOffer() {
        return false;
    }

    /** The officer who handles the case from this fact on, where the fact says so. */
    default Optional<OfficerId> assignedTo() {
        return Optional.empty();
    }
}
