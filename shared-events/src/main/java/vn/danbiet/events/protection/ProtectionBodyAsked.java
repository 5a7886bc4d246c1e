package vn.danbiet.events.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

/**
 * Another body was asked to carry measures out (LTC 49, 53).
 *
 * @param request its number in this file, from 1
 * @param body which, in words that name nobody who is protected
 * @param measures numbers of the measures
 */
@EventType("protection.body-asked")
public record ProtectionBodyAsked(
        ProtectionId protection,
        Instant occurredAt,
        int request,
        BodyKind kind,
        String body,
        List<Integer> measures,
        LocalDate answerBy) implements ProtectionEvent {
    public ProtectionBodyAsked {
        measures = List.copyOf(measures);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Đề nghị %s phối hợp bảo vệ, trả lời trước ngày %s", "%s was asked to help, to answer by %s",
                kind, answerBy);
    }
}
