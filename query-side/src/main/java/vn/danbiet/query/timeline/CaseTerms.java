package vn.danbiet.query.timeline;

import java.time.Instant;
import java.util.List;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.ReceiptCode;
import vn.danbiet.query.cases.ToldTerm;

/**
 * All terms of a case, in the order in which they began.
 *
 * @param version of the case
 */
record CaseTerms(String id, ReceiptCode receiptCode, CaseKind kind, long version, List<ToldTerm> terms) {
    static CaseTerms of(TimelineDocument timeline, Instant now) {
        return new CaseTerms(timeline.id(), timeline.receiptCode(), timeline.state().kind(), timeline.version(),
                ToldTerm.all(timeline.terms(), now));
    }
}
