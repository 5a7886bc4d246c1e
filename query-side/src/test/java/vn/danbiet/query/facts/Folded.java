package vn.danbiet.query.facts;

import java.time.Instant;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.platform.view.Stamp;

/** Makes the document of a case from its events, each recorded when it happened unless it is said otherwise. */
public final class Folded {
    private final FactsFold fold = new FactsFold();
    private long position;
    private FactsDocument document;

    public Folded() {
        this(0);
    }

    /** @param position of what was in the log before */
    public Folded(long position) {
        this.position = position;
    }

    public Folded with(CaseEvent event) {
        return with(event, event.occurredAt());
    }

    public Folded with(CaseEvent event, Instant recordedAt) {
        position++;
        document = fold.after(document, event, new Stamp(position, position, recordedAt, null, null, null));
        return this;
    }

    public FactsDocument document() {
        return document;
    }

    public long position() {
        return position;
    }

    public KnownCase known() {
        return known(position);
    }

    public KnownCase known(long asOf) {
        return KnownCase.of(document, asOf).orElseThrow();
    }
}
