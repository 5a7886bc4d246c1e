package vn.danbiet.query.table;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;

/**
 * A table that can be had as a file.
 *
 * @param name of the file and of the sheet in it: letters, digits and hyphens, at most 31
 */
public record Table<R>(String name, List<Column<R>> columns) {
    public Table {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param head in Vietnamese, with English beside it
     * @param value of the column in a row: a number and a day are written as such, everything else as text
     */
    public record Column<R>(Phrase head, Function<R, @Nullable Object> value) {
        public static <R> Column<R> of(String vi, String en, Function<R, @Nullable Object> value) {
            return new Column<>(new Phrase(vi, en), value);
        }

        String headText() {
            return head.vi() + " / " + head.en();
        }
    }
}
