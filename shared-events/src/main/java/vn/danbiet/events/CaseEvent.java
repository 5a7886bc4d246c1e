package vn.danbiet.events;

import java.time.Instant;
import java.util.Optional;

/**
 * A fact of a case. When it was recorded is the log's business; when it happened in the world is the fact's own.
 *
 * <p>
 * Nothing of an event is public unless the event says so: {@link #toldToPublic()} is empty until overridden.
 */
public interface CaseEvent {

    /** The case, which is also the stream in the log. */
    String caseId();

    /** When it happened in the world: for a paper letter, the day it reached the unit, not the day it was typed in. */
    Instant occurredAt();

    /** The fact in plain words for staff. Who the petitioner is, is not in it; what people wrote themselves may be. */
    Phrase told();

    /** The fact in plain words for anybody, or nothing. */
    default Optional<Phrase> toldToPublic() {
        return Optional.empty();
    }
}
