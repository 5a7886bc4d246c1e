package vn.danbiet.platform.organisation;

import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.stereotype.Component;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.log.FollowedStream;
import vn.danbiet.platform.log.Followers;
import vn.danbiet.platform.view.AtLeast;

/** The organisation as it is known now. What another process has recorded is known here within a second. */
@Component
public class OrganisationBook {
    private final FollowedStream<OrganisationChart, OrganisationEvent> organisation;
    private final EventLog log;

    OrganisationBook(EmbeddedEventStore events, EventLog log, Clock clock, Followers followers) {
        this.log = log;
        this.organisation = new FollowedStream<>(events, clock, followers, OrganisationEvent.STREAM,
                OrganisationEvent.class, OrganisationChart.EMPTY, OrganisationChart::after);
    }

    public OrganisationChart chart() {
        return organisation.state();
    }

    /** For who reads their own writes: what the log holds by now, where they name a position. */
    public OrganisationChart chart(AtLeast atLeast) {
        if (atLeast.isAsked()) {
            atLeast.checkAgainst(log.headPosition());
            organisation.lookAgain();
        }
        return organisation.state();
    }

    /** How many facts of the organisation are known. */
    public long version() {
        return organisation.version();
    }
}
