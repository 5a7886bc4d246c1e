package vn.danbiet.events.violation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.danbiet.events.EventType;
import vn.danbiet.events.Personal;
import vn.danbiet.events.PersonalData;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ViolationEventsTest {
    private static Stream<Class<?>> events() {
        return Arrays.stream(ViolationEvent.class.getPermittedSubclasses());
    }

    @Test
    void each_has_a_name_of_its_own_for_ever() {
        assertThat(events().map(event -> event.getAnnotation(EventType.class).value()))
                .allSatisfy(name -> assertThat(name).matches("violation\\.[a-z][a-z-]*"))
                .doesNotHaveDuplicates();
    }

    @Test
    void personal_data_sits_in_one_component_of_one_name() {
        assertThat(events().flatMap(event -> Arrays.stream(event.getRecordComponents())))
                .filteredOn(component -> component.getType() == PersonalData.class)
                .extracting(RecordComponent::getName)
                .isNotEmpty()
                .containsOnly(PersonalData.COMPONENT);
    }

    @Test
    void who_is_accused_is_named_where_it_is_sealed_only() {
        assertThat(events().flatMap(event -> Arrays.stream(event.getRecordComponents())))
                .filteredOn(component -> component.getGenericType().getTypeName().contains("AccusedPerson"))
                .isNotEmpty()
                .allSatisfy(component -> assertThat(
                        ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0].getTypeName())
                        .startsWith(Personal.class.getName()));
    }

    /**
     * A text that is new here has to be decided on: what was reported, found, explained and concluded at length is {@link
     * Personal}; what officers write for the course of the procedure is not, and names no person.
     */
    @Test
    void the_texts_that_are_never_sealed_are_known() {
        assertThat(events().flatMap(ViolationEventsTest::clearTexts).distinct()).containsExactlyInAnyOrder(
                "ContestedAct.title", "SealedIdentity.reference", "ViolationAppealDecided.decision",
                "ViolationAppealDecided.operative", "ViolationCleared.statement", "ViolationConcluded.number",
                "ViolationConcluded.operative", "ViolationConclusionPublished.where", "ViolationInspectionBegun.record",
                "ViolationInspectionOrdered.number", "ViolationPeopleForgotten.citation", "ViolationReassigned.reason",
                "ViolationRemedyCancelled.reason", "ViolationRemedyOrdered.remedy", "ViolationReported.reference",
                "ViolationReported.sourceCase", "ViolationReported.subject", "ViolationRouted.child",
                "ViolationRouted.subject", "ViolationRouteEnded.child", "ViolationSanctioned.citation",
                "ViolationSanctioned.measure", "ViolationSanctioned.number", "ViolationTransferDeclined.reason",
                "ViolationTransferOffered.reason", "ViolationTransferRecalled.reason", "ViolationWithheld.citation",
                "SealedPiece.id", "SealedPiece.sealedSha256");
    }

    private static Stream<String> clearTexts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            Class<?> what = component.getType();
            if (what == String.class) {
                return Stream.of(type.getSimpleName() + "." + component.getName());
            }
            boolean fields = what.isRecord() && what != Personal.class && what != PersonalData.class
                    && what.getRecordComponents().length > 1;
            return fields ? clearTexts(what) : Stream.empty();
        });
    }
}
