package vn.danbiet.log;

import java.time.Instant;

/** Where the log continues: the next free position, and what the document there has to follow. */
record Head(long position, Hash hash, Instant at) {
    static final Head EMPTY = new Head(1, Hash.NONE, Instant.EPOCH);

    static Head after(LogDocument last) {
        return new Head(last.nextPosition(), last.hash(), last.at());
    }

    /** @throws LogBroken unless this document continues the log here and is unchanged */
    void requireFollowedBy(LogDocument next) {
        if (next.position() != position || !next.prev().equals(hash) || next.at().isBefore(at) || !next.isIntact()) {
            throw new LogBroken("The document at position " + next.position() + " does not continue the chain from "
                    + "hash " + hash);
        }
    }
}
