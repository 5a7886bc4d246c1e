package vn.danbiet.query.facts;

import vn.danbiet.platform.security.Caller;
import vn.danbiet.platform.security.Role;

/** Which cases count. A figure tells of a case too: one denunciation more must not be seen by who must not know of it. */
public enum Counting {
    /** For supervisors and auditors, who see that there are confidential cases and where they stand. */
    ALL,
    /** For officers and heads: of confidential cases those alone that have become public (LTC 40, 56). */
    WITHOUT_CONFIDENTIAL,
    /** For everybody: what everybody may know of. */
    PUBLIC;

    /** For somebody on the staff. */
    public static Counting of(Caller caller) {
        return caller.is(Role.SUPERVISOR) || caller.is(Role.AUDITOR) ? ALL : WITHOUT_CONFIDENTIAL;
    }

    public boolean takes(KnownCase known) {
        return switch (this) {
            case ALL -> true;
            case WITHOUT_CONFIDENTIAL -> !known.kind().isConfidential() || known.isPublic();
            case PUBLIC -> known.isPublic();
        };
    }
}
