package vn.danbiet.law;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.danbiet.events.law.CalendarAmended;
import vn.danbiet.events.law.LawEvent;
import vn.danbiet.events.law.PolicyPackAmended;
import vn.danbiet.events.law.RuleEnd;

/**
 * Every version of calendar and policy pack there was, as their events tell. A term that is over is explained by the
 * versions it was counted by, whatever has been amended since.
 */
public final class LawHistory {
    private final List<PolicyPack> packs;
    private final List<WorkingCalendar> calendars;
    private final List<LawEvent> amendments;

    private LawHistory(List<PolicyPack> packs, List<WorkingCalendar> calendars, List<LawEvent> amendments) {
        this.packs = List.copyOf(packs);
        this.calendars = List.copyOf(calendars);
        this.amendments = List.copyOf(amendments);
    }

    /** Before the first amendment. */
    public static LawHistory first() {
        Law law = Law.first();
        return new LawHistory(List.of(law.pack()), List.of(law.calendar()), List.of());
    }

    /** The law that is applied now. */
    public Law law() {
        return new Law(packs.getLast(), calendars.getLast());
    }

    /**
     * The law as it was applied.
     *
     * @param pack and {@code calendar}: versions, from 1
     * @throws IllegalArgumentException when there has been no such version yet
     */
    public Law law(int pack, int calendar) {
        if (!knows(pack, calendar)) {
            throw new IllegalArgumentException("There is no policy pack " + pack + " or no calendar " + calendar);
        }
        return new Law(packs.get(pack - 1), calendars.get(calendar - 1));
    }

    /** Whether there have been these versions, as far as is known here. */
    public boolean knows(int pack, int calendar) {
        return pack >= 1 && pack <= packs.size() && calendar >= 1 && calendar <= calendars.size();
    }

    public LawHistory after(List<LawEvent> events) {
        var nextPacks = new ArrayList<>(packs);
        var nextCalendars = new ArrayList<>(calendars);
        for (LawEvent event : events) {
            switch (event) {
                case CalendarAmended amended -> nextCalendars.add(after(nextCalendars.getLast(), amended));
                case PolicyPackAmended amended -> nextPacks.add(after(nextPacks.getLast(), amended));
            }
        }
        return new LawHistory(nextPacks, nextCalendars, Stream.concat(amendments.stream(), events.stream()).toList());
    }

    /** What has been amended since these versions, in order. */
    public List<LawEvent> since(int pack, int calendar) {
        return amendments.stream().filter(event -> switch (event) {
            case CalendarAmended amended -> amended.version() > calendar;
            case PolicyPackAmended amended -> amended.version() > pack;
        }).toList();
    }

    /** The law after one more amendment, decided or only rehearsed. */
    public static Law after(Law law, LawEvent event) {
        return switch (event) {
            case CalendarAmended amended -> new Law(law.pack(), after(law.calendar(), amended));
            case PolicyPackAmended amended -> new Law(after(law.pack(), amended), law.calendar());
        };
    }

    private static WorkingCalendar after(WorkingCalendar calendar, CalendarAmended amended) {
        return calendar.amended(amended.version(),
                amended.changes()
                        .stream()
                        .collect(toMap(change -> change.date(), change -> new Day(change.kind(), change.note()))));
    }

    private static PolicyPack after(PolicyPack pack, PolicyPackAmended amended) {
        Stream<TermRule> rows = Stream.concat(amended.added().stream(), amended.replaced().stream()).map(TermRule::of);
        Stream<TermRule> ended = amended.ended().stream().map(end -> ended(pack, end));
        return pack.amended(amended.version(), Stream.concat(rows, ended).toList());
    }

    private static TermRule ended(PolicyPack pack, RuleEnd end) {
        return pack.row(end.id(), end.variant())
                .orElseThrow(() -> new IllegalStateException("There is no rule " + end.id() + " to end"))
                .endedOn(end.effectiveTo());
    }
}
