package vn.danbiet.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.danbiet.law.Steps.LAW;
import static vn.danbiet.law.Steps.day;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.law.Confidence;
import vn.danbiet.events.law.LawText;
import vn.danbiet.events.term.LengthUnit;
import vn.danbiet.events.term.PauseGround;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawTest {

    static Stream<TermRule> rules() {
        return LAW.pack().rules().stream();
    }

    private static String refused(ThrowingCallable lookup) {
        var refusal = catchThrowableOfType(NoSuchRule.class, lookup);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.phrase().vi()).isNotBlank().doesNotContain("%", "Phrase");
        return refusal.phrase().en();
    }

    @ParameterizedTest
    @CsvSource({"C-ACC, DEFAULT, 2020-12-09, C-ACC0", "C-ACC, DEFAULT, 2020-12-10, C-ACC1",
            "C-ACC, DEFAULT, 2026-06-30, C-ACC1", "C-ACC, DEFAULT, 2026-07-01, C-ACC2",
            "C2-SEND, DEFAULT, 2020-12-09, C2-SEND0", "C2-SEND, DEFAULT, 2020-12-10, C2-SEND",
            "RCP-C, MIN, 2026-06-30, RCP-C1", "RCP-C, MIN, 2026-07-01, RCP-C2",
            "PTY-R, DISTRICT, 2025-11-22, PTY-R-DIST"})
    void the_rule_of_a_step_is_the_one_in_force_on_the_day(String family, String variant, String start, String rule) {
        assertThat(LAW.rule(new TermFamily(family), variant, day(start)).id()).isEqualTo(rule);
    }

    @Test
    void where_no_rule_is_in_force_it_is_told_what_is_and_when() {
        assertThat(refused(() -> LAW.rule(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", day("2012-06-30")))).contains(
                "No rule of C-ACC is in force on 2012-06-30", "C-ACC0", "from 2012-07-01 to 2020-12-09", "C-ACC2",
                "from 2026-07-01");
        assertThat(refused(() -> LAW.rule(new TermFamily("NO-SUCH"), "DEFAULT", day("2026-07-01"))))
                .contains("NO-SUCH");
        assertThat(refused(() -> LAW.rule(TermFamily.FIRST_SETTLEMENT, "EASY", day("2026-07-01")))).contains("EASY",
                "NORMAL, COMPLEX, REMOTE, REMOTE_COMPLEX");
    }

    @Test
    void a_rule_outside_of_its_force_names_the_one_that_holds() {
        assertThat(refused(() -> LAW.ruleById("C-ACC1", null, day("2026-07-01"))))
                .contains("C-ACC1 is not in force on 2026-07-01", "from 2020-12-10 to 2026-06-30", "C-ACC2 holds");
        assertThat(refused(() -> LAW.ruleById("C-ACC2", null, day("2026-06-30")))).contains("C-ACC1 holds", "NĐ124 16");
        assertThat(refused(() -> LAW.ruleById("PTY-R-DIST", null, day("2025-11-23")))).contains("No rule",
                "to 2025-11-22");
        assertThat(refused(() -> LAW.ruleById("C-XYZ", null, day("2026-06-30")))).contains("no rule C-XYZ",
                "RCP-NOTICE");
        assertThat(refused(() -> LAW.ruleById("C-ACC2", "REMOTE", day("2026-07-01")))).contains("no variant REMOTE");
    }

    @Test
    void an_unnamed_variant_is_the_only_one_or_the_usual_one() {
        assertThat(LAW.ruleById("RCP-P", null, day("2026-07-01")).variant()).isEqualTo("MIN");
        assertThat(LAW.ruleById("C1-SETTLE", null, day("2026-07-01")).variant()).isEqualTo("NORMAL");
        assertThat(LAW.ruleById("C-ACC2", null, day("2026-07-01")).variant()).isEqualTo("DEFAULT");
        assertThat(refused(() -> LAW.ruleById("C-PUB-MIN", null, day("2026-07-01")))).contains("POSTING, PORTAL");
    }

    @Test
    void a_day_that_no_calendar_reaches_is_refused() {
        assertThat(refused(() -> LAW.ruleById("C-ACC2", null, day("+999999999-12-31")))).contains("2200");
        assertThat(refused(() -> LAW.ruleById("PET-RESOLVE", null, day("-999999999-01-01")))).contains("1945");
        assertThat(refused(() -> LAW.rule(TermFamily.COMPLAINT_ACCEPTANCE, "DEFAULT", day("2201-01-01"))))
                .contains("2200");
    }

    @Test
    void every_family_that_the_code_names_has_a_rule_today() {
        assertThat(Arrays.stream(TermFamily.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(LawTest::family)).isNotEmpty()
                .allSatisfy(family -> assertThat(LAW.pack().of(family))
                        .anyMatch(rule -> rule.isInForceOn(day("2026-11-23"))));
    }

    private static TermFamily family(Field field) {
        try {
            return (TermFamily) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_is_told_in_both_languages_with_its_article(TermRule rule) {
        assertThat(rule.citation()).isNotBlank();
        assertThat(Stream.of(rule.step(), rule.countedFrom())).allSatisfy(phrase -> {
            assertThat(phrase.vi()).isNotBlank().isNotEqualTo(phrase.en());
            assertThat(phrase.en()).isNotBlank().isASCII();
        });
        if (rule.confidence() == Confidence.PARAMETER) {
            assertThat(rule.remark()).as("why it is a parameter").isNotNull();
        }
    }

    @Test
    void bounds_and_grounds_belong_to_rules_that_there_are() {
        assertThat(LAW.pack().extensions()).allSatisfy(bound -> {
            TermRule rule = LAW.pack().row(bound.rule(), bound.variant()).orElseThrow();
            if (bound.becomes() != null) {
                TermRule longest = LAW.pack().row(bound.rule(), bound.becomes()).orElseThrow();
                assertThat(rule.length() + bound.days() * bound.times()).isEqualTo(longest.length());
            }
        });
        assertThat(LAW.pack().pauses()).allSatisfy(provision -> assertThat(LAW.pack().of(provision.family()))
                .anyMatch(rule -> provision.isFor(rule.family(), rule.variant())));
    }

    @Test
    void both_texts_are_kept_where_law_and_decree_differ() {
        assertThat(LAW.ruleById("C-ACC1", null, day("2026-06-30")).lawText())
                .isEqualTo(new LawText(10, LengthUnit.D, "LKN 27, 36"));
        assertThat(LAW.ruleById("C2-SEND", null, day("2026-06-30")).lawText())
                .isEqualTo(new LawText(7, LengthUnit.D, "LKN 41.1"));
    }

    @ParameterizedTest
    @CsvSource({"C1-SETTLE, NORMAL, 2026-06-30, ''", "C1-SETTLE, NORMAL, 2026-07-01, FORCE_MAJEURE AWAITING_OTHER_BODY",
            "D-SETTLE, NORMAL, 2018-12-31, ''",
            "D-SETTLE, NORMAL, 2019-05-27, AWAITING_OTHER_BODY AWAITING_RE_EXAMINATION",
            "D-SETTLE, COMPLEX, 2019-05-28, AWAITING_OTHER_BODY AWAITING_RE_EXAMINATION AWAITING_EXPERT_EXAMINATION",
            "C-LIMIT, DEFAULT, 2012-07-01, OBSTACLE", "C-DISC-LIMIT, FIRST, 2020-01-01, OBSTACLE",
            "C-DISC-LIMIT, SECOND, 2026-07-01, ''", "X-EXP, DEFAULT, 2019-08-15, EXPLANATION_SUSPENDED",
            "C-ACC, DEFAULT, 2026-07-01, ''"})
    void the_grounds_for_a_pause_are_those_of_the_day(String family, String variant, String date, String grounds) {
        assertThat(LAW.pack()
                .pausesOf(new TermFamily(family), variant)
                .filter(provision -> provision.isInForceOn(day(date)))
                .map(PauseProvision::ground))
                .containsExactlyElementsOf(Arrays.stream(grounds.split(" "))
                        .filter(name -> !name.isEmpty())
                        .map(PauseGround::valueOf)
                        .toList());
    }
}
