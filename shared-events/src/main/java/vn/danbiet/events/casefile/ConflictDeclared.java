package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * From here on these officers, and everybody of these units, can neither handle nor see the case. Who said so stands
 * beside the event, as for every act.
 */
@EventType("case.conflict-declared")
public record ConflictDeclared(
        String caseId,
        Instant occurredAt,
        List<OfficerId> officers,
        List<UnitId> units,
        ConflictGround ground) implements CasefileEvent {
    public ConflictDeclared {
        officers = List.copyOf(officers);
        units = List.copyOf(units);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Không được tham gia vụ việc: %s (%s)", "Excluded from the case: %s (%s)",
                Excluded.names(officers, units), ground);
    }
}
