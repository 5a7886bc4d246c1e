package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Hands out documents in batches that fit into a message, however large they are. */
final class BatchCursor extends AbstractCursor {

    private static final int BATCH_BYTES = 16 << 20;

    private final Iterator<Document> documents;
    private final Runnable afterBatch;
    private boolean empty;

    /** {@code afterBatch} is called when nothing will be read for a while. */
    BatchCursor(long id, Iterator<Document> documents, Runnable afterBatch) {
        super(id);
        this.documents = documents;
        this.afterBatch = afterBatch;
    }

    @Override
    public synchronized boolean isEmpty() {
        return empty;
    }

    @Override
    public synchronized List<Document> takeDocuments(int count) {
        return take(count, BATCH_BYTES);
    }

    /** For the library's own use, where nothing is sent. */
    synchronized List<Document> takeAll() {
        return take(Integer.MAX_VALUE, Long.MAX_VALUE);
    }

    private List<Document> take(int count, long bytes) {
        List<Document> batch = new ArrayList<>();
        long taken = 0;
        while (batch.size() < count && taken < bytes && documents.hasNext()) {
            Document document = documents.next();
            taken += Bson.estimateSize(document);
            batch.add(document);
        }
        empty = !documents.hasNext();
        afterBatch.run();
        return batch;
    }
}
