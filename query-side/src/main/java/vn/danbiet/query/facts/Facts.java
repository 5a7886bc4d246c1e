package vn.danbiet.query.facts;

import static vn.danbiet.query.facts.FactKind.OUTCOME;

import java.util.ArrayList;
import java.util.List;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.platform.view.Stamp;

/** Gathers what of one event is counted. */
final class Facts {
    private final CaseEvent event;
    private final Stamp stamp;
    private final List<CaseFact> facts = new ArrayList<>();

    Facts(CaseEvent event, Stamp stamp) {
        this.event = event;
        this.stamp = stamp;
    }

    CaseFact a(FactKind kind) {
        return CaseFact.of(kind, event, stamp);
    }

    void add(CaseFact fact) {
        facts.add(fact);
    }

    void add(CaseOutcome outcome) {
        add(a(OUTCOME).with(outcome));
    }

    List<CaseFact> all() {
        return List.copyOf(facts);
    }
}
