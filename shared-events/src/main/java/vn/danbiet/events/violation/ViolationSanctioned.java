package vn.danbiet.events.violation;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;

/**
 * Somebody was held responsible for the violation (LDC 10).
 *
 * @param officer whom it is about, where that is an officer
 * @param whom the same by name, which is that of somebody accused
 * @param measure in a few words; in clear, so it names no person
 * @param number of the decision
 */
@EventType("violation.sanctioned")
public record ViolationSanctioned(
        ViolationId violation,
        Instant occurredAt,
        SanctionForm form,
        @Nullable OfficerId officer,
        @Nullable Personal<String> whom,
        String measure,
        String number,
        String citation) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Xử lý: %s (%s, %s)", "Sanction: %s (%s, %s)", form, number, citation);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(Phrase.of("Đã xử lý trách nhiệm: %s", "Somebody was held responsible: %s", form));
    }
}
