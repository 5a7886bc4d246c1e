package vn.danbiet.events;

import java.util.List;
import java.util.Optional;
import vn.danbiet.events.identity.SealedApart;

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

    /** The officers who work on the case beside its handler from this fact on, where the fact says so. */
    default Optional<List<OfficerId>> team() {
        return Optional.empty();
    }

    /** The officer who handles the case from this fact on, where the fact says so. */
    default Optional<OfficerId> assignedTo() {
        return Optional.empty();
    }

    /** What the fact put under seal apart from the log: whose identity, which originals. */
    default Optional<SealedApart> sealed() {
        return Optional.empty();
    }
}
