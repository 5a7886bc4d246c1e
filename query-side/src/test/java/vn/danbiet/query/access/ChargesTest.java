package vn.danbiet.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.OfficerId;
import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;
import vn.danbiet.query.Case;

class ChargesTest {
    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final Charges charges = new Charges(events);
    private final Case one = Case.number(1);

    /** As one that was written by a program of tomorrow. */
    private static final class Unreadable extends GenericDomainEventMessage<CaseEvent> {
        private static final long serialVersionUID = 1L;

        Unreadable(long version, CaseEvent event) {
            super("petition", event.caseId(), version, event);
        }

        @Override
        public CaseEvent getPayload() {
            throw new IllegalStateException("unreadable");
        }
    }

    @Test
    void a_case_is_kept_from_whom_its_events_name() {
        happened(one.received(), one.conflictOf("kin"));

        assertThat(auditor("kin").mayConcernThem(charges.excluded(one.id().value()))).isTrue();
        assertThat(auditor("kiem").mayConcernThem(charges.excluded(one.id().value()))).isFalse();
    }

    @Test
    void what_cannot_be_read_of_anything_else_hides_nothing_from_an_auditor() {
        happened(one.received());
        events.publish(List.of(new Unreadable(1, one.received())));

        assertThat(auditor("kiem").mayConcernThem(charges.excluded(one.id().value()))).isFalse();
    }

    @Test
    void where_it_cannot_be_read_whom_it_is_kept_from_it_may_be_whoever_asks() {
        happened(one.received());
        events.publish(List.of(new Unreadable(1, one.conflictOf("kin"))));

        assertThat(auditor("kin").mayConcernThem(charges.excluded(one.id().value()))).isTrue();
        assertThat(auditor("kiem").mayConcernThem(charges.excluded(one.id().value()))).isTrue();
    }

    private void happened(CaseEvent... those) {
        for (int version = 0; version < those.length; version++) {
            events.publish(
                    List.of(new GenericDomainEventMessage<>("petition", one.id().value(), version, those[version])));
        }
    }

    private static CaseReader auditor(String id) {
        return CaseReader.of(new Caller(new OfficerId(id), Set.of(Role.AUDITOR), null, Set.of()), _ -> List.of());
    }
}
