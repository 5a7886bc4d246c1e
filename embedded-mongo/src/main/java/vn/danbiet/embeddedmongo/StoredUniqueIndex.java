package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.BsonConstants;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Set;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A unique index in an ordered map. The library's own serves only queries that name exactly its keys; this one serves
 * every query of which a {@link Plan} can be made. What it finds is never too little; the collection checks the whole
 * query on each document found.
 */
final class StoredUniqueIndex extends AbstractUniqueIndex<Object> {

    /**
     * How to find documents by this index.
     *
     * @param lookups complete keys, or none when the entries to look at begin with {@code prefix}
     * @param range where the key after the prefix must be, or null for anywhere
     */
    private record Plan(List<KeyValue> lookups, List<Object> prefix, @Nullable Range range) {

        int selectivity() {
            return lookups.isEmpty() ? 2 * prefix.size() + (range == null ? 0 : 1) : Integer.MAX_VALUE;
        }
    }

    private static final String ID = "_id";

    private final MVMap<KeyValue, Object> map;

    StoredUniqueIndex(MVMap<KeyValue, Object> map, String name, List<IndexKey> keys, boolean sparse) {
        super(name, keys, sparse);
        this.map = map;
    }

    boolean isOnId() {
        return keys().equals(List.of(ID));
    }

    /** The higher, the fewer documents are to be looked at; 0 when all are. */
    int selectivity(Conditions conditions) {
        Plan plan = plan(conditions);
        return plan == null ? 0 : plan.selectivity();
    }

    /** Whether the conditions name complete keys, so that nothing better can be found. */
    boolean findsExactly(Conditions conditions) {
        return selectivity(conditions) == Integer.MAX_VALUE;
    }

    private @Nullable Plan plan(Conditions conditions) {
        List<String> keys = keys();
        List<Object> prefix = new ArrayList<>();
        for (String key : keys) {
            Object value = conditions.equality(key);
            if (value == null) {
                break;
            }
            prefix.add(value);
        }
        if (prefix.size() == keys.size()) {
            return new Plan(List.of(new KeyValue(prefix).normalized()), List.of(), null);
        }
        String next = keys.get(prefix.size());
        Collection<?> alternatives = keys.size() == 1 ? conditions.alternatives(next) : null;
        if (alternatives != null && !alternatives.isEmpty()) {
            return new Plan(alternatives.stream().map(value -> new KeyValue(value).normalized()).toList(), List.of(),
                    null);
        }
        Range range = conditions.range(next);
        if (prefix.isEmpty() && range == null) {
            return null;
        }
        // Two elements of one array may satisfy one bound each; an id is no array.
        boolean bothBounds = range == null || isOnId() || range.lower() == null;
        return new Plan(List.of(), prefix.isEmpty() ? prefix : values(new KeyValue(prefix).normalized()),
                bothBounds ? range : range.withoutUpper());
    }

    private static List<Object> values(KeyValue key) {
        return key.stream().toList();
    }

    @Override
    public boolean canHandle(Document query) {
        // The library's own rules are wrong for compound indexes where a value is an array.
        return plan(new Conditions(query)) != null || !isCompoundIndex() && super.canHandle(query);
    }

    @Override
    public Iterable<Object> getPositions(Document query) {
        Plan plan = plan(new Conditions(query));
        // Each only once, even if several elements of an array lead there.
        Set<Object> positions = new LinkedHashSet<>();
        if (plan == null) {
            super.getPositions(query).forEach(positions::add);
        } else if (plan.lookups().isEmpty()) {
            scan(plan.prefix(), plan.range(), positions);
        } else {
            plan.lookups().stream().map(map::get).filter(position -> position != null).forEach(positions::add);
        }
        return positions;
    }

    private void scan(List<Object> prefix, @Nullable Range range, Set<Object> positions) {
        List<Object> start = new ArrayList<>(prefix);
        if (range != null) {
            start.add(range.start());
        }
        Cursor<KeyValue, Object> cursor = map.cursor(new KeyValue(start));
        while (cursor.hasNext()) {
            KeyValue key = cursor.next();
            if (!beginsWith(key, prefix) || range != null && !range.contains(key.get(prefix.size()))) {
                return;
            }
            positions.add(cursor.getValue());
        }
    }

    private static boolean beginsWith(KeyValue key, List<Object> prefix) {
        for (int i = 0; i < prefix.size(); i++) {
            if (ValueOrder.INSTANCE.compare(key.get(i), prefix.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized void checkAdd(Document document, MongoCollection<Object> collection) {
        refuseUnfit(document);
        super.checkAdd(document, collection);
    }

    @Override
    public synchronized void checkUpdate(Document oldDocument, Document newDocument,
            MongoCollection<Object> collection) {
        refuseUnfit(newDocument);
        if (isLeftOut(oldDocument)) {
            super.checkAdd(newDocument, collection);
        } else {
            super.checkUpdate(oldDocument, newDocument, collection);
        }
    }

    @Override
    public void updateInPlace(Document oldDocument, Document newDocument, Object position,
            MongoCollection<Object> collection) {
        if (isLeftOut(oldDocument) == isLeftOut(newDocument)) {
            super.updateInPlace(oldDocument, newDocument, position, collection);
        } else {
            remove(oldDocument);
            add(newDocument, position, collection);
        }
    }

    @Override
    public @Nullable Object getPosition(Document document) {
        return isLeftOut(document) ? null : super.getPosition(document);
    }

    /** A sparse index has no entry for a missing key but one for null; the library mixes them up in places. */
    private boolean isLeftOut(Document document) {
        return isSparse()
                && keys().stream().allMatch(key -> Utils.getSubdocumentValue(document, key) instanceof Missing);
    }

    /** All checks come before the first change, so that no later failure leaves a change half done. */
    private void refuseUnfit(Document document) {
        if (isOnId() && Bson.encode(document).length > BsonConstants.MAX_BSON_OBJECT_SIZE) {
            throw new MongoServerError(10334, "BSONObjectTooLarge", "the document is larger than 16 MB");
        }
        if (getKeyValues(document).isEmpty()) {
            throw new MongoServerError(2, "BadValue", "no empty array is possible in unique index " + getName());
        }
    }

    @Override
    protected @Nullable Object removeDocument(KeyValue key) {
        return map.remove(key);
    }

    @Override
    protected boolean putKeyPosition(KeyValue key, @Nullable Object position) {
        return map.putIfAbsent(key, Missing.ofNullable(position)) == null;
    }

    @Override
    protected Iterable<Entry<KeyValue, Object>> getIterable() {
        return map.entrySet();
    }

    @Override
    protected @Nullable Object getPosition(KeyValue key) {
        return map.get(key);
    }

    @Override
    public long getCount() {
        return map.sizeAsLong();
    }

    @Override
    public long getDataSize() {
        return getCount();
    }
}
