package vn.danbiet.law;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.DayKind;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;
import vn.danbiet.events.term.TermNature;

/** Version 1 of the law as we apply it, read from the tables that are kept beside this class. */
final class Tables {
    private Tables() {}

    static PolicyPack pack() {
        return new PolicyPack(1, read("rules-1.csv", Tables::rule), read("extensions-1.csv", Tables::bound),
                read("pauses-1.csv", Tables::pause));
    }

    static WorkingCalendar calendar() {
        var days = new TreeMap<LocalDate, Day>();
        read("calendar-1.csv", row -> days.put(LocalDate.parse(row.getField("date")),
                new Day(DayKind.valueOf(row.getField("kind")), phrase(row, "name"))));
        return new WorkingCalendar(1, days);
    }

    private static TermRule rule(NamedCsvRecord row) {
        return new TermRule(row.getField("id"), new TermFamily(row.getField("family")), row.getField("procedure"),
                TermNature.valueOf(row.getField("nature")), phrase(row, "step"), number(row, "length"),
                LengthUnit.valueOf(row.getField("unit")), phrase(row, "counted_from"), row.getField("variant"),
                date(row, "effective_from"), date(row, "effective_to"), row.getField("citation"),
                row.getField("law_length").isEmpty() ? null : lawText(row), number(row, "warning"),
                row.getField("remark_vi").isEmpty() ? null : phrase(row, "remark"),
                Confidence.valueOf(row.getField("confidence")));
    }

    private static LawText lawText(NamedCsvRecord row) {
        return new LawText(number(row, "law_length"), LengthUnit.valueOf(row.getField("law_unit")),
                row.getField("law_citation"));
    }

    private static ExtensionBound bound(NamedCsvRecord row) {
        return new ExtensionBound(row.getField("rule"), row.getField("variant"), number(row, "days"),
                number(row, "times"), text(row, "becomes"), row.getField("citation"));
    }

    private static PauseProvision pause(NamedCsvRecord row) {
        return new PauseProvision(new TermFamily(row.getField("family")), text(row, "variant"),
                PauseGround.valueOf(row.getField("ground")), LocalDate.parse(row.getField("effective_from")),
                date(row, "effective_to"), row.getField("citation"));
    }

    private static Phrase phrase(NamedCsvRecord row, String field) {
        return new Phrase(row.getField(field + "_vi"), row.getField(field + "_en"));
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }

    private static @Nullable LocalDate date(NamedCsvRecord row, String field) {
        String text = text(row, field);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(NamedCsvRecord row, String field) {
        String text = row.getField(field);
        return text.isEmpty() ? null : text;
    }

    private static <T> List<T> read(String name, Function<NamedCsvRecord, T> reading) {
        InputStream table = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return rows.stream().<T>map(reading).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
