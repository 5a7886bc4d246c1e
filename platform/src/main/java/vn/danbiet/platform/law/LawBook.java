package vn.danbiet.platform.law;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.law.Law;
import vn.danbiet.law.LawHistory;
import vn.danbiet.platform.log.FollowedStream;
import vn.danbiet.platform.log.Followers;

/** The law as it is known now. What another process has amended is known here within a second. */
@Component
public class LawBook {
    private final FollowedStream<LawHistory, LawEvent> history;

    LawBook(EmbeddedEventStore events, Clock clock, Followers followers) {
        this.history = new FollowedStream<>(events, clock, followers, LawEvent.STREAM, LawEvent.class,
                LawHistory.first(), LawHistory::after);
    }

    /** What is applied to whatever happens now. */
    public Law law() {
        return history.state().law();
    }

    /** Every version there was. */
    public LawHistory history() {
        return history.state();
    }
}
