package vn.danbiet.log.personal;

import com.google.crypto.tink.Aead;

/** What became of a data subject's key. */
sealed interface SubjectKey {
    /** It is there. */
    record Alive(Aead aead) implements SubjectKey {}

    /** It was destroyed, and will not come back. */
    record Destroyed() implements SubjectKey {}
}
