package vn.danbiet.log.personal;

/**
 * The server that keeps the keys could not be reached, or gave no certain answer, in the time allowed. Trying again is
 * safe, whatever was asked.
 */
public final class KeysUnavailable extends SubjectKeyException {
    private KeysUnavailable(String message, Throwable cause) {
        super(message, cause);
    }

    static KeysUnavailable because(Throwable cause) {
        return new KeysUnavailable("The keys of data subjects cannot be reached at the moment: " + cause.getMessage(),
                cause);
    }

    static KeysUnavailable interrupted(InterruptedException cause) {
        return new KeysUnavailable("Interrupted while waiting for a new key of a data subject", cause);
    }
}
