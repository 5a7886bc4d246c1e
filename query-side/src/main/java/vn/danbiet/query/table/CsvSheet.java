package vn.danbiet.query.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it. What a spreadsheet program would take for a formula gets an apostrophe before it, so that a
 * subject like {@code =HYPERLINK(…)} stays the text that somebody wrote; also after a semicolon, where programs of many
 * countries begin the next cell, whatever stands in quotes. Numbers are written as they are.
 */
final class CsvSheet implements TableSheet {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern FORMULA = Pattern
            .compile("(^ *|[;\\t|]\\h*)([=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20])");

    private final CsvWriter writer;

    CsvSheet(OutputStream out, boolean marked) throws IOException {
        if (marked) {
            out.write(MARK);
        }
        writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) {
        writer.writeRecord(cells.stream().map(CsvSheet::text).toList());
    }

    private static String text(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Number number -> number.toString();
            default -> harmless(cell.toString());
        };
    }

    private static String harmless(String text) {
        return FORMULA.matcher(text).replaceAll("$1'$2");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
