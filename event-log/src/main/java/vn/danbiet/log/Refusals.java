package vn.danbiet.log;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Why a unit cannot get into the log: what can be told beforehand, and what the log tells once it was refused. */
final class Refusals {
    private final Streams streams;

    Refusals(Streams streams) {
        this.streams = streams;
    }

    /** What is the matter when a unique index refused the first document of a bulk. */
    sealed interface Finding {
        /** So many of the first documents are in: an earlier attempt got in although its answer did not reach us. */
        record Ours(int count) implements Finding {}

        /** Another one has its slot, for good. */
        record Displaced() implements Finding {}

        /** Its slot is free, but its command or its version is in the log elsewhere, for good. */
        record Refused(Supplier<EventLogException> why) implements Finding {}

        /** Whatever is in the way is not committed by a majority yet; it may even be rolled back. */
        record NotVisibleYet() implements Finding {}
    }

    /**
     * Refuses what cannot follow its stream. That the index refuses a version which is taken is not enough: a unit
     * could skip versions, or begin inside a document. When each unit begins where some document of its stream ends,
     * the index makes sure that there are neither gaps nor overlaps. Usually that is known without asking.
     * <p>
     * To be done before anything is sent: later only what the server refuses is certain not to be in.
     *
     * @return whether the server was asked
     */
    boolean admit(Bulk bulk, LogCollection server) {
        boolean asked = false;
        for (Pending pending : new ArrayList<>(bulk.units())) {
            NewUnit unit = pending.unit();
            if (!streams.isKnownToReach(unit.stream(), unit.version())) {
                asked = true;
                long next = streams.readNextVersion(server, unit.stream());
                if (next != unit.version()) {
                    Optional<LogDocument> first = unit.command() == null
                            ? Optional.empty()
                            : server.byCommand(unit.command());
                    bulk.refuse(pending, first.map(Refusals::carriedOut).orElseGet(() -> conflict(unit, next)));
                }
            }
        }
        return asked;
    }

    /** Which index refused the first document, and for whose sake, the log itself tells. */
    Finding find(Bulk bulk, LogCollection server) {
        LogDocument refused = bulk.documents().getFirst();
        Map<Long, Hash> slots = server.hashesAt(bulk.documents().stream().map(LogDocument::position).toList());
        int ours = 0;
        while (ours < bulk.documents().size()
                && bulk.documents().get(ours).hash().equals(slots.get(bulk.documents().get(ours).position()))) {
            ours++;
        }
        if (ours > 0) {
            return new Finding.Ours(ours);
        }
        return slots.containsKey(refused.position())
                ? new Finding.Displaced()
                : commandOrVersion(bulk.units().getFirst().unit(), refused, server).<Finding>map(Finding.Refused::new)
                        .orElseGet(Finding.NotVisibleYet::new);
    }

    /** What is found at the refused document's own slot is itself, just become visible: the next look there decides. */
    private Optional<Supplier<EventLogException>> commandOrVersion(NewUnit unit, LogDocument refused,
            LogCollection server) {
        if (unit.command() != null) {
            Optional<LogDocument> first = server.byCommand(unit.command());
            if (first.isPresent()) {
                return first.filter(found -> found.position() != refused.position()).map(Refusals::carriedOut);
            }
        }
        return server.inStream(unit.stream(), unit.version())
                .filter(found -> found.position() != refused.position())
                .map(_ -> conflict(unit, streams.readNextVersion(server, unit.stream())));
    }

    private static Supplier<EventLogException> carriedOut(LogDocument first) {
        return () -> new CommandAlreadyCarriedOut(first);
    }

    private static Supplier<EventLogException> conflict(NewUnit unit, long next) {
        return () -> new VersionConflict(unit.stream(), unit.version(), next);
    }
}
