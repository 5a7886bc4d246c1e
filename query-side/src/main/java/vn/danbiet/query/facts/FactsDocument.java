package vn.danbiet.query.facts;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.access.Charge;
import vn.danbiet.query.cases.CaseState;

/**
 * What can be counted of one case, added to and never changed; {@link KnownCase} reads it as of a position. The fields
 * before {@code facts} say how it is now, to find cases by and to tell whom they are kept from.
 *
 * @param closedAt nothing while it is open
 * @param field the last one it was found to belong to
 * @param units every unit that was ever in charge, in the order of their first time
 * @param violators every unit in which a violation was found here
 * @param first the case that was decided before, where this is the second instance of it
 * @param secondInstance whether there is such a case
 * @param facts in the order in which they were put on record
 * @param terms in the order in which they began
 */
public record FactsDocument(
        @BsonId String id,
        long position,
        CaseKind kind,
        CaseState state,
        Charge charge,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable String field,
        List<UnitId> units,
        List<UnitId> violators,
        @Nullable String first,
        boolean secondInstance,
        List<CaseFact> facts,
        List<TermFacts> terms) implements ViewDocument {
    public FactsDocument {
        units = List.copyOf(units);
        violators = List.copyOf(violators);
        facts = List.copyOf(facts);
        terms = List.copyOf(terms);
    }
}
