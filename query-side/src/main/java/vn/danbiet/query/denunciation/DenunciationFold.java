package vn.danbiet.query.denunciation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.denunciation.DenouncedNamed;
import vn.danbiet.events.denunciation.DenouncerAnswered;
import vn.danbiet.events.denunciation.DenouncerAsked;
import vn.danbiet.events.denunciation.DenunciationEvent;
import vn.danbiet.events.denunciation.DenunciationReceived;
import vn.danbiet.events.denunciation.DenunciationStatus;
import vn.danbiet.events.identity.IdentityEvent;
import vn.danbiet.events.identity.TextCleared;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CheckIn;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SealedOriginal;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.cases.Writing;
import vn.danbiet.query.denunciation.DenunciationDocument.Accused;
import vn.danbiet.query.denunciation.DenunciationDocument.Letter;
import vn.danbiet.query.denunciation.DenunciationDocument.Question;

/** What each event makes of a denunciation. */
final class DenunciationFold implements Fold<DenunciationDocument> {
    private final SearchDigests digests;

    DenunciationFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable DenunciationDocument after(@Nullable DenunciationDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case DenunciationReceived received when before == null -> received(received, stamp);
            case DenunciationEvent _ when before == null ->
                throw new IllegalStateException("A denunciation that begins with something else than its receipt");
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

    private DenunciationDocument received(DenunciationReceived event, Stamp stamp) {
        List<SealedOriginal> originals = SealedOriginal.after(List.of(), event);
        return new DenunciationDocument(event.caseId(), stamp.position(), stamp.version(), stamp.position(),
                event.first() == null ? DenunciationStatus.RECEIVED : DenunciationStatus.TO_BE_REVIEWED,
                new Letter(event.receiptCode(), event.channel(), event.denouncers(), event.signed(),
                        event.identityShown(), event.identity().keeping(), event.forwardedBy(),
                        event.first() == null ? null : event.first().value(),
                        event.splitFrom() == null ? null : event.splitFrom().value(), event.occurredAt(),
                        stamp.recordedAt()),
                Charge.of(event), new Accused(event.denounced(), event.officers(), event.units()), originals,
                originals.stream().anyMatch(SealedOriginal::waits), Precheck.NONE, Settlement.NONE, List.of(),
                List.of(), List.of(), List.of(), List.of(), null, digests.ofLetter(event.receiptCode(), "", ""),
                digests.ofPeople(event));
    }

    private DenunciationDocument next(DenunciationDocument before, CaseEvent event, Stamp stamp) {
        List<Forgotten> forgotten = Forgotten.after(before.forgotten(), event);
        List<Term> terms = Terms.after(before.terms(), event);
        List<SealedOriginal> originals = SealedOriginal.after(before.originals(), event);
        return new DenunciationDocument(before.id(), stamp.position(), stamp.version(), before.firstPosition(),
                before.status().after(event), before.letter(), before.charge().after(event),
                accused(before.denounced(), event), originals, originals.stream().anyMatch(SealedOriginal::waits),
                before.precheck().after(event), before.settlement().after(event), questions(before.questions(), event),
                CheckIn.after(before.checkIns(), event),
                event instanceof DenunciationEvent || event instanceof IdentityEvent
                        ? Writing.after(before.writings(), event)
                        : before.writings(),
                forgotten, terms, Terms.due(terms), before.words(),
                PersonWords.without(forgotten, personWords(before.personWords(), event)));
    }

    private static Accused accused(Accused before, CaseEvent event) {
        return event instanceof DenouncedNamed named
                ? new Accused(with(before.people(), named.denounced()), with(before.officers(), named.officers()),
                        with(before.units(), named.units()))
                : before;
    }

    private static List<Question> questions(List<Question> before, CaseEvent event) {
        return switch (event) {
            case DenouncerAsked asked ->
                with(before, List.of(new Question(asked.number(), asked.question(), asked.occurredAt(), null)));
            case DenouncerAnswered answered -> before.stream()
                    .map(one -> one.number() == answered.question() ? one.answered(answered.occurredAt()) : one)
                    .toList();
            default -> before;
        };
    }

    private List<PersonWords> personWords(List<PersonWords> before, CaseEvent event) {
        return with(before,
                event instanceof TextCleared cleared ? digests.ofCleared(cleared) : digests.ofPeople(event));
    }

    private static <T> List<T> with(List<T> all, List<T> more) {
        return Stream.concat(all.stream(), more.stream()).toList();
    }
}
