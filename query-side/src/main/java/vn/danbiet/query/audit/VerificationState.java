package vn.danbiet.query.audit;

/** What a verification is doing. */
public enum VerificationState {
    RUNNING,
    /** By somebody, or because its process ended; it can be resumed. */
    STOPPED,
    /** Everything is as it should be. */
    VERIFIED,
    /** A document breaks a rule. */
    FINDING,
    /** The database did not answer; it can be resumed. */
    FAILED
}
