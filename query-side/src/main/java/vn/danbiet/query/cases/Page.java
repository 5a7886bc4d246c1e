package vn.danbiet.query.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A page of a work list.
 *
 * @param next the {@code cursor} of the next page, if there is one
 */
public record Page<R>(List<R> rows, @Nullable String next) {
    /**
     * All rows from a page on, read page by page as they are asked for: each page is a question of its own, so none is
     * kept open for long.
     *
     * @param read the page behind a cursor
     */
    public static <R> Stream<R> rows(Function<@Nullable String, Page<R>> read) {
        return Stream
                .iterate(Optional.of(read.apply(null)), Optional::isPresent, page -> page.map(Page::next).map(read))
                .flatMap(page -> page.orElseThrow().rows().stream());
    }

    public <T> List<T> items(Function<R, T> item) {
        return rows.stream().map(item).toList();
    }
}
