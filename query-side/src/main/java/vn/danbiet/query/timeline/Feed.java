package vn.danbiet.query.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.law.Days;
import vn.danbiet.query.cases.PublicTerm;

/**
 * What a feed tells, in whichever format.
 *
 * @param about the public address of what it is about, from the root of the site
 * @param subtitle where the case stands and its open terms, so that a term which ran out changes the feed
 * @param updated when it came to be as it is
 * @param items newest first
 */
record Feed(String about, Phrase title, Phrase subtitle, Instant updated, List<Item> items) {

    /** @param id for ever the same, also when the entry is withheld */
    record Item(String id, Phrase title, Phrase text, Instant published, Instant updated) {

        private static Item of(ShownEntry shown) {
            PublicEntry entry = shown.entry();
            Phrase later = entry.recordedLater();
            Phrase text = later == null ? entry.told() : Phrase.of("%s (%s)", "%s (%s)", entry.told(), later);
            return new Item(entry.id(), Phrase.of("%s (%s)", "%s (%s)", shown.receiptCode(), shown.kind()), text,
                    entry.recordedAt(), shown.updated());
        }
    }

    static Feed of(PublicTimeline timeline, List<ShownEntry> entries, Instant now) {
        Instant ranOut = timeline.terms()
                .stream()
                .filter(PublicTerm::overdue)
                .map(term -> Days.endOf(term.due()))
                .filter(moment -> !moment.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant changed = updated(entries, Instant.EPOCH);
        return new Feed("/public/v1/timelines/" + timeline.receiptCode(),
                Phrase.of("Vụ việc %s: %s", "Case %s: %s", timeline.receiptCode(), timeline.kindText()),
                standing(timeline), changed.isAfter(ranOut) ? changed : ranOut, items(entries));
    }

    static Feed of(Unit unit, Phrase name, List<ShownEntry> entries) {
        return new Feed("/public/v1/units/" + unit.id() + "/timeline",
                Phrase.of("Dòng thời gian của %s", "Timeline of %s", name),
                new Phrase("Việc giải quyết các vụ việc công khai của đơn vị",
                        "What becomes of the unit's public cases"),
                updated(entries, Days.startOf(unit.from())), items(entries.reversed()));
    }

    private static Instant updated(List<ShownEntry> entries, Instant least) {
        return entries.stream().map(ShownEntry::updated).max(Comparator.naturalOrder()).orElse(least);
    }

    /** @param entries oldest first */
    private static List<Item> items(List<ShownEntry> entries) {
        return entries.reversed().stream().map(Item::of).toList();
    }

    private static Phrase standing(PublicTimeline timeline) {
        var parts = new ArrayList<Phrase>();
        parts.add(Phrase.of("Tình trạng: %s. Đơn vị chịu trách nhiệm: %s", "Status: %s. Unit in charge: %s",
                timeline.statusText(), timeline.unitText()));
        for (PublicTerm term : timeline.terms()) {
            switch (term.state()) {
                case RUNNING -> parts.add(term.overdue()
                        ? Phrase.of("Quá hạn: %s, ngày cuối là %s", "Overdue: %s, its last day was %s", term.step(),
                                term.due())
                        : Phrase.of("Thời hạn: %s, đến hết ngày %s", "Term: %s, until the end of %s", term.step(),
                                term.due()));
                case PAUSED -> parts.add(Phrase.of("Tạm dừng thời hạn: %s", "The clock stands still: %s", term.step()));
                default -> {
                    // Over; its entries tell of it.
                }
            }
        }
        return parts.stream().reduce((all, next) -> Phrase.of("%s. %s", "%s. %s", all, next)).orElseThrow();
    }
}
