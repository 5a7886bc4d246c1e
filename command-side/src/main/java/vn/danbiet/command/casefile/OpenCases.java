package vn.danbiet.command.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.CaseStatus;
import vn.danbiet.events.UnitId;
import vn.danbiet.law.TermFamily;
import vn.danbiet.log.EventLog;
import vn.danbiet.platform.axon.AxonSetup;
import vn.danbiet.platform.personal.Seal;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDefinition;
import vn.danbiet.platform.view.ViewDefinition.Index;
import vn.danbiet.platform.view.ViewRounds;

/**
 * An index of all cases for the rounds: which of them something is due in. It follows the log as every view does, so it
 * is a little behind; what is really due, each case decides.
 */
@Component
public class OpenCases {
    /** Of its collection, its processor and its entry in the health report. */
    public static final String NAME = "open-cases";

    private static final int PAGE = 200;

    static final ViewDefinition<OpenCase> DEFINITION = new ViewDefinition<>(NAME, 1, OpenCase.class, new OpenCaseFold(),
            List.of(Index.on(ascending("nextMark")), Index.on(ascending("ended", "unit")),
                    Index.on(ascending("kind", "status")), Index.on(ascending("calendar")), Index.on(ascending("pack")),
                    Index.on(ascending("terms.family")), Index.on(ascending("position"))));

    private final View<OpenCase> view;
    private final EventLog log;

    OpenCases(MongoDatabase database, EventLog log, AxonSetup axon, Seal seal) {
        this.view = View.open(DEFINITION, database, log, axon, seal);
        this.log = log;
    }

    /** Once they are started, it follows the log. */
    public ViewRounds rounds(Clock clock) {
        return new ViewRounds(List.of(view), clock);
    }

    /**
     * Waits, for a bounded time, until it has seen what the log holds now.
     *
     * @return whether it has
     */
    public boolean awaitEndOfLog() {
        return view.hasSeen(log.headPosition());
    }

    /** The position of the log that it has seen. */
    public long position() {
        return view.position();
    }

    public Optional<OpenCase> find(String caseId) {
        return Optional.ofNullable(view.documents().find(eq("_id", caseId)).first());
    }

    /** The cases in which a mark is reached at this time and not on record. */
    public Stream<OpenCase> withMarksUntil(Instant time) {
        return all(lte("nextMark", time));
    }

    /** The cases that have not come to an end and that one of these units answers for. */
    public Stream<OpenCase> openAt(Collection<UnitId> units) {
        return all(and(eq("ended", false), in("unit", units)));
    }

    /**
     * The cases with an open term that is counted by an older version of the calendar or of the policy pack.
     *
     * @param position only those with an event after it; 0 for all
     */
    public Stream<OpenCase> countedBefore(int calendar, int pack, long position) {
        return all(and(gt("position", position), or(lt("calendar", calendar), lt("pack", pack))));
    }

    /** The cases of a kind that stand in a state. */
    public Stream<OpenCase> standing(CaseKind kind, CaseStatus status) {
        return all(and(eq("kind", kind.name()), eq("status", status.name())));
    }

    /** The cases in which a term of this family is open; there may be ended ones among them. */
    public Stream<OpenCase> withOpenTerm(TermFamily family) {
        return all(eq("terms.family", family.id()));
    }

    /** The cases with an open term. */
    public Stream<OpenCase> withOpenTerms() {
        return all(gt("pack", 0));
    }

    /** By pages, each one question: what is done with one page may take its time. */
    private Stream<OpenCase> all(Bson filter) {
        return Stream
                .iterate(page(filter), page -> !page.isEmpty(),
                        page -> page.size() < PAGE ? List.of() : page(and(filter, gt("_id", page.getLast().id()))))
                .flatMap(List::stream);
    }

    private List<OpenCase> page(Bson filter) {
        return view.documents().find(filter).sort(Sorts.ascending("_id")).limit(PAGE).into(new ArrayList<>());
    }
}
