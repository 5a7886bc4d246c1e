package vn.danbiet.query.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of a table go, one after the other. */
sealed interface TableSheet extends Closeable permits CsvSheet, XlsxSheet {

    void row(List<? extends @Nullable Object> cells) throws IOException;
}
