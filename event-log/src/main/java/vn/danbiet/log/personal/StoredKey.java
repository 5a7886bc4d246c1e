package vn.danbiet.log.personal;

import java.time.Instant;
import org.bson.BsonBinary;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * The key of a data subject as it lies in the database.
 *
 * @param subject the subject's id
 * @param wrapped a Tink keyset, encrypted by the master key with the subject's id as associated data
 * @param master the id of that master key
 */
record StoredKey(String subject, byte[] wrapped, String master) {

    static StoredKey of(BsonDocument stored) {
        return new StoredKey(stored.getString("_id").getValue(), stored.getBinary("key").getData(),
                stored.getString("master").getValue());
    }

    BsonDocument document(Instant created) {
        return new BsonDocument("_id", new BsonString(subject)).append("key", new BsonBinary(wrapped))
                .append("master", new BsonString(master))
                .append("created", new BsonDateTime(created.toEpochMilli()));
    }

    @Override
    public String toString() {
        return "StoredKey[subject=" + subject + ", master=" + master + "]";
    }
}
