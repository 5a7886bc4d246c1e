package vn.danbiet.query.denunciation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.denunciation.ComplexityGrade;
import vn.danbiet.events.denunciation.Denounced;
import vn.danbiet.events.denunciation.DenunciationChannel;
import vn.danbiet.events.denunciation.DenunciationOutcome;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.IdentityKeeping;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.Told;
import vn.danbiet.query.cases.ToldTerm;
import vn.danbiet.query.cases.ToldWriting;

/**
 * A denunciation, as it stands. Nothing here tells who denounced.
 *
 * @param outcome of the conclusion, once there is one
 * @param waits whether something lies sealed that nobody has cleared yet
 * @param terms whose clock runs or stands still
 * @param due the last day of the duty that ends first
 * @param content only for those who work on it
 * @param position of the last event that went into it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DenunciationDetail(
        String id,
        ReceiptCode receiptCode,
        DenunciationStatus status,
        Phrase statusText,
        UnitId unit,
        @Nullable UnitId offeredTo,
        List<UnitId> formerUnits,
        @Nullable OfficerId assignee,
        DenunciationChannel channel,
        Phrase channelText,
        Instant receivedAt,
        Instant registeredAt,
        ComplexityGrade grade,
        @Nullable DenunciationOutcome outcome,
        boolean waits,
        List<CheckIn> checkIns,
        List<ToldTerm> terms,
        @Nullable LocalDate due,
        @Nullable Content content,
        long version,
        long position) {

    /**
     * What it says.
     *
     * @param identity where it is kept who denounced
     * @param officers with {@code units}: who of the denounced has therefore no part in it
     * @param first the case of the first settlement, for those who may know of that one
     * @param writings what was cleared of the originals, and what was written since
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(
            int denouncers,
            boolean signed,
            boolean identityShown,
            IdentityKeeping identity,
            @Nullable String forwardedBy,
            @Nullable String first,
            @Nullable String splitFrom,
            List<Told<Denounced>> denounced,
            List<OfficerId> officers,
            List<UnitId> units,
            List<OfficerId> team,
            Precheck precheck,
            Settlement settlement,
            List<Question> questions,
            List<ToldWriting> writings) {
        static Content of(DenunciationDocument one, CaseReader reader, CaseReaders readers) {
            DenunciationDocument.Letter letter = one.letter();
            return new Content(letter.denouncers(), letter.signed(), letter.identityShown(), letter.identity(),
                    letter.forwardedBy(), readers.shown(letter.first(), reader),
                    readers.shown(letter.splitFrom(), reader),
                    one.denounced().people().stream().map(person -> Told.of(person, one.forgotten())).toList(),
                    one.denounced().officers(), one.denounced().units(), one.charge().team(), one.precheck(),
                    one.settlement(), Question.of(one), ToldWriting.all(one.writings(), one.forgotten()));
        }
    }

    /** What the denouncer was asked. The answer is among what was cleared, once it was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(int number, Told<String> text, Instant askedAt, @Nullable Instant answeredAt) {
        static List<Question> of(DenunciationDocument one) {
            return one.questions()
                    .stream()
                    .map(question -> new Question(question.number(), Told.of(question.text(), one.forgotten()),
                            question.askedAt(), question.answeredAt()))
                    .toList();
        }
    }

    static DenunciationDetail of(DenunciationDocument one, Instant now, @Nullable Content content) {
        Settlement.Conclusion conclusion = one.settlement().conclusion();
        return new DenunciationDetail(one.id(), one.letter().receiptCode(), one.status(), one.status().phrase(),
                one.charge().unit(), one.charge().offeredTo(), one.charge().formerUnits(), one.charge().handler(),
                one.letter().channel(), one.letter().channel().phrase(), one.letter().receivedAt(),
                one.letter().registeredAt(), one.settlement().grade(), conclusion == null ? null : conclusion.outcome(),
                one.waits(), one.checkIns(), ToldTerm.open(one.terms(), now), one.due(), content, one.version(),
                one.position());
    }
}
