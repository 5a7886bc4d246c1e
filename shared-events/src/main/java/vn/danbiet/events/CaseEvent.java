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

    /** The unit that answers for the case from this fact on, where the fact says so. */
    default Optional<UnitId> putInCharge() {
        return Optional.empty();
    }
}
