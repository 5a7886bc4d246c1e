package vn.danbiet.command.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.danbiet.command.Act;
import vn.danbiet.command.Refusal;
import vn.danbiet.command.casefile.CaseCommand.DelayEntry;
import vn.danbiet.command.casefile.CaseCommand.PublishEntry;
import vn.danbiet.command.casefile.CaseCommand.WithholdEntry;
import vn.danbiet.events.CaseEvent;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.casefile.CaseUrged;
import vn.danbiet.events.casefile.DisputeAnswered;
import vn.danbiet.events.casefile.EntryDelayed;
import vn.danbiet.events.casefile.EntryDisputed;
import vn.danbiet.events.casefile.EntryPublished;
import vn.danbiet.events.casefile.EntryWithheld;
import vn.danbiet.events.casefile.UrgingAnswered;
import vn.danbiet.events.term.TermEvent;
import vn.danbiet.law.Days;

/**
 * What of a case the public is told when, entry by entry. By itself an entry is as public as its fact declares; the head
 * may keep that back on a ground of the law, for a time or for good, and give it free again. Nothing makes more public
 * than the fact has words for; and what a unit is held to account by is not kept back entry by entry.
 */
final class Publicity {
    /** Whatever is kept back for longer is withheld, and says so. */
    private static final int LONGEST_DELAY = 366;

    /** What can be decided about an entry. */
    private enum Nature {
        FOR_THE_PUBLIC,
        INTERNAL,
        HOLDS_TO_ACCOUNT
    }

    private final String caseId;
    private final CaseKind kind;
    private final Charge charge;
    private final List<Nature> entries = new ArrayList<>();
    /** The last day of a delay; {@link LocalDate#MAX} for what is withheld. */
    private final Map<Long, LocalDate> keptBack = new HashMap<>();

    Publicity(String caseId, CaseKind kind, Charge charge) {
        this.caseId = caseId;
        this.kind = kind;
        this.charge = charge;
    }

    void withhold(WithholdEntry command) {
        refuseUnlessForThePublic(command.entry());
        if (LocalDate.MAX.equals(keptBack.get(command.entry()))) {
            throw new Refusal(CaseRule.ENTRY_WITHHELD_ALREADY, command.entry());
        }
        apply(new EntryWithheld(caseId, command.act().occurredAt(), command.entry(), charge.unit(), command.ground(),
                command.citation()));
    }

    void delay(DelayEntry command) {
        refuseUnlessForThePublic(command.entry());
        LocalDate today = today(command.act());
        if (!command.until().isAfter(today) || command.until().isAfter(today.plusDays(LONGEST_DELAY))) {
            throw new Refusal(CaseRule.DELAY_IS_A_TIME, LONGEST_DELAY);
        }
        apply(new EntryDelayed(caseId, command.act().occurredAt(), command.entry(), charge.unit(), command.until(),
                command.ground(), command.citation()));
    }

    void publish(PublishEntry command) {
        refuseUnlessForThePublic(command.entry());
        LocalDate until = keptBack.get(command.entry());
        if (until == null || until.isBefore(today(command.act()))) {
            throw new Refusal(CaseRule.ENTRY_NOT_KEPT_BACK, command.entry());
        }
        apply(new EntryPublished(caseId, command.act().occurredAt(), command.entry(), charge.unit()));
    }

    private void refuseUnlessForThePublic(long entry) {
        if (kind == CaseKind.PROTECTION) {
            throw new Refusal(CaseRule.NEVER_PUBLIC);
        }
        if (entry < 0 || entry >= entries.size()) {
            throw new Refusal(CaseRule.NO_SUCH_ENTRY, entry, entries.size() - 1);
        }
        switch (entries.get((int) entry)) {
            case INTERNAL -> throw new Refusal(CaseRule.ENTRY_IS_INTERNAL, entry);
            case HOLDS_TO_ACCOUNT -> throw new Refusal(CaseRule.ENTRY_HOLDS_TO_ACCOUNT);
            case FOR_THE_PUBLIC -> {
                // It is the head's to decide.
            }
        }
    }

    private static LocalDate today(Act act) {
        return Days.of(act.toldAt());
    }

    void on(CaseEvent event) {
        entries.add(natureOf(event));
        switch (event) {
            case EntryWithheld withheld -> keptBack.put(withheld.entry(), LocalDate.MAX);
            case EntryDelayed delayed -> keptBack.put(delayed.entry(), delayed.until());
            case EntryPublished published -> keptBack.remove(published.entry());
            default -> {
                // Changes nothing about what the public is told.
            }
        }
    }

    private static Nature natureOf(CaseEvent event) {
        return switch (event) {
            case TermEvent _,CaseUrged _,UrgingAnswered _,EntryDisputed _,DisputeAnswered _ -> Nature.HOLDS_TO_ACCOUNT;
            default -> event.toldToPublic().isPresent() ? Nature.FOR_THE_PUBLIC : Nature.INTERNAL;
        };
    }
}
