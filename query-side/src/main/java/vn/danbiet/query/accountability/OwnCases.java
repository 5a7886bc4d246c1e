package vn.danbiet.query.accountability;

import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.platform.view.View;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.facts.FactsDocument;
import vn.danbiet.query.facts.LeftOut;
import vn.danbiet.query.facts.TermFacts;

/**
 * Leaves out of a record what rests on the cases that concern whoever asks and that not everybody knows of, also what such
 * a case says about the one that was decided before.
 */
@Component
class OwnCases {
    private final LeftOut leftOut;
    private final Contributing contributing;
    private final View<FactsDocument> view;

    OwnCases(LeftOut leftOut, Contributing contributing, View<FactsDocument> view) {
        this.leftOut = leftOut;
        this.contributing = contributing;
        this.view = view;
    }

    /** These cases, and the positions of their events. */
    record Own(List<FactsDocument> cases, Set<Long> events) {
        boolean tells(Contribution contribution) {
            return events.contains(contribution.event().position());
        }
    }

    Own of(CaseReader reader, Question question) {
        List<FactsDocument> cases = leftOut.of(reader, question.counting(), question.moment().position());
        return new Own(cases, cases.stream().flatMapToLong(OwnCases::events).boxed().collect(Collectors.toSet()));
    }

    /** The tally as if these cases were none. */
    Tally without(Own own, Tally all, Question question, OrganisationChart chart) {
        if (own.cases.isEmpty()) {
            return all;
        }
        Tally tally = all.copy();
        contributing.each(withThoseBefore(own.cases), question, chart, (_, contribution) -> {
            if (own.tells(contribution)) {
                tally.remove(contribution);
            }
        });
        return tally;
    }

    private Iterable<FactsDocument> withThoseBefore(List<FactsDocument> cases) {
        Map<String, FactsDocument> all = new HashMap<>();
        cases.forEach(one -> all.put(one.id(), one));
        List<String> before = cases.stream().map(FactsDocument::first).filter(Objects::nonNull).toList();
        if (!before.isEmpty()) {
            view.documents().find(in("_id", before)).into(new ArrayList<>()).forEach(one -> all.put(one.id(), one));
        }
        return all.values();
    }

    private static LongStream events(FactsDocument one) {
        Stream<Long> facts = one.facts().stream().map(fact -> fact.position());
        Stream<Long> steps = one.terms().stream().flatMap(term -> term.steps().stream()).map(TermFacts.Step::position);
        return Stream.concat(facts, steps).mapToLong(Long::longValue);
    }
}
