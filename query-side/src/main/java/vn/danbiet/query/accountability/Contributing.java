package vn.danbiet.query.accountability;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.include;

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
        each(view.documents().find(condition(question, chart)), question, chart, to);
    }

    /** Of these cases alone. */
    void each(Iterable<FactsDocument> cases, Question question, OrganisationChart chart,
            BiConsumer<FactsDocument, Contribution> to) {
        List<Waiting> waiting = new ArrayList<>();
        for (FactsDocument document : cases) {
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
        return and(concerns(question.subject(), chart), lt("openedAt", Days.endOf(question.lastDay())));
    }

    private static Bson concerns(Subject subject, OrganisationChart chart) {
        List<UnitId> units = subject.unitsInCharge(chart);
        return or(in("units", units), in("violators", units));
    }

    /**
     * The cases that may contribute something else to a record since a position: something came to them, or to the case
     * that they came before the superior as.
     */
    List<FactsDocument> changedSince(long position, Subject subject, OrganisationChart chart) {
        List<String> decidedAgain = new ArrayList<>();
        view.documents()
                .withDocumentClass(BsonDocument.class)
                .find(and(eq("secondInstance", true), gt("position", position)))
                .projection(include("first"))
                .forEach(again -> decidedAgain.add(again.getString("first").getValue()));
        Bson concerns = concerns(subject, chart);
        return view.documents()
                .find(or(and(concerns, gt("position", position)), and(concerns, in("_id", decidedAgain))))
                .into(new ArrayList<>());
    }
}
