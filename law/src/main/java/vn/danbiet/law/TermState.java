package vn.danbiet.law;

/** Where a term stands. */
public enum TermState {
    RUNNING,
    PAUSED,
    MET,
    /** It ended without being met: the case took another course. */
    ENDED
}
