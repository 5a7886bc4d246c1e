package vn.danbiet.events.complaint;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * The handler put a draft of the decision before the head (Mẫu 15, 16).
 */
@EventType("complaint.decision-drafted")
public record ComplaintDecisionDrafted(
        ComplaintId complaint,
        Instant occurredAt,
        Outcome outcome,
        Personal<String> draft) implements ComplaintEvent {

    @Override
    public Phrase told() {
        return Phrase.of("Trình dự thảo quyết định: %s", "A decision was drafted: %s", outcome);
    }
}
