package vn.danbiet.log.verification;

/** A saved verification is damaged or of something else. Begin anew without it. */
public final class CheckpointUnusable extends RuntimeException {
    CheckpointUnusable(String message) {
        super(message);
    }
}
