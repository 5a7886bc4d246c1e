package vn.danbiet.query.timeline;

import static com.mongodb.client.model.Filters.eq;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;
import vn.danbiet.events.organisation.OrganisationChart;
import vn.danbiet.events.organisation.Unit;
import vn.danbiet.law.Days;
import vn.danbiet.query.access.CaseReader;
import vn.danbiet.query.access.CaseReaders;
import vn.danbiet.query.cases.Cursor;
import vn.danbiet.query.timeline.UnitTimeline.OfStaff;

/** Timelines of units: what the public is told of their cases, and what staff may read. */
@Component
class UnitTimelines {
    private static final Bson PUBLIC = eq("withheld", false);

    private final UnitEntries entries;
    private final PublicTimelines timelines;
    private final CaseReaders readers;

    UnitTimelines(UnitEntries entries, PublicTimelines timelines, CaseReaders readers) {
        this.entries = entries;
        this.timelines = timelines;
        this.readers = readers;
    }

    UnitTimeline<ShownEntry.InUnit> forAnybody(UnitId unit, UnitTimelineQuestion question) {
        Unit known = timelines.unit(unit);
        Cursor cursor = Cursor.of(question.cursor(), "public " + unit);
        UnitEntries.Page page = page(UnitEntries.OF_PUBLIC, unit, PUBLIC, cursor, question);
        return told(known, shown(page).stream().map(ShownEntry::inUnit).toList(), next(page, cursor));
    }

    /** The newest entries that the public is told. */
    List<ShownEntry> newest(UnitId unit, int limit) {
        return shown(
                entries.newest(UnitEntries.OF_PUBLIC, timelines.withPredecessors(unit), PUBLIC, Long.MAX_VALUE, limit));
    }

    private List<ShownEntry> shown(UnitEntries.Page page) {
        var cases = new HashMap<String, Map<Long, ShownEntry>>();
        return page.entries()
                .stream()
                .map(one -> cases.computeIfAbsent(one.timeline().id(), _ -> byPosition(one.timeline()))
                        .get(one.position()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<Long, ShownEntry> byPosition(TimelineDocument timeline) {
        return timelines.isTold(timeline)
                ? timelines.entries(timeline)
                        .stream()
                        .collect(Collectors.toMap(ShownEntry::position, Function.identity()))
                : Map.of();
    }

    /** Refuses who may read none of the unit's cases; the others get the entries of those that they may read. */
    UnitTimeline<OfStaff> forStaff(UnitId unit, UnitTimelineQuestion question, CaseReader reader) {
        Bson visible = reader.visibleOfUnit(unit);
        Unit known = timelines.unit(unit);
        Cursor cursor = Cursor.of(question.cursor(), "staff " + unit);
        UnitEntries.Page page = page(UnitEntries.OF_STAFF, unit, visible, cursor, question);
        var cases = new HashMap<String, Map<Long, Timeline.Entry>>();
        List<OfStaff> told = page.entries()
                .stream()
                .map(one -> told(one.timeline(),
                        cases.computeIfAbsent(one.timeline().id(), _ -> byPosition(one.timeline(), reader))
                                .get(one.position())))
                .filter(Objects::nonNull)
                .toList();
        return told(known, told, next(page, cursor));
    }

    private static @Nullable OfStaff told(TimelineDocument timeline, Timeline.@Nullable Entry entry) {
        CaseKind kind = timeline.state().kind();
        return entry == null ? null : new OfStaff(timeline.id(), timeline.receiptCode(), kind, kind.phrase(), entry);
    }

    private Map<Long, Timeline.Entry> byPosition(TimelineDocument timeline, CaseReader reader) {
        if (!reader.mayRead(timeline.charge())) {
            return Map.of();
        }
        OrganisationChart units = timelines.units();
        return Timeline
                .entries(timeline.withNamesOf(units), units, timelines.now(),
                        reader.seesPersonalData(timeline.charge()), other -> readers.isHidden(other, reader))
                .stream()
                .collect(Collectors.toMap(Timeline.Entry::position, Function.identity()));
    }

    private UnitEntries.Page page(String field, UnitId unit, Bson visible, Cursor cursor,
            UnitTimelineQuestion question) {
        Set<UnitId> units = timelines.withPredecessors(unit);
        return entries.newest(field, units, visible, cursor.position(), question.limitOrUsual());
    }

    private static @Nullable String next(UnitEntries.Page page, Cursor cursor) {
        return page.next() == null ? null : cursor.at(page.next()).asText();
    }

    private <E> UnitTimeline<E> told(Unit unit, List<E> told, @Nullable String next) {
        return new UnitTimeline<>(unit.id(), unit.name(Days.of(timelines.now())), told, next);
    }
}
