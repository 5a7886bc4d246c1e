package vn.danbiet.log.personal;

/** What was to be opened was not sealed under this subject's key, or was changed since. */
public final class SealBroken extends SubjectKeyException {
    SealBroken(String subject, Throwable cause) {
        super("What was to be opened was not sealed under the key of data subject " + subject
                + ", or was changed since", cause);
    }
}
