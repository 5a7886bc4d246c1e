package vn.danbiet.query.timeline;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.casefile.EntryDelayed;
import vn.danbiet.events.casefile.EntryPublished;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.petition.WithholdingGround;
import vn.danbiet.law.Days;

/**
 * That the head of a unit keeps an entry from the public, and why.
 *
 * @param unit whose head decided
 * @param until the last day of a delay, which ends by itself; nothing where the entry is withheld
 */
public record KeptBack(WithholdingGround ground, String citation, UnitId unit, Instant at, @Nullable LocalDate until) {

    boolean holds(Instant now) {
        return until == null || now.isBefore(Days.endOf(until));
    }

    /** The entry that an event decides about. */
    static @Nullable Long entryOf(CaseEvent event) {
        return switch (event) {
            case EntryWithheld withheld -> withheld.entry();
            case EntryDelayed delayed -> delayed.entry();
            case EntryPublished published -> published.entry();
            default -> null;
        };
    }

    static @Nullable KeptBack of(CaseEvent event) {
        return switch (event) {
            case EntryWithheld withheld ->
                new KeptBack(withheld.ground(), withheld.citation(), withheld.unit(), withheld.occurredAt(), null);
            case EntryDelayed delayed -> new KeptBack(delayed.ground(), delayed.citation(), delayed.unit(),
                    delayed.occurredAt(), delayed.until());
            default -> null;
        };
    }
}
