package vn.danbiet.events.violation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.PetitionerFacts;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.identity.IdentityOf;
import vn.danbiet.events.identity.KeptIdentity;
import vn.danbiet.events.identity.Original;
import vn.danbiet.events.identity.SealedApart;
import vn.danbiet.events.identity.SealedIdentity;
import vn.danbiet.events.petition.PetitionId;

/**
 * A violation was reported to a unit, or found by it.
 *
 * @param sourceCase the id of the case of another kind that it became known in; whoever may not read that one is not told
 * @param board which Board it is from, where it is from one
 * @param reference of the inspection, the Board's letter or the article in the press; in clear, so it names no person
 * @param from the day of the violation, or the first of several
 * @param until the last of them
 * @param violator the unit in which it happened
 * @param answerable that unit and whoever led it on these days, as the organisation has it, in the order of the days
 * @param officers who are said to have committed it, as far as they are officers
 * @param accused the same people and others by name
 * @param subject what it is about in a few words, never sealed: it names no person
 * @param content what was reported. Its data subject stands for all that is written in this case
 * @param informant who reported it, where that stays sealed
 * @param originals what they wrote, where that stays sealed
 * @param splitFrom the letter of mixed content it was a part of
 * @param personal who reported it, where that is no secret
 */
@EventType("violation.reported")
public record ViolationReported(
        ViolationId violation,
        Instant occurredAt,
        ReceiptCode receiptCode,
        UnitId unit,
        ViolationSource source,
        @Nullable String sourceCase,
        @Nullable Board board,
        @Nullable String reference,
        ViolationKind kind,
        LocalDate from,
        LocalDate until,
        UnitId violator,
        List<Answerable> answerable,
        List<OfficerId> officers,
        List<Personal<AccusedPerson>> accused,
        String subject,
        Personal<String> content,
        SealedIdentity informant,
        List<Original> originals,
        @Nullable PetitionId splitFrom,
        PetitionerFacts facts,
        PersonalData personal) implements ViolationEvent {
    public ViolationReported {
        answerable = List.copyOf(answerable);
        officers = List.copyOf(officers);
        accused = List.copyOf(accused);
        originals = List.copyOf(originals);
    }

    @Override
    public Phrase told() {
        return Phrase.of("Tiếp nhận thông tin vi phạm %s: %s (%s)", "A violation was reported %s: %s (%s)", source,
                kind, kind.article());
    }

    @Override
    public Optional<UnitId> putInCharge() {
        return Optional.of(unit);
    }

    @Override
    public Optional<Opening> opens() {
        return Optional.of(new Opening(CaseKind.VIOLATION, receiptCode, ViolationStatus.REPORTED));
    }

    @Override
    public Optional<SealedApart> sealed() {
        return Optional.of(new SealedApart(List.of(new KeptIdentity(IdentityOf.INFORMANT, informant)), originals));
    }
}
