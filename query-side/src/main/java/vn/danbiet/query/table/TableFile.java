package vn.danbiet.query.table;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.danbiet.platform.view.Reading;

/**
 * A table on its way to whoever asked for it. A row is written as soon as it is read, so the memory it takes does not
 * grow with the table. It has at most {@link #MOST_ROWS} rows: where there are more, the last row says so.
 *
 * @param rows read as they are written
 */
public record TableFile<R>(Table<R> table, TableFormat format, Stream<R> rows) {
    /** More than anybody reads, and well below the 1 048 576 rows that a sheet can have. */
    public static final int MOST_ROWS = 100_000;

    static final String MORE = "Còn nữa, hãy thu hẹp bộ lọc / There is more: narrow the filters";

    /** @param position that what is read has at least seen */
    public void send(HttpServletResponse response, long position) throws IOException {
        TableFormat.Kind kind = format.kind();
        response.setContentType(kind.mediaType());
        if (kind == TableFormat.Kind.CSV) {
            response.setCharacterEncoding(StandardCharsets.UTF_8);
        }
        String name = table.name() + "." + kind.name().toLowerCase(Locale.ROOT);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(Reading.POSITION, Long.toString(position));
        write(response.getOutputStream());
    }

    void write(OutputStream out) throws IOException {
        try (rows; TableSheet sheet = open(out)) {
            sheet.row(table.columns().stream().map(Table.Column::headText).toList());
            Iterator<R> all = rows.iterator();
            for (int written = 0; all.hasNext(); written++) {
                if (written == MOST_ROWS) {
                    sheet.row(List.of(MORE));
                    break;
                }
                R row = all.next();
                sheet.row(table.columns().stream().<Object>map(column -> column.value().apply(row)).toList());
            }
        }
    }

    private TableSheet open(OutputStream out) throws IOException {
        return switch (format.kind()) {
            case CSV -> new CsvSheet(out, format.marked());
            case XLSX -> new XlsxSheet(out, table.name(), table.columns().size());
        };
    }
}
