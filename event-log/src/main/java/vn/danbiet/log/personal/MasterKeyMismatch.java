package vn.danbiet.log.personal;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keys in the database are wrapped by a master key that this process was not given, or were tampered with. */
public final class MasterKeyMismatch extends SubjectKeyException {
    private MasterKeyMismatch(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static MasterKeyMismatch missing(String needed, Collection<String> given) {
        return new MasterKeyMismatch("There are keys of data subjects wrapped by master key " + needed
                + ", but the master key file holds only " + String.join(", ", new TreeSet<>(given))
                + ". Bring back the file that holds it, or name the database that belongs to this one", null);
    }

    static MasterKeyMismatch notOpened(StoredKey key, Throwable cause) {
        return new MasterKeyMismatch(
                "The key of data subject " + key.subject() + " names master key " + key.master()
                        + ", but that one does not open it: it was changed, or moved there from another subject",
                cause);
    }
}
