package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * {@code term-cases.csv}: terms that were worked out by hand from the articles and the calendar, each with its reasoning.
 * {@code none} stands where the rule is not in force on the day.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermCasesTest {
    private static final String CASES = "/vn/danbiet/law/term-cases.csv";
    private static final String NONE = "none";

    @ParameterizedTest(name = "{0} {1} from {2} {3} {4}: {5}")
    @CsvFileSource(resources = CASES, numLinesToSkip = 1)
    void a_term_ends_when_the_articles_say(String rule, String variant, LocalDate start, @Nullable String pauses,
            @Nullable String extensions, String due, String reasoning) {
        if (due.equals(NONE)) {
            assertThatThrownBy(() -> Steps.LAW.ruleById(rule, variant, start)).as(reasoning)
                    .isInstanceOf(NoSuchRule.class);
            return;
        }
        TermFamily family = Steps.LAW.ruleById(rule, variant, start).family();
        var armed = Term.arm(Steps.ID, Steps.at(start), Steps.LAW, family, variant, start);
        Term term = Steps.after(Term.of(armed), pauses, extensions);

        assertThat(armed.rule()).isEqualTo(rule);
        assertThat(term.due()).as(reasoning).isEqualTo(due);
        assertThat(Counting.explain(term, Steps.LAW).due()).as(reasoning).isEqualTo(due);
    }

    /** A rule that is added to the first pack, and every day on which one begins or ends, is worked out too. */
    @Test
    void every_rule_is_worked_out_on_both_sides_of_the_days_it_begins_and_ends() throws IOException {
        List<NamedCsvRecord> cases = cases();
        for (TermRule rule : Steps.LAW.pack().rules()) {
            assertThat(cases).as("%s %s", rule.id(), rule.variant()).anyMatch(row -> isOf(rule, row) && !isNone(row));
            if (rule.effectiveFrom() != null) {
                LocalDate before = rule.effectiveFrom().minusDays(1);
                assertThat(cases).as("%s %s on %s", rule.id(), rule.variant(), before)
                        .anyMatch(row -> isOf(rule, row) && isNone(row) && isOn(before, row));
            }
            if (rule.effectiveTo() != null) {
                LocalDate last = rule.effectiveTo();
                assertThat(cases).as("%s %s on %s", rule.id(), rule.variant(), last)
                        .anyMatch(row -> isOf(rule, row) && !isNone(row) && isOn(last, row))
                        .anyMatch(row -> isOf(rule, row) && isNone(row) && isOn(last.plusDays(1), row));
            }
        }
    }

    private static boolean isOf(TermRule rule, NamedCsvRecord row) {
        return row.getField("rule").equals(rule.id()) && row.getField("variant").equals(rule.variant());
    }

    private static boolean isNone(NamedCsvRecord row) {
        return row.getField("due").equals(NONE);
    }

    private static boolean isOn(LocalDate day, NamedCsvRecord row) {
        return row.getField("start").equals(day.toString());
    }

    private static List<NamedCsvRecord> cases() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources" + CASES))) {
            return rows.stream().toList();
        }
    }
}
