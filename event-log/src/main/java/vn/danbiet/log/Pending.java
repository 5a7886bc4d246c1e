package vn.danbiet.log;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** A unit on its way into the log, and the caller who waits for its outcome. */
record Pending(NewUnit unit, byte[] canonicalEvents, int size, CompletableFuture<LogDocument> outcome) {

    /** Encodes on the caller's thread, so that the one writer has less to do. */
    static Pending of(NewUnit unit) {
        return new Pending(unit, CanonicalForm.events(unit.events()), unit.size(), new CompletableFuture<>());
    }

    /** What this unit becomes as the next document after the head. */
    LogDocument after(Head head, Instant at) {
        Hash hash = CanonicalForm.hash(head.hash(), head.position(), unit.stream(), unit.version(), at, unit.command(),
                canonicalEvents);
        return new LogDocument(head.position(), unit.stream(), unit.version(), at, unit.command(), unit.events(),
                head.hash(), hash);
    }
}
