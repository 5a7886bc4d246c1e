package vn.danbiet.platform.evidence;

import vn.danbiet.events.DataSubject;

/** A stored file is not, or no longer wholly, what the log says was stored. */
public final class EvidenceDamaged extends RuntimeException {
    EvidenceDamaged(DataSubject evidence) {
        super("The stored file " + evidence + " is not what the log says it is");
    }
}
