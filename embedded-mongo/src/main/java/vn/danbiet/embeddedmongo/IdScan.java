package vn.danbiet.embeddedmongo;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents of a range of ids, or all, by id, read as they are asked for. */
final class IdScan implements Iterator<Document> {

    private final MVMap<Object, Document> documents;
    private final @Nullable Range range;
    private final boolean descending;

    private @Nullable Cursor<Object, Document> cursor;
    private @Nullable Object position;
    private @Nullable Document next;
    private boolean done;

    IdScan(MVMap<Object, Document> documents, @Nullable Range range, boolean descending) {
        this.documents = documents;
        this.range = range;
        this.descending = descending;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !done) {
            next = advance();
            done = next == null;
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Document found = next;
        next = null;
        return found;
    }

    /** To be called before the lock is released: a commit may then free what the cursor still refers to. */
    void pause() {
        cursor = null;
    }

    private @Nullable Document advance() {
        if (cursor == null) {
            cursor = documents.cursor(position != null ? position : start(), null, descending);
        }
        while (cursor.hasNext()) {
            Object id = cursor.next();
            if (position != null && ValueOrder.INSTANCE.compare(id, position) == 0) {
                continue; // where it paused
            }
            if (range == null || range.contains(id)) {
                position = id;
                return cursor.getValue();
            }
            if (!descending || ValueOrder.kind(id) <= range.kind()) {
                return null; // behind the range
            }
        }
        return null;
    }

    private @Nullable Object start() {
        if (range == null) {
            return null;
        }
        return descending ? range.upper() : range.start();
    }
}
