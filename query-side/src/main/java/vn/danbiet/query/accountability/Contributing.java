package vn.danbiet.query.accountability;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.law.Days;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.facts.ChangedCases;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.KnownCase;

/** Reads the cases that a record is made of, by the units that had to do with them, and what they contribute to it. */
@Component
class Contributing {
    /** How many cases with a second instance wait until theirs are read together. */
    private static final int TOGETHER = 500;

    private final View<FactsDocument> view;
    private final ChangedCases cases;

    Contributing(View<FactsDocument> view, ChangedCases cases) {
        this.view = view;
        this.cases = cases;
    }

    /** Hands over each contribution to the record that is asked for, with the case as it is now. */
    void each(Question question, OrganisationChart chart, BiConsumer<FactsDocument, Contribution> to) {
        var reading = new Reading(question, chart, to);
        cases.each(and(concerns(question.subject(), chart), lt("openedAt", Days.endOf(question.lastDay()))), 0,
                reading::add);
        reading.end();
    }

    /** Of these cases alone. */
    void each(Iterable<FactsDocument> those, Question question, OrganisationChart chart,
            BiConsumer<FactsDocument, Contribution> to) {
        var reading = new Reading(question, chart, to);
        those.forEach(reading::add);
        reading.end();
    }

    /**
     * Hands over what the cases contribute now that have changed since a position, and what they contributed then: those to
     * which something came, and those to whose second instance it did.
     */
    void changes(Question then, Question now, OrganisationChart chart, Consumer<Contribution> instead,
            Consumer<Contribution> to) {
        var before = new Reading(then, chart, (_, contribution) -> instead.accept(contribution));
        var after = new Reading(now, chart, (_, contribution) -> to.accept(contribution));
        Set<String> seen = new HashSet<>();
        Consumer<FactsDocument> both = one -> {
            if (seen.add(one.id())) {
                before.add(one);
                after.add(one);
            }
        };
        Bson concerns = concerns(now.subject(), chart);
        Set<String> decidedAgain = new HashSet<>();
        cases.each(eq("secondInstance", true), then.moment().position(),
                again -> decidedAgain.add(Objects.requireNonNull(again.first())));
        cases.each(concerns, then.moment().position(), both);
        view.documents().find(and(concerns, in("_id", decidedAgain))).forEach(both);
        before.end();
        after.end();
    }

    int generation() {
        return view.generation();
    }

    /** Whether what is counted now stays right: nothing is put aside that would come late and with its old position. */
    boolean lasts() {
        return view.isWhole();
    }

    /** Reads one case after the other; those with a second instance wait until theirs are read together. */
    private final class Reading {
        private final Question question;
        private final OrganisationChart chart;
        private final BiConsumer<FactsDocument, Contribution> to;
        private final List<Waiting> waiting = new ArrayList<>();

        Reading(Question question, OrganisationChart chart, BiConsumer<FactsDocument, Contribution> to) {
            this.question = question;
            this.chart = chart;
            this.to = to;
        }

        void add(FactsDocument document) {
            KnownCase known = KnownCase.of(document, question.moment().position()).orElse(null);
            if (known == null || !question.counting().takes(known)) {
                return;
            }
            if (Contributions.again(known).findAny().isEmpty()) {
                contributions(known, List.of(), question, chart).forEach(one -> to.accept(document, one));
            } else {
                waiting.add(new Waiting(document, known));
            }
            if (waiting.size() == TOGETHER) {
                end();
            }
        }

        void end() {
            withSecondInstance(waiting, question, chart, to);
            waiting.clear();
        }
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

    private static Bson concerns(Subject subject, OrganisationChart chart) {
        List<UnitId> units = subject.unitsInCharge(chart);
        return or(in("units", units), in("violators", units));
    }
}
