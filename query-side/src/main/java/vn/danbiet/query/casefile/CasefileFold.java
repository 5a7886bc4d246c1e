package vn.danbiet.query.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;
import vn.danbiet.events.Petitioner;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.ConflictDeclared;
import vn.danbiet.events.casefile.EvidenceAdded;
import vn.danbiet.events.casefile.EvidenceWithdrawn;
import vn.danbiet.events.casefile.LetterLinked;
import vn.danbiet.events.casefile.NoteAdded;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.casefile.CasefileDocument.Answer;
import vn.danbiet.query.casefile.CasefileDocument.Conflict;
import vn.danbiet.query.casefile.CasefileDocument.Link;
import vn.danbiet.query.casefile.CasefileDocument.Note;
import vn.danbiet.query.casefile.CasefileDocument.StoredFile;
import vn.danbiet.query.casefile.CasefileDocument.Urging;
import vn.danbiet.query.casefile.CasefileDocument.Withdrawal;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.SearchDigests;

/** What each event puts into the file of a case. */
final class CasefileFold implements Fold<CasefileDocument> {
    private final SearchDigests digests;

    CasefileFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable CasefileDocument after(@Nullable CasefileDocument before, CaseEvent event, Stamp stamp) {
        return before == null ? opened(event, stamp) : next(before, event, stamp);
    }

    /** For the words by which similar letters are found. */
    @Override
    public boolean opensPersonalData() {
        return true;
    }

    private @Nullable CasefileDocument opened(CaseEvent event, Stamp stamp) {
        return switch (event) {
            case PetitionReceived received ->
                opened(received, stamp, received.subject(), received.content(), received.personal());
            case ComplaintReceived received ->
                opened(received, stamp, received.subject(), received.content(), received.personal());
            case ViolationReported received ->
                opened(received, stamp, received.subject(), received.content(), received.personal());
            // By its code alone: what a confidential case says is compared with nothing.
            case DenunciationReceived received -> opened(received, stamp, "", null, PersonalData.NONE);
            case ProtectionRequested received -> opened(received, stamp, "", null, PersonalData.NONE);
            default -> null;
        };
    }

    private CasefileDocument opened(CaseEvent event, Stamp stamp, String subject, @Nullable Personal<String> content,
            PersonalData people) {
        Opening opening = event.opens().orElseThrow();
        return new CasefileDocument(event.caseId(), stamp.position(), stamp.position(), opening.kind(),
                opening.receiptCode(), subject, event.occurredAt(), Charge.of(event), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), SealedOriginal.after(List.of(), event),
                content == null ? null : content.subject(),
                digests.ofLetter(opening.receiptCode(), subject, content == null ? "" : content.known().orElse("")),
                people.petitioners().stream().flatMap(person -> digests.ofPerson(person, Petitioner::name)).toList());
    }

    private CasefileDocument next(CasefileDocument before, CaseEvent event, Stamp stamp) {
        List<Forgotten> forgotten = Forgotten.after(before.forgotten(), event);
        return new CasefileDocument(before.id(), stamp.position(), before.firstPosition(), before.kind(),
                before.receiptCode(), before.subject(), before.receivedAt(), before.charge().after(event),
                event instanceof NoteAdded note
                        ? with(before.notes(), new Note(stamp.actor(), note.occurredAt(), note.text()))
                        : before.notes(),
                evidence(before.evidence(), event, stamp), urgings(before.urgings(), event),
                event instanceof LetterLinked linked
                        ? with(before.links(),
                                new Link(linked.other(), linked.link(), linked.counterpart(), linked.occurredAt()))
                        : before.links(),
                event instanceof ConflictDeclared conflict
                        ? with(before.conflicts(),
                                new Conflict(conflict.officers(), conflict.units(), conflict.ground(), stamp.actor(),
                                        conflict.occurredAt()))
                        : before.conflicts(),
                forgotten, SealedOriginal.after(before.originals(), event), before.wordsOf(),
                before.wordsOf() != null && Forgotten.includes(forgotten, before.wordsOf())
                        ? digests.ofLetter(before.receiptCode(), before.subject(), "")
                        : before.words(),
                PersonWords.without(forgotten, before.personWords()));
    }

    private static List<StoredFile> evidence(List<StoredFile> files, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case EvidenceAdded added -> with(files, new StoredFile(added.label(), added.mediaType(), added.size(),
                    added.sealedSha256(), stamp.actor(), added.occurredAt(), null));
            case EvidenceWithdrawn withdrawn -> files.stream()
                    .map(file -> file.label().subject().equals(withdrawn.evidence())
                            ? file.withdrawn(new Withdrawal(stamp.actor(), withdrawn.occurredAt(), withdrawn.reason()))
                            : file)
                    .toList();
            default -> files;
        };
    }

    private static List<Urging> urgings(List<Urging> urgings, CaseEvent event) {
        return switch (event) {
            case CaseUrged urged -> with(urgings, new Urging(urged.number(), urged.by(), urged.unit(), urged.rule(),
                    urged.occurredAt(), urged.text(), null));
            case UrgingAnswered answered -> urgings.stream()
                    .map(urging -> urging.number() == answered.number()
                            ? urging.answered(new Answer(answered.unit(), answered.occurredAt(), answered.text()))
                            : urging)
                    .toList();
            default -> urgings;
        };
    }

    private static <T> List<T> with(List<T> all, T more) {
        return Stream.concat(all.stream(), Stream.of(more)).toList();
    }
}
