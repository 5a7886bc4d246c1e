package vn.danbiet.log.verification;

import java.util.OptionalLong;

/**
 * Knows the log before a position for certain. Verification remembers streams and commands by 64 bits each; before it
 * accuses anybody on the strength of these, it asks.
 */
public interface Witness {
    /** The version with which the stream continues after all documents before this position; empty when not known. */
    OptionalLong nextVersion(String stream, long before);

    /** The position of a document before this position with the command; empty when there is none. */
    OptionalLong positionOf(String command, long before);
}
