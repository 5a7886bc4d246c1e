package vn.danbiet.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Tenure;
import vn.danbiet.law.Days;
import vn.danbiet.law.Law;
import vn.danbiet.query.cases.PublicTerm;

/**
 * What anybody with the receipt code sees of a case: what its events declare public. Nothing here tells who acted, and
 * nothing counts what is left out.
 *
 * @param unit answers for the case
 * @param head leads that unit, and answers with it; nothing where the organisation knows none
 * @param terms the deadlines, with those that are over
 * @param postings where what came out of it is to be read, and for how long
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicTimeline(
        ReceiptCode receiptCode,
        CaseKind kind,
        Phrase kindText,
        String status,
        Phrase statusText,
        UnitId unit,
        Phrase unitText,
        @Nullable Head head,
        List<PublicTerm> terms,
        Result.@Nullable ToPublic result,
        List<ToldPosting> postings,
        List<PublicEntry> entries) {

    /** The responsible head: the office and who holds it. */
    record Head(String name, Phrase title, boolean acting) {
        private static Head of(Tenure tenure) {
            return new Head(tenure.name(), tenure.title().phrase(), tenure.acting());
        }
    }

    static PublicTimeline of(TimelineDocument timeline, OrganisationChart units, Law law, Instant now) {
        UnitId unit = timeline.charge().unit();
        CaseKind kind = timeline.state().kind();
        List<Posting> postings = timeline.postings()
                .stream()
                .filter(posting -> !timeline.isKeptBack(posting.entry(), now))
                .toList();
        Result result = timeline.result();
        return new PublicTimeline(timeline.receiptCode(), kind, kind.phrase(), timeline.state().name(),
                timeline.state().status().phrase(), unit, units.name(unit, Days.of(now)),
                units.headAt(unit, now).map(Head::of).orElse(null),
                PublicTerm.all(TimelineWords.forThePublic(timeline.terms()), now),
                result == null || timeline.isKeptBack(result.entry(), now) ? null : result.toPublic(),
                ToldPosting.all(postings, kind, law, units, now),
                ShownEntry.all(timeline, units, now).stream().map(ShownEntry::entry).toList());
    }
}
