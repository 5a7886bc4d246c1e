package vn.danbiet.query.cases;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a work list, newest registration first.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
public record Page<R>(List<R> rows, @Nullable String next) {
    public <T> List<T> items(Function<R, T> item) {
        return rows.stream().map(item).toList();
    }
}
