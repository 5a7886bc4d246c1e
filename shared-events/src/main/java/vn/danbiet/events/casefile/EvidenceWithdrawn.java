package vn.danbiet.events.casefile;

import java.time.Instant;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * A file no longer counts as evidence. It stays on record, marked so; only forgetting makes it unreadable.
 *
 * @param reason about the same data subject as the file
 */
@EventType("case.evidence-withdrawn")
public record EvidenceWithdrawn(String caseId, Instant occurredAt, DataSubject evidence, Personal<String> reason)
        implements
            CasefileEvent {

    @Override
    public Phrase told() {
        return new Phrase("Rút một tệp khỏi chứng cứ", "A file no longer counts as evidence");
    }
}
