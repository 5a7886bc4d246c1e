package vn.danbiet.events.violation;

import java.time.Instant;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Whoever led the inspection reported what was found.
 */
@EventType("violation.findings-reported")
public record ViolationFindingsReported(
        ViolationId violation,
        Instant occurredAt,
        ViolationFinding finding,
        Personal<String> report) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Báo cáo kết quả kiểm tra: %s", "Findings reported: %s", finding);
    }
}
