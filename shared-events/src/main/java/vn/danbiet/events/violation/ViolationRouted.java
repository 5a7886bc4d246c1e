package vn.danbiet.events.violation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.complaint.ContestedAct;
import vn.danbiet.events.petition.Channel;

/**
 * What was reported is settled as a case of another kind (LDC 5.3, 34.2); the violation waits for its outcome.
 *
 * @param kind petition, complaint or denunciation
 * @param child the id of that case
 * @param receiptCode of the new case; nothing where the case was there already
 * @param channel by which what was reported had come in, for a new case
 * @param contested the decision or act that a new complaint is about
 * @param signed whether the letter bears a signature or fingerprint
 */
@EventType("violation.routed")
public record ViolationRouted(
        ViolationId violation,
        Instant occurredAt,
        CaseKind kind,
        String child,
        @Nullable ReceiptCode receiptCode,
        UnitId unit,
        @Nullable Channel channel,
        @Nullable ContestedAct contested,
        String subject,
        Personal<String> content,
        boolean signed,
        boolean remote,
        PetitionerFacts facts,
        PersonalData personal) implements ViolationEvent {
    @Override
    public Phrase told() {
        return Phrase.of("Chuyển giải quyết theo thủ tục %s", "To be settled as a %s", kind);
    }
}
