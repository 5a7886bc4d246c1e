package vn.danbiet.events.law;

import java.util.Optional;
import vn.danbiet.events.Fact;
import vn.danbiet.events.Phrase;

/**
 * What can happen to the law as we apply it. All of it is in one stream, so that there is one order in which calendar and
 * policy pack changed, and it is public.
 */
public sealed interface LawEvent extends Fact permits CalendarAmended, PolicyPackAmended {
    /** The one stream. */
    String STREAM = "law";

    /** The version that begins here, of the calendar or of the policy pack. The first of both is 1 and is not an event. */
    int version();

    /** Why, as decided. */
    String reason();

    /** The decree, decision or law that says so. */
    String citation();

    @Override
    default String stream() {
        return STREAM;
    }

    @Override
    default Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
