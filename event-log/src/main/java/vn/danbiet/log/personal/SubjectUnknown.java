package vn.danbiet.log.personal;

import java.util.Collection;

/**
 * There never was a key for this data subject here, which is not the same as a key that was destroyed: keys were lost,
 * or this is the wrong database. Somebody has to look.
 */
public final class SubjectUnknown extends SubjectKeyException {
    SubjectUnknown(Collection<String> subjects) {
        super("No key and no tombstone for "
                + (subjects.size() == 1
                        ? "data subject " + subjects.iterator().next()
                        : subjects.size() + " data subjects, among them " + subjects.iterator().next())
                + ": keys were lost, or this is the wrong database", null);
    }
}
