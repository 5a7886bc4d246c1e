package vn.danbiet.query.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import java.time.LocalDate;
import java.util.Comparator;
import org.bson.conversions.Bson;
import vn.danbiet.query.cases.Cursor;

/** The orders a list comes in. Each has an index, so that a page is read from where the one before ended. */
enum WorkListOrder {
    /** What is due first, and so the longest overdue; what is due on one day newest first; what is not due at all last. */
    DUE(orderBy(ascending("due"), descending("firstPosition")),
            Comparator.comparing(WorkRow::due).thenComparing(WorkRow::firstPosition, Comparator.reverseOrder())),
    /** By registration. */
    NEWEST(descending("firstPosition"), Comparator.comparing(WorkRow::firstPosition, Comparator.reverseOrder())),
    OLDEST(ascending("firstPosition"), Comparator.comparing(WorkRow::firstPosition));

    private final Bson sort;
    private final Comparator<WorkRow> comparator;

    WorkListOrder(Bson sort, Comparator<WorkRow> comparator) {
        this.sort = sort;
        this.comparator = comparator;
    }

    Bson sort() {
        return sort;
    }

    Comparator<WorkRow> comparator() {
        return comparator;
    }

    /** What comes behind the page before. */
    Bson behind(Cursor cursor) {
        if (cursor.isFirst()) {
            return empty();
        }
        return switch (this) {
            case NEWEST -> lt("firstPosition", cursor.position());
            case OLDEST -> gt("firstPosition", cursor.position());
            case DUE -> {
                LocalDate day = LocalDate.ofEpochDay(cursor.rank());
                yield and(gte("due", day), or(gt("due", day), lt("firstPosition", cursor.position())));
            }
        };
    }

    Cursor cursorBehind(WorkRow last, Cursor cursor) {
        return cursor.at(this == DUE ? last.due().toEpochDay() : 0, last.firstPosition());
    }
}
