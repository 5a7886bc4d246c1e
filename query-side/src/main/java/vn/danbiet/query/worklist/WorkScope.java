package vn.danbiet.query.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.CaseKind;
import vn.danbiet.events.UnitId;

/**
 * What a list is about, whichever of its pages and whoever may see what of it.
 *
 * @param me the trays of whoever asks, where it is their list
 * @param openedAfter registered after this position of the log; {@code openedUpTo} up to that one
 */
record WorkScope(
        WorkListFilter filter,
        LocalDate today,
        List<String> me,
        List<String> words,
        @Nullable Long openedAfter,
        @Nullable Long openedUpTo) {

    /** Names the list, for cursors: a page of yesterday's list does not go on in today's. */
    String name() {
        return String.join("|", filter.self(), filter.isByDue() ? today.toString() : "", me.toString(),
                filter.order().name());
    }

    /**
     * The condition for cases of some kinds.
     *
     * @param unit whose desk they are on; nothing for all
     * @param byPerson whether people's names count as words
     */
    Bson condition(Collection<CaseKind> kinds, @Nullable UnitId unit, boolean byPerson) {
        List<Bson> conditions = new ArrayList<>();
        conditions.add(in("kind", kinds.stream().map(CaseKind::name).toList()));
        conditions.add(filter.listOrOpen() == WorkListName.ALL ? in("open", List.of(true, false)) : eq("open", true));
        if (unit != null) {
            conditions.add(eq("trays", Tray.ofUnit(unit)));
        }
        if (filter.handler() != null) {
            conditions.add(eq("trays", Tray.handledBy(filter.handler())));
        }
        switch (filter.listOrOpen()) {
            case FOR_ME -> conditions.add(in("trays", me));
            case FOR_OTHERS -> conditions.add(eq("trays", Tray.waitingForOthers(unit)));
            case UNASSIGNED -> conditions.add(eq("trays", Tray.unassigned(unit)));
            case DUE_TODAY -> conditions.add(eq("due", today));
            case DUE_SOON -> {
                conditions.add(gte("due", today));
                conditions.add(lte("due", today.plusDays(filter.daysOrUsual())));
            }
            case OVERDUE -> conditions.add(lt("due", today));
            case OPEN, ALL -> {
                // Nothing more than what the filters say.
            }
        }
        Stream.of(day("due", filter.dueFrom(), true), day("due", filter.dueUntil(), false))
                .flatMap(List::stream)
                .forEach(conditions::add);
        if (openedAfter != null) {
            conditions.add(gt("firstPosition", openedAfter));
        }
        if (openedUpTo != null) {
            conditions.add(lte("firstPosition", openedUpTo));
        }
        if (filter.status() != null && !filter.status().isEmpty()) {
            conditions.add(in("status", filter.status()));
        }
        if (filter.field() != null && !filter.field().isEmpty()) {
            conditions.add(in("field", filter.field()));
        }
        words.forEach(word -> conditions.add(in("found", WorkWords.sought(word, byPerson))));
        return and(conditions);
    }

    private static List<Bson> day(String name, @Nullable LocalDate day, boolean first) {
        return day == null ? List.of() : List.of(first ? gte(name, day) : lte(name, day));
    }
}
