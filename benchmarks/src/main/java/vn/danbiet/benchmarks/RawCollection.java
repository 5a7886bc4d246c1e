package vn.danbiet.benchmarks;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;

/** The same documents with the same indexes and the same durability, by the bare driver: what can be had at best. */
final class RawCollection {
    private static final InsertManyOptions ORDERED = new InsertManyOptions().ordered(true);

    private final MongoCollection<Document> documents;
    private final AtomicLong position = new AtomicLong(1);

    RawCollection(MongoDatabase database) {
        documents = database.getCollection("raw");
        documents.createIndex(Indexes.ascending("stream", "version"), new IndexOptions().unique(true));
        documents.createIndex(Indexes.ascending("command"), new IndexOptions().unique(true).sparse(true));
    }

    /** A caller who inserts one document at a time. */
    Callers.Step singles() {
        Drafts drafts = new Drafts();
        return () -> {
            Draft draft = drafts.next();
            documents.insertOne(draft.document(position.getAndAdd(draft.ids().size())));
            return 1;
        };
    }

    /** A caller who inserts bulks of these sizes, one after the other and again from the beginning. */
    Callers.Step bulks(List<Integer> sizes) {
        List<Drafts> writers = new ArrayList<>();
        AtomicLong turn = new AtomicLong();
        return () -> {
            int size = sizes.get((int) (turn.getAndIncrement() % sizes.size()));
            List<Document> bulk = new ArrayList<>(size);
            for (int i = 0; i < size; i++) {
                if (writers.size() <= i) {
                    writers.add(new Drafts());
                }
                Draft draft = writers.get(i).next();
                bulk.add(draft.document(position.getAndAdd(draft.ids().size())));
            }
            documents.insertMany(bulk, ORDERED);
            return size;
        };
    }
}
