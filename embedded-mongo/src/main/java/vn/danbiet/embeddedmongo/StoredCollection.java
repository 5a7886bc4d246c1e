package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection in a map ordered by {@code _id}.
 *
 * <p>It hands out copies of its documents. The library changes documents in place and encodes replies after all locks
 * are released; working on copies, a stored document never changes, and a reply is what was read.
 */
final class StoredCollection extends H2Collection {

    private static final String ID = "_id";

    private final MVMap<Object, Document> documents;

    StoredCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> documents,
            MVMap<String, Object> meta, CursorRegistry cursors) {
        super(database, name, options, documents, meta, cursors);
        this.documents = documents;
    }

    @Override
    protected QueryResult queryDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batchSize,
            @Nullable Document fields) {
        Conditions conditions = new Conditions(query);
        StoredUniqueIndex index = mostSelective(conditions);
        if (index != null && (!index.isOnId() || index.findsExactly(conditions))) {
            return matchDocuments(query, index.getPositions(query), orderBy, skip, limit, batchSize, fields);
        }
        if (index == null && servedByIndex(query)) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        Range range = conditions.range(ID);
        boolean anyOrder = orderBy == null || orderBy.isEmpty();
        if (!ID.equals(getIdField()) || !anyOrder && !(isById(orderBy) && isOrdered(range))) {
            return super.queryDocuments(query, orderBy, skip, limit, batchSize, fields);
        }
        IdScan scan = new IdScan(documents, range, !anyOrder && orderBy.get(ID).equals(-1));
        Stream<Document> found = StreamSupport
                .stream(Spliterators.spliteratorUnknownSize(scan, Spliterator.ORDERED), false)
                .filter(document -> documentMatchesQuery(document, query))
                .skip(skip)
                .limit(limit > 0 ? limit : Long.MAX_VALUE)
                .map(document -> copy(document, fields));
        return answer(new BatchCursor(cursorRegistry.generateCursorId(), found.iterator(), scan::pause), batchSize);
    }

    private @Nullable StoredUniqueIndex mostSelective(Conditions conditions) {
        StoredUniqueIndex best = null;
        int selectivity = 0;
        for (var index : getIndexes()) {
            if (index instanceof StoredUniqueIndex candidate && candidate.selectivity(conditions) > selectivity) {
                best = candidate;
                selectivity = candidate.selectivity(conditions);
            }
        }
        return best;
    }

    private boolean servedByIndex(Document query) {
        return getIndexes().stream().anyMatch(index -> index.canHandle(query));
    }

    private static boolean isById(Document orderBy) {
        return orderBy.size() == 1
                && (Integer.valueOf(1).equals(orderBy.get(ID)) || Integer.valueOf(-1).equals(orderBy.get(ID)));
    }

    /** Whether the order of the map is the order by id that a client expects: it is for numbers and for texts. */
    private boolean isOrdered(@Nullable Range range) {
        if (range != null || documents.isEmpty()) {
            return true;
        }
        int kind = ValueOrder.kind(documents.firstKey());
        return kind == ValueOrder.kind(documents.lastKey()) && (kind == ValueOrder.NUMBER || kind == ValueOrder.TEXT);
    }

    private Document copy(Document document, @Nullable Document fields) {
        return fields == null || fields.isEmpty()
                ? document.cloneDeeply()
                : matchDocumentsFromStream(Stream.of(document), new Document(), null, 0, 0, 0, fields)
                        .collectDocuments()
                        .getFirst();
    }

    @Override
    protected QueryResult createQueryResult(List<Document> found, int batchSize) {
        return answer(new BatchCursor(cursorRegistry.generateCursorId(),
                found.stream().map(Document::cloneDeeply).iterator(), () -> {}), batchSize);
    }

    private QueryResult answer(BatchCursor cursor, int batchSize) {
        if (batchSize == 0) {
            return new QueryResult(cursor.takeAll());
        }
        List<Document> batch = cursor.takeDocuments(batchSize);
        if (cursor.isEmpty()) {
            return new QueryResult(batch);
        }
        cursorRegistry.add(cursor);
        return new QueryResult(batch, cursor);
    }
}
