package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * A database whose collections and indexes are maps of one {@link MVStore}. Takes the place of the library's
 * {@code H2Database}, which keeps Java serialization in maps without order, and when it drops a database drops also
 * those whose names begin alike.
 */
final class StoredDatabase extends AbstractSynchronizedMongoDatabase<Object> {

    /** {@code H2Backend} finds the databases of a store by this prefix. */
    private static final String DATA = "databases.";
    private static final String META = "meta.";

    private final MVStore store;
    private final boolean opened;

    StoredDatabase(String name, MVStore store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
        opened = true;
    }

    @Override
    public Document handleCommand(Channel channel, String command, Document query, DatabaseResolver databases,
            Oplog oplog) {
        if (command.equalsIgnoreCase("update") && Utils.isTrue(query.get("ordered"))
                && query.get("updates") instanceof List<?> updates && updates.size() > 1) {
            return updateInOrder(channel, command, query, updates, databases, oplog);
        }
        Document reply = super.handleCommand(channel, command, query, databases, oplog);
        if (command.equalsIgnoreCase("insert") && reply.get("writeErrors") instanceof List<?> errors) {
            // The library counts refused documents as well.
            boolean ordered = Utils.isTrue(query.get("ordered"));
            int all = ((List<?>) query.get("documents")).size();
            reply.put("n", ordered ? ((Document) errors.getFirst()).get("index") : all - errors.size());
        }
        return reply;
    }

    /** One by one, because the library goes on after a failure even when it should stop. */
    private Document updateInOrder(Channel channel, String command, Document query, List<?> updates,
            DatabaseResolver databases, Oplog oplog) {
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < updates.size() && errors.isEmpty(); i++) {
            Document one = query.clone();
            one.put("updates", List.of(updates.get(i)));
            Document reply = super.handleCommand(channel, command, one, databases, oplog);
            matched += (Integer) reply.get("n");
            modified += (Integer) reply.get("nModified");
            collect(reply.get("upserted"), i, upserted);
            collect(reply.get("writeErrors"), i, errors);
        }
        Document reply = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            reply.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.put("writeErrors", errors);
        }
        Utils.markOkay(reply);
        return reply;
    }

    private static void collect(Object documents, int index, List<Document> target) {
        if (documents instanceof Iterable<?> found) {
            found.forEach(document -> target.add(((Document) document).append("index", index)));
        }
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        return new StoredCollection(this, name, options, openData(name), openMeta(name), cursorRegistry);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        MVMap<KeyValue, Object> map = openIndex(collection, name);
        if (opened && isNew(collection, name)) {
            // What a failed attempt to build this index left behind.
            map.clear();
        }
        return new StoredUniqueIndex(map, name, keys, sparse);
    }

    private boolean isNew(String collection, String index) {
        return resolveCollection(collection, true).getIndexes()
                .stream()
                .noneMatch(known -> known.getName().equals(index));
    }

    /** Quietly accepted: such an index changes how fast an answer comes, not the answer. */
    @Override
    protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
            boolean sparse) {
        return new EmptyIndex<>(name, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<Object> collection, String name) {
        super.dropIndex(collection, name);
        store.removeMap(openIndex(collection.getCollectionName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.removeMap(openData(name));
        store.removeMap(openMeta(name));
    }

    @Override
    public void moveCollection(MongoDatabase source, MongoCollection<?> collection, String name) {
        throw new UnsupportedOperationException("renaming collections");
    }

    @Override
    protected long getStorageSize() {
        return store.getFileStore() == null ? 0 : store.getFileStore().size();
    }

    @Override
    protected long getFileSize() {
        return getStorageSize();
    }

    private MVMap<Object, Document> openData(String collection) {
        return store.openMap(DATA + getFullCollectionNamespace(collection),
                new MVMap.Builder<Object, Document>().keyType(new ValueType()).valueType(new DocumentType()));
    }

    private MVMap<String, Object> openMeta(String collection) {
        return store.openMap(META + getFullCollectionNamespace(collection));
    }

    private MVMap<KeyValue, Object> openIndex(String collection, String index) {
        return store.openMap(getFullCollectionNamespace(collection) + "._index_" + index,
                new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()).valueType(new ValueType()));
    }
}
