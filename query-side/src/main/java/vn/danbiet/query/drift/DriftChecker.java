package vn.danbiet.query.drift;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.BsonInt64;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.log.EventLogException;
import vn.danbiet.log.personal.KeysUnavailable;
import vn.danbiet.log.personal.MasterKeyMismatch;
import vn.danbiet.platform.view.View;
import vn.danbiet.platform.view.ViewDocument;
import vn.danbiet.query.drift.DriftFinding.Kind;
import vn.danbiet.query.history.CaseHistories;
import vn.danbiet.query.history.CaseHistory;

/**
 * Folds a case again and compares what comes out with what the views hold, while these go on.
 *
 * <p>
 * <b>Which events count.</b> First the position that the view has seen is read, then its document, then the log. The
 * document holds all that was seen by then; whatever more it holds, its own position tells. So the events up to the later
 * of the two make just this document. What differs all the same is looked at once more, after the view has seen the end
 * of the case: a key may have gone in between, or a view have been replaced by a newer one.
 *
 * <p>
 * Counts what it compared and what it found as {@code danbiet.drift.checked} and {@code danbiet.drift.findings}, by view.
 */
@Component
class DriftChecker {
    private static final int ATTEMPTS = 3;
    private static final String CHECKED = "danbiet.drift.checked";
    private static final String FINDINGS = "danbiet.drift.findings";

    private final CaseHistories histories;
    private final List<View<?>> views;
    private final MeterRegistry meters;

    DriftChecker(CaseHistories histories, List<View<?>> views, MeterRegistry meters) {
        this.histories = histories;
        this.views = List.copyOf(views);
        this.meters = meters;
        // From the start, so that the first finding is seen as a change.
        views.forEach(view -> {
            count(CHECKED, view, 0);
            count(FINDINGS, view, 0);
        });
    }

    List<View<?>> views() {
        return views;
    }

    /**
     * What is wrong about a case in some views.
     *
     * @return nothing where there is neither such a case nor a document of it
     */
    Optional<List<DriftFinding>> check(String caseId, List<View<?>> inViews) {
        List<Holding<?>> holdings = inViews.stream().<Holding<?>>map(view -> Holding.of(view, caseId)).toList();
        Optional<CaseHistory> history;
        try {
            history = histories.of(caseId);
        } catch (RuntimeException e) {
            refuseUnlessOfTheEvents(e);
            return Optional.of(inViews.stream()
                    .map(view -> counted(view, List.of(DriftFinding.of(caseId, view.name(), Kind.CANNOT_REBUILD))))
                    .flatMap(List::stream)
                    .toList());
        }
        if (history.isEmpty() && holdings.stream().allMatch(holding -> holding.document == null)) {
            return Optional.empty();
        }
        var findings = new ArrayList<DriftFinding>();
        for (Holding<?> holding : holdings) {
            findings.addAll(counted(holding.view, settled(holding, caseId, history)));
        }
        return Optional.of(findings);
    }

    private <D extends ViewDocument> List<DriftFinding> settled(Holding<D> first, String caseId,
            Optional<CaseHistory> known) {
        Holding<D> holding = first;
        Optional<CaseHistory> history = known;
        for (int attempt = 1;; attempt++) {
            List<DriftFinding> findings = holding.compare(caseId, history);
            if (findings.isEmpty()) {
                return findings;
            }
            if (holding.view.hasPutAside(caseId)) {
                return List.of(DriftFinding.of(caseId, holding.view.name(), Kind.PUT_ASIDE));
            }
            boolean seen = history.isEmpty() || holding.view.hasSeen(history.get().lastPosition());
            if (attempt >= ATTEMPTS) {
                // A view that is behind is said to be so elsewhere; what it will make of the rest is not known yet.
                return seen ? findings : List.of();
            }
            holding = Holding.of(holding.view, caseId);
            history = histories.of(caseId);
        }
    }

    private List<DriftFinding> counted(View<?> view, List<DriftFinding> findings) {
        count(CHECKED, view, 1);
        count(FINDINGS, view, findings.size());
        return findings;
    }

    private void count(String name, View<?> view, int more) {
        meters.counter(name, "view", view.name()).increment(more);
    }

    /** An event is not to blame for a server that cannot be reached. */
    private static void refuseUnlessOfTheEvents(RuntimeException e) {
        if (e instanceof MongoException || e instanceof EventLogException || e instanceof KeysUnavailable
                || e instanceof MasterKeyMismatch) {
            throw e;
        }
    }

    /**
     * What a view holds of a case.
     *
     * @param seen the position that the view had seen before that
     */
    private record Holding<D extends ViewDocument>(View<D> view, long seen, @Nullable BsonDocument document) {
        static <D extends ViewDocument> Holding<D> of(View<D> view, String caseId) {
            long seen = view.position();
            return new Holding<>(view, seen,
                    view.documents().withDocumentClass(BsonDocument.class).find(eq("_id", caseId)).first());
        }

        List<DriftFinding> compare(String caseId, Optional<CaseHistory> history) {
            if (history.isEmpty()) {
                return document == null ? List.of() : List.of(DriftFinding.of(caseId, view.name(), Kind.NO_STREAM));
            }
            BsonDocument expected;
            try {
                expected = rebuilt(history.get());
            } catch (RuntimeException e) {
                refuseUnlessOfTheEvents(e);
                return List.of(DriftFinding.of(caseId, view.name(), Kind.CANNOT_REBUILD));
            }
            if (expected == null || document == null) {
                return expected == document
                        ? List.of()
                        : List.of(DriftFinding.of(caseId, view.name(),
                                document == null ? Kind.NO_DOCUMENT : Kind.EXTRA_DOCUMENT));
            }
            return StoredDifference.between(caseId, view.name(), expected, document,
                    !history.get().charge().confidential());
        }

        /** As the view would store it. */
        private @Nullable BsonDocument rebuilt(CaseHistory history) {
            D folded = history.document(view, Math.max(seen, ownPosition()));
            if (folded == null) {
                return null;
            }
            var stored = new BsonDocument();
            view.documents()
                    .getCodecRegistry()
                    .get(view.definition().documentClass())
                    .encode(new BsonDocumentWriter(stored), folded, EncoderContext.builder().build());
            return stored;
        }

        private long ownPosition() {
            return document != null && document.get("position") instanceof BsonInt64 position ? position.getValue() : 0;
        }
    }
}
