package vn.danbiet.query.complaint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.complaint.ComplaintClassified;
import vn.danbiet.events.complaint.ComplaintDecisionPublished;
import vn.danbiet.events.complaint.ComplaintEvent;
import vn.danbiet.events.complaint.ComplaintReceived;
import vn.danbiet.events.complaint.ComplaintStatus;
import vn.danbiet.events.complaint.ComplaintWithheld;
import vn.danbiet.law.Term;
import vn.danbiet.platform.view.Fold;
import vn.danbiet.platform.view.Stamp;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.Forgotten;
import vn.danbiet.query.cases.PersonWords;
import vn.danbiet.query.cases.SearchDigests;
import vn.danbiet.query.cases.Terms;
import vn.danbiet.query.complaint.ComplaintDocument.Classification;
import vn.danbiet.query.complaint.ComplaintDocument.Letter;
import vn.danbiet.query.complaint.ComplaintDocument.Settlement;

/** What each event makes of a complaint. */
final class ComplaintFold implements Fold<ComplaintDocument> {
    private static final Settlement NOTHING_YET = new Settlement(Examination.NONE, List.of(), Measures.NONE, null, null,
            Course.NONE);

    private final SearchDigests digests;

    ComplaintFold(SearchDigests digests) {
        this.digests = digests;
    }

    @Override
    public @Nullable ComplaintDocument after(@Nullable ComplaintDocument before, CaseEvent event, Stamp stamp) {
        return switch (event) {
            case ComplaintReceived received when before == null -> received(received, stamp);
            case ComplaintEvent _ when before == null ->
                throw new IllegalStateException("A complaint that begins with something else than its receipt");
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

    private ComplaintDocument received(ComplaintReceived event, Stamp stamp) {
        return new ComplaintDocument(event.caseId(), stamp.position(), stamp.version(), stamp.position(),
                ComplaintStatus.RECEIVED, event.instance(),
                new Letter(event.receiptCode(), event.channel(), event.contested(), event.subject(), event.groupSize(),
                        event.signed(), event.remote(), event.forwardedBy(), event.occurredAt(), stamp.recordedAt(),
                        event.firstInstance(), event.firstWasOverdue(), event.splitFrom()),
                event.content(), Charge.of(event), null, NOTHING_YET, false, List.of(), event.personal(), List.of(),
                List.of(), null,
                digests.ofLetter(event.receiptCode(), event.subject(), event.content().known().orElse("")),
                // Whoever is forgotten already when a view is built anew is as if the event had removed the words.
                digests.ofPeople(event));
    }

    private ComplaintDocument next(ComplaintDocument before, CaseEvent event, Stamp stamp) {
        List<Forgotten> forgotten = Forgotten.after(before.forgotten(), event);
        List<Term> terms = Terms.after(before.terms(), event);
        return new ComplaintDocument(before.id(), stamp.position(), stamp.version(), before.firstPosition(),
                before.status().after(event), before.instance(), before.letter(), before.content(),
                before.charge().after(event),
                event instanceof ComplaintClassified classified
                        ? new Classification(classified.direction(), classified.field(), classified.note())
                        : before.classification(),
                settlement(before.settlement(), event), withheld(before.withheld(), event),
                Paper.after(before.papers(), event), before.personal(), forgotten, terms, Terms.due(terms),
                Forgotten.includes(forgotten, before.content().subject())
                        ? digests.ofLetter(before.letter().receiptCode(), before.letter().subject(), "")
                        : before.words(),
                PersonWords.without(forgotten, before.personWords()));
    }

    private static Settlement settlement(Settlement before, CaseEvent event) {
        return event instanceof ComplaintEvent
                ? new Settlement(before.examination().after(event), Dialogue.after(before.dialogues(), event),
                        before.measures().after(event), Decision.after(before.decision(), event),
                        Enforcement.after(before.enforcement(), event), before.course().after(event))
                : before;
    }

    private static boolean withheld(boolean before, CaseEvent event) {
        return switch (event) {
            case ComplaintWithheld _ -> true;
            case ComplaintDecisionPublished _ -> false;
            default -> before;
        };
    }
}
