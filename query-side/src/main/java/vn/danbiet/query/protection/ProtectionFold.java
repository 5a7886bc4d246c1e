package vn.danbiet.query.protection;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.identity.IdentityEvent;
import vn.danbiet.events.protection.ProtectionBasisReported;
import vn.danbiet.events.protection.ProtectionEnded;
import vn.danbiet.events.protection.ProtectionEvent;
import vn.danbiet.events.protection.ProtectionPutInWriting;
import vn.danbiet.events.protection.ProtectionRefused;
import vn.danbiet.events.protection.ProtectionRequested;
import vn.danbiet.events.protection.ProtectionStatus;
import vn.danbiet.events.protection.RequestForm;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.cases.Writing;
import vn.danbiet.query.protection.ProtectionDocument.Person;
import vn.danbiet.query.protection.ProtectionDocument.Request;

/** What each event makes of the file of a protection. */
final class ProtectionFold implements Fold<ProtectionDocument> {
    private final SearchDigests digests;

    ProtectionFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable ProtectionDocument after(@Nullable ProtectionDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case ProtectionRequested requested when before == null -> requested(requested, stamp);
            case ProtectionEvent _ when before == null ->
                throw new IllegalStateException("A protection that begins with something else than its request");
            // Of what every kind of case has, that which is in a case of another kind.
            case CaseEvent _ when before == null -> null;
            case CaseEvent next -> next(before, next, stamp);
        };
    }

    private ProtectionDocument requested(ProtectionRequested event, Stamp stamp) {
        List<SealedOriginal> originals = SealedOriginal.after(List.of(), event);
        return new ProtectionDocument(event.caseId(), stamp.position(), stamp.version(), stamp.position(),
                ProtectionStatus.REQUESTED,
                new Request(event.receiptCode(), event.denunciation(), event.form(), event.urgent(),
                        event.persons()
                                .stream()
                                .map(one -> new Person(one.number(), one.of(), one.identity().keeping()))
                                .toList(),
                        event.bases(), event.sought(), event.occurredAt(), stamp.recordedAt()),
                Charge.of(event), originals, originals.stream().anyMatch(SealedOriginal::waits),
                event.form() == RequestForm.WRITTEN || event.form() == RequestForm.ONLINE, List.of(), Measures.NONE,
                null, null, List.of(), Writing.of(event), List.of(), List.of(), null,
                digests.ofLetter(event.receiptCode(), "", ""));
    }

    private static ProtectionDocument next(ProtectionDocument before, CaseEvent event, Stamp stamp) {
        List<Term> terms = Terms.after(before.terms(), event);
        List<SealedOriginal> originals = SealedOriginal.after(before.originals(), event);
        return new ProtectionDocument(before.id(), stamp.position(), stamp.version(), before.firstPosition(),
                before.status().after(event), before.request(), before.charge().after(event), originals,
                originals.stream().anyMatch(SealedOriginal::waits),
                before.inWriting() || event instanceof ProtectionPutInWriting,
                event instanceof ProtectionBasisReported reported ? reported.found() : before.found(),
                before.measures().after(event),
                event instanceof ProtectionRefused refused ? refused.ground() : before.refusal(),
                event instanceof ProtectionEnded ended ? ended.ground() : before.end(),
                CheckIn.after(before.checkIns(), event),
                event instanceof ProtectionEvent || event instanceof IdentityEvent
                        ? Writing.after(before.writings(), event)
                        : before.writings(),
                Forgotten.after(before.forgotten(), event), terms, Terms.due(terms), before.words());
    }
}
