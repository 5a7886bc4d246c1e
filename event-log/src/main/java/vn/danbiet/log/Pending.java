package vn.danbiet.log;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * A unit on its way into the log, and the caller who waits until the deadline for its outcome. An outcome that is an
 * error is thrown, and made, by the thread of the caller, whose stack tells more than that of the writer.
 */
record Pending(
        NewUnit unit,
        byte[] canonicalEvents,
        int size,
        Deadline deadline,
        CompletableFuture<Supplier<LogDocument>> outcome) {

    /** Encodes on the caller's thread, so that the one writer has less to do. */
    static Pending of(NewUnit unit, Deadline deadline) {
        return new Pending(unit, CanonicalForm.events(unit.events()), unit.size(), deadline, new CompletableFuture<>());
    }

    /** What this unit becomes as the next document after the head. */
    LogDocument after(Head head, Instant at) {
        Hash hash = CanonicalForm.hash(head.hash(), head.position(), unit.stream(), unit.version(), at, unit.command(),
                canonicalEvents);
        return new LogDocument(head.position(), unit.stream(), unit.version(), at, unit.command(), unit.events(),
                head.hash(), hash);
    }

    void succeed(LogDocument written) {
        outcome.complete(() -> written);
    }

    void fail(Supplier<? extends EventLogException> why) {
        outcome.complete(() -> {
            throw why.get();
        });
    }
}
