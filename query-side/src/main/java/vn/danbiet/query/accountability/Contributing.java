package vn.danbiet.query.accountability;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.KnownCase;

/** Reads the cases that a record is made of, by the units that had to do with them, and what they contribute to it. */
@Component
class Contributing {
    /** How many cases with a second instance wait until theirs are read together. */
    private static final int TOGETHER = 500;

    private final View<FactsDocument> view;

    Contributing(View<FactsDocument> view) {
        this.view = view;
    }

    /** Hands over each contribution to the record that is asked for, with the case as it is now. */
    void each(Question question, OrganisationChart chart, BiConsumer<FactsDocument, Contribution> to) {
        List<Waiting> waiting = new ArrayList<>();
        for (FactsDocument document : view.documents().find(condition(question, chart))) {
            KnownCase known = KnownCase.of(document, question.moment().position()).orElse(null);
            if (known == null || !question.counting().takes(known)) {
                continue;
            }
            if (Contributions.again(known).findAny().isEmpty()) {
                contributions(known, List.of(), question, chart).forEach(one -> to.accept(document, one));
            } else {
                waiting.add(new Waiting(document, known));
            }
            if (waiting.size() == TOGETHER) {
                withSecondInstance(waiting, question, chart, to);
                waiting.clear();
            }
        }
        withSecondInstance(waiting, question, chart, to);
    }

    private record Waiting(FactsDocument document, KnownCase known) {}

    private void withSecondInstance(List<Waiting> waiting, Question question, OrganisationChart chart,
            BiConsumer<FactsDocument, Contribution> to) {
        if (waiting.isEmpty()) {
            return;
        }
        List<String> ids = waiting.stream().flatMap(one -> Contributions.again(one.known)).distinct().toList();
        Map<String, KnownCase> again = new HashMap<>();
        for (FactsDocument document : view.documents().find(in("_id", ids))) {
            KnownCase.of(document, question.moment().position()).ifPresent(one -> again.put(one.id(), one));
        }
        for (Waiting one : waiting) {
            List<KnownCase> later = Contributions.again(one.known).map(again::get).filter(Objects::nonNull).toList();
            contributions(one.known, later, question, chart).forEach(found -> to.accept(one.document, found));
        }
    }

    /** What counts for the subject on the days of the period; where cases are counted, each once. */
    private static Stream<Contribution> contributions(KnownCase one, List<KnownCase> again, Question question,
            OrganisationChart chart) {
        var counted = EnumSet.noneOf(Figure.class);
        return Contributions.of(one, again, chart, question.lastDay())
                .stream()
                .filter(contribution -> question.period().takes(contribution.day()))
                .filter(contribution -> question.subject().is(contribution.answerer()))
                .filter(contribution -> !contribution.figure().isPerCase() || counted.add(contribution.figure()));
    }

    private static Bson condition(Question question, OrganisationChart chart) {
        return and(concerns(question, chart), lt("openedAt", Days.endOf(question.lastDay())));
    }

    private static Bson concerns(Question question, OrganisationChart chart) {
        List<UnitId> units = question.subject().unitsInCharge(chart);
        return or(in("units", units), in("violators", units));
    }

    /** The last position at which anything has come to a case that the record may be made of. */
    long newest(Subject subject, OrganisationChart chart) {
        List<UnitId> units = subject.unitsInCharge(chart);
        return Stream.of(in("units", units), in("violators", units), eq("secondInstance", true))
                .mapToLong(this::newest)
                .max()
                .orElse(0);
    }

    private long newest(Bson those) {
        BsonDocument last = view.documents()
                .withDocumentClass(BsonDocument.class)
                .find(those)
                .projection(include("position"))
                .sort(descending("position"))
                .first();
        return last == null ? 0 : last.getNumber("position").longValue();
    }
}
