package vn.danbiet.query.views;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.access.Charges;

/**
 * What somebody who looks after the views learns about the cases that hold them up. An administrator reads no cases and
 * needs their ids to handle them; of a confidential one not even what happened in it. Whoever a case concerns does not
 * learn of it here either.
 */
@Component
class Discretion {
    private final Charges charges;

    Discretion(Charges charges) {
        this.charges = charges;
    }

    boolean isKeptFrom(Caller caller, String caseId) {
        List<UnitId> units = Stream.concat(Stream.ofNullable(caller.unitOrNull()), caller.predecessors().stream())
                .toList();
        // Where nobody can say whom it concerns, administrators alone learn of it: they have to handle it.
        return charges.excluded(caseId)
                .map(excluded -> excluded.includes(caller.id(), units))
                .orElse(!caller.is(Role.ADMINISTRATOR));
    }

    boolean mayKnowWhatHappened(Caller caller, String caseId) {
        return caller.is(Role.AUDITOR) || !isConfidential(caseId);
    }

    /** One that nobody can say it of, since its events make no sense, is taken for confidential. */
    private boolean isConfidential(String caseId) {
        try {
            return charges.of(caseId).filter(charge -> !charge.confidential()).map(Charge::confidential).orElse(true);
        } catch (NoSuchElementException e) {
            return true;
        }
    }
}
