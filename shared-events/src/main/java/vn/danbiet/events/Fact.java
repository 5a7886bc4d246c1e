package vn.danbiet.events;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happened and was put on record: to a case, to the organisation, to the law as we apply it.
 *
 * <p>
 * Nothing of it is public unless it says so: {@link #toldToPublic()} is empty until overridden.
 */
public interface Fact {

    /** The stream in the log. */
    String stream();

    /** When it happened in the world: for a paper letter, the day it reached the unit, not the day it was typed in. */
    Instant occurredAt();

    /** The fact in plain words for staff. Who the petitioner is, is not in it; what people wrote themselves may be. */
    Phrase told();

    /** The fact in plain words for anybody, or nothing. */
    default Optional<Phrase> toldToPublic() {
        return Optional.empty();
    }
}
