package vn.danbiet.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.Designation;
import vn.danbiet.events.organisation.OrganisationEvent;
import vn.danbiet.events.organisation.UnitEstablished;
import vn.danbiet.events.organisation.UnitKind;
import vn.danbiet.events.organisation.UnitsMerged;
import vn.danbiet.log.EventLog;

/** An organisation of three offices, one of which succeeds another that is no more. */
public final class Register {
    /** Merged into the land office. */
    public static final UnitId SURVEY = new UnitId("survey-office");

    private static final LocalDate LONG_AGO = LocalDate.of(1997, 1, 1);

    private Register() {}

    /** Once per log. */
    public static void record(EmbeddedEventStore events, EventLog log) {
        if (log.nextVersion(OrganisationEvent.STREAM) > 0) {
            return;
        }
        List<OrganisationEvent> facts = List.of(established(Case.LAND, "Phòng Đất đai", "Land Office"),
                established(Case.ROADS, "Phòng Giao thông", "Road Office"),
                established(SURVEY, "Phòng Đo đạc", "Survey Office"),
                new UnitsMerged(List.of(SURVEY), Instant.EPOCH, Case.LAND, LocalDate.of(2026, 11, 21), "NQ 2"));
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (OrganisationEvent fact : facts) {
            messages.add(new GenericDomainEventMessage<>("Organisation", OrganisationEvent.STREAM, messages.size(),
                    fact, Map.of("actor", "quan", "standing", "ADMINISTRATOR", "commandId", "register")));
        }
        events.publish(messages);
    }

    private static UnitEstablished established(UnitId unit, String vi, String en) {
        return new UnitEstablished(unit, Instant.EPOCH, Designation.of(vi, en), UnitKind.DEPARTMENT, null, LONG_AGO,
                "NQ 1");
    }
}
