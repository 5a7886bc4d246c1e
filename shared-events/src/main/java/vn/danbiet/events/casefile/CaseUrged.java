package vn.danbiet.events.casefile;

import java.time.Instant;
import java.util.Optional;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

/**
 * A superior unit urged the unit in charge to settle an overdue case (đôn đốc; LTCD art. 26.1b, TT05 art. 14.2).
 *
 * @param number of the urging in this case, counted from 1
 * @param by the superior unit
 * @param unit in charge then
 * @param rule of the term that was overdue
 * @param text of the urging letter
 */
@EventType("case.urged")
public record CaseUrged(
        String caseId,
        Instant occurredAt,
        int number,
        UnitId by,
        UnitId unit,
        String rule,
        Personal<String> text) implements CasefileEvent {

    @Override
    public Phrase told() {
        return Phrase.of("%s đôn đốc %s giải quyết: quá hạn %s", "%s urged %s to settle the case: %s is overdue", by,
                unit, rule);
    }

    @Override
    public Optional<Phrase> toldToPublic() {
        return Optional.of(told());
    }
}
