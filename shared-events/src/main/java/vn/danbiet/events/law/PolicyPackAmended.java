package vn.danbiet.events.law;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Rules on terms came, became others or ceased. A case keeps the rule that was in force when its clock started: only a
 * rule that is replaced moves the terms that run under it.
 */
@EventType("law.policy-pack-amended")
public record PolicyPackAmended(
        Instant occurredAt,
        int version,
        List<RuleRow> added,
        List<RuleRow> replaced,
        List<RuleEnd> ended,
        String reason,
        String citation) implements LawEvent {
    public PolicyPackAmended {
        added = List.copyOf(added);
        replaced = List.copyOf(replaced);
        ended = List.copyOf(ended);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Bộ quy tắc thời hạn, phiên bản %d: thêm %d, thay %d, kết thúc %d, %s (%s)",
                "Policy pack, version %d: %d rules added, %d replaced, %d ended, %s (%s)", version, added.size(),
                replaced.size(), ended.size(), reason, citation);
    }
}
