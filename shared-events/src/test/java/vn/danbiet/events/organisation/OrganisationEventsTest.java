package vn.danbiet.events.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danbiet.events.EventType;
import vn.danbiet.events.OfficerId;
import vn.danbiet.events.UnitId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OrganisationEventsTest {
    static Stream<Class<?>> events() {
        return Arrays.stream(OrganisationEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("organisation\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("events")
    void each_is_told_to_everybody_in_both_languages_with_the_decision_behind_it(Class<?> type)
            throws ReflectiveOperationException {
        OrganisationEvent event = sample(type);
        assertThat(event.stream()).isEqualTo("organisation");
        assertThat(event.toldToPublic().orElseThrow().vi()).isNotBlank()
                .doesNotContain("%", "head-a")
                .contains(event.citation());
        assertThat(event.toldToPublic().orElseThrow().en()).isNotBlank().doesNotContain("%", "head-a");
        assertThat(event.told().vi()).isNotBlank().doesNotContain("%").contains(event.citation());
        assertThat(event.told().en()).isNotBlank().doesNotContain("%").contains(event.citation());
        assertThat(event.told().vi()).isNotEqualTo(event.told().en());
        assertThat(event.told().en()).contains(event.effective().toString());
    }

    /** A text that is new here has to be decided on. Who leads a public office is public; no other person is named. */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(OrganisationEventsTest::clearTexts)).containsExactlyInAnyOrder(
                "AuthorityDelegated.matters", "AuthorityDelegated.citation", "DelegationEnded.citation",
                "LeaderAppointed.name", "Designation.vi", "Designation.en", "LeaderAppointed.citation",
                "LeaderLeft.citation", "UnitDissolved.citation", "Designation.vi", "Designation.en",
                "UnitEstablished.citation", "UnitMoved.citation", "Designation.vi", "Designation.en",
                "UnitRenamed.citation", "UnitSplit.citation", "UnitsMerged.citation");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> switch (component.getType()) {
            case Class<?> text when text == String.class -> Stream.of(type.getSimpleName() + "." + component.getName());
            case Class<?> fields when fields == Designation.class -> clearTexts(fields);
            default -> Stream.empty();
        });
    }

    private static OrganisationEvent sample(Class<?> type) throws ReflectiveOperationException {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(OrganisationEventsTest::value).toArray();
        return (OrganisationEvent) type.getConstructor(types).newInstance(values);
    }

    private static Object value(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UnitId" -> new UnitId("xa-binh-luc");
            case "OfficerId" -> new OfficerId("head-a");
            case "Instant" -> Instant.parse("2026-11-20T01:00:00Z");
            case "LocalDate" -> LocalDate.of(2026, 11, 20);
            case "String" -> "chữ";
            case "Designation" -> Designation.of("Chủ tịch", "Chair");
            case "UnitKind" -> UnitKind.COMMUNE;
            case "List" -> List.of(new UnitId("xa-trung-luong"), new UnitId("thi-tran-binh-my"));
            case "boolean" -> true;
            default -> throw new AssertionError("no sample for " + type);
        };
    }
}
