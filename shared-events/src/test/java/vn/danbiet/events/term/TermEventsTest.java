package vn.danbiet.events.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.Phrase;
import vn.danbiet.events.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermEventsTest {
    private static final String REASON = "lý do riêng";

    static Stream<Class<?>> events() {
        return Arrays.stream(TermEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("term\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_is_told_in_both_languages_and_belongs_to_its_case(Class<?> type) throws ReflectiveOperationException {
        TermEvent event = sample(type);

        assertThat(event.caseId()).isEqualTo("a-case");
        assertThat(event.stream()).isEqualTo("a-case");
        assertThat(event.told().vi()).isNotBlank().doesNotContain("%", "Phrase");
        assertThat(event.told().en()).isNotBlank().doesNotContain("%", "Phrase").isNotEqualTo(event.told().vi());
        assertThat(event.toldToPublic().stream()).allSatisfy(words -> assertThat(words).isEqualTo(event.told()));
    }

    /** A text that is new here has to be decided on: these are the law's and the officers', never a petitioner's. */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(TermEventsTest::texts)).containsExactlyInAnyOrder("TermArmed.family",
                "TermArmed.step", "TermArmed.rule", "TermArmed.variant", "TermBreached.rule", "TermEnded.rule",
                "TermExtended.rule", "TermExtended.variant", "TermExtended.reason", "TermExtended.citation",
                "TermFellDue.rule", "TermMet.rule", "TermPaused.rule", "TermPaused.citation", "TermRecalculated.rule",
                "TermRecalculated.reason", "TermResumed.rule", "TermWarned.rule");
    }

    private static Stream<String> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> component.getType() == String.class || component.getType() == Phrase.class)
                .map(component -> type.getSimpleName() + "." + component.getName());
    }

    @Test
    void why_a_term_was_extended_stays_with_the_staff() throws ReflectiveOperationException {
        assertThat(sample(TermExtended.class).toldToPublic().orElseThrow().vi()).doesNotContain(REASON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a-case", "a-case.", "a-case.0", "a-case.01", "a-case.12345", "a case.1", ".1"})
    void a_terms_id_is_its_cases_and_a_number(String text) {
        assertThatThrownBy(() -> new TermId(text)).isInstanceOf(IllegalArgumentException.class);
        assertThat(TermId.of("a-case", 12).value()).isEqualTo("a-case.12");
    }

    private static TermEvent sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        return (TermEvent) type.getConstructor(types)
                .newInstance(Arrays.stream(components).map(TermEventsTest::value).toArray());
    }

    private static Object value(RecordComponent component) {
        Class<?> type = component.getType();
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "TermId" -> TermId.of("a-case", 1);
            case "Instant" -> Instant.parse("2026-11-20T01:00:00Z");
            case "LocalDate" -> LocalDate.of(2026, 11, 20);
            case "String" -> component.getName().equals("reason") ? REASON : "C-ACC2";
            case "Phrase" -> new Phrase("thụ lý", "accept");
            case "UnitId" -> new UnitId("xa-binh-luc");
            case "OfficerId" -> new OfficerId("head-a");
            case "int" -> 3;
            case "boolean" -> true;
            default -> throw new AssertionError("no sample for " + type);
        };
    }
}
