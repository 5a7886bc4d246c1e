package vn.danbiet.events.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Phrase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LawEventsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T01:00:00Z");
    private static final List<LawEvent> EVENTS = List.of(
            new CalendarAmended(NOW, 2,
                    List.of(new CalendarChange(LocalDate.of(2026, 11, 24), DayKind.OFF,
                            new Phrase("Ngày Văn hóa Việt Nam", "Vietnamese Culture Day"))),
                    "Ngày Văn hóa Việt Nam", "BLLĐ 112"),
            new PolicyPackAmended(NOW, 3, List.of(), List.of(),
                    List.of(new RuleEnd("C-ACC2", "DEFAULT", LocalDate.of(2026, 12, 31))), "luật mới", "Luật 1/2027"));

    @Test
    void each_is_in_the_one_stream_under_a_name_of_its_own() {
        assertThat(EVENTS).extracting(Object::getClass)
                .containsExactlyInAnyOrder(LawEvent.class.getPermittedSubclasses());
        assertThat(EVENTS).extracting(LawEvent::stream).containsOnly(LawEvent.STREAM);
        assertThat(EVENTS).extracting(event -> event.getClass().getAnnotation(EventType.class).value())
                .allSatisfy(name -> assertThat(name).matches("law\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void each_is_told_to_anybody_in_both_languages_with_its_reason_and_its_source() {
        assertThat(EVENTS).allSatisfy(event -> {
            assertThat(event.toldToPublic()).contains(event.told());
            assertThat(List.of(event.told().vi(), event.told().en())).doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words)
                            .contains(event.reason(), event.citation(), Integer.toString(event.version()))
                            .doesNotContain("%"));
        });
    }

    /** Nothing here is sealed, so a text that is new has to be decided on: these are of the law, and of nobody. */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(Stream.of(LawEvent.class.getPermittedSubclasses()).flatMap(LawEventsTest::clearTexts).distinct())
                .containsExactlyInAnyOrder("CalendarAmended.reason", "CalendarAmended.citation", "CalendarChange.note",
                        "PolicyPackAmended.reason", "PolicyPackAmended.citation", "RuleRow.id", "RuleRow.family",
                        "RuleRow.procedure", "RuleRow.step", "RuleRow.countedFrom", "RuleRow.variant",
                        "RuleRow.citation", "RuleRow.remark", "LawText.citation", "RuleEnd.id", "RuleEnd.variant");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> clearTexts(type, component, component.getGenericType()));
    }

    private static Stream<String> clearTexts(Class<?> owner, RecordComponent component, Type type) {
        return switch (type) {
            case ParameterizedType list -> clearTexts(owner, component, list.getActualTypeArguments()[0]);
            case Class<?> text when text == String.class || text == Phrase.class ->
                Stream.of(owner.getSimpleName() + "." + component.getName());
            case Class<?> fields when fields.isRecord() -> clearTexts(fields);
            default -> Stream.empty();
        };
    }
}
