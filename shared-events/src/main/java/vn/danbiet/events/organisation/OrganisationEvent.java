package vn.danbiet.events.organisation;

import java.time.LocalDate;
import java.util.Optional;
import vn.danbiet.events.Fact;
import vn.danbiet.events.Phrase;

/**
 * What can happen to the organisation. It is one register and so one stream: whether a unit may be moved or merged is a
 * question about all of them.
 *
 * <p>
 * All of it is public: who is to be turned to, and who leads a public office, is for everybody to know.
 */
public sealed interface OrganisationEvent extends Fact permits AuthorityDelegated, DelegationEnded, LeaderAppointed,
        LeaderLeft, UnitDissolved, UnitEstablished, UnitMoved, UnitRenamed, UnitSplit, UnitsMerged {

    /** The stream of the organisation in the log. */
    String STREAM = "organisation";

    /** The first day on which it is so; for an end in office or of a delegation, the last day on which it was. */
    LocalDate effective();

    /** The decision or law by which it is so. */
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
