package vn.danbiet.query.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.ConflictGround;
import vn.danbiet.events.casefile.EvidenceLabel;
import vn.danbiet.events.casefile.LetterLink;
import vn.danbiet.events.identity.OriginalKind;
import vn.danbiet.events.identity.OriginalSource;
import vn.danbiet.query.cases.Telling;
import vn.danbiet.query.cases.Told;

/**
 * What lies in the file of a case, as it is told: each part by its own endpoint.
 *
 * @param notes with {@code evidence} and {@code cleared}: only for the unit that has the case on its desk
 * @param conflicts of a confidential case likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldCasefile(
        @Nullable List<Note> notes,
        @Nullable List<Evidence> evidence,
        @Nullable List<Original> cleared,
        List<Urging> urging,
        List<Link> links,
        @Nullable Conflicts conflicts) {

    /** All of it that somebody may read. */
    static ToldCasefile of(CasefileDocument file, Telling telling, Predicate<String> hidden) {
        boolean withWords = telling.withPersonalData();
        return new ToldCasefile(withWords ? Note.of(file) : null, withWords ? Evidence.of(file) : null,
                withWords ? Original.of(file) : null,
                Urging.of(file, telling.reader().seesPersonalData(file.withThoseWhoUrge(telling.charge()))),
                Link.of(file, hidden), telling.charge().confidential() && !withWords ? null : Conflicts.of(file));
    }

    /**
     * Something that was handed in under seal.
     *
     * @param waits whether a custodian has to make a copy that others may see
     * @param text what was cleared of it
     * @param file the evidence that is a cleared copy of it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Original(
            String id,
            OriginalKind kind,
            Phrase kindText,
            OriginalSource from,
            Instant at,
            boolean waits,
            boolean destroyed,
            @Nullable Told<String> text,
            @Nullable DataSubject file) {
        static List<Original> of(CasefileDocument file) {
            return file.originals()
                    .stream()
                    .map(one -> new Original(one.id(), one.kind(), one.kind().phrase(), one.from(), one.at(),
                            one.waits(), one.destroyed(), Told.ofNullable(one.text(), file.forgotten()), one.file()))
                    .toList();
        }
    }

    /** @param by the officer who wrote it */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Note(@Nullable String by, Instant at, Told<String> text) {
        static List<Note> of(CasefileDocument file) {
            return file.notes()
                    .stream()
                    .map(note -> new Note(note.by(), note.at(), Told.of(note.text(), file.forgotten())))
                    .toList();
        }
    }

    /**
     * @param id also the data subject that the file is, for whoever has it forgotten
     * @param label its name and fingerprint, or why they are gone
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Evidence(
            DataSubject id,
            Told<EvidenceLabel> label,
            String mediaType,
            long size,
            String sealedSha256,
            @Nullable String by,
            Instant at,
            @Nullable Withdrawal withdrawal) {
        static List<Evidence> of(CasefileDocument file) {
            return file.evidence().stream().map(one -> of(one, file)).toList();
        }

        private static Evidence of(CasefileDocument.StoredFile one, CasefileDocument file) {
            CasefileDocument.Withdrawal withdrawal = one.withdrawal();
            return new Evidence(one.label().subject(), Told.of(one.label(), file.forgotten()), one.mediaType(),
                    one.size(), one.sealedSha256(), one.by(), one.at(),
                    withdrawal == null
                            ? null
                            : new Withdrawal(withdrawal.by(), withdrawal.at(),
                                    Told.of(withdrawal.reason(), file.forgotten())));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Withdrawal(@Nullable String by, Instant at, Told<String> reason) {}

    /**
     * @param by the superior unit; {@code unit} the one that was urged
     * @param text only for these two
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Urging(
            int number,
            UnitId by,
            UnitId unit,
            String rule,
            Instant at,
            @Nullable Told<String> text,
            @Nullable Answer answer) {
        static List<Urging> of(CasefileDocument file, boolean withTexts) {
            return file.urgings()
                    .stream()
                    .map(urging -> new Urging(urging.number(), urging.by(), urging.unit(), urging.rule(), urging.at(),
                            withTexts ? Told.of(urging.text(), file.forgotten()) : null,
                            Answer.of(urging.answer(), file, withTexts)))
                    .toList();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(UnitId unit, Instant at, @Nullable Told<String> text) {
        private static @Nullable Answer of(CasefileDocument.@Nullable Answer answer, CasefileDocument file,
                boolean withTexts) {
            return answer == null
                    ? null
                    : new Answer(answer.unit(), answer.at(),
                            withTexts ? Told.of(answer.text(), file.forgotten()) : null);
        }
    }

    /** @param linkText as seen from this letter */
    record Link(String other, LetterLink link, Phrase linkText, Instant at) {
        static List<Link> of(CasefileDocument file, Predicate<String> hidden) {
            return file.links()
                    .stream()
                    .filter(link -> !hidden.test(link.other()))
                    .map(link -> new Link(link.other(), link.link(),
                            link.counterpart() ? link.link().seenFromTheOther() : link.link().phrase(), link.at()))
                    .toList();
        }
    }

    /**
     * Who is kept away now, and what was declared in all.
     *
     * @param officers with {@code units}: without those of whom it was lifted
     */
    record Conflicts(List<OfficerId> officers, List<UnitId> units, List<Declared> declared) {
        static Conflicts of(CasefileDocument file) {
            return new Conflicts(file.charge().excluded().officers(), file.charge().excluded().units(),
                    file.conflicts()
                            .stream()
                            .map(one -> new Declared(one.officers(), one.units(), one.ground(), one.ground().phrase(),
                                    one.by(), one.at()))
                            .toList());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Declared(
            List<OfficerId> officers,
            List<UnitId> units,
            ConflictGround ground,
            Phrase groundText,
            @Nullable String by,
            Instant at) {}
}
