package vn.danbiet.log;

import org.bson.RawBsonDocument;

/** The stored form, for those who read the collection past the log. */
public final class StoredForm {
    private static final LogDocumentCodec CODEC = new LogDocumentCodec();

    private StoredForm() {}

    /** @throws LogBroken when it has not exactly the fields of a document */
    public static LogDocument read(RawBsonDocument stored) {
        return stored.decode(CODEC);
    }
}
