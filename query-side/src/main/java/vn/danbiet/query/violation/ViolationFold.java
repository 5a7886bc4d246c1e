package vn.danbiet.query.violation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.identity.IdentityEvent;
import vn.danbiet.events.violation.ViolationAccusedNamed;
import vn.danbiet.events.violation.ViolationConcluded;
import vn.danbiet.events.violation.ViolationEvent;
import vn.danbiet.events.violation.ViolationReported;
import vn.danbiet.events.violation.ViolationStatus;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.cases.Writing;
import vn.danbiet.query.violation.ViolationDocument.Accused;
import vn.danbiet.query.violation.ViolationDocument.Report;

/** What each event makes of a violation. */
final class ViolationFold implements Fold<ViolationDocument> {
    private final SearchDigests digests;

    ViolationFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable ViolationDocument after(@Nullable ViolationDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case ViolationReported reported when before == null -> reported(reported, stamp);
            case ViolationEvent _ when before == null ->
                throw new IllegalStateException("A violation that begins with something else than its report");
            // Of what every kind of case has, that which is in a case of another kind.
            case CaseEvent _ when before == null -> null;
            case CaseEvent next -> next(before, next, stamp);
        };
    }

    /** For the words to search by. */
    @Override
    public boolean opensPersonalData() {
        return true;
    }

    private ViolationDocument reported(ViolationReported event, Stamp stamp) {
        List<SealedOriginal> originals = SealedOriginal.after(List.of(), event);
        return new ViolationDocument(event.caseId(), stamp.position(), stamp.version(), stamp.position(),
                ViolationStatus.REPORTED, event.kind(), event.violator(), event.answerable(),
                new Report(event.receiptCode(), event.source(), event.sourceCase(), event.board(), event.reference(),
                        event.from(), event.until(), event.subject(), event.informant().keeping(),
                        event.splitFrom() == null ? null : event.splitFrom().value(), event.occurredAt(),
                        stamp.recordedAt()),
                event.content(), Charge.of(event), new Accused(event.accused(), event.officers()), originals,
                originals.stream().anyMatch(SealedOriginal::waits), Handling.NONE, Outcome.NONE, List.of(),
                event.personal(), List.of(), List.of(), null,
                digests.ofLetter(event.receiptCode(), event.subject(), event.content().known().orElse("")),
                digests.ofPeople(event));
    }

    private ViolationDocument next(ViolationDocument before, CaseEvent event, Stamp stamp) {
        List<Forgotten> forgotten = Forgotten.after(before.forgotten(), event);
        List<Term> terms = Terms.after(before.terms(), event);
        List<SealedOriginal> originals = SealedOriginal.after(before.originals(), event);
        ViolationConcluded concluded = event instanceof ViolationConcluded one ? one : null;
        return new ViolationDocument(before.id(), stamp.position(), stamp.version(), before.firstPosition(),
                before.status().after(event), concluded == null ? before.kind() : concluded.kind(),
                concluded == null ? before.violator() : concluded.violator(),
                concluded == null ? before.answerable() : concluded.answerable(), before.report(), before.content(),
                before.charge().after(event), accused(before.accused(), event), originals,
                originals.stream().anyMatch(SealedOriginal::waits), before.handling().after(event),
                before.outcome().after(event),
                event instanceof ViolationEvent || event instanceof IdentityEvent
                        ? Writing.after(before.writings(), event)
                        : before.writings(),
                before.personal(), forgotten, terms, Terms.due(terms),
                Forgotten.includes(forgotten, before.content().subject())
                        ? digests.ofLetter(before.report().receiptCode(), before.report().subject(), "")
                        : before.words(),
                PersonWords.without(forgotten, with(before.personWords(), digests.ofPeople(event))));
    }

    private static Accused accused(Accused before, CaseEvent event) {
        return event instanceof ViolationAccusedNamed named
                ? new Accused(with(before.people(), named.accused()), with(before.officers(), named.officers()))
                : before;
    }

    private static <T> List<T> with(List<T> all, List<T> more) {
        return Stream.concat(all.stream(), more.stream()).toList();
    }
}
