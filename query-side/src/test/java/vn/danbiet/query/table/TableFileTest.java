package vn.danbiet.query.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.query.table.Table.Column;
import vn.danbiet.query.table.TableFormat.Kind;

class TableFileTest {
    private record Row(String subject, int days, LocalDate due) {}

    private static final Table<Row> TABLE = new Table<>("work-list",
            List.of(Column.of("Nội dung", "Subject", Row::subject), Column.of("Số ngày", "Days", Row::days),
                    Column.of("Hạn", "Due", Row::due)));

    @TempDir
    private Path folder;

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void csv_is_as_rfc_4180_has_it() throws IOException {
        assertThat(csv(false, new Row("Đường \"làng\", hỏng", -3, DAY))).isEqualTo(
                "Nội dung / Subject,Số ngày / Days,Hạn / Due\r\n" + "\"Đường \"\"làng\"\", hỏng\",-3,2026-11-30\r\n");
    }

    @Test
    void csv_is_marked_for_excel_on_demand_only() throws IOException {
        assertThat(csv(true)).startsWith("\uFEFFNội dung");
        assertThat(csv(false)).startsWith("Nội dung");
    }

    @Test
    void nor_is_there_a_formula_where_other_countries_begin_a_cell() throws IOException {
        assertThat(csv(false, new Row("a;=1+1", 1, DAY))).contains("\r\na;'=1+1,1,");
        assertThat(csv(false, new Row("a; @SUM(A1)", 1, DAY))).contains("\r\na; '@SUM(A1),1,");
        assertThat(csv(false, new Row("  =1+1", 1, DAY))).contains("  '=1+1");
        assertThat(csv(false, new Row("a;b 1-2=-1", 1, DAY))).contains("\r\na;b 1-2=-1,1,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void what_would_be_a_formula_stays_text(String subject) throws IOException {
        String line = csv(false, new Row(subject, 1, DAY)).split("\r\n", 2)[1];

        assertThat(line.replace("\"", "")).startsWith("'" + subject);
    }

    @Test
    void xlsx_has_texts_as_texts_and_numbers_and_days_as_numbers() throws IOException {
        String sheet = sheet(xlsx(Stream.of(new Row("=1+1 & <b>", 7, DAY))));

        assertThat(sheet).contains(" / Subject")
                .contains("t=\"inlineStr\"")
                .contains("=1+1 &amp; &lt;b&gt;")
                .contains("<v>7</v>")
                .contains("<v>46356")
                .doesNotContain("<f>");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_was_written_goes_out_before_the_last_row_is_read(Kind kind) throws IOException {
        var sent = new AtomicInteger();
        var sentBeforeTheLast = new AtomicInteger();
        Stream<Row> rows = IntStream.range(0, 20_000).mapToObj(n -> {
            sentBeforeTheLast.set(sent.get());
            return new Row(Integer.toHexString(n * 31_337) + " đường làng", n, DAY);
        });

        new TableFile<>(TABLE, new TableFormat(kind, null), rows).write(counting(sent));

        assertThat(sentBeforeTheLast.get()).isGreaterThan(sent.get() / 2);
    }

    @Test
    void a_table_that_is_too_long_says_so_and_reads_no_further() throws IOException {
        var read = new AtomicInteger();
        var rows = Stream.generate(() -> new Row("x", read.incrementAndGet(), DAY));
        var out = new ByteArrayOutputStream();

        new TableFile<>(TABLE, new TableFormat(null, null), rows).write(out);

        assertThat(out.toString(StandardCharsets.UTF_8).strip()).endsWith("\"" + TableFile.MORE + "\"");
        assertThat(read.get()).isBetween(TableFile.MOST_ROWS, TableFile.MOST_ROWS + 2);
    }

    private static String csv(boolean marked, Row... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableFile<>(TABLE, new TableFormat(Kind.CSV, marked), Stream.of(rows)).write(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] xlsx(Stream<Row> rows) throws IOException {
        var out = new ByteArrayOutputStream();
        new TableFile<>(TABLE, new TableFormat(Kind.XLSX, null), rows).write(out);
        return out.toByteArray();
    }

    /** Read as programs read it, by the directory at its end. */
    private String sheet(byte[] workbook) throws IOException {
        Path file = Files.write(folder.resolve("table.xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }

    private static OutputStream counting(AtomicInteger sent) {
        return new OutputStream() {
            @Override
            public void write(int b) {
                sent.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                sent.addAndGet(length);
            }
        };
    }
}
