package vn.danbiet.log;

import java.time.Instant;

/** Where the log continues: the next free position, and what the document there has to follow. */
record Head(long position, Hash hash, Instant at) {
    static final Head EMPTY = new Head(1, Hash.NONE, Instant.EPOCH);

    static Head after(LogDocument last) {
        return after(Link.of(last));
    }

    static Head after(Link last) {
        return new Head(last.nextPosition(), last.hash(), last.at());
    }

    /** @throws LogBroken unless this document continues the log here and is unchanged */
    void requireFollowedBy(LogDocument next) {
        requireFollowedBy(Link.of(next));
        if (!next.isIntact()) {
            throw notFollowedBy(next.position());
        }
    }

    /** @throws LogBroken unless this document continues the log here; whether its events are unchanged is not known */
    void requireFollowedBy(Link next) {
        if (next.position() != position || next.count() < 1 || !next.prev().equals(hash) || next.at().isBefore(at)) {
            throw notFollowedBy(next.position());
        }
    }

    private LogBroken notFollowedBy(long next) {
        return new LogBroken("The document at position " + next + " does not continue the chain from hash " + hash);
    }
}
