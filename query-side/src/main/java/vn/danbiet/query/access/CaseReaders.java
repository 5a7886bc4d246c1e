package vn.danbiet.query.access;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.law.Days;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.organisation.OrganisationBook;
import vn.danbiet.platform.security.Caller;

/** Says what somebody may read, by what the organisation is today. */
@Component
public class CaseReaders {
    private final OrganisationBook organisation;
    private final Charges charges;
    private final Clock clock;

    CaseReaders(OrganisationBook organisation, Charges charges, Clock clock) {
        this.organisation = organisation;
        this.charges = charges;
        this.clock = clock;
    }

    /** Refuses whoever may read no cases at all, such as administrators. */
    public CaseReader of(Caller caller) {
        return CaseReader.of(caller, unit -> organisation.chart().superiors(unit, Days.of(clock.instant())));
    }

    /** Whether a case that another one mentions must not be mentioned to them, since for them there is none. */
    public boolean isHidden(String caseId, CaseReader reader) {
        try {
            return charges.of(caseId).filter(reader::isKeptFromThem).isPresent();
        } catch (RuntimeException e) {
            if (AxonSetup.isNoFaultOfTheEvent(e)) {
                throw e;
            }
            // Whom a case is kept from cannot be told if its events make no sense: nobody is told of it.
            return true;
        }
    }

    /** The case that another one mentions, where they may know of it. */
    public @Nullable String shown(@Nullable String caseId, CaseReader reader) {
        return caseId == null || isHidden(caseId, reader) ? null : caseId;
    }
}
