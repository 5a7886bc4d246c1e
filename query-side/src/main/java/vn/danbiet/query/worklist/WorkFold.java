package vn.danbiet.query.worklist;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.DataSubject;
import vn.danbiet.events.Opening;
import vn.danbiet.events.Personal;
import vn.danbiet.events.complaint.ComplaintClassified;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.identity.FileCleared;
import vn.danbiet.events.identity.IdentityDestroyed;
import vn.danbiet.events.identity.SealedApart;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.law.Term;
import vn.danbiet.law.TermFamily;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseState;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.Terms;

/** What each event makes of a case on the work lists. */
final class WorkFold implements Fold<WorkDocument> {
    private final SearchDigests digests;

    WorkFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable WorkDocument after(@Nullable WorkDocument before, CaseEvent event, Stamp stamp) {
        if (before != null) {
            return next(before, event, stamp);
        }
        return event.opens()
                .map(opening -> opened(opening, event, stamp))
                .orElseThrow(
                        () -> new IllegalStateException("A case that begins with something else than its receipt"));
    }

    /** For the words to search by. */
    @Override
    public boolean opensPersonalData() {
        return true;
    }

    /** What a letter says of itself. */
    private record Letter(@Nullable String subject, @Nullable Personal<String> content) {
        static Letter of(CaseEvent opening) {
            return switch (opening) {
                case PetitionReceived one -> new Letter(one.subject(), one.content());
                case ComplaintReceived one -> new Letter(one.subject(), one.content());
                case ViolationReported one -> new Letter(one.subject(), one.content());
                default -> new Letter(null, null);
            };
        }

        @Nullable
        DataSubject about() {
            return content == null ? null : content.subject();
        }

        String words() {
            return Optional.ofNullable(content).flatMap(Personal::known).orElse("");
        }
    }

    private WorkDocument opened(Opening opening, CaseEvent event, Stamp stamp) {
        var letter = Letter.of(event);
        return document(
                new WorkDocument(event.caseId(), stamp.position(), stamp.version(), stamp.position(), opening.kind(),
                        opening.receiptCode(), opening.status().name(), true, letter.subject(), letter.about(),
                        field(null, event), Charge.of(event), WaitsFor.NOBODY, List.of(), event.occurredAt(),
                        stamp.recordedAt(), List.of(), WorkDocument.NEVER, List.of(),
                        digests.ofLetter(opening.receiptCode(), letter.subject() == null ? "" : letter.subject(),
                                letter.words()),
                        digests.ofPeople(event), List.of()),
                event, stamp, CaseState.of(opening));
    }

    private WorkDocument next(WorkDocument before, CaseEvent event, Stamp stamp) {
        List<Forgotten> forgotten = Forgotten.after(List.of(), event);
        boolean contentGone = before.content() != null && Forgotten.includes(forgotten, before.content());
        List<PersonWords> people = Stream.concat(before.personWords().stream(), more(before.kind(), event).stream())
                .toList();
        return document(
                new WorkDocument(before.id(), before.position(), before.version(), before.firstPosition(),
                        before.kind(), before.receiptCode(), before.status(), before.open(), before.subject(),
                        before.content(), field(before.field(), event), before.charge().after(event), before.waitsFor(),
                        before.uncleared(), before.receivedAt(), before.registeredAt(), before.terms(), before.due(),
                        before.trays(),
                        contentGone
                                ? digests.ofLetter(before.receiptCode(),
                                        before.subject() == null ? "" : before.subject(), "")
                                : before.letterWords(),
                        PersonWords.without(forgotten, people), before.found()),
                event, stamp, new CaseState(before.kind(), before.status()).after(event));
    }

    /** What denouncers wrote is searched where it was cleared; what informants of a violation wrote is not. */
    private List<PersonWords> more(CaseKind kind, CaseEvent event) {
        return kind == CaseKind.DENUNCIATION && event instanceof TextCleared cleared
                ? digests.ofCleared(cleared)
                : digests.ofPeople(event);
    }

    /** With all that follows from the rest. */
    private static WorkDocument document(WorkDocument one, CaseEvent event, Stamp stamp, CaseState state) {
        List<Term> terms = Terms.after(one.terms(), event).stream().filter(Term::isOpen).toList();
        var due = Terms.due(terms);
        boolean open = !state.status().isEnd() || due != null;
        List<String> uncleared = uncleared(one.uncleared(), event);
        WaitsFor waitsFor = WaitsFor.of(state.status(), one.charge(), terms);
        return new WorkDocument(one.id(), stamp.position(), stamp.version(), one.firstPosition(), one.kind(),
                one.receiptCode(), state.name(), open, one.subject(), one.content(), one.field(), one.charge(),
                waitsFor, uncleared, one.receivedAt(), one.registeredAt(), terms,
                due == null ? WorkDocument.NEVER : due,
                Tray.of(one.charge(), open, waitsFor, isSuperiorsTurn(waitsFor, terms), !uncleared.isEmpty()),
                one.letterWords(), one.personWords(), WorkWords.found(one.letterWords(), one.personWords()));
    }

    /**
     * Whether the superior that somebody turned to has to act: to decide on the appeal; to demand a report on the delay,
     * and once it is there, or is late as well, to take the case over or not (LTC 38).
     */
    private static boolean isSuperiorsTurn(WaitsFor waitsFor, List<Term> open) {
        boolean reportIsAwaited = open.stream()
                .anyMatch(term -> term.family().equals(TermFamily.OVERDUE_REPORT) && !term.marks().breached());
        boolean inSettlement = open.stream().anyMatch(term -> term.family().equals(TermFamily.DENUNCIATION_SETTLEMENT));
        return waitsFor == WaitsFor.SUPERIOR || inSettlement && !reportIsAwaited;
    }

    private static @Nullable String field(@Nullable String before, CaseEvent event) {
        return switch (event) {
            case PetitionClassified one -> one.field().name();
            case ComplaintClassified one -> one.field().name();
            case ViolationReported one -> one.kind().name();
            case ViolationConcluded one -> one.kind().name();
            default -> before;
        };
    }

    private static List<String> uncleared(List<String> before, CaseEvent event) {
        Stream<String> rest = switch (event) {
            case TextCleared one -> before.stream().filter(id -> !id.equals(one.original()));
            case FileCleared one -> before.stream().filter(id -> !id.equals(one.original()));
            case IdentityDestroyed one -> before.stream().filter(id -> !one.pieces().contains(id));
            default -> before.stream();
        };
        Stream<String> more = event.sealed()
                .map(SealedApart::originals)
                .orElse(List.of())
                .stream()
                .map(original -> original.piece().id());
        return Stream.concat(rest, more).toList();
    }
}
