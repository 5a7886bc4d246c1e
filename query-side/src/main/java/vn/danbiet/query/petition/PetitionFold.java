package vn.danbiet.query.petition;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.petition.PetitionAnswerPublished;
import vn.danbiet.events.petition.PetitionAnswered;
import vn.danbiet.events.petition.PetitionClassified;
import vn.danbiet.events.petition.PetitionEvent;
import vn.danbiet.events.petition.PetitionGuided;
import vn.danbiet.events.petition.PetitionId;
import vn.danbiet.events.petition.PetitionRated;
import vn.danbiet.events.petition.PetitionReceived;
import vn.danbiet.events.petition.PetitionSplit;
import vn.danbiet.events.petition.PetitionStatus;
import vn.danbiet.events.petition.PetitionWithheld;
import vn.danbiet.events.petition.PetitionerAsked;
import vn.danbiet.events.petition.PetitionerReplied;
import vn.danbiet.events.petition.SplitPart;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.petition.PetitionDocument.Answer;
import vn.danbiet.query.petition.PetitionDocument.Classification;
import vn.danbiet.query.petition.PetitionDocument.Exchange;
import vn.danbiet.query.petition.PetitionDocument.Guidance;
import vn.danbiet.query.petition.PetitionDocument.Handling;
import vn.danbiet.query.petition.PetitionDocument.Letter;
import vn.danbiet.query.petition.PetitionDocument.Part;
import vn.danbiet.query.petition.PetitionDocument.Publication;
import vn.danbiet.query.petition.PetitionDocument.Rating;

/** What each event makes of a petition. */
final class PetitionFold implements Fold<PetitionDocument> {
    private static final int MOST_EXCHANGES = 50;

    private final SearchDigests digests;

    PetitionFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable PetitionDocument after(@Nullable PetitionDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case PetitionReceived received when before == null -> received(received, stamp);
            case PetitionEvent _ when before == null ->
                throw new IllegalStateException("A petition that begins with something else than its receipt");
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

    private PetitionDocument received(PetitionReceived event, Stamp stamp) {
        return new PetitionDocument(event.caseId(), stamp.position(), stamp.version(), stamp.position(),
                PetitionStatus.RECEIVED,
                new Letter(event.receiptCode(), event.channel(), event.subject(), event.groupSize(), event.signed(),
                        event.occurredAt(), stamp.recordedAt(), event.splitFrom()),
                event.content(), Charge.of(event), null, Handling.NONE, event.personal(), List.of(), List.of(), null,
                digests.ofLetter(event.receiptCode(), event.subject(), event.content().known().orElse("")),
                // Whoever is forgotten already when a view is built anew is as if the event had removed the words.
                digests.ofPeople(event));
    }

    private PetitionDocument next(PetitionDocument before, CaseEvent event, Stamp stamp) {
        List<Term> terms = Terms.after(before.terms(), event);
        List<Forgotten> forgotten = Forgotten.after(before.forgotten(), event);
        return new PetitionDocument(before.id(), stamp.position(), stamp.version(), before.firstPosition(),
                before.status().after(event), before.letter(), before.content(), before.charge().after(event),
                event instanceof PetitionClassified classified
                        ? new Classification(classified.direction(), classified.field(), classified.note())
                        : before.classification(),
                handling(before.handling(), event), before.personal(), forgotten, terms, Terms.due(terms),
                Forgotten.includes(forgotten, before.content().subject())
                        ? digests.ofLetter(before.letter().receiptCode(), before.letter().subject(), "")
                        : before.words(),
                PersonWords.without(forgotten, before.personWords()));
    }

    private static Handling handling(Handling before, CaseEvent event) {
        return switch (event) {
            case PetitionGuided guided -> before.guided(new Guidance(guided.competentBody(), guided.guidance()));
            case PetitionSplit split -> before.split(split.parts().stream().map(PetitionFold::part).toList());
            case PetitionerAsked asked -> before.exchanged(
                    append(before.exchanges(), new Exchange(asked.question(), asked.occurredAt(), null, null)));
            case PetitionerReplied replied -> before.exchanged(replied(before.exchanges(), replied));
            // Who withheld the case keeps it from the public until an answer is published, whatever comes in between.
            case PetitionAnswered answered ->
                before.answered(new Answer(answered.answer(), answered.occurredAt(), null, null),
                        before.publication().state() == Publication.State.WITHHELD
                                ? before.publication()
                                : Publication.OPEN);
            case PetitionAnswerPublished published -> before.answered(answer(before,
                    last -> new Answer(last.text(), last.answeredAt(), published.publicAnswer(), last.rating())),
                    Publication.PUBLISHED);
            case PetitionRated rated ->
                before.answered(answer(before, last -> new Answer(last.text(), last.answeredAt(), last.publicText(),
                        new Rating(rated.score(), rated.comment()))), before.publication());
            case PetitionWithheld withheld ->
                before.answered(before.answer(), Publication.withheld(withheld.ground(), withheld.citation()));
            default -> before;
        };
    }

    private static @Nullable Answer answer(Handling before, UnaryOperator<Answer> change) {
        return before.answer() == null ? null : change.apply(before.answer());
    }

    private static List<Exchange> replied(List<Exchange> exchanges, PetitionerReplied reply) {
        Exchange last = exchanges.isEmpty() ? null : exchanges.getLast();
        return last == null || last.reply() != null
                ? append(exchanges, new Exchange(null, null, reply.reply(), reply.occurredAt()))
                : append(exchanges.subList(0, exchanges.size() - 1),
                        new Exchange(last.question(), last.askedAt(), reply.reply(), reply.occurredAt()));
    }

    /** The most recent ones: a document has a bound, and the log has them all. */
    private static List<Exchange> append(List<Exchange> exchanges, Exchange next) {
        return Stream
                .concat(exchanges.stream().skip(Math.max(0, exchanges.size() - MOST_EXCHANGES + 1)), Stream.of(next))
                .toList();
    }

    private static Part part(SplitPart part) {
        return new Part(part.kind(), part.receiptCode() == null ? null : PetitionId.of(part.receiptCode()),
                part.receiptCode(), part.subject());
    }
}
