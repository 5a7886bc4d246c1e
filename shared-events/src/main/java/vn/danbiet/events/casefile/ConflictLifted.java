package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/** The superior unit found that there is no conflict of interest, or no longer. */
@EventType("case.conflict-lifted")
public record ConflictLifted(
        String caseId,
        Instant occurredAt,
        List<OfficerId> officers,
        List<UnitId> units,
        Personal<String> reason) implements CasefileEvent {
    public ConflictLifted {
        officers = List.copyOf(officers);
        units = List.copyOf(units);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Được tham gia vụ việc trở lại: %s", "No longer excluded from the case: %s",
                Excluded.names(officers, units));
    }
}
