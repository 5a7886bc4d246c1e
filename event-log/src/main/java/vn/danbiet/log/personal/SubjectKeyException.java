package vn.danbiet.log.personal;

import org.jspecify.annotations.Nullable;

/**
 * What can go wrong with the keys of data subjects. Messages name subjects by their ids, which say nothing about the
 * person, and never hold personal data or the bytes of a key.
 */
public abstract sealed class SubjectKeyException extends RuntimeException
        permits KeysUnavailable, SubjectUnknown, SubjectForgotten, SealBroken, MasterKeyMismatch {

    SubjectKeyException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
