package vn.danbiet.events.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Personal;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedApart;

/**
 * Protection was asked for, and a file of its own opened (LTC 50, 55).
 *
 * @param receivedBy the officer who took the request down, and goes on with it
 * @param denunciation the case on whose account they are in danger
 * @param form how it was asked for
 * @param urgent whether they are in danger at once
 * @param persons who is to be protected; their names lie in the vault
 * @param bases what they fear, as they said
 * @param sought the measures they ask for, where they named some
 * @param original the request in their own words, sealed; nothing where there is none
 * @param words the data subject of all that is written in this file
 * @param summary of the request, written by the unit so that it gives nobody away; nothing where nobody did
 */
@EventType("protection.requested")
public record ProtectionRequested(
        ProtectionId protection,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId unit,
        @Nullable OfficerId receivedBy,
        String denunciation,
        RequestForm form,
        boolean urgent,
        List<ProtectedPerson> persons,
        List<ProtectionBasis> bases,
        List<Measure> sought,
        @Nullable Original original,
        DataSubject words,
        @Nullable Personal<String> summary) implements ProtectionEvent {
    public ProtectionRequested {
        persons = List.copyOf(persons);
        bases = List.copyOf(bases);
        sought = List.copyOf(sought);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp nhận đề nghị bảo vệ %s cho %d người", "Protection of %2$d people was asked for %1$s",
                form, persons.size());
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(unit);
    }

    @Override
    public Optional<OfficerId> assignedTo() {
        return Optional.ofNullable(receivedBy);
    }

    @Override
    public Optional<Opening> opens() {
        return Optional.of(new Opening(CaseKind.PROTECTION, receiptCode, ProtectionStatus.REQUESTED));
    }

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.of(new SealedApart(persons.stream().map(ProtectedPerson::kept).toList(),
                original == null ? List.of() : List.of(original)));
    }
}
