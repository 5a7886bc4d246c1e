package vn.danbiet.log.personal;

/** The data subject was forgotten: nothing new can be kept about this person under the old id. */
public final class SubjectForgotten extends SubjectKeyException {
    SubjectForgotten(String subject) {
        super("Data subject " + subject + " was forgotten; nothing can be sealed under its key any more", null);
    }
}
